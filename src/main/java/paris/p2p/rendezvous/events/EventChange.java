package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.store.Transaction;

/** What becomes of one event, by itself; its words are checked, and who does it may. */
record EventChange(Announcing announcing) {
  /** A new one, of no series. */
  Event add(Transaction transaction, Person person, EventFields fields, ZoneId zone) {
    String uid = UUID.randomUUID() + "@rendezvous";
    long id = new EventStore(transaction).add(uid, fields, zone, now());
    return announcing.noted(transaction, person, Deed.ADDED_EVENT, id, "");
  }

  /** Other words, on this date alone where it is one of a series. */
  Event edit(Transaction transaction, Person person, Event event, EventFields fields) {
    if (fields.equals(event.fields())) return event;
    new DateStore(transaction)
        .date(event.id())
        .ifPresent(date -> setApart(transaction, date, fields));
    new EventStore(transaction).edit(event, fields, now());
    announcing.follow(transaction, person, event, fields);
    String earlier = Earlier.of(event.fields(), fields);
    return announcing.noted(transaction, person, Deed.EDITED_EVENT, event.id(), earlier);
  }

  /** What is as usual again goes with the series again. */
  private static void setApart(Transaction transaction, DateRow date, EventFields fields) {
    Set<Part> apart = EnumSet.noneOf(Part.class);
    apart.addAll(date.apart());
    apart.addAll(Part.differing(date.event().fields(), fields));
    usual(transaction, date)
        .map(usual -> Part.differing(usual, fields))
        .ifPresent(
            unusual -> apart.removeIf(part -> part != Part.PROGRAMME && !unusual.contains(part)));
    new DateStore(transaction).apart(date.event().id(), apart);
  }

  /** The usual evening of that date; none where its series does not give that day any more. */
  private static Optional<EventFields> usual(Transaction transaction, DateRow date) {
    Optional<SeriesRow> row = new SeriesStore(transaction).series(date.series());
    return row.filter(it -> it.number(date.day()).isPresent())
        .map(it -> it.series().usual(date.day(), it.number(date.day()).getAsInt()));
  }

  Event cancel(Transaction transaction, Person person, Event event, String why) {
    new EventStore(transaction).mark(event.id(), Status.CANCELLED, why, now());
    if (!event.over(now())) {
      announcing.tell(transaction, person, event, Notice.Kind.EVENT_CANCELLED, why);
    }
    return announcing.noted(transaction, person, Deed.CANCELLED_EVENT, event.id(), why);
  }

  Event restore(Transaction transaction, Person person, Event event) {
    new EventStore(transaction).mark(event.id(), Status.CONFIRMED, "", now());
    if (!event.over(now())) {
      announcing.tell(transaction, person, event, Notice.Kind.EVENT_RESTORED, "");
    }
    return announcing.noted(transaction, person, Deed.RESTORED_EVENT, event.id(), event.reason());
  }

  private Instant now() {
    return announcing.clock().instant();
  }
}
