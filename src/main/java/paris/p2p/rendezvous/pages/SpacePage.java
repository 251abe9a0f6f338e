package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Refusal;
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
 * The topics of one space, the pinned ones first and then the one with the newest post.
 *
 * @param slug as it was asked for
 * @param space none until it has been read, or when there is none of that slug
 * @param topics as many as have been scrolled to so far
 * @param more whether there are older ones
 * @param selected the id of a topic
 * @param marks what the visitor has read of these
 * @param missing there is no such space
 */
record SpacePage(
    String slug,
    Optional<Space> space,
    List<Topic> topics,
    boolean more,
    String selected,
    Marks marks,
    boolean missing)
    implements Page<Seat> {
  /** How many topics are read at a time. */
  static final int PAGE = 50;

  /** How near to the end the selection comes before more are read. */
  private static final int NEAR = 10;

  /** The space and its first topics. */
  record Found(Optional<Space> space, List<Topic> topics, boolean more, Marks marks)
      implements Message.Answer {}

  /** Topics older than the ones shown. */
  record Older(List<Topic> topics, boolean more, Marks marks) implements Message.Answer {}

  /** A topic that has just got a post. */
  record Stirred(Optional<Space> space, Topic topic, Marks marks) implements Message.Answer {}

  /** The visitor has read on, here or on another screen. */
  record ReadOn(Marks marks) implements Message.Answer {}

  /** To open a topic. */
  record Begin() implements Message.Wish {}

  /** To say otherwise what the space is for. */
  record Describe(Language language) implements Message.Wish {}

  /** Whether this visitor may do so. */
  record Asked(Space space, boolean may, Language language) implements Message.Answer {}

  static Page<Seat> of(String slug) {
    return new SpacePage(slug, Optional.empty(), List.of(), false, "", Marks.nobodys(), false);
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
    return Optional.of(this::read);
  }

  private Found read(Seat seat) {
    Board board = seat.desk().board();
    Optional<Space> found = board.space(slug);
    if (found.isEmpty()) return new Found(found, List.of(), false, marks);
    int limit = Math.max(PAGE, topics.size());
    List<Topic> read = board.topics(found.get().id(), Optional.empty(), limit + 1);
    List<Topic> first = first(read, limit);
    long person = seat.desk().unread().person(seat.caller());
    return new Found(found, first, read.size() > limit, seat.desk().unread().marks(person, first));
  }

  private Older older(Seat seat, long in, long before) {
    List<Topic> read = seat.desk().board().topics(in, Optional.of(before), PAGE + 1);
    List<Topic> first = first(read, PAGE);
    return new Older(first, read.size() > PAGE, marked(seat, appended(first)));
  }

  private Marks marked(Seat seat, List<Topic> these) {
    return seat.desk().unread().marks(marks.person(), these);
  }

  private static List<Topic> first(List<Topic> read, int limit) {
    return List.copyOf(read.subList(0, Math.min(limit, read.size())));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found found -> Turn.to(showing(found));
      case Older(List<Topic> older, boolean rest, Marks now) ->
          Turn.to(with(appended(older), rest, now));
      case Stirred stirred -> Turn.to(stirred(stirred));
      case ReadOn(Marks now) -> Turn.to(with(topics, more, now));
      case MarkWish wish -> wish.turn(this);
      case OnwardPage.Wish wish -> wish.turn(this);
      case Granted granted -> granted.turn(this);
      case Declined declined -> declined.turn(this);
      case Message.Selected(String id) -> selecting(id);
      case Message.Chosen(String id) -> Turn.open(selected(id), TopicPage.of(Long.parseLong(id)));
      case Begin() -> Turn.open(this, WritePage.topic(slug));
      case Describe(Language language) -> describe(language);
      case Asked(Space now, boolean may, Language language) ->
          may
              ? Turn.open(this, AskForm.of(new SpaceTextAsk(now)))
              : new Declined(new Refusal.OfBoard.NotYourSpace(), language).turn(this);
      case Message.Told(News news) -> told(news);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> told(News news) {
    return switch (news) {
      case News.Posted(long in, long topic, long _) ->
          here(in) ? Turn.to(this, seat -> stirring(seat, topic)) : Turn.ignored();
      // A thread that was moved may have been here.
      case News.TopicChanged _, News.SpacesChanged _, News.Renamed _ -> Turn.reload(this);
      case News.ReadOn(long person) ->
          person == marks.person()
              ? Turn.to(this, seat -> new ReadOn(marked(seat, topics)))
              : Turn.ignored();
      case News.PostChanged _,
          News.AgendaChanged _,
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

  private boolean here(long in) {
    return space.filter(it -> it.id() == in).isPresent();
  }

  private Message.Answer stirring(Seat seat, long id) {
    Board board = seat.desk().board();
    Optional<Topic> topic = board.topic(id);
    if (topic.isEmpty()) return read(seat);
    Marks now = marked(seat, raised(topic.get()));
    return new Stirred(board.space(slug), topic.get(), now);
  }

  private Turn<Seat> describe(Language language) {
    if (space.isEmpty()) return Turn.ignored();
    Space here = space.get();
    return Turn.to(
        this,
        seat -> new Asked(here, seat.desk().wishes().care().may(seat.caller(), here), language));
  }

  private Turn<Seat> selecting(String id) {
    SpacePage next = selected(id);
    boolean near = topics.stream().skip(Math.max(0, topics.size() - NEAR)).anyMatch(named(id));
    if (!near || !more || space.isEmpty()) return Turn.to(next);
    long last = topics.getLast().lastPost();
    return Turn.to(next, seat -> older(seat, space.get().id(), last));
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
        found.marks(),
        found.space().isEmpty());
  }

  /** The topic comes to the top, below those that are pinned; the selection stays where it was. */
  private SpacePage stirred(Stirred stirred) {
    String still = selected.isEmpty() ? id(stirred.topic()) : selected;
    return new SpacePage(
        slug,
        stirred.space().or(() -> space),
        raised(stirred.topic()),
        more,
        still,
        stirred.marks(),
        false);
  }

  private List<Topic> raised(Topic topic) {
    List<Topic> next = new ArrayList<>(topics);
    next.removeIf(other -> other.id() == topic.id());
    int pinned = (int) next.stream().filter(other -> other.mode().pinned()).count();
    next.add(topic.mode().pinned() ? 0 : pinned, topic);
    return List.copyOf(next);
  }

  private List<Topic> appended(List<Topic> older) {
    List<Topic> next = new ArrayList<>(topics);
    older.stream().filter(topic -> topics.stream().noneMatch(named(id(topic)))).forEach(next::add);
    return List.copyOf(next);
  }

  private SpacePage with(List<Topic> shown, boolean rest, Marks now) {
    return new SpacePage(slug, space, shown, rest, selected, now, missing);
  }

  private SpacePage selected(String id) {
    return new SpacePage(slug, space, topics, more, id, marks, missing);
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
    return new SpaceLook(space.get(), topics, marks, selected).view(look);
  }

  @Override
  public List<Action> actions(Look look) {
    if (space.isEmpty()) return List.of();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of('a', Words.of(look.language()).board().newTopic(), new Begin()));
    long here = space.get().id();
    actions.add(OnwardPage.action(Optional.of(here), marks.threads() > 0, look));
    actions.add(MarkWish.read(MarkWish.Reach.SPACE, here, look));
    topics.stream()
        .filter(named(selected))
        .map(topic ->
            MarkWish.stances(MarkWish.Reach.TOPIC, topic.id(), marks.topic(topic.id()), look))
        .forEach(actions::addAll);
    actions.add(
        Action.of(
                'e', Words.of(look.language()).waiting().describe(), new Describe(look.language()))
            .unhinted());
    return List.copyOf(actions);
  }
}
