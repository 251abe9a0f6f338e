package paris.p2p.rendezvous.ssh;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * Those who have signed in: so many places at once with one key, from one source and in all, where
 * a connection takes one, and each screen or command beyond the first on it another; and how often
 * they ask for commands. A source has no more than are left to all others, so that no few of them
 * take the whole room. Thread-safe.
 */
final class Admitted {
  /**
   * Beyond what a key or a source may have, there are so many places that are for commands only:
   * enough to see which sessions there are, and to end them.
   */
  static final int SPARE = 4;

  /** All who come from shared addresses: they leave half of the room to others. */
  private static final String SHARED = "";

  /** One source exchanges keys as often as so many connections may. */
  private static final int EXCHANGING = 20;

  private static final long SECOND = 1_000_000_000;

  /** For how long who has too many sessions is asked to wait, in seconds. */
  private static final long AGAIN = 60;

  private final StayLimits limits;
  private final Supplier<Reception> reception;
  private final Tally tally;
  private final Rates byKey;
  private final Rates bySource;
  private final Rates exchanges;
  private final Map<String, Integer> counts = new HashMap<>();
  private int all;

  /** What there is for one who has signed in. */
  enum Place {
    ROOM,
    /** For commands. */
    SPARE,
    NONE
  }

  Admitted(StayLimits limits, Supplier<Reception> reception, Tally tally) {
    this.tally = tally;
    this.limits = limits;
    this.reception = reception;
    byKey = new Rates(limits.commandsPerKey(), System::nanoTime);
    bySource = new Rates(limits.commandsPerSource(), System::nanoTime);
    exchanges = new Rates(limits.exchanges().times(EXCHANGING), System::nanoTime);
  }

  /** They have new keys; for so many nanoseconds nothing more is to be read from them. */
  long exchanged(Connected connected) {
    return exchanges.owe(source(connected).or(connected.caller()::fingerprint).orElse(SHARED));
  }

  /** What they may be counted by: at most so many at once of that name. */
  private record Counter(String name, int most) {}

  /** Takes a connection in where there is a place; it is given back by {@link #leave}. */
  Place enter(Connected connected) {
    Place place = more(connected);
    if (place != Place.NONE) reception.get().entered(connected);
    return place;
  }

  void leave(Connected connected) {
    less(connected);
    reception.get().left(connected);
  }

  /** The same for one more screen or command on a connection that is in. */
  Place more(Connected connected) {
    Place place = count(connected);
    if (place != Place.ROOM) tally.add(Tally.Why.SESSIONS);
    return place;
  }

  /** One of those is over. */
  synchronized void less(Connected connected) {
    all--;
    for (Counter counter : counters(connected)) {
      counts.computeIfPresent(counter.name(), (name, n) -> n > 1 ? n - 1 : null);
    }
  }

  private synchronized Place count(Connected connected) {
    List<Counter> counters = counters(connected);
    int beyond = 0;
    for (Counter counter : counters) {
      beyond = Math.max(beyond, counts.getOrDefault(counter.name(), 0) - counter.most() + 1);
    }
    if (all >= limits.most() || beyond > SPARE) return Place.NONE;
    all++;
    for (Counter counter : counters) counts.merge(counter.name(), 1, Integer::sum);
    return beyond > 0 ? Place.SPARE : Place.ROOM;
  }

  private List<Counter> counters(Connected connected) {
    Optional<Counter> key =
        connected.caller().fingerprint().map(print -> new Counter(print, limits.perKey()));
    Counter source =
        source(connected)
            .map(from -> new Counter(from, Math.min(limits.perSource(), limits.most() - all)))
            .orElseGet(() -> new Counter(SHARED, (limits.most() + 1) / 2));
    return Stream.concat(key.stream(), Stream.of(source)).toList();
  }

  private Optional<String> source(Connected connected) {
    return connected.from().filter(this::counted).map(Waiting::source);
  }

  /** Whether who comes from there is told from others by it. */
  boolean counted(InetAddress from) {
    return !limits.shared().contains(from);
  }

  /** Why this one may not have a screen. */
  static Refusal crowded() {
    return new Refusal.TryLater(Refusal.Limited.SESSIONS, AGAIN);
  }

  /** Somebody asks for a command; why they may not. */
  Optional<Refusal> asks(Connected connected) {
    long nanos = connected.caller().fingerprint().map(byKey::take).orElse(0L);
    if (nanos == 0) nanos = source(connected).map(bySource::take).orElse(0L);
    if (nanos == 0) return Optional.empty();
    tally.add(Tally.Why.COMMANDS);
    long seconds = (nanos + SECOND - 1) / SECOND;
    return Optional.of(new Refusal.TryLater(Refusal.Limited.COMMANDS, seconds));
  }

  /** Somebody is cut who wants new keys again and again before they are in. */
  void exchangesTooOften() {
    tally.add(Tally.Why.EXCHANGES);
  }

  /** How many are in. */
  synchronized int count() {
    return all;
  }
}
