package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.desk.EventAnswers;
import paris.p2p.rendezvous.desk.EventQuestion;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.words.EventFormWords;

/** What an organiser fills in an event's form for. */
sealed interface EventPurpose {
  /** A new event, like the evening of the next one. */
  record Adding() implements EventPurpose {}

  record Editing(long id) implements EventPurpose {}

  /** A new event that says the same as another, on another date. */
  record Duplicating(long id) implements EventPurpose {}

  /** Where its draft is kept. */
  default String draft() {
    return switch (this) {
      case Adding() -> "event/new";
      case Editing(long id) -> "event/" + id;
      case Duplicating(long id) -> "event/copy/" + id;
    };
  }

  /** The event that it is about, which must be there; none when adding. */
  default Optional<Long> about() {
    return switch (this) {
      case Adding() -> Optional.empty();
      case Editing(long id) -> Optional.of(id);
      case Duplicating(long id) -> Optional.of(id);
    };
  }

  /** The answers to begin with, from the event that the form starts from, if there is one. */
  default Map<String, String> answers(Optional<Event> from) {
    Optional<EventFields> fields = from.map(Event::fields);
    Optional<EventAnswers> sheet =
        switch (this) {
          case Adding() -> fields.map(EventAnswers::after);
          case Editing(long _) -> fields.map(EventAnswers::of);
          case Duplicating(long _) -> fields.map(EventAnswers::another);
        };
    return sheet.map(EventAnswers::answers).orElse(Map.of());
  }

  /** The event that the form starts from: the one it is about or, when adding, the next one. */
  default Optional<Event> model(Agenda agenda) {
    Optional<Long> id = about();
    return id.isPresent() ? agenda.event(id.get()) : agenda.next();
  }

  /** Stores it. */
  default Outcome<Event> save(Seat seat, int version, EventFields fields, Reach reach) {
    Agenda agenda = seat.desk().agenda();
    return switch (this) {
      case Adding() -> agenda.add(seat.caller(), fields);
      case Duplicating(long _) -> agenda.add(seat.caller(), fields);
      case Editing(long id) -> agenda.edit(seat.caller(), id, version, fields, reach);
    };
  }

  /** The question that one begins with. */
  default EventQuestion first() {
    return this instanceof Duplicating ? EventQuestion.WHEN : EventQuestion.TITLE;
  }

  default String heading(EventFormWords words) {
    return switch (this) {
      case Adding() -> words.adding();
      case Editing(long _) -> words.editing();
      case Duplicating(long _) -> words.duplicating();
    };
  }
}
