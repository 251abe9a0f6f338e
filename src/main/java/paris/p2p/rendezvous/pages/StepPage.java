package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ink;
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
 * One step of the roadmap, and the way to its discussion.
 *
 * @param shown none until it has been read
 */
record StepPage(long id, Optional<Shown> shown) implements Page<Seat> {
  /** Where a discussion about a step begins. */
  private static final String SPACE = "projets";

  /**
   * The step as it is now.
   *
   * @param step none when there is none of that id
   * @param topic the one about it
   * @param editor whether this visitor may edit it
   * @param hubs the language that a new topic is titled in, since all share it
   */
  record Shown(Optional<Step> step, Optional<Topic> topic, boolean editor, Language hubs)
      implements Message.Answer {}

  record Edit() implements Message.Wish {}

  record Discuss() implements Message.Wish {}

  static Page<Seat> of(long id) {
    return new StepPage(id, Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.ROADMAP;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> {
      Optional<Step> step = seat.desk().community().step(id);
      return new Shown(
          step,
          step.flatMap(found -> seat.desk().board().about(found.subject())),
          seat.may(Act.EDIT_ROADMAP),
          seat.desk().house().language());
    });
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Shown found -> Turn.to(new StepPage(id, Optional.of(found)));
      case Edit() -> Turn.open(this, StepForm.editing(id));
      case Discuss() -> discussed();
      case Message.Chosen _ -> discussed();
      case Message.Told(News.RoadmapChanged _), Message.Told(News.Posted _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> discussed() {
    Optional<Step> step = step();
    if (step.isEmpty()) return Turn.ignored();
    Shown now = shown.orElseThrow();
    return Turn.open(
        this,
        now.topic()
            .map(topic -> TopicPage.of(topic.id()))
            .orElseGet(() ->
                WritePage.discuss(
                    step.get().subject(), SPACE, step.get().fields().title().in(now.hubs()))));
  }

  private Optional<Step> step() {
    return shown.flatMap(Shown::step);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (shown.isEmpty()) return View.block();
    if (step().isEmpty()) {
      return Missing.view(new Refusal.Unknown(Refusal.Thing.STEP, Long.toString(id)), words);
    }
    Step step = step().get();
    View.Span mark = new View.Span(StepLook.mark(step.fields().state()) + " ", Ink.ACCENT);
    View.Span state = View.faint(StepLook.full(step.fields(), look));
    return View.stack(
        View.block(
            new View.Title(step.fields().title().in(look.language()), ""),
            new View.Paragraph(List.of(mark, state))),
        new View.Prose(step.fields().text().in(look.language())),
        discussion(words.roadmap()));
  }

  private View discussion(RoadmapWords words) {
    Optional<Topic> topic = shown.flatMap(Shown::topic);
    String said = topic.map(there -> words.posts(there.posts())).orElse(words.noPosts());
    String how = topic.isPresent() ? words.read() : words.begin();
    return new View.Item(
        "discussion", new View.Row(List.of(View.plain(said)), List.of(View.faint(how))), true);
  }

  @Override
  public List<Action> actions(Look look) {
    if (step().isEmpty()) return List.of();
    RoadmapWords words = Words.of(look.language()).roadmap();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of('r', words.discuss(), new Discuss()));
    if (shown.filter(Shown::editor).isPresent()) {
      actions.add(Action.of('e', words.edit(), new Edit()));
    }
    return List.copyOf(actions);
  }
}
