package paris.p2p.rendezvous.oneshot;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;

/** What is unread to who asks, one line a thread; asking marks nothing as read. */
record UnreadCommand(Json json) implements Command {
  private static final int USUAL = 100;

  /**
   * A thread with something unread, in JSON.
   *
   * @param unread how many posts, at most {@link Unread#MOST}: that many or more
   * @param firstUnread the number of the first of them
   */
  record UnreadJson(
      long id,
      String space,
      String title,
      int unread,
      long firstUnread,
      long lastPost,
      String lastAuthor,
      String lastAt) {}

  /** A thread, and the first of its posts that are unread, one at least. */
  private record Fresh(Topic topic, List<Post> posts) {
    static Stream<Fresh> of(Call call, long person, long id) {
      Board board = call.desk().board();
      long readTo = call.desk().unread().place(person, id).readTo();
      List<Post> posts = board.postsAfter(id, readTo, Unread.MOST);
      return board.topic(id).filter(_ -> !posts.isEmpty()).map(it -> new Fresh(it, posts)).stream();
    }

    long first() {
      return posts.getFirst().id();
    }
  }

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of("limit", Takes.A_WORD, "json", Takes.NOTHING));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.READ_NOTICES);
  }

  @Override
  public Exit run(Call call) {
    Optional<String> limit = call.arguments().option("limit");
    OptionalInt most = Limit.of(limit, USUAL);
    if (most.isEmpty()) return call.unclear(call.say().badLimit(limit.get()));
    Unread unread = call.desk().unread();
    long person = unread.person(call.caller());
    List<Fresh> all =
        unread.threads(person, most.getAsInt()).stream()
            .flatMap(id -> Fresh.of(call, person, id))
            .toList();
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(one -> json(call, one)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().reading().allRead());
    } else {
      call.out().lines(Columns.aligned(all.stream().map(one -> row(call, one)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Fresh one) {
    Topic topic = one.topic();
    return List.of(
        String.valueOf(topic.id()),
        topic.space(),
        topic.title(),
        call.words().reading().since(one.posts().size(), one.first()),
        call.words().dates().ago(topic.lastAt(), call.now()));
  }

  private static UnreadJson json(Call call, Fresh one) {
    Topic topic = one.topic();
    ZoneId zone = call.desk().house().zone();
    return new UnreadJson(
        topic.id(),
        topic.space(),
        topic.title(),
        one.posts().size(),
        one.first(),
        topic.lastPost(),
        Json.name(topic.lastAuthor()),
        Json.time(topic.lastAt(), zone));
  }
}
