package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.desk.ProposalAnswers;
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
 * The form for a proposal. Who has no key or no name yet is shown how to get one, and comes back.
 *
 * @param version of the proposal that was seen when the typing began; 0 for a new one
 * @param left the questions that have been left, and so may be said to be wrong
 * @param wrong what is wrong, by question
 */
record ProposalForm(
    ProposalDesk desk,
    Form form,
    State state,
    int version,
    Set<String> left,
    Map<String, Refusal> wrong)
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

    /** Typed in, but another version was saved meanwhile. */
    record Overtaken() implements State {}

    /** On its way; what is typed now would come too late. */
    record Sending() implements State {}
  }

  /** Sends what is typed. */
  record Send(Language language) implements Message.Wish {}

  /** One step out: from the text to the questions, from there to the page below. */
  record Out(Language language) implements Message.Wish {}

  /** Forgets the draft. */
  record Anew() implements Message.Wish {}

  record Preview() implements Message.Wish {}

  /** A key that is in the hints and means to the form what it always means there. */
  record Stroke(Key key) implements Message.Wish {}

  static Page<Seat> proposing() {
    return editing(ProposalDesk.NEW);
  }

  static Page<Seat> editing(long id) {
    return new ProposalForm(
        new ProposalDesk(id), ProposalFace.blank(), new State.Opening(), 0, Set.of(), Map.of());
  }

  @Override
  public Optional<Work<Seat>> load() {
    if (!(state instanceof State.Opening)) return Optional.empty();
    return Optional.of(desk::open);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case ProposalDesk.Opened opened -> Turn.to(filled(opened));
      case ProposalDesk.Barred(Refusal why) -> barred(why);
      case ProposalDesk.Checked(Map<String, Refusal> found) -> Turn.to(checked(found));
      case ProposalDesk.Rejected(Map<String, Refusal> found) -> Turn.to(rejected(found));
      case ProposalDesk.Overtaken(int newest) -> Turn.to(overtaken(newest));
      case ProposalDesk.Sent sent -> sent.turn();
      case Declined declined -> declined.turn(in(new State.Changed()));
      case Message.Resized(int columns, int _) -> Turn.to(with(form.within(columns)));
      case Message _ when state instanceof State.Sending -> Turn.to(this);
      case Message _ -> filling() ? typed(message) : Turn.ignored();
    };
  }

  private Turn<Seat> barred(Refusal why) {
    if (why instanceof Refusal.NoKey) return Turn.replace(NeedsKeyPage.start());
    if (why instanceof Refusal.NoName) return Turn.replace(JoinPage.before(this));
    return Turn.to(in(new State.Barred(why)));
  }

  /** Whether there is something to fill in. */
  boolean filling() {
    return switch (state) {
      case State.Opening(), State.Barred(_) -> false;
      case State.Fresh(), State.Resumed(), State.Changed(), State.Overtaken(), State.Sending() ->
          true;
    };
  }

  private Turn<Seat> typed(Message message) {
    return switch (message) {
      case Message.Pressed(Key key) -> next(form.on(key));
      case Stroke(Key key) -> next(form.on(key));
      case Message.Selected(String place) -> next(at(place));
      case Message.Chosen(String place) -> next(at(place));
      case Message.Pasted(String text) -> next(form.paste(text));
      case Preview() -> Turn.to(with(form.preview()));
      case Send(Language language) ->
          Turn.to(
              in(new State.Sending()), seat -> desk.send(seat, form.values(), version, language));
      case Out(Language language) -> out(language);
      case Anew() -> Turn.to(this, desk::anew);
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
    Map<String, Refusal> still = new HashMap<>(wrong);
    still.remove(form.line().name());
    return Turn.later(
        new ProposalForm(desk, next, typing, version, left, Map.copyOf(still)),
        seat -> desk.keep(seat, next.values(), version));
  }

  private Turn<Seat> leaving(Form next) {
    Set<String> all = new HashSet<>(left);
    all.add(form.line().name());
    return Turn.to(
        new ProposalForm(desk, next, state, version, Set.copyOf(all), wrong),
        seat -> desk.check(seat, next.values()));
  }

  private Turn<Seat> out(Language language) {
    if (form.mode() != Form.Mode.FILLING) return Turn.to(with(form.out()));
    return state instanceof State.Fresh()
        ? Turn.back()
        : Turn.back(Words.of(language).forms().keptForLater());
  }

  private ProposalForm filled(ProposalDesk.Opened opened) {
    Form filled = form.filled(ProposalFace.blank().values()).filled(opened.values());
    State next = opened.resumed() ? new State.Resumed() : new State.Fresh();
    return new ProposalForm(
        desk, filled.at(ProposalAnswers.TITLE), next, opened.version(), Set.of(), Map.of());
  }

  private ProposalForm checked(Map<String, Refusal> found) {
    Map<String, Refusal> said = new HashMap<>(found);
    said.keySet().retainAll(left);
    return new ProposalForm(desk, form, state, version, left, Map.copyOf(said));
  }

  /** All that is wrong is said, and the first of it is where the keys go. */
  private ProposalForm rejected(Map<String, Refusal> found) {
    String first =
        ProposalAnswers.QUESTIONS.stream().filter(found::containsKey).findFirst().orElseThrow();
    Set<String> all = Set.copyOf(ProposalAnswers.QUESTIONS);
    return new ProposalForm(desk, form.at(first), new State.Changed(), version, all, found);
  }

  private ProposalForm overtaken(int newest) {
    return new ProposalForm(desk, form, new State.Overtaken(), newest, left, wrong);
  }

  /** With the question in focus that stands at that place, from 0. */
  private Form at(String place) {
    return form.at(ProposalAnswers.QUESTIONS.get(Integer.parseInt(place)));
  }

  private ProposalForm with(Form next) {
    return new ProposalForm(desk, next, state, version, left, wrong);
  }

  private ProposalForm in(State next) {
    return new ProposalForm(desk, form, next, version, left, wrong);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    boolean adding = desk.id() == ProposalDesk.NEW;
    String doing = adding ? words.proposalForm().proposing() : words.proposalForm().editing();
    View title = new View.Heading(doing, aside(words));
    return switch (state) {
      case State.Opening() -> title;
      case State.Barred(Refusal why) ->
          View.stack(title, View.paragraph(words.refusals().sentence(why)));
      case State.Overtaken() ->
          View.stack(
              title,
              new View.Paragraph(List.of(new View.Span(words.proposalForm().overtaken(), Ink.ASK))),
              questions(look));
      case State.Fresh(), State.Resumed(), State.Changed(), State.Sending() ->
          View.stack(title, questions(look));
    };
  }

  private View questions(Look look) {
    return form.view(new ProposalFace(form.values(), wrong, look));
  }

  private String aside(Words words) {
    return switch (state) {
      case State.Opening(), State.Barred(_), State.Fresh() -> "";
      case State.Resumed() -> words.forms().tookUp();
      case State.Changed(), State.Overtaken(), State.Sending() -> words.forms().kept();
    };
  }

  @Override
  public List<Action> actions(Look look) {
    return filling() ? new ProposalKeys(this, look).actions() : List.of();
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
