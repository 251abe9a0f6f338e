package paris.p2p.rendezvous.desk;

import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.rules.Caller;

/** One visitor at the desk: the work of a page runs against this. */
public record Seat(Desk desk, Caller caller, Presence.Stay stay) {}
