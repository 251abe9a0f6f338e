package paris.p2p.rendezvous.oneshot;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Refusal;

/** The spaces of the forum, or the threads of one. */
record ForumCommand(Json json) implements Command {
  private static final int USUAL = 100;

  /**
   * A space in JSON.
   *
   * @param unread how many of its threads have something unread to who asks, at most {@link
   *     Unread#MOST}: that many or more; 0 for who has no name
   * @param lastAt when its last post was written, or null
   */
  record SpaceJson(
      String slug, String title, String about, int threads, int unread, String lastAt) {}

  /**
   * A thread in a list, in JSON.
   *
   * @param posts how many, the first included
   * @param unread whether some of them are unread to who asks; never for who has no name
   * @param lastPost the number of the newest
   */
  record TopicJson(
      long id,
      String space,
      String title,
      String author,
      String openedAt,
      int posts,
      boolean unread,
      long lastPost,
      String lastAuthor,
      String lastAt) {
    static TopicJson of(Topic topic, Marks marks, ZoneId zone) {
      return new TopicJson(
          topic.id(),
          topic.space(),
          topic.title(),
          Json.name(topic.author()),
          Json.time(topic.openedAt(), zone),
          topic.posts(),
          marks.unread(topic.id()),
          topic.lastPost(),
          Json.name(topic.lastAuthor()),
          Json.time(topic.lastAt(), zone));
    }
  }

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 1, Map.of("limit", Takes.A_WORD, "json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    Optional<String> asked = call.arguments().maybe(0);
    Optional<String> limit = call.arguments().option("limit");
    OptionalInt most = Limit.of(limit, USUAL);
    if (most.isEmpty()) return call.unclear(call.say().badLimit(limit.get()));
    if (asked.isEmpty()) return spaces(call, most.getAsInt());
    return call.desk()
        .board()
        .space(asked.get())
        .map(space -> threads(call, space, most.getAsInt()))
        .orElseGet(() -> call.unknown(Refusal.Thing.SPACE, asked.get()));
  }

  private Exit spaces(Call call, int most) {
    List<Space> spaces = call.desk().board().spaces().stream().limit(most).toList();
    if (call.arguments().json()) {
      Marks marks = marks(call, List.of());
      call.out().json(json, spaces.stream().map(space -> json(call, space, marks)).toList());
    } else {
      call.out().lines(Columns.aligned(spaces.stream().map(space -> row(call, space)).toList()));
    }
    return Exit.DONE;
  }

  private static Marks marks(Call call, List<Topic> topics) {
    Unread unread = call.desk().unread();
    return unread.marks(unread.person(call.caller()), topics);
  }

  private static SpaceJson json(Call call, Space space, Marks marks) {
    return new SpaceJson(
        space.slug(),
        space.title().in(call.language()),
        space.about().in(call.language()),
        space.topics(),
        marks.threads(space.id()),
        space.lastAt().map(at -> Json.time(at, call.desk().house().zone())).orElse(null));
  }

  private static List<String> row(Call call, Space space) {
    return List.of(
        space.slug(),
        space.title().in(call.language()),
        call.words().board().topics(space.topics()),
        space.lastAt().map(at -> call.words().dates().ago(at, call.now())).orElse(""));
  }

  private Exit threads(Call call, Space space, int most) {
    List<Topic> topics = call.desk().board().topics(space.id(), Optional.empty(), most);
    if (call.arguments().json()) {
      ZoneId zone = call.desk().house().zone();
      Marks marks = marks(call, topics);
      call.out()
          .json(json, topics.stream().map(topic -> TopicJson.of(topic, marks, zone)).toList());
    } else if (topics.isEmpty()) {
      call.err().line(call.answers().noThreads(call.address(), space.slug()));
    } else {
      call.out().lines(Columns.aligned(topics.stream().map(topic -> row(call, topic)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, Topic topic) {
    return List.of(
        String.valueOf(topic.id()),
        topic.title(),
        call.words().who(topic.author()),
        call.words().board().replies(topic.replies()),
        call.words().dates().ago(topic.lastAt(), call.now()));
  }
}
