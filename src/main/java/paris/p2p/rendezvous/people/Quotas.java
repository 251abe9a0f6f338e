package paris.p2p.rendezvous.people;

import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderBuildStage;
import io.github.bucket4j.BandwidthBuilder.BandwidthBuilderCapacityStage;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Who has done how much of what lately, by the hub’s clock. A rule asks at the end of its checks;
 * what is refused or taken back in the end has cost nothing. Kept in memory: a hub that starts anew
 * has forgotten, and so it has of whoever did nothing while {@value #MOST} others did.
 */
public final class Quotas {
  /** So many are remembered, each for one person or key and one kind of doing. */
  public static final int MOST = 10_000;

  /** All keys without a name. */
  private static final String ALL = "";

  private final Allowance allowance;
  private final Clock clock;
  private final Map<Whose, Left> remembered = new Lately();

  public Quotas(Allowance allowance, Clock clock) {
    this.allowance = allowance;
    this.clock = clock;
  }

  /** Nothing is counted. */
  public static Quotas boundless() {
    return new Quotas(Allowance.boundless(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  /**
   * Who pays.
   *
   * @param name of a person or key
   * @param source where it comes from
   */
  private record Owner(String name, Optional<String> source) {
    /** Who pays of what all have together: those of one source as one. */
    String together() {
      return "of all/" + source.orElse(name);
    }
  }

  /** One kind of doing of one person or key. */
  private record Whose(String owner, Standing standing, Limited what) {}

  /**
   * What is left of an allowance.
   *
   * @param most what fits into it; who asks for more than that waits until it is full
   */
  private record Left(Bucket bucket, long most) {}

  /**
   * What somebody wants of it.
   *
   * @param beside so much has to be left besides
   */
  private record Taking(Left left, Limited what, long much, long beside) {
    Taking beside(long gone) {
      return new Taking(left, what, much, gone);
    }

    long seconds() {
      EstimationProbe probe =
          left.bucket().estimateAbilityToConsume(Math.min(much + beside, left.most()));
      return probe.canBeConsumed()
          ? 0
          : Math.ceilDiv(probe.getNanosToWaitForRefill(), 1_000_000_000L);
    }
  }

  /** Whoever did nothing for longest is forgotten first. */
  private static final class Lately extends LinkedHashMap<Whose, Left> {
    private static final long serialVersionUID = 1;

    Lately() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Whose, Left> eldest) {
      return size() > MOST;
    }
  }

  /**
   * Takes all of that from what this person may do, or nothing and says when to come again. Given
   * back when the transaction is not stored.
   */
  public Optional<Refusal> ask(Transaction transaction, Person person, Cost... costs) {
    return ask(transaction, new Owner(owner(person), Optional.empty()), Optional.of(person), costs);
  }

  /** The same of a caller whose key may be nobody’s; a guest keeps nothing, and pays nothing. */
  public Optional<Refusal> ask(
      Transaction transaction, Caller caller, Optional<Person> person, Cost... costs) {
    return owner(caller, person).flatMap(owner -> ask(transaction, owner, person, costs));
  }

  private Optional<Refusal> ask(
      Transaction transaction, Owner owner, Optional<Person> person, Cost... costs) {
    List<Taking> taken = new ArrayList<>();
    Optional<Refusal> no = take(taken, owner, person, costs);
    transaction.otherwise(() -> giveBack(taken));
    return no;
  }

  /** A code is tried: it counts, whatever comes of it, and is never given back. */
  public Optional<Refusal> tried(Caller caller, Optional<Person> person) {
    return owner(caller, person)
        .flatMap(owner -> take(new ArrayList<>(), owner, person, Cost.one(Limited.CODES)));
  }

  private static String owner(Person person) {
    return "person/" + person.id();
  }

  private static Optional<Owner> owner(Caller caller, Optional<Person> person) {
    return person
        .map(Quotas::owner)
        .or(caller::fingerprint)
        .map(name -> new Owner(name, caller.source()));
  }

  private synchronized Optional<Refusal> take(
      List<Taking> taken, Owner owner, Optional<Person> person, Cost... costs) {
    Standing standing = Standing.of(person, clock.instant());
    List<Taking> wanted = new ArrayList<>();
    for (Cost cost : costs) {
      add(wanted, cost, owner.name(), standing, allowance.rates(standing, cost.what()));
      if (standing == Standing.VISITOR) addTogether(wanted, cost, owner);
    }
    Optional<Refusal> later =
        wanted.stream()
            .filter(taking -> taking.seconds() > 0)
            .max(Comparator.comparing(Taking::seconds))
            .map(taking -> new Refusal.TryLater(taking.what(), taking.seconds()));
    if (later.isPresent()) return later;
    wanted.forEach(taking -> taking.left().bucket().tryConsume(taking.much()));
    taken.addAll(wanted);
    return Optional.empty();
  }

  /**
   * What all keys without a name have together: a source has a part of it, and of that a part of
   * what others have left, so that who floods it runs out long before others do.
   */
  private void addTogether(List<Taking> wanted, Cost cost, Owner owner) {
    List<Rate> together = allowance.together(cost.what());
    if (together.isEmpty() || cost.much() == 0) return;
    int parts = allowance.parts();
    add(wanted, cost, ALL, Standing.VISITOR, together);
    Left all = wanted.getLast().left();
    long gone = (all.most() - all.bucket().getAvailableTokens()) / parts;
    List<Rate> part =
        together.stream()
            .map(rate -> new Rate(Math.max(1, rate.many() / parts), rate.per()))
            .toList();
    add(wanted, cost, owner.together(), Standing.VISITOR, part);
    wanted.add(wanted.removeLast().beside(gone));
  }

  private void add(
      List<Taking> wanted, Cost cost, String owner, Standing standing, List<Rate> rates) {
    if (rates.isEmpty() || cost.much() == 0) return;
    Left left =
        remembered.computeIfAbsent(new Whose(owner, standing, cost.what()), _ -> full(rates));
    wanted.add(new Taking(left, cost.what(), Math.min(cost.much(), left.most()), 0));
  }

  private Left full(List<Rate> rates) {
    LocalBucketBuilder bucket =
        Bucket.builder()
            .withCustomTimePrecision(new HubTime(clock))
            // Whoever asks holds this object.
            .withSynchronizationStrategy(SynchronizationStrategy.NONE);
    rates.forEach(rate -> bucket.addLimit(limit(rate)));
    return new Left(bucket.build(), most(rates));
  }

  private static Function<BandwidthBuilderCapacityStage, BandwidthBuilderBuildStage> limit(
      Rate rate) {
    return limit -> limit.capacity(rate.many()).refillGreedy(rate.many(), rate.per());
  }

  private static long most(List<Rate> rates) {
    return rates.stream().mapToLong(Rate::many).min().orElse(Long.MAX_VALUE);
  }

  /** So much of it fits into what somebody may do at once; no bound: the largest number. */
  public long most(Person person, Limited what) {
    return most(allowance.rates(Standing.of(Optional.of(person), clock.instant()), what));
  }

  private synchronized void giveBack(List<Taking> taken) {
    taken.forEach(taking -> taking.left().bucket().addTokens(taking.much()));
  }

  /** How many are remembered. */
  synchronized int size() {
    return remembered.size();
  }

  /** The hub’s clock, for the buckets; where it goes back, nothing is refilled meanwhile. */
  private record HubTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
