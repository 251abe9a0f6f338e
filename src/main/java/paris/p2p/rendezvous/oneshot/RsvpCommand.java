package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Slug;

/** Says that one comes to an event, alone or with others, may come, or does not. */
final class RsvpCommand implements Command {
  private static final Pattern ALONG = Pattern.compile("\\+([0-9]+)");

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(2, 3, Map.of("named", Takes.NOTHING, "unnamed", Takes.NOTHING));
  }

  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.ANSWER_EVENTS);
  }

  @Override
  public Exit run(Call call) {
    String asked = call.arguments().word(0);
    String typed = call.arguments().word(1);
    Optional<Answer> answer =
        switch (Slug.folded(typed)) {
          case "yes", "oui" -> Optional.of(Answer.YES);
          case "maybe", "peut-etre" -> Optional.of(Answer.MAYBE);
          case "no", "non" -> Optional.of(Answer.NO);
          default -> Optional.empty();
        };
    if (answer.isEmpty()) return call.unclear(call.say().yesOrNo(typed));
    Optional<String> more = call.arguments().maybe(2);
    boolean counted = more.isEmpty() || ALONG.matcher(more.get()).matches();
    if (!counted || more.isPresent() && answer.get() == Answer.NO) {
      return call.unclear(call.say().notAlong(more.get()));
    }
    Optional<Event> event = Ids.event(call, asked);
    if (event.isEmpty()) return call.unknown(Refusal.Thing.EVENT, asked);
    Outcome<Reply> reply =
        call.desk()
            .answers()
            .answer(
                call.caller(),
                event.get().id(),
                answer.get(),
                more.map(RsvpCommand::along),
                named(call));
    return call.tell(reply, call.words().coming()::answered);
  }

  private static Optional<Boolean> named(Call call) {
    if (call.arguments().has("named")) return Optional.of(true);
    return call.arguments().has("unnamed") ? Optional.of(false) : Optional.empty();
  }

  /** However many that are: more than can be where no number holds them. */
  private static int along(String typed) {
    String digits = typed.substring(1);
    return digits.length() > 4 ? Rsvp.ALONG_MOST + 1 : Integer.parseInt(digits);
  }
}
