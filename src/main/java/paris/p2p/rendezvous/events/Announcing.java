package paris.p2p.rendezvous.events;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Says what has changed in the agenda: in the journal, to those who come, and to every screen.
 *
 * @param next what is remembered of the agenda, outdated by each change
 */
record Announcing(
    People people,
    Notices notices,
    Newsroom newsroom,
    Clock clock,
    ZoneId hub,
    Remembered<?> next) {
  /** An event as it is now that it was changed; the journal has the detail. */
  Event noted(Transaction transaction, Person person, Deed deed, long event, String detail) {
    people.note(transaction, person, deed, "event/" + event, detail);
    return changed(transaction, event);
  }

  /** An event as it is now that it was changed, as a part of something that is noted itself. */
  Event changed(Transaction transaction, long event) {
    Sought.refresh(transaction, event);
    return told(transaction, event);
  }

  /** The same where none of its words were. */
  Event told(Transaction transaction, long event) {
    gone(transaction, event);
    return new EventStore(transaction).event(event).orElseThrow();
  }

  /** There is no such event any more. */
  void gone(Transaction transaction, long event) {
    transaction.outdates(next);
    transaction.afterwards(() -> newsroom.tell(new News.AgendaChanged(event)));
  }

  /** Tells those who come, but for the one who did it. */
  void tell(Transaction transaction, Person doer, Event event, Notice.Kind kind, String detail) {
    tell(transaction, Optional.of(doer), event, kind, detail);
  }

  private void tell(
      Transaction transaction,
      Optional<Person> doer,
      Event event,
      Notice.Kind kind,
      String detail) {
    Set<Long> concerned = new HashSet<>(new RsvpStore(transaction).concerned(event.id()));
    doer.ifPresent(it -> concerned.remove(it.id()));
    notices.tell(transaction, concerned, kind, "event/" + event.id(), event.title(), detail);
  }

  /** When it begins by the hub's clock. */
  private LocalDateTime here(Event event, EventFields fields) {
    return fields.start().atZone(event.zone()).withZoneSameInstant(hub).toLocalDateTime();
  }

  /** Once an event is stored: tells who comes if it moved, and lets in whom it has room for now. */
  void follow(Transaction transaction, Person doer, Event before, EventFields now) {
    follow(transaction, Optional.of(doer), before, now);
  }

  /** The same for an event that something outside of the hub has changed, or called off. */
  void became(Transaction transaction, Optional<Person> doer, Event before) {
    Event now = new EventStore(transaction).event(before.id()).orElseThrow();
    boolean over = before.over(clock.instant());
    if (now.cancelled() && !before.cancelled() && !over) {
      tell(transaction, doer, now, Notice.Kind.EVENT_CANCELLED, now.reason());
    } else if (before.cancelled() && !now.cancelled() && !now.over(clock.instant())) {
      tell(transaction, doer, now, Notice.Kind.EVENT_RESTORED, "");
    } else if (!now.cancelled()) {
      follow(transaction, doer, before, now.fields());
    }
  }

  private void follow(
      Transaction transaction, Optional<Person> doer, Event before, EventFields now) {
    boolean moved = !before.fields().start().equals(now.start());
    if (moved && !before.cancelled() && !before.over(clock.instant())) {
      String detail = here(before, before.fields()) + " " + here(before, now);
      tell(transaction, doer, before, Notice.Kind.EVENT_MOVED, detail);
    }
    if (!before.fields().capacity().equals(now.capacity())) {
      new WaitingList(notices, clock).moveUp(transaction, before.id());
    }
  }
}
