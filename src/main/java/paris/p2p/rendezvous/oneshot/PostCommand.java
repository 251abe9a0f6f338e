package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Refusal;

/** One post, under the title of its thread. */
record PostCommand(Json json) implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    Optional<Post> post = Ids.of(asked).flatMap(call.desk().board()::post);
    Optional<Topic> topic = post.flatMap(found -> call.desk().board().topic(found.topicId()));
    if (topic.isEmpty()) return call.unknown(Refusal.Thing.POST, asked);
    return ThreadCommand.show(call, json, topic.get(), List.of(post.get()));
  }
}
