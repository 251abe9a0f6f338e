package paris.p2p.rendezvous.ssh;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * The places before the door: who has one, and who gives one up where all are taken. Those go first
 * who have not exchanged keys, of the source that has most, the oldest first; those whose source
 * the hub knows go last. Not thread-safe.
 *
 * @param <T> who waits
 */
final class Places<T> {
  /** The source of one whose proxy has not said from where. */
  static final String UNSAID = "";

  /** The source of all who come from addresses that say nothing of who comes from there. */
  static final String SHARED = "shared";

  /** So long one has to itself what it was given, where nobody has more. */
  private static final Duration UNDISTURBED = Duration.ofSeconds(2);

  /** But never more than this part of its time. */
  private static final int PART = 4;

  private final DoorLimits limits;
  private final LongSupplier nanos;
  private final Map<T, Knock> knocks = new LinkedHashMap<>();
  private final Map<String, Integer> fresh = new HashMap<>();
  private final Map<String, Integer> deciding = new HashMap<>();

  /**
   * One who waits.
   *
   * @param known whether somebody has signed in from that source lately
   * @param since when it came or, once keys were exchanged, when that was
   * @param exchanged whether keys were exchanged, and it is for the visitor to go on
   */
  record Knock(String source, boolean known, long since, boolean exchanged) {}

  /**
   * @param nanos the time, as {@link System#nanoTime} counts it
   */
  Places(DoorLimits limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /** One who has to go for another. */
  record Going<T>(T who, Knock knock) {}

  /** Whether one came in, and who had to go for it. */
  record Entry<T>(boolean in, Optional<Going<T>> going) {
    static <T> Entry<T> no() {
      return new Entry<>(false, Optional.empty());
    }
  }

  /** One comes; whoever has to go for it has no place any more. */
  Entry<T> enter(T who, String source, boolean known) {
    Knock knock = new Knock(source, known, nanos.getAsLong(), false);
    boolean many = of(fresh, source) >= freshMost(source);
    boolean full = knocks.size() >= limits.waiting();
    Optional<Going<T>> going = Optional.empty();
    if (many || full) going = many ? ownOldest(source) : crowding(knock);
    if ((many || full) && going.isEmpty()) return Entry.no();
    going.ifPresent(one -> leave(one.who()));
    put(who, knock);
    return new Entry<>(true, going);
  }

  /**
   * Keys were exchanged with that one: from now on it has the time that people take.
   *
   * @return one of the same source that has to go for it
   */
  Optional<Going<T>> exchanged(T who) {
    Knock knock = knocks.get(who);
    if (knock == null || knock.exchanged()) return Optional.empty();
    leave(who);
    Optional<Going<T>> going =
        of(deciding, knock.source()) < decidingMost(knock.source())
            ? Optional.empty()
            : oldest(one -> one.exchanged() && one.source().equals(knock.source()));
    going.ifPresent(one -> leave(one.who()));
    put(who, new Knock(knock.source(), knock.known(), nanos.getAsLong(), true));
    return going;
  }

  Optional<Knock> leave(T who) {
    Optional<Knock> knock = Optional.ofNullable(knocks.remove(who));
    knock.ifPresent(
        one -> counts(one).computeIfPresent(one.source(), (_, many) -> many > 1 ? many - 1 : null));
    return knock;
  }

  Optional<Knock> knock(T who) {
    return Optional.ofNullable(knocks.get(who));
  }

  /** Whose time is over. */
  List<Going<T>> overdue() {
    return knocks.entrySet().stream()
        .filter(one -> late(one.getValue()))
        .map(one -> new Going<>(one.getKey(), one.getValue()))
        .toList();
  }

  /** Whether its time is over. */
  boolean late(Knock knock) {
    return waited(knock) >= time(knock).toNanos();
  }

  /** In nanoseconds, since it came or since keys were exchanged. */
  long waited(Knock knock) {
    return nanos.getAsLong() - knock.since();
  }

  int count() {
    return knocks.size();
  }

  private Duration time(Knock knock) {
    return knock.exchanged() ? limits.signIn() : limits.exchange();
  }

  private void put(T who, Knock knock) {
    knocks.put(who, knock);
    counts(knock).merge(knock.source(), 1, Integer::sum);
  }

  private Map<String, Integer> counts(Knock knock) {
    return knock.exchanged() ? deciding : fresh;
  }

  private static int of(Map<String, Integer> counts, String source) {
    return counts.getOrDefault(source, 0);
  }

  /** Shared addresses have half of the places: who comes through them shuts nobody else out. */
  private int freshMost(String source) {
    return switch (source) {
      case UNSAID -> limits.waiting();
      case SHARED -> (limits.waiting() + 1) / 2;
      default -> limits.waitingPerSource();
    };
  }

  private int decidingMost(String source) {
    return source.equals(SHARED) || source.equals(UNSAID)
        ? freshMost(source)
        : limits.decidingPerSource();
  }

  /** How many of a source there are; nobody answers for others from a shared address. */
  private int crowd(String source, int more) {
    if (source.equals(SHARED) || source.equals(UNSAID)) return 1;
    return of(fresh, source) + of(deciding, source) + more;
  }

  private Optional<Going<T>> ownOldest(String source) {
    return oldest(
        one -> !one.exchanged() && one.source().equals(source) && waited(one) >= undisturbed(one));
  }

  /** In nanoseconds. */
  private long undisturbed(Knock one) {
    return Math.min(UNDISTURBED.toNanos(), time(one).toNanos() / PART);
  }

  private Optional<Going<T>> crowding(Knock coming) {
    int after = crowd(coming.source(), 1);
    return first(
        one -> gives(one, coming, after),
        Comparator.comparing(Knock::known)
            .thenComparing(Knock::exchanged)
            .thenComparing(one -> -crowd(one.source(), 0))
            .thenComparing(Knock::since));
  }

  private boolean gives(Knock one, Knock coming, int after) {
    int crowd = crowd(one.source(), 0);
    if (crowd > after) return true;
    if (one.known() != coming.known()) return coming.known();
    return crowd == after && waited(one) >= undisturbed(one);
  }

  private Optional<Going<T>> oldest(Predicate<Knock> which) {
    return first(which, Comparator.comparing(Knock::since));
  }

  private Optional<Going<T>> first(Predicate<Knock> which, Comparator<Knock> order) {
    return knocks.entrySet().stream()
        .filter(one -> which.test(one.getValue()))
        .min(Map.Entry.comparingByValue(order))
        .map(one -> new Going<>(one.getKey(), one.getValue()));
  }
}
