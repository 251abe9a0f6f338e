package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.words.AgendaWords;
import paris.p2p.rendezvous.words.Words;

/** What can be done with events: by the same keys in the agenda and on an event's own page. */
sealed interface EventWish extends Message.Wish {
  record Add() implements EventWish {}

  /** The series of that event, or a new one like it. */
  record OfSeries(Optional<Event> event) implements EventWish {}

  record Edit(long id) implements EventWish {}

  record Duplicate(long id) implements EventWish {}

  /** Asks for the reason first. */
  record Cancel(long id, String title) implements EventWish {}

  record Restore(long id, Language language) implements EventWish {}

  /** Shows all answers, by name. */
  record People(long id) implements EventWish {}

  /** What comes of it on the page where it was wished. */
  default Turn<Seat> turn(Page<Seat> page) {
    return switch (this) {
      case OfSeries(Optional<Event> event) -> Turn.open(page, EventForms.series(event));
      case Add() -> Turn.open(page, EventForms.adding());
      case Edit(long id) -> Turn.open(page, EventForms.editing(id));
      case Duplicate(long id) -> Turn.open(page, EventForms.duplicating(id));
      case Cancel(long id, String title) ->
          Turn.open(page, ReasonForm.of(ReasonFor.CANCELLING, id, title));
      case Restore(long id, Language language) ->
          Turn.to(page, seat -> restore(seat, id, language));
      case People(long id) -> Turn.open(page, AttendeesPage.of(id));
    };
  }

  /** What this role may do with an event, if one is in sight; nothing for most. */
  static List<Action> organising(Optional<Event> event, Role role, Look look) {
    if (!Rights.may(role, Act.EDIT_EVENTS)) return List.of();
    AgendaWords words = Words.of(look.language()).agenda();
    List<Action> actions = new ArrayList<>();
    event.ifPresent(it -> actions.add(Action.of('e', words.edit(), new Edit(it.id()))));
    actions.add(Action.of('a', words.add(), new Add()));
    event.ifPresent(it -> actions.add(Action.of('d', words.duplicate(), new Duplicate(it.id()))));
    String series = Words.of(look.language()).series().series();
    actions.add(Action.of('s', series, new OfSeries(event)));
    event.ifPresent(it -> actions.add(calling(it, words, look.language())));
    String people = Words.of(look.language()).coming().people();
    event.ifPresent(it -> actions.add(Action.of('P', people, new People(it.id()))));
    return List.copyOf(actions);
  }

  private static Action calling(Event event, AgendaWords words, Language language) {
    return event.cancelled()
        ? Action.of('x', words.restore(), new Restore(event.id(), language))
        : Action.of('x', words.cancel(), new Cancel(event.id(), event.title()));
  }

  private static Message.Answer restore(Seat seat, long id, Language language) {
    return said(
        seat.desk().agenda().restore(seat.caller(), id),
        language,
        event -> Words.of(language).agenda().restored(event.title()));
  }

  private static Message.Answer said(
      Outcome<Event> outcome, Language language, Function<Event, String> words) {
    return switch (outcome) {
      case Outcome.Done<Event>(Event event) -> new Granted(words.apply(event));
      case Outcome.Refused<Event>(var why) -> new Declined(why, language);
    };
  }
}
