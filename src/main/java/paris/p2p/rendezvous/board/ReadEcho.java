package paris.p2p.rendezvous.board;

import paris.p2p.rendezvous.store.Transaction;

/** What else somebody's having read on concerns; a part of that change. */
public interface ReadEcho {
  /** This person has read on: a thread, a space or all of it. It is stored already. */
  void readOn(Transaction transaction, long person);
}
