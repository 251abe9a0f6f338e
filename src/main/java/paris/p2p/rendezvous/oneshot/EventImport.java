package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import paris.p2p.rendezvous.calendar.CalendarReader;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** {@code event import}: a calendar file from standard input, listed first, stored by --yes. */
final class EventImport {
  static final String WORD = "import";
  static final String YES = "yes";

  private EventImport() {}

  static Exit run(Call call) {
    if (call.readOnly()) return call.refuse(call.say().readOnly());
    Optional<Refusal> no = call.peer().refusal(Act.IMPORT_EVENTS);
    return no.isPresent() ? call.refuse(no.get()) : read(call);
  }

  private static Exit read(Call call) {
    String gone = call.words().calendars().gone();
    CalendarReader reader = new CalendarReader(call.desk().house().zone(), call.language(), gone);
    boolean stores = call.arguments().has(YES);
    call.expectsText();
    Outcome<ImportReport> report =
        call.in()
            .calendar(reader)
            .then(reading ->
                call.desk()
                    .almanac()
                    .take(call.caller(), reading.holdings(), gone, stores)
                    .map(taken ->
                        new ImportReport(
                            call.words(), call.desk().house().zone(), reading, taken)));
    return switch (report) {
      case Outcome.Done<ImportReport>(ImportReport done) -> {
        String command = call.address() + " event import --yes < agenda.ics";
        call.out().lines(done.lines(stores ? "" : command));
        yield done.refused() ? Exit.REFUSED : Exit.DONE;
      }
      case Outcome.Refused<ImportReport>(Refusal why) -> call.refuse(why);
    };
  }
}
