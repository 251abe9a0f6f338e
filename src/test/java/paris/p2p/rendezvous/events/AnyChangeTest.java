package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.calendar.CalendarWriter;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.text.Language;

/** Series of all sorts, changed from dates in the middle of their weeks, months and years. */
final class AnyChangeTest {
  private static final int COUNT = Integer.getInteger("changes.count", 10);

  @TempDir private Path folder;
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private final Agenda agenda = hub.desk.agenda();
  private final Caller noor = Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + "n".repeat(43)));
  private final Random random = new Random(Long.getLong("rules.seed", 1));

  @AfterEach
  void close() {
    hub.close();
  }

  private static final List<String> RULES =
      List.of(
          "FREQ=WEEKLY;BYDAY=MO,WE",
          "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH,SU;WKST=SU",
          "FREQ=WEEKLY;BYDAY=WE,SU",
          "FREQ=MONTHLY;BYMONTHDAY=1,15",
          "FREQ=MONTHLY;BYDAY=2WE,4WE,-1FR",
          "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU,TH;BYSETPOS=1,-1",
          "FREQ=YEARLY;BYMONTH=2,5,11;BYDAY=-1MO,1SA",
          "FREQ=YEARLY;BYYEARDAY=5,100,-30,-1",
          "FREQ=YEARLY;BYWEEKNO=3,20,40;BYDAY=MO,SU",
          "FREQ=DAILY;INTERVAL=3",
          "FREQ=DAILY;BYDAY=SA,SU");

  private String rule() {
    return RULES.get(random.nextInt(RULES.size()));
  }

  private List<Event> dates(String title) {
    return agenda.between(LocalDate.of(2026, 1, 1), LocalDate.of(2037, 1, 1)).stream()
        .filter(event -> event.title().startsWith(title + " #"))
        .toList();
  }

  private static List<LocalDate> days(List<Event> dates) {
    return dates.stream().map(event -> event.fields().start().toLocalDate()).toList();
  }

  @Test
  void dates_before_a_change_stay_and_those_after_follow_the_new_rule_for_every_reader()
      throws Exception {
    hub.desk.people().claim(noor, hub.code.code());
    hub.desk.people().join(noor, "noor");
    for (int i = 0; i < COUNT; i++) change("Soir" + i + "x");
    assertEquals(agenda(), read());
  }

  private void change(String title) {
    LocalDate from = LocalDate.of(2026, 12, 1).plusDays(random.nextInt(200));
    String counted = rule() + ";COUNT=" + (4 + random.nextInt(8));
    Series made = Evenings.series(counted, from).like(Evenings.talk(title, from.atTime(19, 0)), 0);
    done(agenda.series().add(noor, made));
    List<Event> before = dates(title);
    int at = random.nextInt(before.size());
    SeriesSeen seen = agenda.series().seen(before.get(at).id()).orElseThrow();
    Reach reach = random.nextBoolean() ? Reach.FOLLOWING : Reach.ALL;
    String what = counted + " from " + from + " at " + at + " " + reach + " ";
    if (random.nextInt(3) == 0) anotherHour(title, before, at, seen, reach, what);
    else anotherRule(title, before, at, seen, reach, what);
  }

  private void anotherHour(
      String title, List<Event> before, int at, SeriesSeen seen, Reach reach, String what) {
    LocalDateTime start = before.get(at).fields().start().toLocalDate().atTime(20, 15);
    Series wanted = seen.series().like(Evenings.talk(title, start), seen.series().firstNumber());
    done(agenda.series().edit(noor, seen.event(), seen.version(), wanted, reach, "ailleurs"));
    List<Event> after = dates(title);
    assertEquals(days(before), days(after), what);
    int first = reach == Reach.ALL ? 0 : at;
    for (int i = 0; i < after.size(); i++) {
      assertEquals(title + " #" + i, after.get(i).title(), what);
      LocalTime hour = after.get(i).fields().start().toLocalTime();
      assertEquals(i < first ? LocalTime.of(19, 0) : LocalTime.of(20, 15), hour, what + i);
    }
  }

  private void anotherRule(
      String title, List<Event> before, int at, SeriesSeen seen, Reach reach, String what) {
    int left = before.size() - at;
    Series wanted = seen.series().ruled(rule() + ";COUNT=" + left);
    done(agenda.series().edit(noor, seen.event(), seen.version(), wanted, reach, "ailleurs"));
    List<Event> after = dates(title);
    int first = reach == Reach.ALL ? 0 : at;
    String now = what + "now " + wanted.rule() + days(after);
    assertEquals(before.subList(0, first), after.subList(0, first), now);
    List<LocalDate> found = days(after.subList(first, after.size()));
    Rule rule = Rule.stored(wanted.rule()).endless();
    assertEquals(before.size(), after.size(), now);
    assertEquals(
        new Recurrence(rule, found.getFirst()).days().limit(found.size()).toList(), found, now);
    for (int i = 0; i < after.size(); i++)
      assertEquals(title + " #" + i, after.get(i).title(), now);
    if (first > 0) assertTrue(found.getFirst().isAfter(days(before).get(first - 1)), now);
  }

  private List<String> agenda() {
    List<String> lines = new ArrayList<>();
    for (Event event : agenda.between(LocalDate.of(2026, 1, 1), LocalDate.of(2037, 1, 1))) {
      lines.add(line(event.start().toOffsetDateTime().toString(), event.title()));
    }
    return lines.stream().sorted().toList();
  }

  /** A minute and a series are enough: what was changed on no date alone has no number there. */
  private static String line(String start, String title) {
    return start.substring(0, 16) + " " + title.replaceAll(" #[0-9]+$", "");
  }

  private List<String> read() throws IOException, InterruptedException {
    String file =
        new CalendarWriter("Paris P2P", "ssh://p2p.paris", Language.FR)
            .of(hub.desk.almanac().holdings(LocalDateTime.of(2026, 1, 1, 0, 0)));
    Path written = Files.writeString(folder.resolve("agenda.ics"), file);
    Process process =
        new ProcessBuilder("/usr/bin/python3", "src/test/python/calendar_reader.py", "20370101")
            .redirectInput(written.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    return said.lines().map(it -> line(it, it.split(" ", 3)[2])).sorted().toList();
  }
}
