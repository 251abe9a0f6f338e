package paris.p2p.rendezvous.events;

import java.time.Clock;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.store.Transaction;

/** Who waits for a place at an event. */
record WaitingList(Notices notices, Clock clock) {
  /** Gives free places to who waits, as a part of the change that freed them. */
  void moveUp(Transaction transaction, long event) {
    // Filled by answers.
  }
}
