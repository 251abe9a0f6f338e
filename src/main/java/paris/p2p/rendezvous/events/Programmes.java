package paris.p2p.rendezvous.events;

import paris.p2p.rendezvous.store.Transaction;

/** The programmes of events, and the usual one of each series. */
public final class Programmes {
  private Programmes() {}

  /** Gives a new date the usual programme of its series. */
  static void copyUsual(Transaction transaction, long series, long event) {
    // Filled by programmes.
  }
}
