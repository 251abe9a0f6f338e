package paris.p2p.rendezvous.desk;

import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Rights;

/** One visitor at the desk: the work of a page runs against this. */
public record Seat(Desk desk, Caller caller, Presence.Stay stay) {
  /** Who sits here, as the hub knows them now. */
  public Peer peer() {
    return desk.people().peer(caller);
  }

  /** Whether they may do it, as far as the roles go. */
  public boolean may(Act act) {
    return Rights.may(peer().role(), act);
  }
}
