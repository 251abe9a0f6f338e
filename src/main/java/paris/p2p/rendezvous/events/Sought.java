package paris.p2p.rendezvous.events;

import paris.p2p.rendezvous.store.Transaction;

/** What a search looks through, kept with each event. */
final class Sought {
  private Sought() {}

  /** Words of an event have changed. */
  static void refresh(Transaction transaction, long event) {
    // Filled by the search, once it looks through programmes.
  }
}
