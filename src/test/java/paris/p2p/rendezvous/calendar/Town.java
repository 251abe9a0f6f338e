package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.founding.Founding;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.text.Language;

/** A new hub with its founding content, whose agenda goes out to calendars and comes in. */
final class Town implements AutoCloseable {
  static final String GONE = "n’a plus lieu";

  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  final Desk desk = hub.desk;
  final Caller noor = Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + "n".repeat(43)));

  Town() {
    new Founding(hub.database, desk.community(), desk.board(), desk.agenda(), desk.programmes())
        .fill();
    desk.people().claim(noor, hub.code.code());
    desk.people().join(noor, "noor");
  }

  /** Its whole agenda as a file. */
  String file() {
    LocalDateTime since = desk.now().toLocalDateTime().minusYears(1);
    return writer().of(desk.almanac().holdings(since));
  }

  String file(long event) {
    return writer().of(desk.almanac().holding(event).orElseThrow());
  }

  private static CalendarWriter writer() {
    return new CalendarWriter("Paris P2P", "ssh://p2p.paris", Language.FR);
  }

  static Outcome<Reading> read(byte[] file) {
    try {
      return new CalendarReader(HubInMemory.PARIS, Language.FR, GONE)
          .read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Reading read(String file) {
    return done(read(file.getBytes(StandardCharsets.UTF_8)));
  }

  Comparison look(String file) {
    return done(desk.almanac().take(noor, read(file).holdings(), GONE, false));
  }

  Comparison take(String file) {
    return done(desk.almanac().take(noor, read(file).holdings(), GONE, true));
  }

  /** All events of these years, a line each, with all that is announced of them. */
  List<String> agenda() {
    List<String> lines = new ArrayList<>();
    for (Event event :
        desk.agenda().between(LocalDate.of(1970, 1, 1), LocalDate.of(2036, 12, 31))) {
      lines.add(
          String.join(
              " | ",
              event.uid(),
              event.fields().toString(),
              event.zone().toString(),
              event.status().toString(),
              event.reason(),
              event.series().isPresent() ? "of a series" : "alone"));
    }
    return lines;
  }

  /** The event of that title. */
  Event event(String title) {
    return desk.agenda().between(LocalDate.of(1970, 1, 1), LocalDate.of(2036, 12, 31)).stream()
        .filter(it -> it.title().equals(title))
        .findFirst()
        .orElseGet(() -> fail("no event " + title));
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var why) -> throw new AssertionError(why.toString());
    };
  }

  static <T> Refusal no(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> throw new AssertionError("was done: " + value);
      case Outcome.Refused<T>(var why) -> why;
    };
  }

  @Override
  public void close() {
    hub.close();
  }
}
