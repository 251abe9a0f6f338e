package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;

/** Gives a recovery code: the key of this session is that person's from then on. */
final class RecoverCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Free(1);
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.BIND_KEY);
  }

  @Override
  public Exit run(Call call) {
    String code = call.arguments().word(0);
    if (code.isEmpty()) return call.unclear(call.say().incomplete());
    return call.tell(
        call.desk().recovery().recover(call.caller(), code),
        it -> call.words().recovery().welcomeBack(it.person().name(), it.left()));
  }
}
