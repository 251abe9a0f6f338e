package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Occasion;
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
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.Words;

/**
 * An organiser's form for a line of a programme.
 *
 * @param desk does the form's work, for that line
 * @param left the questions that have been left, and so may be said to be wrong
 * @param wrong what is wrong, by question
 */
record ItemForm(ItemDesk desk, Form form, State state, Set<String> left, Map<String, Refusal> wrong)
    implements Page<Seat> {
  /** How far the filling in is. */
  sealed interface State {
    /** Not looked up yet. */
    record Opening() implements State {}

    /** The rules say no from the start. */
    record Barred(Refusal why) implements State {}

    record Filling(ItemDesk.Opened began) implements State {}

    /** On its way; what is typed now would come too late. */
    record Saving(ItemDesk.Opened began) implements State {}
  }

  /** What the keys of the form stand for; {@code spoken} is the visitor's language. */
  sealed interface Asked extends Message.Wish {
    record Save(Language spoken) implements Asked {}

    record Leave(Language spoken) implements Asked {}

    record StartAfresh(Language spoken) implements Asked {}

    record Preview() implements Asked {}

    /** A key that the hints name and that means to the form what it always does. */
    record Stroke(Key key) implements Asked {}
  }

  static Page<Seat> adding(Occasion occasion) {
    return opening(new ItemDesk.Target.Adding(occasion));
  }

  static Page<Seat> editing(long item) {
    return opening(new ItemDesk.Target.Editing(item));
  }

  private static ItemForm opening(ItemDesk.Target target) {
    Form nothing = Form.of(FormLine.Typed.of(ItemSheet.TITLE, ""));
    return new ItemForm(new ItemDesk(target), nothing, new State.Opening(), Set.of(), Map.of());
  }

  @Override
  public int tab() {
    return Tabs.AGENDA;
  }

  @Override
  public boolean typing() {
    return began().isPresent() && form.mode() != Form.Mode.READING;
  }

  /** What the form began with; none until it has been read. */
  private Optional<ItemDesk.Opened> began() {
    return switch (state) {
      case State.Opening(), State.Barred(_) -> Optional.empty();
      case State.Filling(ItemDesk.Opened began) -> Optional.of(began);
      case State.Saving(ItemDesk.Opened began) -> Optional.of(began);
    };
  }

  @Override
  public Optional<Work<Seat>> load() {
    return state instanceof State.Opening ? Optional.of(desk::open) : Optional.empty();
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case ItemDesk.Opened opened -> Turn.to(begun(opened));
      case ItemDesk.Barred(Refusal why) ->
          Turn.to(new ItemForm(desk, form, new State.Barred(why), left, wrong));
      case ItemDesk.Afresh(Message.Answer opened, String sentence) ->
          opened instanceof ItemDesk.Opened now ? Turn.saying(begun(now), sentence) : on(opened);
      case ItemDesk.Checked(Map<String, Refusal> found) -> Turn.to(checked(found));
      case ItemDesk.Wrong(Map<String, Refusal> found) -> Turn.to(rejected(found));
      case ItemDesk.Overtaken(ItemDesk.Opened now, Declined why) ->
          why.turn(in(filling(now.after(began().orElseThrow()))));
      case ItemDesk.Saved(long id, String sentence) ->
          desk.target() instanceof ItemDesk.Target.Adding
              ? Turn.bring(new ProgrammePage.Added(id, sentence))
              : Turn.back(sentence);
      case Declined declined -> declined.turn(in(filling(began().orElseThrow())));
      case Message.Resized(int columns, int _) -> Turn.to(with(form.within(columns)));
      case Message _ when state instanceof State.Saving -> Turn.to(this);
      case Message _ -> began().isPresent() ? filled(message) : Turn.ignored();
    };
  }

  private static State filling(ItemDesk.Opened began) {
    return new State.Filling(began);
  }

  private Turn<Seat> filled(Message message) {
    return switch (message) {
      case Message.Pressed(Key key) -> typed(form.on(key));
      case Message.Pasted(String text) -> typed(form.paste(text));
      case Message.Selected(String place) -> typed(at(place));
      case Message.Chosen(String place) -> typed(at(place));
      case Asked asked -> asked(asked);
      case Message _ -> Turn.ignored();
    };
  }

  /** With the question in focus that stands at that place, from 0. */
  private Form at(String place) {
    return form.at(form.lines().get(Integer.parseInt(place)).name());
  }

  private Turn<Seat> asked(Asked asked) {
    return switch (asked) {
      case Asked.Stroke(Key key) -> typed(form.on(key));
      case Asked.Preview() -> Turn.to(with(form.preview()));
      case Asked.StartAfresh(Language spoken) -> Turn.to(this, seat -> desk.afresh(seat, spoken));
      case Asked.Save(Language spoken) -> save(began().orElseThrow(), spoken);
      case Asked.Leave(Language spoken) -> leave(spoken);
    };
  }

  private Turn<Seat> save(ItemDesk.Opened began, Language spoken) {
    return Turn.to(
        in(new State.Saving(began)), seat -> desk.save(seat, began, form.values(), spoken));
  }

  private Turn<Seat> leave(Language spoken) {
    if (form.mode() != Form.Mode.FILLING) return Turn.to(with(form.out()));
    return changed() ? Turn.back(Words.of(spoken).forms().keptForLater()) : Turn.back();
  }

  private Turn<Seat> typed(Form next) {
    if (next == form) return Turn.ignored();
    if (!next.values().equals(form.values())) return kept(next);
    return next.focus() == form.focus() ? Turn.to(with(next)) : moved(next);
  }

  /** What is wrong with an answer is not said while it is being given. */
  private Turn<Seat> kept(Form next) {
    Map<String, Refusal> still = new HashMap<>(wrong);
    still.remove(form.line().name());
    int version = began().orElseThrow().version();
    return Turn.later(
        new ItemForm(desk, next, state, left, Map.copyOf(still)),
        seat -> desk.keep(seat, next.values(), version));
  }

  private Turn<Seat> moved(Form next) {
    Set<String> all = new HashSet<>(left);
    all.add(form.line().name());
    return Turn.to(
        new ItemForm(desk, next, state, Set.copyOf(all), wrong),
        seat -> desk.check(seat, began().orElseThrow(), next.values()));
  }

  private ItemForm begun(ItemDesk.Opened opened) {
    Form filled = ItemSheet.blank(opened.hours()).filled(opened.stands()).filled(opened.kept());
    return new ItemForm(desk, filled, filling(opened), Set.of(), Map.of());
  }

  private ItemForm in(State next) {
    return new ItemForm(desk, form, next, left, wrong);
  }

  private ItemForm checked(Map<String, Refusal> found) {
    Map<String, Refusal> said = new HashMap<>(found);
    said.keySet().retainAll(left);
    return new ItemForm(desk, form, state, left, Map.copyOf(said));
  }

  /** All that is wrong is said, and the first of it is where the keys go. */
  private ItemForm rejected(Map<String, Refusal> found) {
    Set<String> all = form.values().keySet();
    String first = all.stream().filter(found::containsKey).findFirst().orElse(form.line().name());
    return new ItemForm(
        desk, form.at(first), filling(began().orElseThrow()), Set.copyOf(all), found);
  }

  private ItemForm with(Form next) {
    return new ItemForm(desk, next, state, left, wrong);
  }

  private boolean changed() {
    return began()
        .filter(opened -> !form.filled(opened.stands()).values().equals(form.values()))
        .isPresent();
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    String title =
        desk.target() instanceof ItemDesk.Target.Adding
            ? words.items().adding()
            : words.items().editing();
    View heading = new View.Heading(title, began().isPresent() ? aside(words.forms()) : "");
    return switch (state) {
      case State.Opening() -> heading;
      case State.Barred(Refusal why) ->
          View.stack(heading, View.paragraph(words.refusals().sentence(why)));
      case State.Filling(ItemDesk.Opened began) -> View.stack(heading, questions(began, look));
      case State.Saving(ItemDesk.Opened began) -> View.stack(heading, questions(began, look));
    };
  }

  private View questions(ItemDesk.Opened began, Look look) {
    return form.view(new ItemFace(began, form.values(), wrong, look));
  }

  private String aside(FormWords words) {
    if (!changed()) return "";
    boolean resumed = form.values().equals(begun(began().orElseThrow()).form().values());
    return resumed ? words.tookUp() : words.kept();
  }

  @Override
  public List<Action> actions(Look look) {
    if (began().isEmpty()) return List.of();
    FormWords words = Words.of(look.language()).forms();
    Language spoken = look.language();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', words.save(), new Asked.Save(spoken)));
    if (form.mode() == Form.Mode.FILLING) {
      actions.add(stroke(Key.Name.TAB, words.next()));
      if (form.line() instanceof FormLine.Picked) {
        actions.add(stroke(Key.Name.RIGHT, words.change()));
      }
      if (form.writes()) actions.add(stroke(Key.Name.ENTER, words.write()));
    } else {
      boolean reading = form.mode() == Form.Mode.READING;
      String label = reading ? words.goOn() : words.preview();
      actions.add(Action.ctrl('p', label, new Asked.Preview()));
    }
    String out = form.mode() == Form.Mode.FILLING ? words.keepAndLeave() : words.done();
    actions.add(Action.of(Key.Name.ESCAPE, out, new Asked.Leave(spoken)));
    if (changed()) {
      actions.add(Action.ctrl('r', words.startAfresh(), new Asked.StartAfresh(spoken)));
    }
    return List.copyOf(actions);
  }

  private static Action stroke(Key.Name key, String label) {
    return Action.of(key, label, new Asked.Stroke(Key.of(key)));
  }
}
