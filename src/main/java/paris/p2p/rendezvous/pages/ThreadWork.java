package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.board.Unread.Place;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;

/** What the page of a thread asks of the board, for one visitor. */
record ThreadWork(Seat seat) {
  /**
   * The thread as it opens: at that post or, without it, at the first that is unread; where all was
   * read, at the last one, and where nothing ever was, at the first.
   *
   * @param topic its id, or 0 for the thread of that post
   * @param post a number, or 0
   */
  Message.Answer first(long topic, long post) {
    long id = post == 0 ? topic : board().post(post).map(Post::topicId).orElse(0L);
    Optional<Topic> found = board().topic(id);
    if (found.isEmpty()) {
      return new TopicPage.Lost(
          post == 0
              ? new Refusal.Unknown(Refusal.Thing.TOPIC, Long.toString(topic))
              : new Refusal.Unknown(Refusal.Thing.POST, "#" + post));
    }
    if (closed(found.get())) return new TopicPage.Lost(new Refusal.OfBoard.TopicHidden());
    Optional<Person> me = seat.peer().person();
    Place place = place(me, id);
    long at = post == 0 ? beginning(found.get(), place) : post;
    PostRun posts =
        at == 0 ? PostRun.after(board(), id, 0, PostRun.PAGE) : PostRun.around(board(), id, at);
    return new TopicPage.Found(found.get(), posts, name(me), place, at);
  }

  /** Whether it is out of this visitor's sight. */
  private boolean closed(Topic topic) {
    return topic.mode().hidden() && !seat.desk().moderation().keeps(seat.caller(), topic.spaceId());
  }

  private long beginning(Topic topic, Place place) {
    if (topic.lastPost() > place.readTo()) return firstAfter(topic.id(), place.readTo());
    return place.visited() ? topic.lastPost() : 0;
  }

  /** The number of the first post after that one; 0 without any. */
  private long firstAfter(long topic, long number) {
    if (number == 0) return 0;
    List<Post> next = board().postsAfter(topic, number, 1);
    return next.isEmpty() ? 0 : next.getFirst().id();
  }

  /**
   * The thread as it is now, around where it is read.
   *
   * @param answering its end, when the reader has just written there
   */
  Message.Answer again(Reading read, boolean answering) {
    long id = read.topic().id();
    Optional<Topic> now = board().topic(id);
    if (now.isEmpty()) {
      return new TopicPage.Lost(new Refusal.Unknown(Refusal.Thing.TOPIC, Long.toString(id)));
    }
    if (closed(now.get())) return new TopicPage.Lost(new Refusal.OfBoard.TopicHidden());
    PostRun posts = read.posts().again(board(), id);
    Optional<Person> me = seat.peer().person();
    if (answering && posts.after()) {
      PostRun end = PostRun.end(board(), id);
      if (Reading.own(end, name(me), read.topic().lastPost()).isPresent()) posts = end;
    }
    return new TopicPage.Found(now.get(), posts, name(me), place(me, id), 0);
  }

  /** What was written in the thread after that number. */
  TopicPage.Arrived arrived(Topic known, long last) {
    return new TopicPage.Arrived(
        board().topic(known.id()).orElse(known),
        last,
        PostRun.after(board(), known.id(), last, PostRun.PAGE));
  }

  /**
   * Where what is unread goes on when nothing that is in memory is: in this thread, or elsewhere.
   */
  Message.Answer onward(Reading read, Language language) {
    Topic topic = read.topic();
    Optional<Person> me = seat.peer().person();
    Place place = place(me, topic.id());
    long readTo = Math.max(place.readTo(), read.place().readTo());
    List<Post> next = me.isEmpty() ? List.of() : board().postsAfter(topic.id(), readTo, 1);
    if (next.isEmpty()) return OnwardPage.look(seat, Optional.of(topic.spaceId()), language);
    long at = next.getFirst().id();
    PostRun posts = PostRun.around(board(), topic.id(), at);
    Topic now = board().topic(topic.id()).orElse(topic);
    return new TopicPage.Reached(now, posts, place.read(readTo), at);
  }

  private Board board() {
    return seat.desk().board();
  }

  private Place place(Optional<Person> me, long topic) {
    Unread unread = seat.desk().unread();
    return me.map(person -> unread.place(person.id(), topic)).orElse(Place.nobodys());
  }

  private static String name(Optional<Person> me) {
    return me.map(Person::name).orElse("");
  }
}
