package paris.p2p.rendezvous.events;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;

/**
 * The next event and what was answered to it, read together so that one fits the other.
 *
 * @param answers by the fingerprints ({@code SHA256:…}) of all keys of those who answered
 */
public record Upcoming(Event event, Map<String, Rsvp> answers) {
  /** What whoever signed in with this key answered, if they did. */
  public Optional<Rsvp> answer(Caller caller) {
    return caller.fingerprint().map(answers::get);
  }
}
