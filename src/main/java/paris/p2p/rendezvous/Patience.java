package paris.p2p.rendezvous;

import java.time.Duration;
import paris.p2p.rendezvous.people.Allowance;
import paris.p2p.rendezvous.ssh.DoorLimits;
import paris.p2p.rendezvous.ssh.StayLimits;
import paris.p2p.rendezvous.tui.Limits;

/**
 * How much and how long a hub bears with those who come: at its door, once they are in, on its
 * screens and in what they do.
 */
record Patience(DoorLimits door, StayLimits stays, Limits screens, Allowance allowance) {
  /**
   * The hub's own, with this much idleness allowed.
   *
   * @param perKey sessions at once with one key
   */
  static Patience usual(Duration idle, int perKey) {
    return new Patience(
        DoorLimits.usual(), StayLimits.usual(perKey), Limits.usual(idle), Allowance.usual());
  }
}
