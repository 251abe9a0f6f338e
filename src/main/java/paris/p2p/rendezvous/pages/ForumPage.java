package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * The spaces of the board, and in a wide window the threads that were last written in.
 *
 * @param found none until it has been read
 * @param selected the slug of a space, or {@code topic/12}
 */
record ForumPage(Optional<Found> found, String selected) implements Page<Seat> {
  private static final int LATEST = 24;
  private static final int SPACES_WIDTH = 52;
  private static final String TOPIC = "topic/";

  /** The board as it is now. */
  record Found(List<Space> spaces, List<Topic> latest) implements Message.Answer {
    boolean has(String id) {
      return spaces.stream().anyMatch(space -> space.slug().equals(id))
          || latest.stream().anyMatch(topic -> id(topic).equals(id));
    }
  }

  static Page<Seat> start() {
    return new ForumPage(Optional.empty(), "");
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
    return Optional.of(
        seat -> new Found(seat.desk().board().spaces(), seat.desk().board().latest(LATEST)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Message.Selected(String id) -> Turn.to(new ForumPage(found, id));
      case Message.Chosen(String id) -> Turn.open(new ForumPage(found, id), chosen(id));
      case SpaceDecision.Ask ask -> ask.turn(this);
      case Message.Told(News.Posted _) -> Turn.reload(this);
      case Message.Told(News.SpacesChanged _) -> Turn.reload(this);
      case Message _ -> Turn.ignored();
    };
  }

  private static Page<Seat> chosen(String id) {
    return id.startsWith(TOPIC)
        ? TopicPage.of(Long.parseLong(id.substring(TOPIC.length())))
        : SpacePage.of(id);
  }

  private static String id(Topic topic) {
    return TOPIC + topic.id();
  }

  private ForumPage showing(Found fresh) {
    String first = fresh.spaces().isEmpty() ? "" : fresh.spaces().getFirst().slug();
    return new ForumPage(Optional.of(fresh), fresh.has(selected) ? selected : first);
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (found.isEmpty()) return new View.Heading(words.board().forum(), "");
    List<Space> shown = found.get().spaces();
    View spaces =
        View.stack(
            new View.Heading(words.board().forum(), words.board().spaces(shown.size())),
            new View.Stack(shown.stream().map(space -> item(space, look, words)).toList()));
    boolean alone = look.width() != Look.Width.WIDE || found.get().latest().isEmpty();
    return alone
        ? spaces
        : new View.Columns(spaces, latest(look, words), SPACES_WIDTH, Look.Width.WIDE);
  }

  private View latest(Look look, Words words) {
    List<View.Entry> entries =
        found.stream()
            .flatMap(it -> it.latest().stream())
            .map(topic -> entry(topic, look, words))
            .toList();
    return View.stack(
        new View.Heading(words.board().latest(), ""), new View.Table(tracks(), entries, selected));
  }

  private static List<View.Track> tracks() {
    return List.of(
        new View.Track(0, false, Look.Width.NARROW),
        new View.Track(12, false, Look.Width.NARROW),
        new View.Track(9, true, Look.Width.NARROW));
  }

  private static View.Entry entry(Topic topic, Look look, Words words) {
    return new View.Entry(
        id(topic),
        List.of(
            View.plain(topic.title()),
            new View.Span(topic.lastAuthor(), Ink.LINK),
            View.faint(words.dates().age(topic.lastAt(), look.clock()))));
  }

  private View item(Space space, Look look, Words words) {
    String title = space.title().in(look.language());
    String about = space.about().in(look.language());
    String topics = words.board().topics(space.topics());
    String last = space.lastAt().map(at -> " · " + words.dates().age(at, look.clock())).orElse("");
    View head =
        new View.Row(List.of(new View.Span(title, Ink.STRONG)), List.of(View.faint(topics + last)));
    return new View.Item(
        space.slug(),
        about.isBlank() ? head : View.block(head, View.paragraph(about)),
        space.slug().equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    return List.of(SpaceDecision.asking(look));
  }
}
