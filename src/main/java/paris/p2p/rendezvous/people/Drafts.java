package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What is being written, kept by key, place and field until it is sent or thrown away. A place is
 * like {@code reply/12}, {@code write/idees}, {@code event/new}. Guests have none: nothing is kept.
 */
public final class Drafts {
  /** How many chars of a field are kept; what is longer is cut. */
  public static final int CHARS_MOST = 65_536;

  /** How many places of a key are kept; no draft is thrown away to make room for another. */
  public static final int PLACES_MOST = 100;

  /** How many chars of a field a list of drafts shows at most. */
  public static final int GLANCE = 240;

  private final Database database;
  private final Clock clock;

  public Drafts(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What was kept of that place, by field; empty when nothing was. */
  public Map<String, String> read(Caller caller, String place) {
    return caller
        .fingerprint()
        .map(key -> database.read(transaction -> new DraftStore(transaction).of(key, place)))
        .orElse(Map.of());
  }

  /** All that is kept for this key, the newest first. */
  public List<Draft> all(Caller caller) {
    return caller
        .fingerprint()
        .map(key -> database.read(transaction -> new DraftStore(transaction).all(key, GLANCE)))
        .orElse(List.of());
  }

  /** Whether something typed at that place would be kept: there is a key, and there is room. */
  public boolean room(Caller caller, String place) {
    return caller
        .fingerprint()
        .map(key -> database.read(transaction -> room(new DraftStore(transaction), key, place)))
        .orElse(false);
  }

  private static boolean room(DraftStore store, String key, String place) {
    return store.holds(key, place) || store.places(key) < PLACES_MOST;
  }

  /**
   * Keeps exactly these fields for that place, forgetting others of it, as they are: they are
   * cleaned when they are sent.
   *
   * @return whether they are kept; false for a guest, and where {@link #PLACES_MOST} others are
   */
  public boolean keep(Caller caller, String place, Map<String, String> fields) {
    Optional<String> key = caller.fingerprint();
    if (key.isEmpty()) return false;
    return database.change(transaction -> {
      DraftStore store = new DraftStore(transaction);
      if (!fields.isEmpty() && !room(store, key.get(), place)) return false;
      store.drop(key.get(), place);
      fields.forEach((field, content) ->
          store.add(key.get(), place, field, Cleaner.cut(content, CHARS_MOST), clock.instant()));
      return true;
    });
  }

  /** Throws away what was kept of that place. */
  public void drop(Caller caller, String place) {
    keep(caller, place, Map.of());
  }

  /** The same as a part of the change by which it became something else. */
  public Consumer<Transaction> dropping(Caller caller, String place) {
    return transaction ->
        caller.fingerprint().ifPresent(key -> new DraftStore(transaction).drop(key, place));
  }

  /** The same, but only where that field still says exactly that. */
  public Consumer<Transaction> dropping(Caller caller, String place, String field, String content) {
    return transaction ->
        caller
            .fingerprint()
            .filter(key -> content.equals(new DraftStore(transaction).of(key, place).get(field)))
            .ifPresent(key -> new DraftStore(transaction).drop(key, place));
  }
}
