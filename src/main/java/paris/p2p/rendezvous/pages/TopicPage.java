package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.tui.Work;
import paris.p2p.rendezvous.words.BoardWords;
import paris.p2p.rendezvous.words.Words;

/**
 * A thread with its posts.
 *
 * @param topic the id it was asked for by, or 0
 * @param post the number of the post to begin at, or 0 for the first
 * @param reading what has been read of it; none until then
 * @param answering the reader has gone to write in it
 * @param missing there is no such thread or post
 */
record TopicPage(
    long topic, long post, Optional<Reading> reading, boolean answering, Optional<Refusal> missing)
    implements Page<Seat> {
  /** How near to the first or last post in memory the selection comes before more are read. */
  private static final int NEAR = 10;

  /** The thread as it is now. */
  record Found(Topic topic, PostRun posts, String me) implements Message.Answer {}

  /** There is no such thing. */
  record Lost(Refusal what) implements Message.Answer {}

  /** What stands in the thread after that number. */
  record Following(long number, PostRun posts) implements Message.Answer {}

  /** What stands in the thread before that number. */
  record Preceding(long number, PostRun posts) implements Message.Answer {}

  /** What was written in the thread after that number. */
  record Arrived(Topic topic, long number, PostRun posts) implements Message.Answer {}

  /** To answer. */
  record Reply() implements Message.Wish {}

  /** To answer with the selected post's words. */
  record Quote() implements Message.Wish {}

  /** From the first post on. */
  static Page<Seat> of(long id) {
    return new TopicPage(id, 0, Optional.empty(), false, Optional.empty());
  }

  /** The thread that holds that post, from that post on. */
  static Page<Seat> atPost(long number) {
    return new TopicPage(0, number, Optional.empty(), false, Optional.empty());
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(
        reading.<Work<Seat>>map(read -> seat -> again(seat, read)).orElse(this::first));
  }

  private Message.Answer first(Seat seat) {
    Board board = seat.desk().board();
    long id = post == 0 ? topic : board.post(post).map(Post::topicId).orElse(0L);
    Optional<Topic> found = board.topic(id);
    if (found.isEmpty()) {
      return new Lost(
          post == 0
              ? new Refusal.Unknown(Refusal.Thing.TOPIC, Long.toString(topic))
              : new Refusal.Unknown(Refusal.Thing.POST, "#" + post));
    }
    if (closed(seat, found.get())) return new Lost(new Refusal.OfBoard.TopicHidden());
    PostRun posts =
        post == 0 ? PostRun.after(board, id, 0, PostRun.PAGE) : PostRun.around(board, id, post);
    return new Found(found.get(), posts, me(seat));
  }

  private Message.Answer again(Seat seat, Reading read) {
    Board board = seat.desk().board();
    long id = read.topic().id();
    Optional<Topic> now = board.topic(id);
    if (now.isEmpty()) {
      return new Lost(new Refusal.Unknown(Refusal.Thing.TOPIC, Long.toString(id)));
    }
    if (closed(seat, now.get())) return new Lost(new Refusal.OfBoard.TopicHidden());
    PostRun posts = read.posts().again(board, id);
    String me = me(seat);
    if (answering && posts.after()) {
      PostRun end = PostRun.end(board, id);
      if (Reading.own(end, me, read.topic().lastPost()).isPresent()) posts = end;
    }
    return new Found(now.get(), posts, me);
  }

  /** Whether it is out of this visitor's sight. */
  private static boolean closed(Seat seat, Topic topic) {
    return topic.mode().hidden() && !seat.desk().moderation().keeps(seat.caller(), topic.spaceId());
  }

  private static String me(Seat seat) {
    return seat.peer().person().map(Person::name).orElse("");
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found found -> Turn.to(reading(found));
      case Lost(Refusal what) ->
          Turn.to(new TopicPage(topic, post, reading, false, Optional.of(what)));
      case Following(long number, PostRun more) -> to(read -> read.followedBy(number, more));
      case Preceding(long number, PostRun more) -> to(read -> read.precededBy(number, more));
      case Arrived(Topic now, long number, PostRun written) ->
          to(read -> read.grown(now, number, written));
      case Message.Selected(String id) -> selecting(Long.parseLong(id));
      case Reply() -> answer("");
      case Quote() ->
          answer(reading.flatMap(Reading::selectedPost).map(PostCard::quote).orElse(""));
      case OrderWish wish -> wish.turn(this);
      case Message.Told(News.Posted posted) -> told(posted);
      case Message.Told(News.PostChanged changed) -> changed(changed.topic());
      case Message.Told(News.TopicChanged changed) -> changed(changed.topic());
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> to(UnaryOperator<Reading> change) {
    return reading
        .<Turn<Seat>>map(read -> Turn.to(at(change.apply(read))))
        .orElseGet(Turn::ignored);
  }

  private TopicPage at(Reading now) {
    return new TopicPage(topic, post, Optional.of(now), answering, Optional.empty());
  }

  /** Who comes back from writing finds their own post selected. */
  private TopicPage reading(Found found) {
    Reading now =
        reading
            .map(read -> read.again(found.topic(), found.posts(), found.me()))
            .orElseGet(() -> Reading.from(found.topic(), found.posts(), found.me(), post));
    long known = reading.map(read -> read.topic().lastPost()).orElse(Long.MAX_VALUE);
    Optional<Post> own = answering ? Reading.own(now.posts(), now.me(), known) : Optional.empty();
    Reading shown = own.map(mine -> now.at(mine.id())).orElse(now);
    return new TopicPage(topic, post, Optional.of(shown), false, Optional.empty());
  }

  private Turn<Seat> selecting(long number) {
    if (reading.isEmpty()) return Turn.ignored();
    Reading now = reading.get().at(number);
    PostRun posts = now.posts();
    long id = now.topic().id();
    if (posts.after() && posts.nearEnd(number, NEAR)) {
      long last = posts.last();
      return Turn.to(
          at(now),
          seat -> new Following(last, PostRun.after(seat.desk().board(), id, last, PostRun.PAGE)));
    }
    if (posts.before() && posts.nearStart(number, NEAR)) {
      long first = posts.first();
      return Turn.to(
          at(now), seat -> new Preceding(first, PostRun.before(seat.desk().board(), id, first)));
    }
    return Turn.to(at(now));
  }

  private Turn<Seat> answer(String quote) {
    if (reading.isEmpty()) return Turn.ignored();
    long id = reading.get().topic().id();
    return Turn.open(
        new TopicPage(topic, post, reading, true, missing), WritePage.quoting(id, quote));
  }

  private Turn<Seat> changed(long which) {
    boolean here = reading.filter(read -> read.topic().id() == which).isPresent();
    return here ? Turn.reload(this) : Turn.ignored();
  }

  private Turn<Seat> told(News.Posted posted) {
    if (reading.isEmpty() || reading.get().topic().id() != posted.topic()) return Turn.ignored();
    Topic known = reading.get().topic();
    long last = reading.get().posts().last();
    return Turn.to(
        this,
        seat -> {
          Board board = seat.desk().board();
          return new Arrived(
              board.topic(known.id()).orElse(known),
              last,
              PostRun.after(board, known.id(), last, PostRun.PAGE));
        });
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (missing.isPresent()) return Missing.view(missing.get(), words);
    return reading.map(read -> thread(read, look, words)).orElseGet(View::block);
  }

  private static View thread(Reading read, Look look, Words words) {
    Topic topic = read.topic();
    String aside =
        topic.spaceTitle().in(look.language()) + " · " + words.board().replies(topic.replies());
    String mode = words.order().mode(topic.mode());
    if (!mode.isEmpty()) aside += " · " + mode;
    List<View> parts = new ArrayList<>(List.of(new View.Title(topic.title(), aside)));
    for (Post each : read.posts().posts()) {
      if (each.id() == read.fresh()) {
        parts.add(new View.Divider(words.board().arrived(read.freshCount())));
      }
      parts.add(
          new View.Item(
              Long.toString(each.id()),
              new PostCard(each, read.me()).whole(look),
              each.id() == read.selected()));
    }
    return new View.Stack(parts);
  }

  @Override
  public List<Action> actions(Look look) {
    if (reading.isEmpty() || missing.isPresent()) return List.of();
    BoardWords words = Words.of(look.language()).board();
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of('r', words.reply(), new Reply()));
    actions.add(Action.of('c', words.quote(), new Quote()));
    Reading now = reading.get();
    actions.addAll(OrderWish.about(now.selected(), now.topic().title(), now.me(), look));
    return List.copyOf(actions);
  }
}
