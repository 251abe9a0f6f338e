package paris.p2p.rendezvous.oneshot;

import java.util.Comparator;
import java.util.Optional;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.text.Slug;

/** Opens a thread. */
final class WriteCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Free(2);
  }

  /** Who has no name yet is refused only once the text is read, and kept. */
  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.KEEP_DRAFTS);
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    String title = call.arguments().word(1);
    return call.reading(text -> {
      Keeping keeping = in(call, asked, title, text);
      return keeping.told(keeping.board().write(call.caller(), asked, title, text));
    });
  }

  /** Kept in that space; or in the one named most like it, when there is none of that name. */
  static Keeping in(Call call, String asked, String title, String text) {
    String slug = Slug.of(asked);
    Space space =
        call.desk()
            .board()
            .space(asked)
            .or(() ->
                call.desk().board().spaces().stream()
                    .min(Comparator.comparingInt(one -> Nearest.slips(slug, one.slug()))))
            .orElseThrow();
    String kept = call.answers().keptInSpace(space.title().in(call.language()));
    return new Keeping(call, BoardDraft.topic(space.slug()), title, text, kept);
  }
}
