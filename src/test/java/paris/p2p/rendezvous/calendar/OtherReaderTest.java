package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.events.Evenings;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;

/** The hub's calendar, read by a program that nobody here wrote: Debian's python3-icalendar. */
class OtherReaderTest {
  private static final LocalDate LAST = LocalDate.of(2027, 11, 30);
  private static final String MISSING =
      "The tests need somebody else's reader of calendars: apt install python3-icalendar";

  @TempDir private Path folder;
  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private List<String> read(String file) throws IOException, InterruptedException {
    Path written = Files.writeString(folder.resolve("agenda.ics"), file);
    Process process =
        new ProcessBuilder(
                "/usr/bin/python3",
                "src/test/python/calendar_reader.py",
                DateTimeFormatter.BASIC_ISO_DATE.format(LAST))
            .redirectInput(written.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), MISSING);
    return said.lines().toList();
  }

  private List<String> agenda() {
    return town.desk.agenda().between(LocalDate.of(2025, 11, 23), LAST).stream()
        .map(event ->
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").format(event.start())
                + " "
                + event.status()
                + " "
                + title(event))
        .sorted()
        .toList();
  }

  /** What is as usual is called as its series is. */
  private static String title(Event event) {
    boolean usual = event.series().isPresent() && event.version() == 1;
    return usual ? event.title().replaceAll(" #[0-9]+$", "") : event.title();
  }

  @Test
  void another_reader_accepts_it_and_finds_the_same_agenda() throws Exception {
    assertEquals(agenda(), read(town.file()));
  }

  @Test
  void moves_cancellations_and_other_zones_are_where_they_are() throws Exception {
    Event moved = town.event("Pair à Bière #89");
    EventFields later =
        Evenings.talk(
            "Déplacé, \"et\" plus\\ long; vraiment 👩‍🚀", LocalDateTime.of(2027, 3, 28, 3, 30));
    Town.done(town.desk.agenda().edit(town.noor, moved.id(), 1, later));
    Event off = town.event("Pair à Bière #90");
    Town.done(town.desk.agenda().cancel(town.noor, off.id(), "grève, encore"));
    town.take(
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Chez les autres\r\n"
            + "DTSTART;TZID=Asia/Kolkata:20261209T190000\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:y\r\n"
            + "SUMMARY:Au sud\r\nDTSTART;TZID=Australia/Sydney:20261210T190000\r\nEND:VEVENT\r\n"
            + "END:VCALENDAR\r\n");
    assertEquals(14, agenda().size());
    assertEquals(agenda(), read(town.file()));
  }
}
