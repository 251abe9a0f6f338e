package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What is being written, kept by key, place and field until it is sent or thrown away. A place is
 * like {@code reply/12}, {@code write/idees}, {@code event/new}. Guests have none: nothing is kept.
 */
public final class Drafts {
  /** How many chars of a field are kept; what is longer is cut. */
  public static final int CHARS_MOST = 65_536;

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

  /**
   * Keeps exactly these fields for that place, forgetting others of it, as they are: they are
   * cleaned when they are sent.
   */
  public void keep(Caller caller, String place, Map<String, String> fields) {
    Optional<String> key = caller.fingerprint();
    if (key.isEmpty()) return;
    database.change(transaction -> {
      DraftStore store = new DraftStore(transaction);
      store.drop(key.get(), place);
      fields.forEach((field, content) ->
          store.add(key.get(), place, field, Cleaner.cut(content, CHARS_MOST), clock.instant()));
      return fields.size();
    });
  }

  /** Throws away what was kept of that place. */
  public void drop(Caller caller, String place) {
    keep(caller, place, Map.of());
  }
}
