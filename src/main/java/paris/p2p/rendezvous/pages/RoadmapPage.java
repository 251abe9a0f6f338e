package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.RoadmapWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The steps that the community goes.
 *
 * @param road none until it has been read
 * @param selected the id of a step
 */
record RoadmapPage(Optional<Road> road, String selected) implements Page<Seat> {
  /**
   * The road as it is now.
   *
   * @param posts how many posts there are about a step, by its id
   * @param editor whether this visitor may edit it
   */
  record Road(List<Step> steps, Map<Long, Integer> posts, boolean editor)
      implements Message.Answer {}

  /** What an organiser can do from here. */
  sealed interface Asked extends Message.Wish {
    record Add() implements Asked {}

    record Edit() implements Asked {}

    record Move(int by, Language language) implements Asked {}

    record NextState(Language language) implements Asked {}
  }

  static Page<Seat> start() {
    return new RoadmapPage(Optional.empty(), "");
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.ROADMAP;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(RoadmapPage::read);
  }

  private static Road read(Seat seat) {
    List<Step> steps = seat.desk().community().roadmap();
    Map<Long, Integer> posts = new HashMap<>();
    for (Step step : steps) {
      seat.desk()
          .board()
          .about(step.subject())
          .map(Topic::posts)
          .ifPresent(count -> posts.put(step.id(), count));
    }
    return new Road(steps, posts, seat.may(Act.EDIT_ROADMAP));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Road found -> Turn.to(showing(found));
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Selected(String id) -> Turn.to(new RoadmapPage(road, id));
      case Message.Chosen(String id) ->
          Turn.open(new RoadmapPage(road, id), StepPage.of(Long.parseLong(id)));
      case Message.Told(News.RoadmapChanged _), Message.Told(News.Posted _) -> Turn.reload(this);
      case Asked asked -> asked(asked);
      case Message _ -> Turn.ignored();
    };
  }

  private RoadmapPage showing(Road found) {
    boolean there = found.steps().stream().anyMatch(step -> id(step).equals(selected));
    String first = found.steps().isEmpty() ? "" : id(found.steps().getFirst());
    return new RoadmapPage(Optional.of(found), there ? selected : first);
  }

  private static String id(Step step) {
    return Long.toString(step.id());
  }

  private static String moved(Step step, Language language) {
    return Words.of(language)
        .roadmap()
        .moved(step.fields().title().in(language), step.fields().state());
  }

  private Turn<Seat> asked(Asked asked) {
    return switch (asked) {
      case Asked.Add() -> Turn.open(this, StepForm.adding());
      case Asked.Edit() -> ofChosen(step -> Turn.open(this, StepForm.editing(step.id())));
      case Asked.Move(int by, Language language) ->
          ofChosen(step -> Turn.to(this, seat -> move(seat, step, by, language)));
      case Asked.NextState(Language language) ->
          ofChosen(step -> Turn.to(this, seat -> next(seat, step, language)));
    };
  }

  private Turn<Seat> ofChosen(Function<Step, Turn<Seat>> turn) {
    return chosen().map(turn).orElse(Turn.ignored());
  }

  private Optional<Step> chosen() {
    return road.stream()
        .flatMap(now -> now.steps().stream())
        .filter(step -> id(step).equals(selected))
        .findFirst();
  }

  private static Message.Answer move(Seat seat, Step step, int by, Language language) {
    return switch (seat.desk().community().moveStep(seat.caller(), step.id(), by)) {
      case Outcome.Done<Step> _ -> read(seat);
      case Outcome.Refused<Step>(var why) -> new Declined(why, language);
    };
  }

  private static Message.Answer next(Seat seat, Step step, Language language) {
    StepFields was = step.fields();
    StepState state = StepState.values()[(was.state().ordinal() + 1) % StepState.values().length];
    LocalDate today = seat.desk().now().toLocalDate();
    Optional<LocalDate> since = state == StepState.TO_DO ? Optional.empty() : Optional.of(today);
    StepFields now = new StepFields(was.title(), was.text(), state, since);
    return switch (seat.desk()
        .community()
        .editStep(seat.caller(), step.id(), step.version(), now)) {
      case Outcome.Done<Step>(Step changed) -> new Granted(moved(changed, language));
      case Outcome.Refused<Step>(var why) -> new Declined(why, language);
    };
  }

  @Override
  public View view(Look look) {
    RoadmapWords words = Words.of(look.language()).roadmap();
    if (road.isEmpty()) return new View.Heading(words.title(), "");
    List<Step> steps = road.get().steps();
    View heading =
        new View.Heading(
            words.title(), words.tally(count(StepState.DONE), count(StepState.UNDER_WAY)));
    if (steps.isEmpty()) return View.stack(heading, View.paragraph(words.none()));
    List<View> items = steps.stream().map(step -> item(step, look)).toList();
    boolean airy = look.width() != Look.Width.NARROW;
    return View.stack(heading, airy ? new View.Stack(items) : new View.Block(items));
  }

  private int count(StepState state) {
    return (int)
        road.stream()
            .flatMap(now -> now.steps().stream())
            .filter(step -> step.fields().state() == state)
            .count();
  }

  private View item(Step step, Look look) {
    RoadmapWords words = Words.of(look.language()).roadmap();
    int posts = road.map(now -> now.posts().getOrDefault(step.id(), 0)).orElse(0);
    List<View> parts = new ArrayList<>();
    parts.add(StepLook.row(step.fields(), look));
    if (look.width() != Look.Width.NARROW) {
      String text = Titled.of(step.fields().text().in(look.language())).rest();
      String aside = posts == 0 ? "" : words.posts(posts);
      if (!text.isEmpty()) parts.add(new View.Indented(new View.Excerpt(text, 1, aside)));
    } else if (posts > 0) {
      View.Span count = View.faint(words.posts(posts));
      parts.add(new View.Indented(new View.Paragraph(List.of(count))));
    }
    return new View.Item(id(step), new View.Block(parts), id(step).equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    if (road.filter(Road::editor).isEmpty()) return List.of();
    RoadmapWords words = Words.of(look.language()).roadmap();
    Language language = look.language();
    return List.of(
        Action.of('e', words.edit(), new Asked.Edit()),
        Action.of('a', words.add(), new Asked.Add()),
        Action.of('s', words.nextState(), new Asked.NextState(language)),
        Action.of('J', words.down(), new Asked.Move(1, language)).hinted(words.move()),
        Action.of('K', words.up(), new Asked.Move(-1, language)).hinted(words.move()));
  }
}
