package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Role;

/** Gives the key a name. */
final class JoinCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Free(1);
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.JOIN);
  }

  @Override
  public Exit run(Call call) {
    String name = call.arguments().word(0);
    if (name.isEmpty()) return call.unclear(call.say().incomplete());
    return call.tell(
        call.desk().people().join(call.caller(), name),
        person -> {
          call.desk().presence().renamed(call.caller());
          call.err().line(call.words().recovery().afterJoining(call.address()));
          return call.answers()
              .welcome(person.name(), person.role() == Role.ORGANISER, call.address());
        });
  }
}
