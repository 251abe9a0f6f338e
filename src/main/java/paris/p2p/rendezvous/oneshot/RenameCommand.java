package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;

/** Takes another name. */
final class RenameCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Free(1);
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.RENAME);
  }

  @Override
  public Exit run(Call call) {
    String name = call.arguments().word(0);
    if (name.isEmpty()) return call.unclear(call.say().incomplete());
    return call.tell(
        call.desk().renaming().rename(call.caller(), name),
        person -> call.words().profiles().renamed(person.name()));
  }
}
