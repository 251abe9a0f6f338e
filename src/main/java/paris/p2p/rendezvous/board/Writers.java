package paris.p2p.rendezvous.board;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;

/**
 * Who is writing in a thread at this moment, of those who agree to be seen; in memory only. Who
 * leaves, posts or has typed nothing for a while is not writing any more.
 */
public final class Writers {
  /** Who has typed nothing for so long, or for up to twice as long, has stopped; in seconds. */
  private static final long PAUSE = 10;

  private final Settings settings;
  private final Newsroom newsroom;
  private final Executor later;
  private final Map<Presence.Stay, Pen> pens = new IdentityHashMap<>();
  private long count;

  public Writers(Settings settings, Newsroom newsroom) {
    this(settings, newsroom, CompletableFuture.delayedExecutor(PAUSE, TimeUnit.SECONDS));
  }

  /**
   * With a patience of one's own.
   *
   * @param later does what it is given when a pause has passed
   */
  public Writers(Settings settings, Newsroom newsroom, Executor later) {
    this.settings = settings;
    this.newsroom = newsroom;
    this.later = later;
  }

  /**
   * What is written at a screen.
   *
   * @param serial its own, so that each is looked after by itself
   * @param seen whether others may see it
   * @param moved whether something was typed since it was looked at last
   */
  private record Pen(long serial, long topic, boolean seen, boolean moved) {
    Pen moved(boolean now) {
      return new Pen(serial, topic, seen, now);
    }
  }

  /** Somebody has just typed an answer in that thread, on that screen; mostly asks nobody. */
  public void writes(Presence.Stay screen, Caller caller, long topic) {
    if (movesOn(screen, topic)) return;
    boolean seen = screen.person().isPresent() && settings.seenWriting(caller);
    Pen pen;
    Optional<Pen> before;
    synchronized (this) {
      pen = new Pen(++count, topic, seen, false);
      before = Optional.ofNullable(pens.put(screen, pen));
    }
    before.ifPresent(this::tell);
    tell(pen);
    later.execute(() -> look(screen, pen.serial()));
  }

  /** Whether that screen writes there already: then it still does. */
  private synchronized boolean movesOn(Presence.Stay screen, long topic) {
    Pen pen = pens.get(screen);
    if (pen == null || pen.topic() != topic) return false;
    pens.put(screen, pen.moved(true));
    return true;
  }

  /** A pause has passed: a pen that has moved is looked at again after another, others are gone. */
  private void look(Presence.Stay screen, long serial) {
    Pen pen;
    synchronized (this) {
      pen = pens.get(screen);
      if (pen == null || pen.serial() != serial) return;
      if (pen.moved()) pens.put(screen, pen.moved(false));
      else pens.remove(screen);
    }
    if (pen.moved()) later.execute(() -> look(screen, serial));
    else tell(pen);
  }

  /** Nothing is written on that screen any more. */
  public void stops(Presence.Stay screen) {
    Optional<Pen> pen;
    synchronized (this) {
      pen = Optional.ofNullable(pens.remove(screen));
    }
    pen.ifPresent(this::tell);
  }

  /** The names of those who are writing in that thread, each once, by the alphabet. */
  public synchronized List<String> in(long topic) {
    return pens.entrySet().stream()
        .filter(pen -> pen.getValue().topic() == topic && pen.getValue().seen())
        .filter(pen -> pen.getKey().shows())
        .flatMap(pen -> pen.getKey().person().map(Person::name).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private void tell(Pen pen) {
    if (pen.seen()) newsroom.tell(new News.WritingChanged(pen.topic()));
  }
}
