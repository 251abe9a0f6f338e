package paris.p2p.rendezvous.events;

import java.util.Set;
import paris.p2p.rendezvous.rules.Caller;

/**
 * The next event and who comes to it, read together so that one fits the other.
 *
 * @param keys fingerprints ({@code SHA256:…}) of all keys of those who said that they come
 */
public record Upcoming(Event event, Set<String> keys) {
  /** Whether whoever signed in with this key comes; false without a key. */
  public boolean comes(Caller caller) {
    return caller.fingerprint().map(keys::contains).orElse(false);
  }
}
