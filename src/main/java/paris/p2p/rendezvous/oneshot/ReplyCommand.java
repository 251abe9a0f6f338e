package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.BoardDraft;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;

/** Answers in a thread. */
final class ReplyCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, 1, Map.of());
  }

  /** Who has no name yet is refused only once the text is read, and kept. */
  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.KEEP_DRAFTS);
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    Optional<Topic> topic = Ids.of(asked).flatMap(call.desk().board()::topic);
    return call.reading(
        text -> topic.isPresent() ? reply(call, topic.get().id(), text) : lost(call, asked, text));
  }

  private static Exit reply(Call call, long topic, String text) {
    String kept = call.answers().keptInThread(topic);
    Keeping keeping = new Keeping(call, BoardDraft.reply(topic), "", text, kept);
    return keeping.told(keeping.board().reply(call.caller(), topic, text));
  }

  /** No thread can keep it: it waits in the first space, as a thread to be begun. */
  private static Exit lost(Call call, String asked, String text) {
    String first = call.desk().board().spaces().getFirst().slug();
    return WriteCommand.in(call, first, "", text)
        .refused(new Refusal.Unknown(Refusal.Thing.TOPIC, asked));
  }
}
