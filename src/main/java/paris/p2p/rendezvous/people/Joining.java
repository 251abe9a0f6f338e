package paris.p2p.rendezvous.people;

import paris.p2p.rendezvous.store.Transaction;

/** What it takes elsewhere that somebody has a name now; a part of their joining. */
public interface Joining {
  /** This person is stored. */
  void joined(Transaction transaction, Person person);
}
