package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.text.Language;

/** Files that are wrong, or mean harm. */
class BadFilesTest {
  private final Town town = new Town();
  private final List<String> before = town.agenda();

  @AfterEach
  void nothing_else_has_changed() {
    town.close();
  }

  private static String calendar(String... lines) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VCALENDAR\r\n";
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Un soir\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT";
  }

  private static CalendarFault refused(String file) {
    return fault(Town.no(Town.read(file.getBytes(StandardCharsets.UTF_8)))).fault();
  }

  private static Refusal.Calendar fault(Refusal why) {
    return assertInstanceOf(Refusal.Calendar.class, why);
  }

  /** Why the only event of this file is not taken. */
  private Refusal unfit(String file) {
    Reading reading = Town.read(file);
    if (!reading.unread().isEmpty()) return reading.unread().getFirst().why();
    Comparison taken = town.take(file);
    assertEquals(0, taken.stored(), taken.toString());
    assertEquals(before, town.agenda());
    return assertInstanceOf(Comparison.Refused.class, taken.lines().getFirst().change()).why();
  }

  @Test
  void of_50_megabytes_no_more_than_the_limit_is_read() throws IOException {
    AtomicLong read = new AtomicLong();
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return read.incrementAndGet() > 50L * 1024 * 1024 ? -1 : 'x';
          }
        };
    Outcome<Reading> outcome = new CalendarReader(HubInMemory.PARIS, Language.FR, "").read(endless);
    assertEquals(CalendarFault.FILE_TOO_BIG, fault(Town.no(outcome)).fault());
    assertEquals(CalendarReader.BYTES_MOST + 1, read.get());
  }

  @Test
  void one_cut_in_the_middle_is_refused_whole_with_the_line_wherever_it_is_cut() {
    String whole = town.file();
    int least = whole.indexOf("VERSION");
    for (int end = whole.length() - 16; end > least; end -= 37) {
      String cut = whole.substring(0, end);
      Refusal.Calendar why = fault(Town.no(Town.read(cut.getBytes(StandardCharsets.UTF_8))));
      assertEquals(CalendarFault.CUT, why.fault(), cut);
      int line = Integer.parseInt(why.detail());
      assertTrue(Math.abs(line - cut.split("\r\n", -1).length) <= 1, why.detail());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "{}", "BEGIN:VCARD\r\nEND:VCARD\r\n", "\u0000\u0001", ":::;;;"})
  void what_is_no_calendar_is_refused(String file) {
    assertEquals(CalendarFault.NOT_A_CALENDAR, refused(file));
  }

  @Test
  void bytes_that_are_no_utf8_are_refused() {
    byte[] latin = calendar(event("LOCATION:Café")).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(CalendarFault.NOT_UTF8, fault(Town.no(Town.read(latin))).fault());
  }

  @Test
  void a_hundred_thousand_events_are_refused_at_the_ten_thousandth() {
    String one = "BEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n";
    assertEquals(CalendarFault.TOO_MANY_EVENTS, refused(calendar(one.repeat(100_000))));
  }

  @Test
  void a_hundred_thousand_repeats_to_come_are_refused() {
    String file = calendar(event("DTSTART:20261201T190000", "RRULE:FREQ=DAILY;COUNT=100000"));
    assertEquals(CalendarFault.TOO_MANY_DATES, fault(unfit(file)).fault());
  }

  @Test
  void a_recurrence_without_end_is_a_series_of_twelve_ahead() {
    town.take(calendar(event("DTSTART:20261201T190000", "RRULE:FREQ=WEEKLY")));
    assertEquals(before.size() + 12, town.agenda().size());
    assertEquals(List.of(), town.take(town.file()).lines());
  }

  @Test
  void a_hundred_thousand_repeats_of_long_ago_are_refused() {
    String file = calendar(event("DTSTART:19710101T190000", "RRULE:FREQ=DAILY;COUNT=100000"));
    assertEquals(CalendarFault.TOO_MANY_DATES, fault(unfit(file)).fault());
  }

  @Test
  void many_series_with_many_dates_are_refused_together() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      many.append(
          event("DTSTART:20240601T190000", "RRULE:FREQ=DAILY").replace("a@b", "a" + i) + "\r\n");
    }
    Refusal why =
        Town.no(
            town.desk
                .almanac()
                .take(town.noor, Town.read(calendar(many.toString())).holdings(), "", true));
    assertEquals(CalendarFault.TOO_MANY_EVENTS, fault(why).fault());
    assertEquals(before, town.agenda());
  }

  @Test
  void an_end_before_the_start_is_refused() {
    assertEquals(
        new Refusal.EndBeforeStart(),
        unfit(calendar(event("DTSTART:20261209T190000", "DTEND:20261209T180000"))));
    assertEquals(
        new Refusal.EndBeforeStart(),
        unfit(calendar(event("DTSTART:20261209T190000", "DURATION:-PT1H"))));
  }

  @Test
  void an_end_thousands_of_years_later_is_refused() {
    assertInstanceOf(
        Refusal.LastsTooLong.class,
        unfit(
            calendar(
                event("DTSTART:20261209T190000", "DTEND:99991209T180000", "RRULE:FREQ=DAILY"))));
  }

  @Test
  void a_date_in_1890_is_refused() {
    assertEquals(
        CalendarFault.FAR_AWAY, fault(unfit(calendar(event("DTSTART:18900101T190000")))).fault());
    assertEquals(
        CalendarFault.FAR_AWAY,
        fault(unfit(calendar(event("DTSTART:18900101T190000", "RRULE:FREQ=YEARLY")))).fault());
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30, RULE_NEVER",
    "FREQ=SECONDLY, RULE_TOO_OFTEN",
    "FREQ=DAILY;BYHOUR=1, RULE_TOO_OFTEN",
    "FREQ=DAILY;COUNT=0, RULE",
    "FREQ=DAILY;COUNT=99999999999999999999, RULE",
    "FREQ=DAILY;INTERVAL=0, RULE",
    "FREQ=DAILY;BYDAY=XX, RULE",
    "FREQ=DAILY;UNTIL=20200101, RULE_NEVER",
    "mardi, RULE_TOO_OFTEN"
  })
  void a_rule_that_never_matches_or_too_often_or_is_none_is_refused(
      String rule, CalendarFault why) {
    String file = calendar(event("DTSTART:20261209T190000", "RRULE:" + rule));
    assertEquals(why, fault(unfit(file)).fault(), rule);
  }

  @ParameterizedTest
  @CsvSource({
    "SUMMARY:Sans date, NO_START",
    "DTSTART:demain, NOT_A_TIME",
    "DTSTART:20260230T190000, NOT_A_TIME",
    "DTSTART:99999999999T999999Z, NOT_A_TIME",
    "DTSTART;TZID=Mars/Base:20261209T190000, UNKNOWN_ZONE"
  })
  void an_event_that_cannot_be_read_is_refused_with_its_line(String line, CalendarFault why) {
    Reading reading = Town.read(calendar("X-A:b", event(line)));
    assertEquals(0, reading.holdings().entries().size());
    assertEquals(why, fault(reading.unread().getFirst().why()).fault());
    assertEquals(4, reading.unread().getFirst().line());
  }

  @Test
  void what_is_right_is_taken_beside_what_is_wrong() {
    String good = event("DTSTART:20261209T190000");
    String file =
        calendar(
            good,
            good,
            good.replace("a@b", "c@d").replace("2026", "1826"),
            good.replace("UID:a@b", "X-NONE:"));
    Reading reading = Town.read(file);
    assertEquals(2, reading.unread().size());
    Comparison taken = town.take(file);
    assertEquals(1, taken.stored());
    assertEquals(2, taken.lines().size());
    assertEquals(before.size() + 1, town.agenda().size());
  }

  @Test
  void a_file_as_deep_as_it_is_long_is_refused() {
    assertEquals(
        CalendarFault.NOT_A_CALENDAR, refused(calendar("BEGIN:VEVENT\r\n".repeat(200_000))));
  }

  @Test
  void one_line_of_megabytes_is_refused_as_a_text_too_long() {
    String file =
        calendar(event("DTSTART:20261209T190000", "DESCRIPTION:" + "x".repeat(4_000_000)));
    assertInstanceOf(Refusal.TooLong.class, unfit(file));
  }
}
