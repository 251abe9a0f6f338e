package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** Other words for one's own post. */
final class EditCommand implements Command {
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
    Optional<Post> post = Ids.of(asked).flatMap(call.desk().board()::post);
    if (post.isEmpty()) return call.unknown(Refusal.Thing.POST, asked);
    return call.reading(text -> edit(call, post.get(), text));
  }

  private static Exit edit(Call call, Post post, String text) {
    String kept = call.answers().keptForPost(post.id());
    Keeping keeping = new Keeping(call, BoardDraft.edit(post.id()), "", text, kept);
    return switch (keeping
        .board()
        .editing()
        .edit(call.caller(), post.id(), post.editedAt(), text)) {
      case Outcome.Done<Post> _ -> {
        call.out().line(call.answers().edited(post.topicId(), post.id(), call.address()));
        yield Exit.DONE;
      }
      case Outcome.Refused<Post>(Refusal why) -> refused(keeping, why);
    };
  }

  /** What can still be mended is kept; words for somebody else's post are nobody's draft. */
  private static Exit refused(Keeping keeping, Refusal why) {
    boolean others = why instanceof Refusal.OfBoard.NotYourPost;
    return others ? keeping.call().refuse(why) : keeping.refused(why);
  }
}
