package paris.p2p.rendezvous.oneshot;

import java.util.Map;
import paris.p2p.rendezvous.calendar.CalendarWriter;

/** The whole agenda for other calendars: the past year and all that is planned. */
final class EventsFileCommand implements Command {
  private static final int YEARS_BACK = 1;

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of());
  }

  @Override
  public Exit run(Call call) {
    var since = call.now().toLocalDateTime().minusYears(YEARS_BACK);
    call.out().file(writer(call).of(call.desk().almanac().holdings(since)));
    return Exit.DONE;
  }

  static CalendarWriter writer(Call call) {
    return CalendarWriter.of(call.desk().house().name(), call.address(), call.language());
  }
}
