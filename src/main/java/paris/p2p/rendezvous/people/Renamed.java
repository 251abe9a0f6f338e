package paris.p2p.rendezvous.people;

import paris.p2p.rendezvous.store.Transaction;

/** What it takes elsewhere that somebody has another name; a part of that change. */
public interface Renamed {
  /**
   * The new name is stored.
   *
   * @param before as they were called
   * @param after as they are called now
   */
  void renamed(Transaction transaction, Person before, Person after);
}
