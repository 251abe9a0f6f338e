package paris.p2p.rendezvous.oneshot;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Recovery;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** How many recovery codes there are, or new ones: nothing but the codes on standard output. */
record RecoveryCommand(Json json) implements Command {
  /**
   * What there is, in JSON.
   *
   * @param madeAt null where none is left
   */
  record RecoveryJson(int left, int of, String madeAt) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of("new", new Grammar.Listed(0, 0, Map.of())),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.READ_NOTICES);
  }

  @Override
  public Exit run(Call call) {
    return call.arguments().maybe(0).isPresent() ? renew(call) : show(call);
  }

  private static Exit renew(Call call) {
    return switch (call.desk().recovery().renew(call.caller())) {
      case Outcome.Done<List<String>>(List<String> codes) -> {
        call.out().lines(codes);
        call.err().line(call.words().recovery().shownOnce());
        yield Exit.DONE;
      }
      case Outcome.Refused<List<String>>(Refusal why) -> call.refuse(why);
    };
  }

  private Exit show(Call call) {
    Outcome<Recovery.Standing> standing = call.desk().recovery().standing(call.caller());
    if (call.arguments().json()
        && standing instanceof Outcome.Done<Recovery.Standing>(Recovery.Standing it)) {
      call.out().json(json, full(call, it));
      return Exit.DONE;
    }
    return call.tell(
        standing, it -> call.words().recovery().status(it.left(), Recovery.CODES, call.address()));
  }

  private static RecoveryJson full(Call call, Recovery.Standing it) {
    Optional<Instant> made = it.madeAt();
    return new RecoveryJson(
        it.left(),
        Recovery.CODES,
        made.map(at -> Json.time(at, call.desk().house().zone())).orElse(null));
  }
}
