package paris.p2p.rendezvous.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Caller;

/** Who is connected with a screen at this moment; in memory only. */
public final class Presence {
  private final People people;
  private final Newsroom newsroom;
  private final Comparator<String> alphabet;
  private final Map<Stay, Seen> stays = new IdentityHashMap<>();
  private Here here = new Here(List.of(), 0);

  public Presence(People people, Newsroom newsroom) {
    this.people = people;
    this.newsroom = newsroom;
    // The order of French dictionaries; names that differ only in case stay apart.
    Collator collator = Collator.getInstance(Locale.FRENCH);
    alphabet = (one, other) -> collator.compare(one, other);
  }

  private record Seen(Caller caller, Optional<String> name) {}

  /** Somebody's screen opens; it closes with what is returned. */
  public Stay enter(Caller caller) {
    Stay stay = new Open(caller);
    Optional<String> name = name(caller);
    change(() -> stays.put(stay, new Seen(caller, name)));
    return stay;
  }

  /** Who is here. */
  public synchronized Here here() {
    return here;
  }

  /** Looks up the name of this key again for all its screens: it has joined. */
  public void renamed(Caller caller) {
    Optional<String> name = name(caller);
    change(() ->
        stays.replaceAll((stay, seen) ->
            seen.caller().fingerprint().equals(caller.fingerprint())
                ? new Seen(seen.caller(), name)
                : seen));
  }

  private Optional<String> name(Caller caller) {
    return people.peer(caller).person().map(Person::name);
  }

  private void change(Runnable changing) {
    synchronized (this) {
      changing.run();
      Here before = here;
      here = counted();
      if (here.equals(before)) return;
    }
    newsroom.tell(new News.PresenceChanged());
  }

  private Here counted() {
    TreeSet<String> names = new TreeSet<>(alphabet.thenComparing(Comparator.naturalOrder()));
    int others = 0;
    for (Seen seen : stays.values()) {
      if (seen.name().isPresent()) names.add(seen.name().get());
      else others++;
    }
    return new Here(List.copyOf(names), others);
  }

  /** One open screen. */
  public interface Stay extends AutoCloseable {
    /** Looks up the name again: the key has joined. */
    void renamed();

    @Override
    void close();
  }

  private final class Open implements Stay {
    private final Caller caller;

    Open(Caller caller) {
      this.caller = caller;
    }

    @Override
    public void renamed() {
      Presence.this.renamed(caller);
    }

    @Override
    public void close() {
      change(() -> stays.remove(this));
    }
  }
}
