package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Dates that a series does not give any more. Nobody has touched it: it goes. Somebody has: it is
 * cancelled and says why. It is cancelled already: it stays so, with its number.
 */
record FallingAway(Announcing announcing, Transaction transaction, Person person, String reason) {
  /**
   * Lets all of them fall.
   *
   * @param taken days that are other dates' now
   */
  Outcome<Integer> all(List<DateRow> dates, Collection<LocalDate> taken) {
    for (DateRow date : dates) {
      Optional<Refusal> no = fall(date, taken);
      if (no.isPresent()) return Outcome.refused(no.get());
    }
    return Outcome.done(dates.size());
  }

  private Optional<Refusal> fall(DateRow date, Collection<LocalDate> taken) {
    Event event = date.event();
    DateStore store = new DateStore(transaction);
    if (!event.cancelled() && date.apart().isEmpty() && store.untouched(event.id())) {
      store.remove(event.id());
      announcing.gone(transaction, event.id());
      return Optional.empty();
    }
    if (!taken.contains(date.day())) store.place(event.id(), date.series(), date.day());
    return event.cancelled() ? Optional.empty() : cancelled(event);
  }

  private Optional<Refusal> cancelled(Event event) {
    Optional<Refusal> wrong = Typed.needed(Refusal.Field.REASON, reason, Agenda.REASON_MOST);
    if (wrong.isPresent()) return wrong;
    Instant now = announcing.clock().instant();
    new EventStore(transaction).mark(event.id(), Status.CANCELLED, reason, now);
    announcing.tell(transaction, person, event, Notice.Kind.EVENT_CANCELLED, reason);
    announcing.changed(transaction, event.id());
    return Optional.empty();
  }
}
