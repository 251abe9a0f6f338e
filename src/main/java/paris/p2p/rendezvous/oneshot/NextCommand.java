package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.events.Event;

/** The next event in one line, and how to come. */
final class NextCommand implements Command {
  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of());
  }

  @Override
  public Exit run(Call call) {
    Optional<Event> next = call.desk().agenda().next();
    if (next.isEmpty()) return call.refuse(call.answers().nothingAhead());
    Event event = next.get();
    call.out()
        .line(
            Columns.dotted(
                event.title(),
                EventCommand.when(call, event),
                event.fields().where(),
                call.answers().going(event.going())));
    call.out().line(call.answers().howToCome(call.address(), "next"));
    return Exit.DONE;
  }
}
