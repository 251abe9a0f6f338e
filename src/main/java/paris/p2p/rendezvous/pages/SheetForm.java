package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.rules.Refusal;
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
 * An organiser's form, whatever it is about: kept as it is typed, checked as questions are left,
 * saved for as many dates as are asked for, and shown what somebody else saved meanwhile.
 *
 * @param left the questions that have been left, and so may be said to be wrong
 * @param wrong what is wrong, by question
 * @param overtaken what somebody else saved since the typing began, once that is known
 */
record SheetForm(
    FormDesk desk,
    Form form,
    State state,
    Began began,
    Set<String> left,
    Map<String, Refusal> wrong,
    Optional<Clash> overtaken)
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

    /** Ready to be saved, once it is said for which dates. */
    record Asking(int reach, Language language) implements State {}

    /** On its way; what is typed now would come too late. */
    record Saving() implements State {}
  }

  /** What the keys of the form stand for; the language is the visitor's. */
  sealed interface Asked extends Message.Wish {
    /** Stores what is typed. */
    record Save(Language language) implements Asked {}

    /** One step out: from a text to the questions, from there to the page below. */
    record Out(Language language) implements Asked {}

    /** Forgets the draft. */
    record Anew() implements Asked {}

    record Preview() implements Asked {}

    /** In this question, their answer instead of mine, or mine again. */
    record Swap() implements Asked {}

    /** Their answer to all that is disputed. */
    record Yield() implements Asked {}

    /** A key that is in the hints and means to the form what it always means there. */
    record Stroke(Key key) implements Asked {}
  }

  static Page<Seat> opening(FormDesk desk) {
    return new SheetForm(
        desk,
        desk.blank(),
        new State.Opening(),
        Began.nothing(),
        Set.of(),
        Map.of(),
        Optional.empty());
  }

  @Override
  public Optional<Work<Seat>> load() {
    return state instanceof State.Opening ? Optional.of(desk::open) : Optional.empty();
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case FormDesk.Opened opened -> Turn.to(filled(opened));
      case FormDesk.Barred(Refusal why) -> Turn.to(in(new State.Barred(why)));
      case FormDesk.Checked(Map<String, Refusal> found) -> Turn.to(wrong(found));
      case FormDesk.Rejected(Map<String, Refusal> found) -> Turn.to(rejected(found));
      case FormDesk.Overtaken(Clash clash) -> Turn.to(clashing(clash));
      case FormDesk.Saved saved -> saved.turn();
      case Declined declined -> declined.turn(in(new State.Changed()));
      case Message.Resized(int columns, int _) -> Turn.to(with(form.within(columns)));
      case Message _ when state instanceof State.Saving -> Turn.to(this);
      case Message _ when state instanceof State.Asking asking -> asked(asking, message);
      case Message _ -> filling() ? typed(message) : Turn.ignored();
    };
  }

  /** Whether there is something to fill in. */
  boolean filling() {
    return switch (state) {
      case State.Opening(), State.Barred(_), State.Asking(_, _) -> false;
      case State.Fresh(), State.Resumed(), State.Changed(), State.Saving() -> true;
    };
  }

  private Turn<Seat> asked(State.Asking asking, Message message) {
    return switch (message) {
      case Message.Selected(String id) ->
          Turn.to(in(new State.Asking(Integer.parseInt(id), asking.language())));
      case Message.Chosen(String id) ->
          send(began.reaches().get(Integer.parseInt(id)), asking.language());
      case Asked.Save(Language language) -> send(began.reaches().get(asking.reach()), language);
      case Asked.Out(Language _) -> Turn.to(in(new State.Changed()));
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> typed(Message message) {
    return switch (message) {
      case Message.Pressed(Key key) -> next(form.on(key));
      case Message.Selected(String id) -> next(at(id));
      case Message.Chosen(String id) -> next(at(id));
      case Message.Pasted(String text) -> next(form.paste(text));
      case Asked asked -> wished(asked);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> wished(Asked asked) {
    return switch (asked) {
      case Asked.Stroke(Key key) -> next(form.on(key));
      case Asked.Preview() -> Turn.to(with(form.preview()));
      case Asked.Save(Language language) ->
          began.reaches().isEmpty()
              ? send("", language)
              : Turn.to(in(new State.Asking(0, language)));
      case Asked.Out(Language language) -> out(language);
      case Asked.Anew() -> Turn.to(this, desk::anew);
      case Asked.Swap() -> overtaken.map(clash -> changed(swapped(clash))).orElse(Turn.to(this));
      case Asked.Yield() ->
          overtaken.map(clash -> changed(form.filled(clash.theirs()))).orElse(Turn.to(this));
    };
  }

  private Turn<Seat> next(Form next) {
    if (next == form) return Turn.ignored();
    if (!next.values().equals(form.values())) return changed(next);
    return next.focus() == form.focus() ? Turn.to(with(next)) : leaving(next);
  }

  /** What is wrong with a question is not said while it is being answered. */
  private Turn<Seat> changed(Form next) {
    Map<String, Refusal> still = new HashMap<>(wrong);
    still.remove(form.line().name());
    SheetForm changed =
        new SheetForm(desk, next, new State.Changed(), began, left, still, overtaken);
    return Turn.later(changed, seat -> desk.keep(seat, next.values(), began));
  }

  private Form swapped(Clash clash) {
    String question = form.line().name();
    if (!clash.disputed().contains(question)) return form;
    String theirs = clash.theirs().get(question);
    boolean mine = !form.line().value().equals(theirs);
    return form.filled(Map.of(question, mine ? theirs : clash.mine().get(question)));
  }

  private Turn<Seat> leaving(Form next) {
    Set<String> all = new HashSet<>(left);
    all.add(form.line().name());
    SheetForm moved = new SheetForm(desk, next, state, began, all, wrong, overtaken);
    return Turn.to(moved, seat -> desk.check(seat, next.values()));
  }

  private Turn<Seat> send(String reach, Language language) {
    FormDesk.Sent sent = new FormDesk.Sent(form.values(), began, overtaken, reach, language);
    return Turn.to(in(new State.Saving()), seat -> desk.save(seat, sent));
  }

  private Turn<Seat> out(Language language) {
    if (form.mode() != Form.Mode.FILLING) return Turn.to(with(form.out()));
    return state instanceof State.Fresh()
        ? Turn.back()
        : Turn.back(Words.of(language).forms().keptForLater());
  }

  private SheetForm filled(FormDesk.Opened opened) {
    Form filled = form.filled(desk.blank().values()).filled(opened.values()).at(desk.first());
    State next = opened.resumed() ? new State.Resumed() : new State.Fresh();
    return new SheetForm(desk, filled, next, opened.began(), Set.of(), Map.of(), Optional.empty());
  }

  private SheetForm wrong(Map<String, Refusal> found) {
    Map<String, Refusal> said = new HashMap<>(found);
    said.keySet().retainAll(left);
    return new SheetForm(desk, form, state, began, left, said, overtaken);
  }

  /** All that is wrong is said, and the first of it is where the keys go. */
  private SheetForm rejected(Map<String, Refusal> found) {
    List<String> all = new ArrayList<>(form.values().keySet());
    String first = all.stream().filter(found::containsKey).findFirst().orElse(all.getFirst());
    return new SheetForm(
        desk, form.at(first), new State.Changed(), began, Set.copyOf(all), found, overtaken);
  }

  /** What they alone changed is taken at once; the first that both did is where the keys go. */
  private SheetForm clashing(Clash clash) {
    String first = clash.disputed().stream().findFirst().orElse(form.line().name());
    Form merged = form.filled(clash.merged(form.values())).at(first);
    return new SheetForm(desk, merged, new State.Changed(), began, left, wrong, Optional.of(clash));
  }

  /** With the question in focus that stands at that place, from 0. */
  private Form at(String place) {
    return form.at(form.lines().get(Integer.parseInt(place)).name());
  }

  private SheetForm with(Form next) {
    return new SheetForm(desk, next, state, began, left, wrong, overtaken);
  }

  private SheetForm in(State next) {
    return new SheetForm(desk, form, next, began, left, wrong, overtaken);
  }

  @Override
  public View view(Look look) {
    return new SheetSight(this, look).view();
  }

  @Override
  public List<Action> actions(Look look) {
    return new SheetKeys(this, look).actions();
  }

  @Override
  public boolean typing() {
    return filling();
  }

  @Override
  public int tab() {
    return desk.tab();
  }
}
