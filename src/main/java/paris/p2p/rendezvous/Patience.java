package paris.p2p.rendezvous;

import java.time.Duration;
import paris.p2p.rendezvous.people.Allowance;
import paris.p2p.rendezvous.ssh.DoorLimits;
import paris.p2p.rendezvous.tui.Limits;

/**
 * How much and how long a hub bears with those who come: at its door, on its screens and in what
 * they do.
 */
record Patience(DoorLimits door, Limits screens, Allowance allowance) {
  /** The hub's own, with this much idleness allowed. */
  static Patience usual(Duration idle) {
    return new Patience(DoorLimits.usual(), Limits.usual(idle), Allowance.usual());
  }
}
