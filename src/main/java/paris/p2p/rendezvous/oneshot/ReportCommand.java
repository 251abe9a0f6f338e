package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** Says that something is wrong with a post; the reason follows, or comes from standard input. */
final class ReportCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Free(2);
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.REPORT_POSTS);
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    Optional<Long> post = Ids.of(asked);
    if (post.isEmpty()) return call.unknown(Refusal.Thing.POST, asked);
    String reason = call.arguments().word(1);
    return reason.isBlank()
        ? call.reading(text -> report(call, post.get(), text))
        : report(call, post.get(), reason);
  }

  private static Exit report(Call call, long post, String reason) {
    Outcome<Long> reported = call.desk().reports().report(call.caller(), post, reason);
    return reported instanceof Outcome.Refused<Long>(Refusal.TryLater later)
        ? kept(call, post, reason, later)
        : call.tell(reported, call.words().order()::nowReported);
  }

  /** What can be sent later is kept where the form finds it. */
  private static Exit kept(Call call, long post, String reason, Refusal later) {
    String sentence = call.words().refusals().sentence(later);
    boolean safe =
        call.desk().drafts().keep(call.caller(), "report/" + post, Map.of("reason", reason));
    return call.refuse(
        later, safe ? sentence + " " + call.words().forms().keptForLater() : sentence);
  }
}
