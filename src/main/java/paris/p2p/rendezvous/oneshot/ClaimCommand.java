package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;

/** Gives the code of the console, which makes the first organiser. */
final class ClaimCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Free(1);
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.CLAIM);
  }

  @Override
  public Exit run(Call call) {
    String code = call.arguments().word(0);
    if (code.isEmpty()) return call.unclear(call.say().incomplete());
    return call.tell(
        call.desk().people().claim(call.caller(), code),
        peer -> call.answers().claimed(peer.person().isPresent(), call.address()));
  }
}
