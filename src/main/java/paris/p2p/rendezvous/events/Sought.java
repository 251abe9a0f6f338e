package paris.p2p.rendezvous.events;

import paris.p2p.rendezvous.store.Transaction;

/** What a search looks through: the words of an event, of its programme and of who speaks. */
final class Sought {
  private Sought() {}

  /** To be called whenever the words of an event or of its programme have changed. */
  static void refresh(Transaction transaction, long event) {
    new SoughtStore(transaction).refresh(event);
  }

  /** Fills in what is missing: rows that are older than the search. */
  static int fill(Transaction transaction) {
    SoughtStore store = new SoughtStore(transaction);
    var missing = store.missing();
    missing.forEach(store::refresh);
    return missing.size();
  }
}
