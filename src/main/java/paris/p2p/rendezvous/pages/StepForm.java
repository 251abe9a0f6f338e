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
import paris.p2p.rendezvous.words.FormWords;
import paris.p2p.rendezvous.words.RoadmapWords;
import paris.p2p.rendezvous.words.Words;

/**
 * An organiser's form for a step of the roadmap.
 *
 * @param desk does the form's work, for that step
 * @param began what the form began with; none until it has been read
 * @param left the questions that have been left, and so may be said to be wrong
 * @param wrong what is wrong, by question
 */
record StepForm(
    StepDesk desk,
    Form form,
    Optional<StepDesk.Opened> began,
    Set<String> left,
    Map<String, Refusal> wrong)
    implements Page<Seat> {
  /** What the keys of the form stand for; {@code spoken} is the visitor's language. */
  sealed interface Asked extends Message.Wish {
    record Save(Language spoken) implements Asked {}

    record Leave(Language spoken) implements Asked {}

    record StartAfresh(Language spoken) implements Asked {}

    record Preview() implements Asked {}

    /** A key that the hints name and that means to the form what it always does. */
    record Stroke(Key key) implements Asked {}
  }

  static Page<Seat> adding() {
    return editing(StepDesk.NEW);
  }

  static Page<Seat> editing(long id) {
    return new StepForm(new StepDesk(id), StepSheet.blank(), Optional.empty(), Set.of(), Map.of());
  }

  @Override
  public int tab() {
    return Tabs.ROADMAP;
  }

  @Override
  public boolean typing() {
    return began.isPresent() && form.mode() != Form.Mode.READING;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return began.isPresent() ? Optional.empty() : Optional.of(desk::open);
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case StepDesk.Opened opened -> began.isPresent() ? Turn.to(this) : Turn.to(begun(opened));
      case StepDesk.Afresh(StepDesk.Opened opened, String sentence) ->
          Turn.saying(begun(opened), sentence);
      case StepDesk.Checked(Map<String, Refusal> found) -> Turn.to(checked(found));
      case StepDesk.Wrong(Map<String, Refusal> found) -> Turn.to(rejected(found));
      case StepDesk.Overtaken(StepDesk.Opened now, Declined why) -> why.turn(rebased(now));
      case StepDesk.Saved(String sentence) -> Turn.back(sentence);
      case Declined declined -> declined.turn(this);
      case Message.Resized(int columns, int _) -> Turn.to(with(form.within(columns)));
      case Message.Pressed(Key key) -> typed(form.on(key));
      case Message.Pasted(String text) -> typed(form.paste(text));
      case Asked asked -> asked(asked);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> asked(Asked asked) {
    return switch (asked) {
      case Asked.Stroke(Key key) -> typed(form.on(key));
      case Asked.Preview() -> Turn.to(with(form.preview()));
      case Asked.StartAfresh(Language spoken) -> Turn.to(this, seat -> desk.afresh(seat, spoken));
      case Asked.Save(Language spoken) ->
          Turn.to(
              this, seat -> desk.save(seat, form.values(), began.orElseThrow().version(), spoken));
      case Asked.Leave(Language spoken) -> leave(spoken);
    };
  }

  private Turn<Seat> leave(Language spoken) {
    if (form.mode() != Form.Mode.FILLING) return Turn.to(with(form.out()));
    return changed() ? Turn.back(Words.of(spoken).forms().keptForLater()) : Turn.back();
  }

  private Turn<Seat> typed(Form next) {
    if (next == form || began.isEmpty()) return Turn.ignored();
    if (!next.values().equals(form.values())) return kept(next);
    return next.focus() == form.focus() ? Turn.to(with(next)) : moved(next);
  }

  /** What is wrong with an answer is not said while it is being given. */
  private Turn<Seat> kept(Form next) {
    Map<String, Refusal> still = new HashMap<>(wrong);
    still.remove(form.line().name());
    long version = began.orElseThrow().version();
    return Turn.later(
        new StepForm(desk, next, began, left, Map.copyOf(still)),
        seat -> desk.keep(seat, next.values(), version));
  }

  private Turn<Seat> moved(Form next) {
    Set<String> all = new HashSet<>(left);
    all.add(form.line().name());
    return Turn.to(
        new StepForm(desk, next, began, Set.copyOf(all), wrong),
        seat -> desk.check(seat, next.values()));
  }

  private StepForm begun(StepDesk.Opened opened) {
    Form filled = StepSheet.blank().filled(opened.stands()).filled(opened.kept());
    return new StepForm(desk, filled, Optional.of(opened), Set.of(), Map.of());
  }

  private StepForm rebased(StepDesk.Opened now) {
    return new StepForm(desk, form, Optional.of(now), left, wrong);
  }

  private StepForm checked(Map<String, Refusal> found) {
    Map<String, Refusal> said = new HashMap<>(found);
    said.keySet().retainAll(left);
    return new StepForm(desk, form, began, left, Map.copyOf(said));
  }

  /** All that is wrong is said, and the first of it is where the keys go. */
  private StepForm rejected(Map<String, Refusal> found) {
    Set<String> all = form.values().keySet();
    String first = all.stream().filter(found::containsKey).findFirst().orElse(form.line().name());
    return new StepForm(desk, form.at(first), began, Set.copyOf(all), found);
  }

  private StepForm with(Form next) {
    return new StepForm(desk, next, began, left, wrong);
  }

  private boolean changed() {
    return began
        .filter(opened -> !form.filled(opened.stands()).values().equals(form.values()))
        .isPresent();
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    RoadmapWords roadmap = words.roadmap();
    String title = desk.id() == StepDesk.NEW ? roadmap.adding() : roadmap.editing();
    if (began.isEmpty()) return new View.Heading(title, "");
    return View.stack(
        new View.Heading(title, aside(words.forms())),
        form.view(new StepFace(form.values(), wrong, look)));
  }

  private String aside(FormWords words) {
    if (!changed()) return "";
    boolean resumed = form.values().equals(begun(began.orElseThrow()).form().values());
    return resumed ? words.tookUp() : words.kept();
  }

  @Override
  public List<Action> actions(Look look) {
    if (began.isEmpty()) return List.of();
    FormWords words = Words.of(look.language()).forms();
    Language spoken = look.language();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.ctrl('s', words.save(), new Asked.Save(spoken)));
    if (form.mode() == Form.Mode.FILLING) {
      actions.add(stroke(Key.Name.TAB, words.next()));
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
