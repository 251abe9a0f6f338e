package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Slug;

/** Says that one comes to an event, or does not. */
final class RsvpCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(2, 2, Map.of());
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.ANSWER_EVENTS);
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    String answer = call.arguments().word(1);
    Optional<Event> event = Ids.event(call, asked);
    return switch (Slug.folded(answer)) {
      case "yes", "oui" -> answer(call, event, asked, true);
      case "no", "non" -> answer(call, event, asked, false);
      default -> call.unclear(call.say().yesOrNo(answer));
    };
  }

  private static Exit answer(Call call, Optional<Event> event, String asked, boolean coming) {
    if (event.isEmpty()) return call.unknown(Refusal.Thing.EVENT, asked);
    return call.tell(
        call.desk().agenda().answer(call.caller(), event.get().id(), coming),
        now -> call.answers().answered(coming, now.title(), now.going()));
  }
}
