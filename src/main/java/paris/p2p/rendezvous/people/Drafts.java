package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Map;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;

/**
 * What is being written, kept by key, place and field until it is sent or thrown away. A place is
 * like {@code reply/12}, {@code write/idees}, {@code event/new}. Guests have none: nothing is kept.
 */
public final class Drafts {
  public Drafts(Database database, Clock clock) {}

  /** What was kept of that place, by field; empty when nothing was. */
  public Map<String, String> read(Caller caller, String place) {
    throw new UnsupportedOperationException();
  }

  /**
   * Keeps exactly these fields for that place, forgetting others of it. Cleaned by the caller's
   * field, cut at 65,536 chars.
   */
  public void keep(Caller caller, String place, Map<String, String> fields) {
    throw new UnsupportedOperationException();
  }

  /** Throws away what was kept of that place. */
  public void drop(Caller caller, String place) {
    throw new UnsupportedOperationException();
  }
}
