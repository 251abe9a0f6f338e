package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.LeavingWords;

/** Counts what the hub holds of somebody, hands all of it out, or erases it. */
record MeCommand(Json json) implements Command {
  private static final String EXPORT = "export";
  private static final String ERASE = "erase";
  private static final String WORDS = "words";
  private static final String YES = "yes";

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(
            EXPORT, new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)),
            ERASE, new Grammar.Listed(0, 0, Map.of(WORDS, Takes.NOTHING, YES, Takes.NOTHING))),
        new Grammar.Listed(0, 0, Map.of()));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.EXPORT_OWN);
  }

  @Override
  public Exit run(Call call) {
    Optional<String> what = call.arguments().maybe(0);
    if (what.isEmpty()) return held(call, MeCommand::count);
    if (what.get().equals(EXPORT)) return held(call, this::export);
    return call.arguments().has(YES) ? erase(call) : tell(call);
  }

  private static Exit held(Call call, BiConsumer<Call, Map<String, Object>> told) {
    return switch (call.desk().leaving().held(call.caller())) {
      case Outcome.Done<Map<String, Object>>(Map<String, Object> all) -> {
        told.accept(call, all);
        yield Exit.DONE;
      }
      case Outcome.Refused<Map<String, Object>>(Refusal why) -> call.refuse(why);
    };
  }

  private void export(Call call, Map<String, Object> all) {
    call.out().json(json, all);
  }

  /** How much of what there is, and what can be done with it. */
  private static void count(Call call, Map<String, Object> all) {
    List<List<String>> rows = new ArrayList<>();
    all.forEach((name, value) -> {
      if (value instanceof Collection<?> some && !some.isEmpty()) {
        rows.add(List.of(name, String.valueOf(some.size())));
      }
    });
    call.out().lines(Columns.aligned(rows));
    call.out().line(call.address() + " me export");
    call.out().line(call.address() + " me erase");
  }

  /** What would go, and the command that does it. */
  private static Exit tell(Call call) {
    LeavingWords words = call.words().leaving();
    Peer peer = call.peer();
    String command = call.address() + " me erase";
    boolean takes = call.arguments().has(WORDS);
    call.out().line(peer.person().isPresent() ? words.goes() : words.keyGoes());
    if (peer.person().isPresent()) call.out().line(words.stays());
    call.out().line(words.forGood());
    call.out().line(words.surely(command + (takes ? " --words --yes" : " --yes")));
    if (peer.person().isPresent() && !takes) {
      call.out().line(words.takeWords(command + " --words --yes"));
    }
    return Exit.DONE;
  }

  private static Exit erase(Call call) {
    boolean takes = call.arguments().has(WORDS);
    return switch (call.desk().leaving().erase(call.caller(), Optional.empty(), takes)) {
      case Outcome.Done<Leaving.Farewell>(Leaving.Farewell farewell) -> {
        LeavingWords words = call.words().leaving();
        call.out().lines(List.of(words.farewell(), words.goneBy(farewell.goneBy())));
        yield Exit.DONE;
      }
      case Outcome.Refused<Leaving.Farewell>(Refusal why) -> call.refuse(why);
    };
  }
}
