package paris.p2p.rendezvous.tui;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.terminal.Decoder;
import paris.p2p.rendezvous.terminal.Input;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.terminal.Screen;
import paris.p2p.rendezvous.text.Wordless;

/** The loop of a visit: takes what came, paints once, waits. Used by the visit's thread only. */
final class Sitting<S> {
  private static final Logger LOG = LoggerFactory.getLogger(Sitting.class);

  private static final Duration WARNING = Duration.ofMinutes(1);

  /** Where one writes, an Escape waits so many times longer for what may follow it. */
  private static final int WRITING_WAITS = 10;

  /** From so many bytes on it is said that a paste is coming. */
  private static final long PASTE_SAID = 4 * 1024;

  private static final Input ANEW = new Input.Pressed(Key.ctrl('l'));

  private final Entrance entrance;
  private final Limits limits;
  private final Inbox inbox;
  private final Outlet outlet;
  private final Works<S> works;
  private final Hold hold;
  private final Walk<S> walk;
  private final Hands<S> hands;
  private final Painter painter;
  private final Signals signals;
  private final Decoder decoder;
  private final TypeAhead ahead = new TypeAhead();
  private long lastKey = System.nanoTime();
  private boolean warned;
  private boolean opened;
  private boolean anew;
  private boolean changed = true;
  private volatile boolean pasting;

  Sitting(
      Entrance entrance,
      Premises<S> premises,
      Works<S> works,
      Inbox inbox,
      Outlet outlet,
      Signals signals) {
    Room room = new Room(entrance.columns(), entrance.rows());
    this.entrance = entrance;
    this.limits = premises.limits();
    this.inbox = inbox;
    this.outlet = outlet;
    this.works = works;
    this.hold = new Hold(limits.hold());
    Walk.Start<S> start = new Walk.Start<>(entrance.id(), premises, entrance.language(), room);
    this.walk = new Walk<>(start, works, hold);
    this.hands = new Hands<>(walk);
    this.painter = new Painter(room, entrance.capabilities());
    this.signals = signals;
    this.decoder = new Decoder(entrance.capabilities().typed(), System::nanoTime);
  }

  FrameWords words() {
    return walk.words();
  }

  /** Goes on until the visit ends; says how. */
  Farewell attend() throws InterruptedException {
    guarded(walk::begin);
    while (true) {
      Optional<Farewell> end = Optional.empty();
      for (Mail mail : inbox.take(patience())) {
        if (mail instanceof Mail.Sent) outlet.sent();
        else if (end.isEmpty()) end = take(mail);
      }
      press(end.isPresent());
      end = end.or(this::tick).or(this::paint);
      if (end.isPresent()) return end.get();
    }
  }

  /** How long there is nothing to do, in nanoseconds. */
  private long patience() {
    long now = System.nanoTime();
    long patience = lastKey + limits.idle().toNanos() - (warned ? 0 : warning()) - now;
    boolean paintable = changed && outlet.free();
    OptionalLong held = paintable ? hold.until() : OptionalLong.empty();
    if (paintable && held.isEmpty()) return 0;
    for (OptionalLong due :
        List.of(unfinished(), outlet.due(), works.due(), held, walk.busyUntil())) {
      if (due.isPresent()) patience = Math.min(patience, due.getAsLong() - now);
    }
    return Math.max(0, patience);
  }

  private Optional<Farewell> take(Mail mail) {
    switch (mail) {
      case Mail.Typed typed -> type(typed);
      case Mail.Sized(var columns, var rows) -> resize(new Room(columns, rows));
      case Mail.Heard(var news) -> watched(() -> walk.hear(news));
      case Mail.Missed _ -> watched(walk::missed);
      case Mail.Done done -> {
        done.crash().ifPresent(this::log);
        watched(() -> walk.answer(done));
      }
      case Mail.Sent _ -> outlet.sent();
      case Mail.Gone _ -> {
        return Optional.of(Farewell.GONE);
      }
      case Mail.Closing _ -> {
        return Optional.of(Farewell.CLOSING);
      }
      case Mail.Ended _ -> {
        return Optional.of(Farewell.ENDED);
      }
    }
    return walk.leaving() ? Optional.of(Farewell.LEFT) : Optional.empty();
  }

  /** News that everybody hears are painted only where they change what is shown. */
  private void watched(Runnable step) {
    Shown before = walk.shown();
    guarded(step);
    changed |= !walk.shown().equals(before);
  }

  private void type(Mail.Typed typed) {
    changed = true;
    warned = false;
    lastKey = System.nanoTime();
    ahead.add(decoder.decode(typed.bytes()), typed.consumed());
    OptionalLong pasting = decoder.pasting();
    this.pasting = pasting.isPresent();
    if (pasting.orElse(0) >= PASTE_SAID) walk.say(walk.words().pasting(pasting.getAsLong()));
  }

  /**
   * When what the terminal has begun and not finished is settled. Where one writes, an Escape waits
   * longer, since there it leaves what is written: an arrow that a slow line cuts is no Escape.
   */
  private OptionalLong unfinished() {
    Duration lone = limits.escape();
    return decoder.due(walk.page().typing() ? lone.multipliedBy(WRITING_WAITS) : lone);
  }

  /**
   * What was typed goes to the page that is there, and the rest waits for the page that is coming;
   * at the end nothing waits, so that what was typed is kept.
   */
  private void press(boolean ending) {
    while (ending || walk.busyUntil().isEmpty()) {
      Optional<Input> input = ahead.next();
      if (input.isEmpty()) return;
      changed = true;
      if (input.get().equals(ANEW)) paintsAnew();
      else if (!walk.leaving()) guarded(() -> hands.take(input.get()));
      // Keys may come faster than they are dealt with; other visits have their turn in between.
      Thread.yield();
    }
  }

  /**
   * Others may have written over what is shown: the client itself, or who else has the terminal.
   */
  private void paintsAnew() {
    painter.forget();
    signals.anew();
    anew = true;
  }

  /** Whether what comes now is being pasted; may be asked on any thread. */
  boolean pasting() {
    return pasting;
  }

  private void resize(Room room) {
    if (room.equals(walk.room())) return;
    changed = true;
    painter.resize(room);
    guarded(() -> walk.resize(room));
  }

  /** What time alone brings about. */
  private Optional<Farewell> tick() {
    long now = System.nanoTime();
    OptionalLong unfinished = unfinished();
    if (unfinished.isPresent() && unfinished.getAsLong() - now <= 0) {
      ahead.add(decoder.settle(), () -> {});
      pasting = decoder.pasting().isPresent();
      press(false);
    }
    works.tick();
    OptionalLong stalled = outlet.due();
    if (stalled.isPresent() && stalled.getAsLong() - now <= 0) {
      LOG.info("visit {}: stopped reading", entrance.id());
      return Optional.of(Farewell.STALLED);
    }
    if (walk.leaving()) return Optional.of(Farewell.LEFT);
    if (!warned && now - lastKey >= limits.idle().toNanos() - warning()) warn();
    return now - lastKey >= limits.idle().toNanos() ? Optional.of(Farewell.IDLE) : Optional.empty();
  }

  /** How long before goodbye it is said that it comes, in nanoseconds. */
  private long warning() {
    return Math.min(WARNING.toNanos(), limits.idle().toNanos() / 2);
  }

  private void warn() {
    warned = true;
    changed = true;
    walk.say(walk.words().idleSoon(Math.max(1, warning() / 1_000_000_000)));
  }

  private Optional<Farewell> paint() {
    if (!changed || !outlet.free() || hold.until().isPresent()) return Optional.empty();
    changed = false;
    byte[] bytes;
    try {
      bytes = painted();
    } catch (RuntimeException | StackOverflowError crash) {
      log(crash);
      if (walk.apologising()) return Optional.of(Farewell.CRASHED);
      walk.sorry(true);
      changed = true;
      return paint();
    }
    hold.painted();
    if (!walk.room().tooSmall()) guarded(walk::seen);
    byte[] all = joined(bytes, signals.become(walk.who().chime()));
    if (all.length > 0) outlet.send(opened(all));
    return Optional.empty();
  }

  private byte[] painted() {
    if (!walk.room().tooSmall()) return painter.paint(Scene.of(walk));
    return painter.paint(walk.words().tooSmall(Room.FEWEST_COLUMNS, Room.FEWEST_ROWS));
  }

  private byte[] opened(byte[] bytes) {
    if (opened && !anew) return bytes;
    byte[] before =
        opened
            ? Screen.reopening(entrance.capabilities())
            : Screen.opening(entrance.capabilities());
    opened = true;
    anew = false;
    return joined(before, bytes);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    if (second.length == 0) return first;
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  /** A page that crashes ends nothing: it is logged, and another page says sorry. */
  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | StackOverflowError crash) {
      log(crash);
      walk.sorry(false);
      changed = true;
    }
  }

  private void log(Throwable crash) {
    LOG.error("visit {}: a page crashed", entrance.id(), Wordless.of(crash));
  }
}
