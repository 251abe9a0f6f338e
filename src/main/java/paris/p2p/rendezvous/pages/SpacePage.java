package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
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
import paris.p2p.rendezvous.words.Words;

/**
 * The topics of one space, the one with the newest post first.
 *
 * @param slug as it was asked for
 * @param space none until it has been read, or when there is none of that slug
 * @param topics as many as have been scrolled to so far
 * @param more whether there are older ones
 * @param selected the id of a topic
 * @param missing there is no such space
 */
record SpacePage(
    String slug,
    Optional<Space> space,
    List<Topic> topics,
    boolean more,
    String selected,
    boolean missing)
    implements Page<Seat> {
  /** How many topics are read at a time. */
  static final int PAGE = 50;

  /** How near to the end the selection comes before more are read. */
  private static final int NEAR = 10;

  /** The space and its first topics. */
  record Found(Optional<Space> space, List<Topic> topics, boolean more) implements Message.Answer {}

  /** Topics older than the ones shown. */
  record Older(List<Topic> topics, boolean more) implements Message.Answer {}

  /** A topic that has just got a post. */
  record Stirred(Optional<Space> space, Topic topic) implements Message.Answer {}

  /** To open a topic. */
  record Begin() implements Message.Wish {}

  /** To say otherwise what the space is for. */
  record Describe(Language language) implements Message.Wish {}

  /** Whether this visitor may do so. */
  record Asked(Space space, boolean may, Language language) implements Message.Answer {}

  static Page<Seat> of(String slug) {
    return new SpacePage(slug, Optional.empty(), List.of(), false, "", false);
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(seat -> read(seat.desk().board()));
  }

  private Found read(Board board) {
    Optional<Space> found = board.space(slug);
    if (found.isEmpty()) return new Found(found, List.of(), false);
    int limit = Math.max(PAGE, topics.size());
    List<Topic> read = board.topics(found.get().id(), Optional.empty(), limit + 1);
    return new Found(found, first(read, limit), read.size() > limit);
  }

  private static Older older(Board board, long space, long before) {
    List<Topic> read = board.topics(space, Optional.of(before), PAGE + 1);
    return new Older(first(read, PAGE), read.size() > PAGE);
  }

  private static List<Topic> first(List<Topic> read, int limit) {
    return List.copyOf(read.subList(0, Math.min(limit, read.size())));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found found -> Turn.to(showing(found));
      case Older(List<Topic> older, boolean rest) -> Turn.to(with(appended(older), rest));
      case Stirred(Optional<Space> now, Topic topic) -> Turn.to(stirred(now, topic));
      case Message.Selected(String id) -> selecting(id);
      case Message.Chosen(String id) -> Turn.open(selected(id), TopicPage.of(Long.parseLong(id)));
      case Begin() -> Turn.open(this, WritePage.topic(slug));
      case Describe(Language language) -> describe(language);
      case Asked(Space now, boolean may, Language language) ->
          may
              ? Turn.open(this, AskForm.of(new SpaceTextAsk(now)))
              : new Declined(new Refusal.OfBoard.NotYourSpace(), language).turn(this);
      case Message.Told(News.Posted posted) -> told(posted);
      case Message.Told(News.SpacesChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> describe(Language language) {
    if (space.isEmpty()) return Turn.ignored();
    Space here = space.get();
    return Turn.to(
        this,
        seat -> new Asked(here, seat.desk().wishes().care().may(seat.caller(), here), language));
  }

  private Turn<Seat> told(News.Posted posted) {
    if (space.isEmpty() || space.get().id() != posted.space()) return Turn.ignored();
    return Turn.to(
        this,
        seat -> {
          Board board = seat.desk().board();
          return board
              .topic(posted.topic())
              .<Message.Answer>map(topic -> new Stirred(board.space(slug), topic))
              .orElseGet(() -> read(board));
        });
  }

  private Turn<Seat> selecting(String id) {
    SpacePage next = selected(id);
    boolean near = topics.stream().skip(Math.max(0, topics.size() - NEAR)).anyMatch(named(id));
    if (!near || !more || space.isEmpty()) return Turn.to(next);
    long last = topics.getLast().lastPost();
    return Turn.to(next, seat -> older(seat.desk().board(), space.get().id(), last));
  }

  private SpacePage showing(Found found) {
    boolean there = found.topics().stream().anyMatch(named(selected));
    String first = found.topics().isEmpty() ? "" : id(found.topics().getFirst());
    return new SpacePage(
        slug,
        found.space(),
        found.topics(),
        found.more(),
        there ? selected : first,
        found.space().isEmpty());
  }

  /** The topic comes to the top; the selection stays on what it was on. */
  private SpacePage stirred(Optional<Space> now, Topic topic) {
    List<Topic> next = new ArrayList<>(topics);
    next.removeIf(other -> other.id() == topic.id());
    next.addFirst(topic);
    String still = selected.isEmpty() ? id(topic) : selected;
    return new SpacePage(slug, now.or(() -> space), List.copyOf(next), more, still, false);
  }

  private List<Topic> appended(List<Topic> older) {
    List<Topic> next = new ArrayList<>(topics);
    older.stream().filter(topic -> topics.stream().noneMatch(named(id(topic)))).forEach(next::add);
    return List.copyOf(next);
  }

  private SpacePage with(List<Topic> shown, boolean rest) {
    return new SpacePage(slug, space, shown, rest, selected, missing);
  }

  private SpacePage selected(String id) {
    return new SpacePage(slug, space, topics, more, id, missing);
  }

  private static String id(Topic topic) {
    return Long.toString(topic.id());
  }

  private static Predicate<Topic> named(String id) {
    return topic -> id(topic).equals(id);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (missing) return Missing.view(new Refusal.Unknown(Refusal.Thing.SPACE, slug), words);
    if (space.isEmpty()) return new View.Heading(words.board().forum(), "");
    String title = space.get().title().in(look.language());
    View heading =
        new View.Heading(
            words.board().forum() + " ▸ " + title, words.board().topics(space.get().topics()));
    View head = head(heading, space.get(), look, words);
    View body = topics.isEmpty() ? View.paragraph(words.board().nothingYet()) : table(look, words);
    return View.stack(head, body);
  }

  /** What it is for, and who looks after it. */
  private static View head(View heading, Space space, Look look, Words words) {
    String about = space.about().in(look.language());
    String founder = space.founder().map(words.waiting()::founded).orElse("");
    List<View> rows = new ArrayList<>(List.of(heading));
    if (!about.isBlank()) rows.add(new View.Paragraph(List.of(View.faint(about))));
    if (!founder.isEmpty()) rows.add(new View.Paragraph(List.of(View.faint(founder))));
    return new View.Block(rows);
  }

  private View table(Look look, Words words) {
    return new View.Table(
        List.of(
            new View.Track(0, false, Look.Width.NARROW),
            new View.Track(16, false, Look.Width.USUAL),
            new View.Track(9, true, Look.Width.NARROW),
            new View.Track(9, true, Look.Width.NARROW)),
        topics.stream().map(topic -> entry(topic, look, words)).toList(),
        selected);
  }

  private static View.Entry entry(Topic topic, Look look, Words words) {
    return new View.Entry(
        id(topic),
        List.of(
            View.plain(topic.title()),
            new View.Span(topic.lastAuthor(), Ink.LINK),
            View.faint(words.board().repliesBriefly(topic.replies())),
            View.faint(words.dates().age(topic.lastAt(), look.clock()))));
  }

  @Override
  public List<Action> actions(Look look) {
    if (space.isEmpty()) return List.of();
    Words words = Words.of(look.language());
    Action begin = Action.of('a', words.board().newTopic(), new Begin());
    Action describe =
        Action.of('e', words.waiting().describe(), new Describe(look.language())).unhinted();
    return List.of(begin, describe);
  }
}
