package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Upcoming;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.HomeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * The first page: who we are, when we meet next, what is being said, who is here.
 *
 * @param front none until it has been read
 * @param selected {@code about}, {@code event/12} or {@code topic/12}
 * @param rows the room for the page
 */
record HomePage(Optional<Front> front, String selected, int rows) implements Page<Seat> {
  /** The rows that all but the topics take, in a usual window. */
  private static final int OTHER_ROWS = 13;

  private static final int FEWEST_TOPICS = 3;
  private static final int MOST_TOPICS = 8;

  /**
   * What the page shows, as it is now. All of it is read once for each change and shared by all
   * visitors; their own is only whether they come.
   *
   * @param coming whether the visitor comes to the next event
   */
  record Front(Wording about, Optional<Event> next, boolean coming, List<Topic> topics, Here here)
      implements Message.Answer {}

  /** To say that one comes, or that one does not. */
  record Answering(boolean coming, Language language) implements Message.Wish {}

  static Page<Seat> start() {
    return new HomePage(Optional.empty(), "about", 0);
  }

  @Override
  public boolean opens() {
    return true;
  }

  @Override
  public int tab() {
    return Tabs.HOME;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(HomePage::read);
  }

  private static Front read(Seat seat) {
    Desk desk = seat.desk();
    Optional<Upcoming> next = desk.agenda().upcoming();
    return new Front(
        desk.community().text("about").orElse(Wording.none()),
        next.map(Upcoming::event),
        next.map(event -> event.comes(seat.caller())).orElse(false),
        desk.board().latest(MOST_TOPICS),
        desk.presence().here());
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Front found -> Turn.to(new HomePage(Optional.of(found), selected, rows));
      case Message.Selected(String id) -> Turn.to(new HomePage(front, id, rows));
      case Message.Resized(int _, int height) -> Turn.to(new HomePage(front, selected, height));
      case Message.Chosen(String id) -> opened(id);
      case Message.Told(News news) -> concerns(news) ? Turn.reload(this) : Turn.ignored();
      case Answering wish -> answering(wish);
      case ProposalWish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> opened(String id) {
    HomePage here = new HomePage(front, id, rows);
    if (id.equals("about")) return Turn.open(here, TextPage.about());
    String[] thing = id.split("/", 2);
    long number = Long.parseLong(thing[1]);
    return Turn.open(here, thing[0].equals("event") ? EventPage.of(number) : TopicPage.of(number));
  }

  private static boolean concerns(News news) {
    return switch (news) {
      case News.Posted _, News.AgendaChanged _, News.PresenceChanged _ -> true;
      case News.TextChanged(String slug) -> slug.equals("about");
      case News.RoadmapChanged _, News.Noticed _, News.ProposalChanged _ -> false;
    };
  }

  private Turn<Seat> answering(Answering wish) {
    Optional<Event> next = front.flatMap(Front::next);
    if (next.isEmpty()) return Turn.ignored();
    long id = next.get().id();
    return Turn.to(
        this,
        seat ->
            switch (seat.desk().agenda().answer(seat.caller(), id, wish.coming())) {
              case Outcome.Done<Event>(Event event) -> new Granted(thanks(event, wish));
              case Outcome.Refused<Event>(var why) -> new Declined(why, wish.language());
            });
  }

  private static String thanks(Event event, Answering wish) {
    HomeWords words = Words.of(wish.language()).home();
    return wish.coming() ? words.youCome(event.going()) : words.youComeNot();
  }

  @Override
  public View view(Look look) {
    if (front.isEmpty()) return View.block();
    Words words = Words.of(look.language());
    Front shown = front.get();
    View left = View.stack(about(shown, look, words), next(shown, look, words));
    View right = View.stack(forum(shown, look, words), online(shown, words));
    return new View.Columns(left, right, 60, Look.Width.WIDE);
  }

  private View about(Front shown, Look look, Words words) {
    Titled text = Titled.of(shown.about().in(look.language()));
    String title = text.title().isEmpty() ? words.texts().title("about") : text.title();
    return new View.Item(
        "about",
        View.block(
            new View.Paragraph(List.of(new View.Span(title, Ink.ACCENT))),
            new View.Excerpt(text.rest(), 3, words.home().more())),
        selected.equals("about"));
  }

  private View next(Front shown, Look look, Words words) {
    if (shown.next().isEmpty()) {
      return View.block(
          new View.Heading(words.home().next(), ""),
          new View.Paragraph(List.of(View.faint(words.home().noNext()))));
    }
    Event event = shown.next().get();
    String id = "event/" + event.id();
    return View.block(
        new View.Heading(words.home().next(), words.dates().until(event.start(), look.clock())),
        new View.Item(id, new View.Barred(card(event, shown, words)), selected.equals(id)));
  }

  private static View card(Event event, Front shown, Words words) {
    List<View.Span> going = new ArrayList<>();
    if (shown.coming()) going.add(new View.Span("✓ " + words.home().you() + " · ", Ink.ACCENT));
    going.add(View.plain(words.home().going(event.going())));
    return View.block(
        new View.Row(List.of(View.strong(event.title())), going),
        View.paragraph(words.dates().span(event.start(), event.end())),
        View.paragraph(event.fields().where()));
  }

  private View forum(Front shown, Look look, Words words) {
    View heading = new View.Heading(words.home().forum(), "");
    if (shown.topics().isEmpty()) {
      return View.block(heading, new View.Paragraph(List.of(View.faint(words.home().quiet()))));
    }
    int room = Math.clamp(rows - OTHER_ROWS, FEWEST_TOPICS, MOST_TOPICS);
    List<View.Entry> entries =
        shown.topics().stream().limit(room).map(topic -> entry(topic, look, words)).toList();
    return View.block(heading, new View.Table(tracks(), entries, selected));
  }

  private static List<View.Track> tracks() {
    return List.of(
        new View.Track(0, false, Look.Width.NARROW),
        new View.Track(12, false, Look.Width.NARROW),
        new View.Track(10, false, Look.Width.USUAL),
        new View.Track(9, true, Look.Width.NARROW));
  }

  private static View.Entry entry(Topic topic, Look look, Words words) {
    return new View.Entry(
        "topic/" + topic.id(),
        List.of(
            View.plain(topic.title()),
            new View.Span(topic.lastAuthor(), Ink.LINK),
            View.faint(topic.spaceTitle().in(look.language())),
            View.faint(words.dates().age(topic.lastAt(), look.clock()))));
  }

  private static View online(Front shown, Words words) {
    return new View.Paragraph(
        List.of(
            new View.Span(words.home().online(), Ink.HEADING),
            View.plain("   " + words.home().here(shown.here()))));
  }

  @Override
  public List<Action> actions(Look look) {
    if (front.flatMap(Front::next).isEmpty()) return proposals(look);
    boolean coming = front.get().coming();
    HomeWords words = Words.of(look.language()).home();
    List<Action> actions = new ArrayList<>();
    actions.add(
        Action.of(
            'v', coming ? words.comeNot() : words.come(), new Answering(!coming, look.language())));
    actions.addAll(proposals(look));
    return List.copyOf(actions);
  }

  private static List<Action> proposals(Look look) {
    return List.of(ProposalWish.proposing(look), ProposalWish.browsing(look).unhinted());
  }
}
