package paris.p2p.rendezvous.events;

import java.util.Optional;

/**
 * Who speaks, or holds a stand.
 *
 * @param name as the programme has it
 * @param person the id of somebody with a name here, where it is known to be them
 */
public record Speaker(String name, Optional<Long> person) {
  /** Somebody by that name alone. */
  public static Speaker named(String name) {
    return new Speaker(name, Optional.empty());
  }
}
