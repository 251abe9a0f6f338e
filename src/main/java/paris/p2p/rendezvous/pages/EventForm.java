package paris.p2p.rendezvous.pages;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * An organiser's form for an event.
 *
 * @param version of the event that was seen when the typing began; 0 for a new one
 * @param left the questions that have been left, and so may be said to be wrong
 * @param wrong what is wrong, by question
 */
record EventForm(
    EventPurpose purpose,
    Form form,
    State state,
    int version,
    Set<EventQuestion> left,
    Map<EventQuestion, Refusal> wrong)
    implements Page<Seat> {
  /** How far the typing is. */
  sealed interface State {
    /** Not looked up yet. */
    record Opening() implements State {}

    /** The rules say no from the start. */
    record Barred(Refusal why) implements State {}

    /** Nothing typed yet. */
    record Fresh() implements State {}

    /** With what was typed another time. */
    record Resumed() implements State {}

    /** Typed in, and being kept. */
    record Changed() implements State {}

    /** Typed in, but somebody else has saved the event meanwhile. */
    record Overtaken() implements State {}

    /** On its way; what is typed now would come too late. */
    record Saving() implements State {}
  }

  /** Stores what is typed. */
  record Save(Language language) implements Message.Wish {}

  /** One step out: from a text to the questions, from there to the page below. */
  record Out(Language language) implements Message.Wish {}

  /** Forgets the draft. */
  record Anew() implements Message.Wish {}

  record Preview() implements Message.Wish {}

  /** A key that is in the hints and means to the form what it always means there. */
  record Stroke(Key key) implements Message.Wish {}

  static Page<Seat> adding() {
    return opening(new EventPurpose.Adding());
  }

  static Page<Seat> editing(long id) {
    return opening(new EventPurpose.Editing(id));
  }

  static Page<Seat> duplicating(long id) {
    return opening(new EventPurpose.Duplicating(id));
  }

  private static EventForm opening(EventPurpose purpose) {
    return new EventForm(purpose, EventSheet.blank(), new State.Opening(), 0, Set.of(), Map.of());
  }

  @Override
  public Optional<Work<Seat>> load() {
    if (!(state instanceof State.Opening)) return Optional.empty();
    return Optional.of(desk()::open);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case EventDesk.Opened opened -> Turn.to(filled(opened));
      case EventDesk.Barred(Refusal why) -> Turn.to(in(new State.Barred(why)));
      case EventDesk.Checked(Map<EventQuestion, Refusal> found) -> Turn.to(wrong(found));
      case EventDesk.Rejected(Map<EventQuestion, Refusal> found) -> Turn.to(rejected(found));
      case EventDesk.Overtaken(int newest) -> Turn.to(overtaken(newest));
      case EventDesk.Saved saved -> saved.turn(purpose);
      case Declined declined -> declined.turn(in(new State.Changed()));
      case Message.Resized(int columns, int _) -> Turn.to(with(form.within(columns)));
      case Message _ when state instanceof State.Saving -> Turn.to(this);
      case Message _ -> filling() ? typed(message) : Turn.ignored();
    };
  }

  /** Whether there is something to fill in. */
  boolean filling() {
    return switch (state) {
      case State.Opening(), State.Barred(_) -> false;
      case State.Fresh(), State.Resumed(), State.Changed(), State.Overtaken(), State.Saving() ->
          true;
    };
  }

  private Turn<Seat> typed(Message message) {
    return switch (message) {
      case Message.Pressed(Key key) -> next(form.on(key));
      case Stroke(Key key) -> next(form.on(key));
      case Message.Selected(String id) -> next(at(id));
      case Message.Chosen(String id) -> next(at(id));
      case Message.Pasted(String text) -> next(form.paste(text));
      case Preview() -> Turn.to(with(form.preview()));
      case Save(Language language) -> save(language);
      case Out(Language language) -> out(language);
      case Anew() -> Turn.to(this, desk()::anew);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> next(Form next) {
    if (next == form) return Turn.ignored();
    if (!next.values().equals(form.values())) return changed(next);
    return next.focus() == form.focus() ? Turn.to(with(next)) : leaving(next);
  }

  /** What is wrong with a question is not said while it is being answered. */
  private Turn<Seat> changed(Form next) {
    State typing = state instanceof State.Overtaken ? state : new State.Changed();
    EventForm changed = new EventForm(purpose, next, typing, version, left, without(question()));
    EventSheet sheet = new EventSheet(next.values());
    return Turn.later(changed, seat -> desk().keep(seat, sheet, version));
  }

  private Map<EventQuestion, Refusal> without(EventQuestion question) {
    Map<EventQuestion, Refusal> still = new HashMap<>(wrong);
    still.remove(question);
    return still;
  }

  private Turn<Seat> leaving(Form next) {
    Set<EventQuestion> all = new HashSet<>(left);
    all.add(question());
    EventForm moved = new EventForm(purpose, next, state, version, all, wrong);
    return Turn.to(moved, seat -> desk().check(seat, moved.sheet()));
  }

  private Turn<Seat> save(Language language) {
    return Turn.to(in(new State.Saving()), seat -> desk().save(seat, sheet(), version, language));
  }

  private EventDesk desk() {
    return new EventDesk(purpose);
  }

  private EventSheet sheet() {
    return new EventSheet(form.values());
  }

  private EventQuestion question() {
    return EventQuestion.tagged(form.line().name());
  }

  private Turn<Seat> out(Language language) {
    if (form.mode() != Form.Mode.FILLING) return Turn.to(with(form.out()));
    return state instanceof State.Fresh()
        ? Turn.back()
        : Turn.back(Words.of(language).forms().keptForLater());
  }

  private EventForm filled(EventDesk.Opened opened) {
    Form filled = form.filled(EventSheet.blank().values()).filled(opened.values());
    State next = opened.resumed() ? new State.Resumed() : new State.Fresh();
    return new EventForm(
        purpose, filled.at(purpose.first().tag()), next, opened.version(), Set.of(), Map.of());
  }

  private EventForm wrong(Map<EventQuestion, Refusal> found) {
    Map<EventQuestion, Refusal> said = new HashMap<>(found);
    said.keySet().retainAll(left);
    return new EventForm(purpose, form, state, version, left, said);
  }

  /** All that is wrong is said, and the first of it is where the keys go. */
  private EventForm rejected(Map<EventQuestion, Refusal> found) {
    EventQuestion first = found.keySet().stream().min(Comparator.naturalOrder()).orElseThrow();
    Set<EventQuestion> all = EnumSet.allOf(EventQuestion.class);
    return new EventForm(purpose, form.at(first.tag()), new State.Changed(), version, all, found);
  }

  /** With the question in focus that stands at that place, from 0. */
  private Form at(String place) {
    return form.at(EventQuestion.values()[Integer.parseInt(place)].tag());
  }

  private EventForm overtaken(int newest) {
    return new EventForm(purpose, form, new State.Overtaken(), newest, left, wrong);
  }

  private EventForm with(Form next) {
    return new EventForm(purpose, next, state, version, left, wrong);
  }

  private EventForm in(State next) {
    return new EventForm(purpose, form, next, version, left, wrong);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    View title = new View.Heading(purpose.heading(words.eventForm()), aside(words));
    return switch (state) {
      case State.Opening() -> title;
      case State.Barred(Refusal why) ->
          View.stack(title, View.paragraph(words.refusals().sentence(why)));
      case State.Overtaken() ->
          View.stack(
              title,
              new View.Paragraph(List.of(new View.Span(words.eventForm().overtaken(), Ink.ASK))),
              questions(look));
      case State.Fresh(), State.Resumed(), State.Changed(), State.Saving() ->
          View.stack(title, questions(look));
    };
  }

  private View questions(Look look) {
    return form.view(new EventFace(sheet(), wrong, look));
  }

  private String aside(Words words) {
    return switch (state) {
      case State.Opening(), State.Barred(_) -> "";
      case State.Fresh() ->
          purpose instanceof EventPurpose.Adding ? words.eventForm().startsFrom() : "";
      case State.Resumed() -> words.forms().tookUp();
      case State.Changed(), State.Overtaken(), State.Saving() -> words.forms().kept();
    };
  }

  @Override
  public List<Action> actions(Look look) {
    return filling() ? new EventKeys(this, look).actions() : List.of();
  }

  @Override
  public boolean typing() {
    return filling();
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }
}
