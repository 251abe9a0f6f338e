package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Marks;
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
  record Found(List<Space> spaces, List<Topic> latest, Marks marks) implements Message.Answer {
    boolean has(String id) {
      return spaces.stream().anyMatch(space -> space.slug().equals(id))
          || latest.stream().anyMatch(topic -> id(topic).equals(id));
    }
  }

  /** The visitor has read on, here or on another screen. */
  record ReadOn(Marks marks) implements Message.Answer {}

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
    return Optional.of(seat -> read(seat, seat.desk().unread().person(seat.caller())));
  }

  private static Found read(Seat seat, long person) {
    Board board = seat.desk().board();
    List<Topic> latest = board.latest(LATEST);
    return new Found(board.spaces(), latest, seat.desk().unread().marks(person, latest));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found fresh -> Turn.to(showing(fresh));
      case Message.Selected(String id) -> Turn.to(new ForumPage(found, id));
      case Message.Chosen(String id) -> Turn.open(new ForumPage(found, id), chosen(id));
      case ReadOn(Marks now) -> Turn.to(having(now));
      case MarkWish wish -> wish.turn(this);
      case OnwardPage.Wish wish -> wish.turn(this);
      case SpaceDecision.Ask ask -> ask.turn(this);
      case Granted granted -> granted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Told(News news) -> told(news);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> told(News news) {
    long person = marks().person();
    return switch (news) {
      case News.Posted _,
          News.PostChanged _,
          News.TopicChanged _,
          News.SpacesChanged _,
          News.Renamed _ ->
          Turn.to(this, seat -> read(seat, person));
      case News.ReadOn(long who) ->
          who == person
              ? Turn.to(
                  this, seat -> new ReadOn(seat.desk().unread().marks(person, latestTopics())))
              : Turn.ignored();
      case News.AgendaChanged _,
          News.TextChanged _,
          News.RoadmapChanged _,
          News.ProposalChanged _,
          News.WorkshopChanged _,
          News.WritingChanged _,
          News.Noticed _,
          News.ProfileChanged _,
          News.PresenceChanged _ ->
          Turn.ignored();
    };
  }

  private Marks marks() {
    return found.map(Found::marks).orElse(Marks.nobodys());
  }

  private List<Topic> latestTopics() {
    return found.map(Found::latest).orElse(List.of());
  }

  private ForumPage having(Marks now) {
    return new ForumPage(found.map(all -> new Found(all.spaces(), all.latest(), now)), selected);
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
        latestTopics().stream().map(topic -> entry(topic, look, words)).toList();
    return View.stack(
        new View.Heading(words.board().latest(), ""), new View.Table(tracks(), entries, selected));
  }

  private static List<View.Track> tracks() {
    return List.of(
        ThreadSigns.track(),
        new View.Track(0, false, Look.Width.NARROW),
        new View.Track(12, false, Look.Width.NARROW),
        new View.Track(9, true, Look.Width.NARROW));
  }

  private View.Entry entry(Topic topic, Look look, Words words) {
    ThreadSigns signs = new ThreadSigns(marks());
    return new View.Entry(
        id(topic),
        List.of(
            signs.unread(topic),
            signs.title(topic),
            new View.Span(words.who(topic.lastAuthor()), Ink.LINK),
            View.faint(words.dates().age(topic.lastAt(), look.clock()))));
  }

  private View item(Space space, Look look, Words words) {
    String title = space.title().in(look.language());
    String about = space.about().in(look.language());
    String topics = words.board().topics(space.topics());
    String last = space.lastAt().map(at -> " · " + words.dates().age(at, look.clock())).orElse("");
    int unread = marks().threads(space.id());
    String fresh = unread == 0 ? "" : " · " + words.reading().unread(unread);
    List<View.Span> left = new ArrayList<>();
    if (unread > 0) left.addAll(List.of(ThreadSigns.unread(), View.plain(" ")));
    // In line with those that have the sign.
    else if (marks().threads() > 0) left.add(View.plain("  "));
    left.add(new View.Span(title, Ink.STRONG));
    marks()
        .space(space.id())
        .ifPresent(it -> left.addAll(List.of(View.plain(" "), ThreadSigns.stance(it))));
    View head = new View.Row(left, List.of(View.faint(topics + fresh + last)));
    return new View.Item(
        space.slug(),
        about.isBlank() ? head : View.block(head, View.paragraph(about)),
        space.slug().equals(selected));
  }

  @Override
  public List<Action> actions(Look look) {
    if (found.isEmpty()) return List.of();
    List<Action> actions = new ArrayList<>();
    actions.add(OnwardPage.action(Optional.empty(), marks().threads() > 0, look));
    actions.add(MarkWish.read(MarkWish.Reach.BOARD, 0, look));
    actions.addAll(stances(look));
    actions.add(SpaceDecision.asking(look));
    return List.copyOf(actions);
  }

  /** For what is selected, a space or a thread. */
  private List<Action> stances(Look look) {
    for (Space space : found.orElseThrow().spaces()) {
      if (!space.slug().equals(selected)) continue;
      return MarkWish.stances(MarkWish.Reach.SPACE, space.id(), marks().space(space.id()), look);
    }
    for (Topic topic : latestTopics()) {
      if (!id(topic).equals(selected)) continue;
      return MarkWish.stances(MarkWish.Reach.TOPIC, topic.id(), marks().topic(topic.id()), look);
    }
    return List.of();
  }
}
