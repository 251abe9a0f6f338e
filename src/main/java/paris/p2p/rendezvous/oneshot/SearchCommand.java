package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;

/** Events that hold all these words. */
record SearchCommand(Json json) implements Command {
  private static final int MOST = 100;
  private static final int WORDS_MOST = 40;

  /** What was found, by what it is. */
  record Found(List<EventJson> events) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(1, WORDS_MOST, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    String words = String.join(" ", call.arguments().words());
    List<Event> events = call.desk().almanac().sought(words, MOST);
    if (call.arguments().json()) {
      call.out().json(json, new Found(events.stream().map(EventJson::of).toList()));
    } else if (events.isEmpty()) {
      call.err().line(call.words().calendars().nothingFound(words));
    } else {
      call.out().lines(EventsCommand.rows(call, events));
      if (events.size() == MOST) call.err().line(call.words().calendars().narrower());
    }
    return Exit.DONE;
  }
}
