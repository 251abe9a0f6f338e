package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.events.Upcoming;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Notices;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.Words;

/**
 * The first page: who we are, when we meet next, what is being said, who is here.
 *
 * @param front none until it has been read
 * @param mine what is the visitor's own in it
 * @param selected {@code about}, {@code notice/12}, {@code event/12} or {@code topic/12}
 * @param rows the room for the page
 */
record HomePage(Optional<Front> front, Mine mine, String selected, int rows) implements Page<Seat> {
  /** The rows that all but the topics take, in a usual window. */
  private static final int OTHER_ROWS = 13;

  private static final int FEWEST_TOPICS = 3;
  private static final int MOST_TOPICS = 8;

  /**
   * What the page shows to everybody, as it is now: read once for each change, and shared by all
   * visitors.
   */
  record Front(Wording about, Optional<Event> next, List<Topic> topics, Here here) {}

  /**
   * What it shows to one visitor.
   *
   * @param answer what they answered to the next event
   * @param notices what they were told
   * @param marks what they have read of the board
   */
  record Mine(Optional<Rsvp> answer, Notices.Mine notices, Marks marks) {
    Mine with(Notices.Mine told) {
      return new Mine(answer, told, marks);
    }

    Mine with(Marks now) {
      return new Mine(answer, notices, now);
    }
  }

  /** All of it. */
  record Opened(Front front, Mine mine) implements Message.Answer {}

  /** What everybody sees has changed, and perhaps what is the visitor's own in it. */
  record Changed(Front front, Optional<Rsvp> answer, Marks marks) implements Message.Answer {}

  /** The visitor has read on, here or on another screen. */
  record ReadOn(Marks marks) implements Message.Answer {}

  /** The visitor was told something, or has read it. */
  record Noticed(Notices.Mine notices) implements Message.Answer {}

  /** To all that the visitor was told. */
  record ReadNotices() implements Message.Wish {}

  static Page<Seat> start() {
    Mine nothing = new Mine(Optional.empty(), Notices.Mine.nobodys(), Marks.nobodys());
    return new HomePage(Optional.empty(), nothing, "about", 0);
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
    return Optional.of(seat -> {
      Notices.Mine told = seat.desk().notices().mine(seat.caller());
      Changed all = changed(seat, told.person());
      return new Opened(all.front(), new Mine(all.answer(), told, all.marks()));
    });
  }

  private Changed changed(Seat seat) {
    return changed(seat, mine.notices().person());
  }

  private static Changed changed(Seat seat, long person) {
    Desk desk = seat.desk();
    List<Topic> topics = desk.board().latest(MOST_TOPICS);
    Optional<Upcoming> next = desk.agenda().upcoming();
    return new Changed(
        new Front(
            desk.community().text("about").orElse(Wording.none()),
            next.map(Upcoming::event),
            topics,
            desk.presence().here()),
        next.flatMap(it -> it.answer(seat.caller())),
        desk.unread().marks(person, topics));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Opened(Front now, Mine own) -> Turn.to(having(Optional.of(now), own));
      case Changed(Front now, Optional<Rsvp> answer, Marks marks) ->
          Turn.to(having(Optional.of(now), new Mine(answer, mine.notices(), marks)));
      case Noticed(Notices.Mine notices) -> Turn.to(having(front, mine.with(notices)));
      case ReadOn(Marks marks) -> Turn.to(having(front, mine.with(marks)));
      case Message.Selected(String id) -> Turn.to(at(id));
      case Message.Resized(int _, int height) ->
          Turn.to(new HomePage(front, mine, selected, height));
      case Message.Chosen(String id) -> opened(id);
      case Message.Told(News news) -> told(news);
      case ReadNotices() -> Turn.open(this, NoticesPage.start());
      case Subject subject -> subject.turn(this);
      case RsvpWish wish -> wish.turn(this);
      case ProposalWish wish -> wish.turn(this);
      case MarkWish wish -> wish.turn(this);
      case OnwardPage.Wish wish -> wish.turn(this);
      case Granted noted -> noted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message _ -> Turn.ignored();
    };
  }

  private HomePage having(Optional<Front> shown, Mine own) {
    return new HomePage(shown, own, selected, rows);
  }

  private HomePage at(String id) {
    return new HomePage(front, mine, id, rows);
  }

  private Turn<Seat> opened(String id) {
    HomePage here = at(id);
    Optional<Notice> notice = forYou().notice(id);
    if (notice.isPresent()) return Turn.to(here, Subject.reading(notice.get()));
    if (id.equals("about")) return Turn.open(here, TextPage.about());
    String[] thing = id.split("/", 2);
    long number = Long.parseLong(thing[1]);
    return Turn.open(here, thing[0].equals("event") ? EventPage.of(number) : TopicPage.of(number));
  }

  private ForYou forYou() {
    return new ForYou(mine.notices());
  }

  private Turn<Seat> told(News news) {
    return switch (news) {
      case News.Posted _, News.AgendaChanged _, News.PresenceChanged _ ->
          Turn.to(this, this::changed);
      case News.TextChanged(String slug) ->
          slug.equals("about") ? Turn.to(this, this::changed) : Turn.ignored();
      case News.Noticed(Set<Long> persons) ->
          persons.contains(mine.notices().person())
              ? Turn.to(this, seat -> new Noticed(seat.desk().notices().mine(seat.caller())))
              : Turn.ignored();
      case News.TopicChanged(long _, long topic) ->
          mine.notices().latest().stream().anyMatch(it -> it.subject().equals("topic/" + topic))
              ? Turn.reload(this)
              : Turn.to(this, this::changed);
      case News.PostChanged _, News.SpacesChanged _, News.Renamed _ -> Turn.to(this, this::changed);
      case News.ReadOn(long person) ->
          person == mine.marks().person() ? Turn.to(this, this::marked) : Turn.ignored();
      case News.RoadmapChanged _,
          News.ProposalChanged _,
          News.WorkshopChanged _,
          News.ProfileChanged _,
          News.WritingChanged _ ->
          Turn.ignored();
    };
  }

  private ReadOn marked(Seat seat) {
    List<Topic> topics = front.map(Front::topics).orElse(List.of());
    return new ReadOn(seat.desk().unread().marks(mine.marks().person(), topics));
  }

  @Override
  public View view(Look look) {
    if (front.isEmpty()) return View.block();
    Words words = Words.of(look.language());
    Front shown = front.get();
    List<View> blocks = new ArrayList<>();
    blocks.add(about(shown, look, words));
    forYou().view(selected, look).ifPresent(blocks::add);
    blocks.add(next(shown, look, words));
    View left = new View.Stack(List.copyOf(blocks));
    View right = View.stack(forum(shown, look), online(shown, words));
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
        new View.Item(id, new View.Barred(card(event, words, look)), selected.equals(id)));
  }

  private View card(Event event, Words words, Look look) {
    List<View.Span> going = new ArrayList<>();
    String own = mine.answer().map(words.coming()::mine).orElse("");
    if (!own.isEmpty()) going.add(new View.Span(own + " · ", Ink.ACCENT));
    going.add(View.plain(words.home().going(event.going())));
    return View.block(
        new View.Row(List.of(View.strong(event.title())), going),
        View.paragraph(words.dates().span(event.start(), event.end(), look.zone())),
        View.paragraph(event.fields().where()));
  }

  private View forum(Front shown, Look look) {
    int room = Math.clamp(rows - OTHER_ROWS - forYou().rows(), FEWEST_TOPICS, MOST_TOPICS);
    return new ForumGlance(shown.topics(), mine.marks()).view(selected, room, look);
  }

  private static View online(Front shown, Words words) {
    return new View.Paragraph(
        List.of(
            new View.Span(words.home().online(), Ink.HEADING),
            View.plain("   " + words.home().here(shown.here()))));
  }

  @Override
  public List<Action> actions(Look look) {
    List<Action> actions = new ArrayList<>();
    boolean unread = mine.marks().threads() > 0;
    actions.add(OnwardPage.action(Optional.empty(), unread, look));
    front
        .flatMap(Front::next)
        .ifPresent(it -> actions.addAll(RsvpWish.actions(it, mine.answer(), look)));
    if (mine.notices().person() != 0) {
      Action all = Action.of('N', Words.of(look.language()).notices().all(), new ReadNotices());
      actions.add(mine.notices().unread() > 0 ? all : all.unhinted());
    }
    actions.add(ProposalWish.proposing(look));
    actions.add(MarkWish.read(MarkWish.Reach.BOARD, 0, look));
    actions.add(ProposalWish.browsing(look).unhinted());
    return List.copyOf(actions);
  }
}
