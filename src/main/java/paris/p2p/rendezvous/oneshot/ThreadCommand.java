package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.words.Words;

/** One thread, from its first post to its last. */
record ThreadCommand(Json json) implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    Optional<Topic> topic = Ids.of(asked).flatMap(call.desk().board()::topic);
    if (topic.isEmpty()) return call.unknown(Refusal.Thing.TOPIC, asked);
    return show(call, json, topic.get(), new Posts(call.desk().board(), topic.get().id()));
  }

  /** A thread with those posts of it. */
  static Exit show(Call call, Json json, Topic topic, Iterable<Post> posts) {
    boolean hidden = topic.mode().hidden();
    if (hidden && !call.desk().moderation().keeps(call.caller(), topic.spaceId())) {
      return call.refuse(new Refusal.OfBoard.TopicHidden());
    }
    if (call.arguments().json()) {
      call.out().json(json, ThreadJson.of(topic, posts, call.desk().house().zone()));
      return Exit.DONE;
    }
    String space = topic.spaceTitle().in(call.language());
    call.out().line(topic.title());
    call.out().line(call.answers().threadLine(space, topic.id(), topic.posts()));
    for (Post post : posts) show(call, post);
    return Exit.DONE;
  }

  private static String words(Post post, Words words) {
    return switch (post.state()) {
      case SHOWN, HELD -> post.body();
      case DELETED -> words.board().deleted();
      case HIDDEN -> words.order().hidden();
    };
  }

  private static void show(Call call, Post post) {
    boolean ordinary = post.authorRole() == Role.MEMBER;
    String role = ordinary ? "" : " (" + call.words().refusals().role(post.authorRole()) + ")";
    String edited = post.editedAt().isPresent() ? call.words().board().edited() : "";
    String at = call.words().dates().ago(post.at(), call.now());
    call.out().gap();
    String answers =
        post.answers().map(number -> call.words().writing().answers("", number)).orElse("");
    String author = call.words().who(post.author()) + role;
    call.out().line(Columns.dotted("#" + post.id(), author, at, edited, answers));
    call.out().text(words(post, call.words()));
  }
}
