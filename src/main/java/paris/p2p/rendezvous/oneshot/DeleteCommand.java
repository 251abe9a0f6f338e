package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;

/** Takes one's own post back. */
final class DeleteCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of());
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.WRITE_POSTS);
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    Optional<Long> number = Ids.of(asked);
    if (number.isEmpty()) return call.unknown(Refusal.Thing.POST, asked);
    return call.tell(
        call.desk().board().editing().takeBack(call.caller(), number.get()),
        (Post post) -> call.answers().takenBack(post.topicId(), post.id(), call.address()));
  }
}
