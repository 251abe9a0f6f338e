package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What is being written, kept by person, place and field until it is sent or thrown away, whichever
 * of their keys they come with; by key for who has no name yet. A place is like {@code reply/12},
 * {@code write/idees}, {@code event/new}. Guests and revoked keys have none: nothing is kept.
 */
public final class Drafts {
  /** The place of the name that a key is about to take; done with as soon as it has one. */
  public static final String NAME = "join";

  /** How many chars of a field are kept; what is longer is cut. */
  public static final int CHARS_MOST = 65_536;

  /** How many places of somebody are kept; no draft is thrown away to make room for another. */
  public static final int PLACES_MOST = 100;

  /** How many chars of a field a list of drafts shows at most. */
  public static final int GLANCE = 240;

  /** How many chars of all fields of somebody are kept. */
  public static final int CHARS_OF_ALL = 1_000_000;

  /**
   * So long after its last word a draft of a key without a name is forgotten, by the next start.
   */
  public static final Duration FADES = Duration.ofDays(90);

  private final Database database;
  private final Clock clock;
  private final Quotas quotas;

  /** Drafts that are kept as often as anybody pleases. */
  public Drafts(Database database, Clock clock) {
    this(database, clock, Quotas.boundless());
  }

  public Drafts(Database database, Clock clock, Quotas quotas) {
    this.database = database;
    this.clock = clock;
    this.quotas = quotas;
  }

  /** What was kept of that place, by field; empty when nothing was. */
  public Map<String, String> read(Caller caller, String place) {
    return of(caller, (store, owner) -> store.of(owner, place), Map.of());
  }

  /** All that is kept for this caller, the newest first. */
  public List<Draft> all(Caller caller) {
    return of(caller, (store, owner) -> store.all(owner, GLANCE), List.of());
  }

  /** Whether something typed at that place would be kept: there is whose it is, and room. */
  public boolean room(Caller caller, String place) {
    return of(caller, (store, owner) -> room(store, owner, place), false);
  }

  /** What is read of one owner. */
  private interface Reading<T> {
    T of(DraftStore store, String owner);
  }

  private <T> T of(Caller caller, Reading<T> reading, T nobodys) {
    if (caller.key().isEmpty()) return nobodys;
    return database.read(transaction ->
        Owner.of(transaction, caller)
            .map(owner -> reading.of(new DraftStore(transaction), owner))
            .orElse(nobodys));
  }

  private static boolean room(DraftStore store, String owner, String place) {
    return store.holds(owner, place)
        || store.places(owner) < PLACES_MOST && store.chars(owner) < CHARS_OF_ALL;
  }

  /**
   * Keeps exactly these fields for that place, forgetting others of it, as they are: they are
   * cleaned when they are sent.
   *
   * @return whether they are kept; false for who has nothing kept, where {@link #PLACES_MOST}
   *     others are or more than {@link #CHARS_OF_ALL}, and for who keeps too much in too short a
   *     time: then what was kept before stays
   */
  public boolean keep(Caller caller, String place, Map<String, String> fields) {
    if (caller.key().isEmpty()) return false;
    return database.change(transaction ->
        Owner.of(transaction, caller)
            .map(owner -> kept(transaction, caller, owner, place, fit(fields)))
            .orElse(false));
  }

  private static Map<String, String> fit(Map<String, String> fields) {
    Map<String, String> fit = new HashMap<>(fields);
    fit.replaceAll((_, content) -> Cleaner.cut(content, CHARS_MOST));
    return fit;
  }

  private boolean kept(
      Transaction transaction,
      Caller caller,
      String owner,
      String place,
      Map<String, String> fields) {
    DraftStore store = new DraftStore(transaction);
    if (!fields.isEmpty()) {
      long more =
          fields.values().stream().mapToLong(String::length).sum() - store.chars(owner, place);
      boolean fits = more <= 0 || store.chars(owner) + more <= CHARS_OF_ALL;
      if (!fits || !room(store, owner, place)) return false;
      if (often(transaction, caller, more).isPresent()) return false;
    }
    store.drop(owner, place);
    fields.forEach((field, content) -> store.add(owner, place, field, content, clock.instant()));
    return true;
  }

  /** Of keys without a name there is no end, and so what they store is counted as it grows. */
  private Optional<Refusal> often(Transaction transaction, Caller caller, long more) {
    Optional<Person> person =
        caller
            .fingerprint()
            .flatMap(key -> new PeopleStore(transaction).standing(key, clock.instant()));
    long stored = person.isPresent() ? 0 : Math.max(0, more);
    return quotas.ask(
        transaction, caller, person, Cost.one(Limited.DRAFTS), new Cost(Limited.STORED, stored));
  }

  /**
   * Forgets what keys without a name began long ago ({@link #FADES}).
   *
   * @return how many fields
   */
  public int fade() {
    return database.change(
        transaction -> new DraftStore(transaction).fade(clock.instant().minus(FADES)));
  }

  /** Throws away what was kept of that place. */
  public void drop(Caller caller, String place) {
    keep(caller, place, Map.of());
  }

  /** The same as a part of the change by which it became something else. */
  public Consumer<Transaction> dropping(Caller caller, String place) {
    return transaction ->
        Owner.of(transaction, caller)
            .ifPresent(owner -> new DraftStore(transaction).drop(owner, place));
  }

  /** The same, but only where that field still says exactly that. */
  public Consumer<Transaction> dropping(Caller caller, String place, String field, String content) {
    return transaction -> {
      DraftStore store = new DraftStore(transaction);
      Owner.of(transaction, caller)
          .filter(owner -> content.equals(store.of(owner, place).get(field)))
          .ifPresent(owner -> store.drop(owner, place));
    };
  }
}
