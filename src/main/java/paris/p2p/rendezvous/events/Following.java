package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.util.List;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.store.Transaction;

/** How dates follow the usual programme of their series, in the middle of a change. */
record Following(Transaction transaction) {
  /** Gives one date that has no programme the usual one. */
  void copy(long series, long event) {
    ItemStore store = new ItemStore(transaction);
    for (Item item : store.all(new Occasion.Usual(series))) {
      store.add(new Occasion.Date(event), item.fields());
    }
    Sought.refresh(transaction, event);
  }

  /** The dates to come that have no programme of their own get the usual one as it is now. */
  void all(long series, Instant now, Newsroom newsroom) {
    ItemStore store = new ItemStore(transaction);
    for (long event : store.usualDates(series, now)) {
      store.removeAll(new Occasion.Date(event));
      copy(series, event);
      transaction.afterwards(() -> newsroom.tell(new News.AgendaChanged(event)));
    }
  }

  /**
   * A first usual programme: nothing where there is one or where somebody ever changed it. Whether
   * it was given.
   */
  boolean found(long series, List<ItemFields> usual) {
    if (!waits(series)) return false;
    ItemStore store = new ItemStore(transaction);
    for (ItemFields fields : usual) store.add(new Occasion.Usual(series), fields);
    return true;
  }

  /** Whether a first usual programme would be given. */
  boolean waits(long series) {
    ItemStore store = new ItemStore(transaction);
    Occasion.Usual occasion = new Occasion.Usual(series);
    return store.count(occasion) == 0 && !store.touched(occasion);
  }
}
