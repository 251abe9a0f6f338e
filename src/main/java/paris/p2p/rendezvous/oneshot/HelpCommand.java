package paris.p2p.rendezvous.oneshot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.words.CommandWords;
import paris.p2p.rendezvous.words.Verb;

/** The list of commands, or one in full with examples. */
final class HelpCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 1, Map.of());
  }

  @Override
  public Exit run(Call call) {
    Optional<String> about = call.arguments().maybe(0);
    if (about.isEmpty()) return list(call);
    return Verb.of(about.get())
        .map(verb -> full(call, verb))
        .orElseGet(() -> Oneshot.unknown(call, about.get()));
  }

  private static Exit list(Call call) {
    CommandWords say = call.say();
    call.out().paragraph(say.helpHead(call.desk().house().name()));
    call.out().gap();
    call.out()
        .lines(
            Columns.aligned(
                Arrays.stream(Verb.values())
                    .map(verb -> List.of("  " + verb.briefly(), say.manual(verb).summary()))
                    .toList()));
    call.out().gap();
    call.out().paragraph(say.helpFoot(call.address()));
    call.out().gap();
    call.out().paragraph(say.hostKey());
    call.out().line("  " + call.desk().house().hostKey());
    call.desk().house().published().forEach(line -> call.out().line("  " + line));
    return Exit.DONE;
  }

  private static Exit full(Call call, Verb verb) {
    call.out().line(call.say().usage(call.address(), verb));
    call.out().gap();
    call.out().paragraph(call.say().manual(verb).detail());
    call.out().gap();
    call.out().line(call.say().examples());
    for (String example : verb.examples()) call.out().line("  " + call.address() + " " + example);
    String file = call.say().manual(verb).file();
    if (file.isEmpty()) return Exit.DONE;
    call.out().gap();
    file.lines().map(line -> "  " + line).map(String::stripTrailing).forEach(call.out()::line);
    return Exit.DONE;
  }
}
