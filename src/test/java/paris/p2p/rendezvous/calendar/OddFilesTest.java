package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** Files that are odd and mean well: read as they mean, or told why not. */
class OddFilesTest {
  private static final String WHEN = "DTSTART;TZID=Europe/Paris:20270610T190000";

  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private static String file(String... lines) {
    return "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\nUID:soir\r\nSUMMARY:Soir\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT";
  }

  private List<Event> evenings() {
    return town.desk.agenda().between(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)).stream()
        .filter(it -> it.title().startsWith("Soir"))
        .filter(it -> !it.cancelled())
        .toList();
  }

  private List<String> starts() {
    return evenings().stream().map(it -> it.start().toLocalDateTime().toString()).toList();
  }

  private Event taken(byte[] file) {
    Town.done(town.desk.almanac().take(town.noor, Town.done(Town.read(file)).holdings(), "", true));
    return evenings().getFirst();
  }

  private Event taken(String... lines) {
    return taken(file(event(lines)).getBytes(StandardCharsets.UTF_8));
  }

  private static CalendarFault fault(Refusal why) {
    return assertInstanceOf(Refusal.Calendar.class, why).fault();
  }

  /** Why its only event is not taken. */
  private CalendarFault refused(String... lines) {
    Reading reading = Town.read(file(event(lines)));
    if (!reading.unread().isEmpty()) return fault(reading.unread().getFirst().why());
    Comparison.Change change = town.take(file(event(lines))).lines().getFirst().change();
    return fault(assertInstanceOf(Comparison.Refused.class, change).why());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_line_may_be_folded_anywhere_even_in_the_middle_of_a_sign(long seed) {
    Random random = new Random(seed);
    String text = "Soir " + "é€🎉 a".repeat(12);
    byte[] whole =
        file(event(WHEN).replace("SUMMARY:Soir", "SUMMARY:" + text))
            .getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte b : whole) {
      out.write(b);
      if (random.nextInt(9) == 0 && b != '\r' && b != '\n') out.writeBytes("\r\n\t".getBytes());
    }
    assertEquals(text.strip(), taken(out.toByteArray()).title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n", "\r\r\n", "\r\n\r\n", "\n\n"})
  void lines_end_as_they_like(String end) {
    String file = file(event(WHEN, "DESCRIPTION:a\r\n b")).replace("\r\n", end);
    assertEquals("ab", taken(file.getBytes(StandardCharsets.UTF_8)).fields().text().fr());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
  void a_file_in_utf_16_is_read(String charset) {
    byte[] bytes = file(event(WHEN, "LOCATION:Café")).getBytes(Charset.forName(charset));
    assertEquals("Café", taken(bytes).fields().place());
  }

  @Test
  void a_file_in_latin_1_is_refused_unless_it_says_so_itself() {
    byte[] bare = file(event(WHEN, "LOCATION:Café")).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(CalendarFault.NOT_UTF8, fault(Town.no(Town.read(bare))));
    byte[] said =
        file(event(WHEN, "LOCATION;CHARSET=ISO-8859-1:Café")).getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("Café", taken(said).fields().place());
  }

  @Test
  void quoted_printable_of_vcalendar_is_read_with_its_soft_breaks() {
    Event event =
        taken(
            "DTSTART:20270610T170000Z",
            "DTEND:20270610T190000Z",
            "LOCATION;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 du =\r\ncoin",
            "DESCRIPTION;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:=E9t=E9=0D=0Adeux");
    assertEquals("Café du coin", event.fields().place());
    assertEquals("été\ndeux", event.fields().text().fr());
  }

  @Test
  void names_count_in_any_case_and_parameters_may_be_quoted_or_odd() {
    Event event =
        taken(
            ("begin:vevent\r\nuid:x\r\nsummary;language=fr;x-a=\"a;b:c\":Soir\\, 1\\; 2\r\n"
                    + "dtstart;tzid=\"europe/paris\":20270610T190000\r\nduration:pt90m\r\n"
                    + "end:vevent")
                .transform(it -> file(it).replace("VCALENDAR", "vcalendar"))
                .getBytes(StandardCharsets.UTF_8));
    assertEquals("Soir, 1; 2", event.title());
    assertEquals(LocalDateTime.of(2027, 6, 10, 20, 30), event.fields().end());
  }

  @Test
  void an_attached_file_of_megabytes_is_in_nobodys_way() {
    String line = "\r\n " + "QUJD".repeat(18);
    String attach = "ATTACH;ENCODING=BASE64;VALUE=BINARY:" + line.repeat(100_000);
    assertEquals("Soir", taken(attach, WHEN).title());
  }

  @Test
  void alarms_tasks_notes_and_busy_times_beside_are_left_aside_and_tasks_are_said() {
    String alarm =
        "BEGIN:VALARM\r\nTRIGGER:-PT15M\r\nSUMMARY:Non\r\nDTSTART:19990101T000000\r\nEND:VALARM";
    String beside =
        "BEGIN:VTODO\r\n"
            + "UID:t\r\n"
            + "SUMMARY:Tâche\r\n"
            + "END:VTODO\r\n"
            + "BEGIN:VJOURNAL\r\n"
            + "UID:j\r\n"
            + "END:VJOURNAL";
    Reading reading = Town.read(file(beside, event(alarm, WHEN), beside));
    assertEquals(1, reading.holdings().entries().size());
    assertEquals("Soir", reading.holdings().entries().getFirst().fields().title());
    assertEquals(
        List.of("VJOURNAL", "VTODO"),
        reading.asides().stream().map(Reading.Unread::title).toList());
    Refusal none = Town.no(Town.read(file(beside).getBytes(StandardCharsets.UTF_8)));
    assertEquals(CalendarFault.NO_EVENT, fault(none));
  }

  @Test
  void one_bad_line_is_said_and_costs_nothing_else() {
    Reading reading = Town.read(file("X-A", event("Ceci n'est pas une propriété", WHEN)));
    assertEquals(1, reading.holdings().entries().size());
    assertEquals(List.of(2, 6), reading.asides().stream().map(Reading.Unread::line).toList());
    assertEquals(CalendarFault.BAD_LINE, fault(reading.asides().getFirst().why()));
  }

  @Test
  void an_end_that_is_missing_or_wrong_in_an_event_is_said() {
    Reading reading = Town.read(file(event("BEGIN:VALARM", "TRIGGER:-PT1M", WHEN), "END:VTODO"));
    assertEquals(2, reading.asides().size());
  }

  @Test
  void of_one_uid_the_highest_sequence_counts_wherever_it_stands() {
    String high = event(WHEN, "SEQUENCE:10").replace("SUMMARY:Soir", "SUMMARY:Soir 2");
    String file = file(event(WHEN, "SEQUENCE:9"), high, event(WHEN, "SEQUENCE:3"));
    assertEquals("Soir 2", taken(file.getBytes(StandardCharsets.UTF_8)).title());
    assertEquals(1, evenings().size());
    assertEquals(2, Town.read(file).unread().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PRIVATE", "confidential", "X-SECRET"})
  void what_is_not_for_everybody_is_never_published(String tag) {
    assertEquals(CalendarFault.PRIVATE, refused(WHEN, "CLASS:" + tag));
    assertEquals(List.of(), evenings());
  }

  @Test
  void a_page_of_the_web_becomes_its_words() {
    Event event =
        taken(
            WHEN,
            "DESCRIPTION:<html><body><p>Bonjour &amp\\; bienvenue&nbsp\\;!</p><ul><li>un</li>"
                + "<li>deux</li></ul><a href=\"https://e.org/a\">ici</a><br/>fin<script>x</script>"
                + "</body></html>");
    assertEquals(
        "Bonjour & bienvenue !\n\n- un\n- deux\nici (https://e.org/a)\nfin",
        event.fields().text().fr());
  }

  @Test
  void a_text_with_a_less_than_sign_is_no_page_and_x_alt_desc_stands_in_for_none() {
    assertEquals(
        "List<String> & x < y",
        taken(WHEN, "DESCRIPTION:List<String> & x < y").fields().text().fr());
    String other =
        event(WHEN, "X-ALT-DESC;FMTTYPE=text/html:<p>Mots</p>").replace("UID:soir", "UID:b");
    town.take(file(other.replace("SUMMARY:Soir", "SUMMARY:Soir b")));
    assertEquals("Mots", town.event("Soir b").fields().text().fr());
  }

  @ParameterizedTest
  @CsvSource({
    "DURATION:PT5H, 20270328T000000, 2027-03-28T06:00",
    "DURATION:P1D, 20270327T190000, 2027-03-28T19:00",
    "DURATION:P1DT1H, 20270327T190000, 2027-03-28T20:00",
    "DURATION:PT24H, 20270327T190000, 2027-03-28T20:00",
    "DURATION:PT5H, 20271031T000000, 2027-10-31T04:00",
    "DTEND:20270328T060000, 20270328T000000, 2027-03-28T06:00",
    "DTEND:20270328T040000Z, 20270328T000000, 2027-03-28T06:00",
    "X-NONE:, 20270328T000000, 2027-03-28T03:00",
  })
  void days_go_by_the_wall_clock_and_hours_by_time(String line, String start, String end) {
    Event event = taken("DTSTART;TZID=Europe/Paris:" + start, line);
    boolean usual = line.startsWith("X-");
    assertEquals(usual ? "2027-03-28T02:00" : end, event.fields().end().toString());
  }

  @Test
  void in_a_series_hours_go_by_time_as_well() {
    taken(
        "DTSTART;TZID=Europe/Paris:20270321T000000", "DURATION:PT5H", "RRULE:FREQ=WEEKLY;COUNT=3");
    assertEquals(
        List.of("05:00", "06:00", "05:00"),
        evenings().stream().map(it -> it.fields().end().toLocalTime().toString()).toList());
  }

  @Test
  void what_names_no_zone_is_by_the_clock_that_the_event_began_by() {
    Event event = taken("DTSTART;TZID=America/New_York:20270610T190000", "DTEND:20270610T210000");
    assertEquals(LocalDateTime.of(2027, 6, 10, 21, 0), event.fields().end());
    assertEquals(ZoneId.of("America/New_York"), event.zone());
  }

  @Test
  void a_series_begun_on_a_day_that_its_rule_does_not_give_has_that_day_as_well() {
    taken("DTSTART;TZID=Europe/Paris:20270106T190000", "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2");
    assertEquals(List.of("2027-01-06T19:00", "2027-01-07T19:00"), starts());
    assertEquals(List.of(), town.take(town.file()).lines());
  }

  @Test
  void dates_besides_the_rule_are_dates_and_exceptions_of_other_hours_are_said() {
    String file =
        file(
            event(
                "DTSTART;TZID=Europe/Paris:20270105T190000",
                "RRULE:FREQ=WEEKLY;COUNT=2",
                "RDATE;TZID=Europe/Paris:20270108T200000,20270112T190000",
                "RDATE;VALUE=PERIOD;TZID=Europe/Paris:20270109T100000/PT4H",
                "EXDATE;TZID=Europe/Paris:20270112T120000"));
    Reading reading = Town.read(file);
    assertEquals(CalendarFault.NO_SUCH_DATE, fault(reading.asides().getFirst().why()));
    town.take(file);
    assertEquals(
        List.of("2027-01-05T19:00", "2027-01-08T20:00", "2027-01-09T10:00", "2027-01-12T19:00"),
        starts());
    assertEquals(List.of(), town.take(file).lines());
  }

  @Test
  void dates_without_a_rule_are_events_each() {
    String file = file(event(WHEN, "RDATE;TZID=Europe/Paris:20270611T190000,20270612T190000"));
    town.take(file);
    assertEquals(3, evenings().size());
    assertEquals(List.of(), town.take(file).lines());
  }

  @Test
  void a_second_rule_and_a_second_evening_on_a_day_are_said() {
    assertEquals(
        CalendarFault.TWO_RULES,
        refused(WHEN, "RRULE:FREQ=WEEKLY;COUNT=2", "RRULE:FREQ=DAILY;COUNT=3"));
    Comparison taken =
        town.take(
            file(
                event(
                    WHEN, "RRULE:FREQ=WEEKLY;COUNT=2", "RDATE;TZID=Europe/Paris:20270610T120000")));
    assertTrue(taken.lines().stream().anyMatch(it -> it.change() instanceof Comparison.Refused));
    assertEquals(2, evenings().size());
  }

  private static String zone(String name, String summer, String winter, String from, String to) {
    return String.join(
        "\r\n",
        "BEGIN:VTIMEZONE",
        "TZID:" + name,
        "BEGIN:STANDARD",
        "DTSTART:16011028T030000",
        "RRULE:FREQ=YEARLY;BYDAY=" + to + ";BYMONTH=10",
        "TZOFFSETFROM:" + summer,
        "TZOFFSETTO:" + winter,
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010325T020000",
        "RRULE:FREQ=YEARLY;BYDAY=" + from + ";BYMONTH=3",
        "TZOFFSETFROM:" + winter,
        "TZOFFSETTO:" + summer,
        "END:DAYLIGHT",
        "END:VTIMEZONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Customized Time Zone", "Paris", "Romance Standard Time 1", "a\\, b"})
  void a_zone_that_the_file_defines_is_the_known_one_that_goes_like_it(String name) {
    String quoted = "\"" + name.replace("\\", "") + "\"";
    String told = zone(name, "+0200", "+0100", "-1SU", "-1SU");
    String event = event("DTSTART;TZID=" + quoted + ":20270610T190000");
    assertEquals(
        ZoneId.of("Europe/Paris"),
        taken(file(told, event).getBytes(StandardCharsets.UTF_8)).zone());
  }

  @Test
  void a_zone_that_is_like_none_gives_the_moment_and_no_series() {
    String told = zone("Chez nous", "+0330", "+0230", "1SU", "1SU");
    String event = event("DTSTART;TZID=Chez nous:20270610T190000");
    Event taken = taken(file(told, event).getBytes(StandardCharsets.UTF_8));
    assertEquals("2027-06-10T15:30:00Z", taken.start().toInstant().toString());
    Reading series =
        Town.read(file(told, event.replace("SUMMARY", "RRULE:FREQ=WEEKLY\r\nSUMMARY")));
    assertEquals(CalendarFault.OWN_ZONE, fault(series.unread().getFirst().why()));
  }

  @ParameterizedTest
  @CsvSource({
    "europe/paris, Europe/Paris",
    "EUROPE/PARIS, Europe/Paris",
    "America/New York, America/New_York",
    "romance standard time, Europe/Paris",
    "/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires,"
        + " America/Argentina/Buenos_Aires",
    "/freeassociation.sourceforge.net/Tzfile/Europe/Rome, Europe/Rome",
    "/mozilla.org/20050126_1/Europe/Paris, Europe/Paris",
    "/softwarestudio.org/Olson_20011030_5/America/Kentucky/Louisville, America/Kentucky/Louisville",
    "tzone://Microsoft/Utc, UTC",
    "'\"(UTC-05:00) Bogota, Lima, Quito\"', America/Bogota",
    "GMT+0200, GMT+02:00",
  })
  void a_zone_is_known_in_any_letters_and_behind_any_prefix(String name, String zone) {
    Event event = taken("DTSTART;TZID=" + name + ":20270610T190000");
    assertEquals(ZoneId.of(zone), event.zone());
  }

  @Test
  void a_calendar_may_say_by_which_clock_its_times_are() {
    String file = file("X-WR-TIMEZONE:America/New_York", event("DTSTART:20270610T190000"));
    assertEquals(
        ZoneId.of("America/New_York"), taken(file.getBytes(StandardCharsets.UTF_8)).zone());
  }

  @Test
  void a_date_that_is_told_in_another_zone_or_as_a_day_is_that_date() {
    String series = event("DTSTART;TZID=Europe/Paris:20270105T003000", "RRULE:FREQ=WEEKLY;COUNT=3");
    String moved =
        event(
            "RECURRENCE-ID;TZID=America/New_York:20270111T183000",
            "DTSTART;TZID=Europe/Paris:20270113T200000");
    taken(file(series, moved).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("2027-01-05T00:30", "2027-01-13T20:00", "2027-01-19T00:30"), starts());
  }
}
