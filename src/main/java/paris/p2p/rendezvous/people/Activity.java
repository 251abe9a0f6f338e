package paris.p2p.rendezvous.people;

import java.time.Duration;

/**
 * What a session is used for at this moment.
 *
 * @param screens that are open on it
 * @param commands that are under way on it
 * @param idle how long nothing was typed at it or asked for
 */
public record Activity(int screens, int commands, Duration idle) {
  /** Of one of which nothing is known. */
  static Activity none() {
    return new Activity(0, 0, Duration.ZERO);
  }
}
