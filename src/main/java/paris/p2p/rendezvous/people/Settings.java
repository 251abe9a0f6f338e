package paris.p2p.rendezvous.people;

import java.util.Map;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Database;

/** What a key has chosen for itself: {@code language}, {@code colour}, {@code signs}. */
public final class Settings {
  public Settings(Database database) {}

  /** All that this key has chosen; empty for guests. */
  public Map<String, String> read(Caller caller) {
    throw new UnsupportedOperationException();
  }

  /** Keeps one choice; nothing is kept for guests. */
  public void choose(Caller caller, String name, String chosen) {
    throw new UnsupportedOperationException();
  }
}
