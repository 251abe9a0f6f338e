package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/**
 * The open slots of programmes: which there are, filling one, and opening it again. Each is a part
 * of somebody else's change, who asks first whether it is allowed.
 */
public final class Slots {
  /** So many are shown at most, the soonest. */
  private static final int MOST = 200;

  private final Newsroom newsroom;
  private final Clock clock;

  public Slots(Newsroom newsroom, Clock clock) {
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** Those still to come, soonest first; none of cancelled events. */
  public List<Slot> open(Transaction transaction, Instant now) {
    return new SlotStore(transaction)
        .open(now, MOST).stream()
            .filter(slot -> slot.starts().isEmpty() || slot.start().toInstant().isAfter(now))
            .sorted(Comparator.comparing(Slot::start).thenComparing(Slot::item))
            .toList();
  }

  /** These lines of programmes by their ids; those that are gone, or open again, are left out. */
  public Map<Long, Slot> filled(Transaction transaction, Collection<Long> items) {
    return items.isEmpty() ? Map.of() : new SlotStore(transaction).filled(items);
  }

  /**
   * Puts that into an open slot, which is held until the transaction ends: of two who do it at
   * once, the second is refused ({@link Refusal.SlotTaken}).
   */
  public Outcome<Slot> fill(Transaction transaction, long item, Filling filling) {
    SlotStore store = new SlotStore(transaction);
    return held(store, item)
        .then(row -> {
          if (!row.open()) return Outcome.refused(new Refusal.SlotTaken());
          if (row.cancelled()) return Outcome.refused(new Refusal.EventCancelled());
          store.fill(item, filling);
          return Outcome.done(changed(transaction, store, row));
        });
  }

  /**
   * Opens a filled slot again, as it was before; leaves it as it is where that person does not
   * speak there any more, since then somebody has put something else there by hand. Refused once
   * its event is over.
   */
  public Outcome<Slot> empty(Transaction transaction, long item, long person) {
    SlotStore store = new SlotStore(transaction);
    return held(store, item)
        .map(row -> {
          if (row.open() || !store.speaks(item, person)) return row.slot();
          store.empty(item);
          return changed(transaction, store, row);
        });
  }

  private Outcome<SlotStore.Held> held(SlotStore store, long item) {
    Optional<SlotStore.Held> row = store.hold(item);
    if (row.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.SLOT, Long.toString(item)));
    }
    return row.get().over(clock.instant())
        ? Outcome.refused(new Refusal.EventOver())
        : Outcome.done(row.get());
  }

  private Slot changed(Transaction transaction, SlotStore store, SlotStore.Held row) {
    long event = row.slot().event();
    new ItemStore(transaction).changed(row.slot().item());
    store.changedApart(event);
    Sought.refresh(transaction, event);
    transaction.afterwards(() -> newsroom.tell(new News.AgendaChanged(event)));
    return store.named(List.of(row.slot().item())).get(row.slot().item());
  }
}
