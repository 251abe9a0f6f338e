package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Who waits for a place at an event. First come, first served, as far as there is room: who brings
 * more people than fit goes on waiting and keeps the place in the list, and keeps no chair empty
 * that somebody behind them would take (decision 10).
 */
record WaitingList(Notices notices, Clock clock) {
  private static final long NOBODY = 0;

  /**
   * Gives free places to who waits, as a part of the change that freed them, and tells them. Who
   * calls holds the event ({@link EventStore#hold}).
   */
  void moveUp(Transaction transaction, long event) {
    new EventStore(transaction).event(event).ifPresent(it -> moveUp(transaction, it, NOBODY));
  }

  /** The same, where this person has just answered and sees for themselves what came of it. */
  void moveUp(Transaction transaction, Event event, long answering) {
    if (event.cancelled() || event.over(clock.instant())) return;
    RsvpStore answers = new RsvpStore(transaction);
    int free = free(transaction, event);
    Set<Long> moved = new HashSet<>();
    for (RsvpStore.Waiter waiter : answers.waiting(event.id())) {
      if (free <= 0) break;
      if (waiter.people() > free) continue;
      answers.seat(event.id(), waiter.person());
      free -= waiter.people();
      if (waiter.person() != answering) moved.add(waiter.person());
    }
    notices.tell(
        transaction, moved, Notice.Kind.PLACE_FREE, "event/" + event.id(), event.title(), "");
  }

  /** How many more people fit; below 0 where there are more than that already. */
  static int free(Transaction transaction, Event event) {
    Optional<Integer> capacity = event.fields().capacity();
    if (capacity.isEmpty()) return Integer.MAX_VALUE;
    return capacity.get() - new RsvpStore(transaction).seated(event.id());
  }
}
