package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.board.Unread.Place;
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
 * A thread with its posts.
 *
 * @param topic the id it was asked for by, or 0
 * @param post the number of the post to begin at, or 0 for the first
 * @param reading what has been read of it; none until then
 * @param answering the reader has gone to write in it
 * @param missing why it cannot be read: there is no such thread or post, or it is hidden
 * @param others who is writing in it
 */
record TopicPage(
    long topic,
    long post,
    Optional<Reading> reading,
    boolean answering,
    Optional<Refusal> missing,
    AtWork others)
    implements Page<Seat> {
  /** How near to the first or last post in memory the selection comes before more are read. */
  private static final int NEAR = 10;

  /**
   * The thread as it is now.
   *
   * @param at the number of the post at which it opens; 0 for the first
   */
  record Found(Topic topic, PostRun posts, String me, Place place, long at)
      implements Message.Answer {}

  /** Another part of the thread, where what is unread goes on. */
  record Reached(Topic topic, PostRun posts, Place place, long at) implements Message.Answer {}

  /** There is no such thing. */
  record Lost(Refusal what) implements Message.Answer {}

  /** What stands in the thread after that number. */
  record Following(long number, PostRun posts) implements Message.Answer {}

  /** What stands in the thread before that number. */
  record Preceding(long number, PostRun posts) implements Message.Answer {}

  /** What was written in the thread after that number. */
  record Arrived(Topic topic, long number, PostRun posts) implements Message.Answer {}

  /** To find other words for one's own post. */
  record Rewrite() implements Message.Wish {}

  /** To take one's own post back. */
  record TakeBack() implements Message.Wish {}

  /** To answer. */
  record Reply() implements Message.Wish {}

  /** To answer with the selected post's words. */
  record Quote() implements Message.Wish {}

  /** To what is unread next, here or in the next thread. */
  record Onward(Language language) implements Message.Wish {}

  /** From the first unread post on. */
  static Page<Seat> of(long id) {
    return new TopicPage(id, 0, Optional.empty(), false, Optional.empty(), AtWork.nobody());
  }

  /** The thread that holds that post, from that post on. */
  static Page<Seat> atPost(long number) {
    return new TopicPage(0, number, Optional.empty(), false, Optional.empty(), AtWork.nobody());
  }

  @Override
  public int tab() {
    return Tabs.FORUM;
  }

  @Override
  public Optional<Work<Seat>> load() {
    return Optional.of(
        reading
            .<Work<Seat>>map(read -> seat -> new ThreadWork(seat).again(read, answering))
            .orElse(seat -> new ThreadWork(seat).first(topic, post)));
  }

  @Override
  public Turn<Seat> on(Message message) {
    return switch (message) {
      case Found found -> Turn.to(reading(found), AtWork.in(found.topic().id()));
      case AtWork now -> Turn.to(new TopicPage(topic, post, reading, answering, missing, now));
      case Reached(Topic now, PostRun posts, Place place, long at) ->
          to(read -> read.gone(now, posts, place, at));
      case Lost(Refusal what) ->
          Turn.to(new TopicPage(topic, post, reading, false, Optional.of(what), others));
      case Following(long number, PostRun more) -> to(read -> read.followedBy(number, more));
      case Preceding(long number, PostRun more) -> to(read -> read.precededBy(number, more));
      case Arrived(Topic now, long number, PostRun written) ->
          to(read -> read.grown(now, number, written));
      case Message.Selected(String id) -> selecting(Long.parseLong(id));
      case Reply() -> answer("");
      case Quote() ->
          answer(reading.flatMap(Reading::selectedPost).map(PostCard::quote).orElse(""));
      case Message.InSight(String first, String last) ->
          seen(Long.parseLong(first), Long.parseLong(last));
      case Onward(Language language) -> onward(language);
      case OnwardPage.Found next -> next.turn(this);
      case MarkWish wish -> wish.turn(this);
      case Granted granted -> granted.turn(this);
      case Declined declined -> declined.turn(this);
      case Rewrite() -> own(post -> WritePage.rewriting(post.id()));
      case TakeBack() -> own(TakeBackPage::of);
      case OrderWish wish -> wish.turn(this);
      case PersonWish wish -> wish.turn(this);
      case Message.Told(News news) -> told(news);
      case Message _ -> Turn.ignored();
    };
  }

  private Turn<Seat> to(UnaryOperator<Reading> change) {
    return reading
        .<Turn<Seat>>map(read -> Turn.to(at(change.apply(read))))
        .orElseGet(Turn::ignored);
  }

  private TopicPage at(Reading now) {
    return new TopicPage(topic, post, Optional.of(now), answering, Optional.empty(), others);
  }

  /** Who comes back from writing finds their own post selected. */
  private TopicPage reading(Found found) {
    Reading now =
        reading
            .map(read -> read.again(found.topic(), found.posts(), found.me(), found.place()))
            .orElseGet(() -> opened(found));
    long known = reading.map(read -> read.topic().lastPost()).orElse(Long.MAX_VALUE);
    Optional<Post> own = answering ? Reading.own(now.posts(), now.me(), known) : Optional.empty();
    Reading shown = own.map(mine -> now.at(mine.id())).orElse(now);
    return new TopicPage(topic, post, Optional.of(shown), false, Optional.empty(), others);
  }

  private static Reading opened(Found found) {
    return Reading.from(found.topic(), found.posts(), found.me(), found.place(), found.at());
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
    Optional<Long> to = reading.get().selectedPost().map(Post::id);
    return Turn.open(
        new TopicPage(topic, post, reading, true, missing, others),
        WritePage.answering(id, to, quote));
  }

  private boolean holds(long number) {
    return reading.filter(read -> read.posts().holds(number)).isPresent();
  }

  /** Opens what is done with the selected post, where it is one's own and still says something. */
  private Turn<Seat> own(Function<Post, Page<Seat>> page) {
    return own().map(mine -> Turn.open(this, page.apply(mine))).orElseGet(Turn::ignored);
  }

  private Optional<Post> own() {
    return reading
        .flatMap(Reading::selectedPost)
        .filter(it -> !it.author().isEmpty() && it.author().equals(reading.get().me()))
        .filter(it -> it.state() == Post.State.SHOWN);
  }

  private Turn<Seat> told(News news) {
    return switch (news) {
      case News.Posted posted when here(posted.topic()) -> {
        Topic known = reading.get().topic();
        long last = reading.get().posts().last();
        yield Turn.to(this, seat -> new ThreadWork(seat).arrived(known, last));
      }
      case News.PostChanged changed when holds(changed.post()) -> Turn.reload(this);
      case News.TopicChanged changed when here(changed.topic()) -> Turn.reload(this);
      case News.Renamed _ -> Turn.reload(this);
      case News.WritingChanged writing when here(writing.topic()) ->
          Turn.to(this, AtWork.in(writing.topic()));
      case News _ -> Turn.ignored();
    };
  }

  private boolean here(long id) {
    return reading.filter(read -> read.topic().id() == id).isPresent();
  }

  /** What has been in sight is read, on all screens of this visitor. */
  private Turn<Seat> seen(long first, long last) {
    if (reading.isEmpty()) return Turn.ignored();
    Reading now = reading.get().seen(first, last);
    if (now == reading.get() || now.me().isEmpty()) return Turn.to(this);
    long id = now.topic().id();
    long number = now.place().readTo();
    return Turn.later(
        at(now),
        seat -> {
          seat.desk().unread().read(seat.caller(), id, number);
          return null;
        });
  }

  /** To what has not been seen in this thread, and from its end to the next thread. */
  private Turn<Seat> onward(Language language) {
    if (reading.isEmpty()) return Turn.open(this, OnwardPage.of(language));
    Reading read = reading.get();
    return read.next()
        .filter(_ -> !read.me().isEmpty())
        .map(post -> selecting(post.id()))
        .orElseGet(() -> Turn.to(this, seat -> new ThreadWork(seat).onward(read, language)));
  }

  @Override
  public View view(Look look) {
    Words words = Words.of(look.language());
    if (missing.isPresent()) return Missing.view(missing.get(), words);
    return reading.map(read -> thread(read, look, words)).orElseGet(View::block);
  }

  private View thread(Reading read, Look look, Words words) {
    Topic topic = read.topic();
    String aside =
        topic.spaceTitle().in(look.language()) + " · " + words.board().replies(topic.replies());
    String mode = words.order().mode(topic.mode());
    if (!mode.isEmpty()) aside += " · " + mode;
    List<View> parts = new ArrayList<>(List.of(new View.Title(topic.title(), aside)));
    for (Post each : read.posts().posts()) {
      if (each.id() == read.fresh()) {
        int fresh = read.posts().after() ? Unread.MOST : read.freshCount();
        parts.add(new View.Divider(words.reading().fresh(fresh)));
      }
      parts.add(
          new View.Item(
              Long.toString(each.id()),
              new PostCard(each, read.me(), AnswerTo.of(each, read.posts().posts())).whole(look),
              each.id() == read.selected()));
    }
    if (!read.posts().after()) parts.add(others.view(look));
    return new View.Stack(parts);
  }

  @Override
  public List<Action> actions(Look look) {
    if (reading.isEmpty() || missing.isPresent()) return List.of();
    return TopicKeys.of(reading.get(), own().isPresent(), look);
  }

  @Override
  public boolean reads() {
    return true;
  }
}
