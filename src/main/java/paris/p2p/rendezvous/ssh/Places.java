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

  private static final Comparator<Knock> OLDEST = Comparator.comparingLong(Knock::since);

  private static final Comparator<Knock> FIRST_TO_GO =
      Comparator.comparing(Knock::known)
          .thenComparing(Knock::exchanged)
          .thenComparing(one -> -one.from().crowd())
          .thenComparing(OLDEST);

  private final DoorLimits limits;
  private final LongSupplier nanos;
  private final Map<T, Knock> knocks = new LinkedHashMap<>();
  private final Map<String, Source> sources = new HashMap<>();

  /** One of those who have somebody here. */
  static final class Source {
    private final String name;
    private int fresh;
    private int deciding;

    private Source(String name) {
      this.name = name;
    }

    /** Many, behind a shared address or a proxy, none of whom answers for another. */
    private boolean many() {
      return name.equals(SHARED) || name.equals(UNSAID);
    }

    private void count(Knock knock, int more) {
      if (knock.exchanged()) deciding += more;
      else fresh += more;
    }

    /** How many of it there are. */
    private int crowd() {
      return many() ? 1 : fresh + deciding;
    }
  }

  /**
   * One who waits.
   *
   * @param known whether somebody has signed in from that source lately
   * @param since when it came or, once keys were exchanged, when that was
   * @param exchanged whether keys were exchanged, and it is for the visitor to go on
   */
  record Knock(Source from, boolean known, long since, boolean exchanged) {
    /** The name of its source. */
    String source() {
      return from.name;
    }
  }

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
  Entry<T> enter(T who, String name, boolean known) {
    Source source = sources.getOrDefault(name, new Source(name));
    Knock knock = new Knock(source, known, nanos.getAsLong(), false);
    boolean many = source.fresh >= freshMost(source);
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
    Source source = knock.from();
    leave(who);
    Optional<Going<T>> going =
        source.deciding < decidingMost(source)
            ? Optional.empty()
            : first(one -> one.exchanged() && one.from() == source, OLDEST);
    going.ifPresent(one -> leave(one.who()));
    put(who, new Knock(source, knock.known(), nanos.getAsLong(), true));
    return going;
  }

  Optional<Knock> leave(T who) {
    Optional<Knock> knock = Optional.ofNullable(knocks.remove(who));
    knock.ifPresent(one -> {
      Source source = one.from();
      source.count(one, -1);
      if (source.fresh + source.deciding == 0) sources.remove(source.name);
    });
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
    knock.from().count(knock, 1);
    sources.put(knock.source(), knock.from());
  }

  /** Shared addresses have half of the places: who comes through them shuts nobody else out. */
  private int freshMost(Source source) {
    return switch (source.name) {
      case UNSAID -> limits.waiting();
      case SHARED -> (limits.waiting() + 1) / 2;
      default -> limits.waitingPerSource();
    };
  }

  private int decidingMost(Source source) {
    return source.many() ? freshMost(source) : limits.decidingPerSource();
  }

  private Optional<Going<T>> ownOldest(Source source) {
    return first(one -> !one.exchanged() && one.from() == source && disturbed(one), OLDEST);
  }

  private boolean disturbed(Knock one) {
    return waited(one) >= Math.min(UNDISTURBED.toNanos(), time(one).toNanos() / PART);
  }

  private Optional<Going<T>> crowding(Knock coming) {
    int after = coming.from().many() ? 1 : coming.from().crowd() + 1;
    return first(one -> gives(one, coming, after), FIRST_TO_GO);
  }

  private boolean gives(Knock one, Knock coming, int after) {
    int crowd = one.from().crowd();
    if (crowd > after) return true;
    if (one.known() != coming.known()) return coming.known();
    return crowd == after && disturbed(one);
  }

  private Optional<Going<T>> first(Predicate<Knock> which, Comparator<Knock> order) {
    return knocks.entrySet().stream()
        .filter(one -> which.test(one.getValue()))
        .min(Map.Entry.comparingByValue(order))
        .map(one -> new Going<>(one.getKey(), one.getValue()));
  }
}
