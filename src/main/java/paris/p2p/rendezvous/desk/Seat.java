package paris.p2p.rendezvous.desk;

import java.util.Optional;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;

/**
 * One visitor at the desk: the work of a page runs against this.
 *
 * @param session the one by which they came; none where nobody knows
 */
public record Seat(Desk desk, Caller caller, Presence.Stay stay, Optional<Session> session) {
  /** One of whose session nobody knows. */
  public Seat(Desk desk, Caller caller, Presence.Stay stay) {
    this(desk, caller, stay, Optional.empty());
  }

  /** Who sits here, as the hub knows them now. */
  public Peer peer() {
    return desk.people().peer(caller);
  }

  /** Whoever sits here has just typed an answer in that thread; who may not post is not seen. */
  public void writes(long topic) {
    if (desk.people().may(caller, Act.WRITE_POSTS)) desk.writers().writes(stay, caller, topic);
    else rests();
  }

  /** Whoever sits here writes no answer any more. */
  public void rests() {
    desk.writers().stops(stay);
  }

  /** Whoever sits here goes: nobody sees them, or sees them writing, any more. */
  public void leave() {
    rests();
    stay.close();
  }

  /** Whether they may do it, as far as their key and their role go. */
  public boolean may(Act act) {
    return peer().refusal(act).isEmpty();
  }
}
