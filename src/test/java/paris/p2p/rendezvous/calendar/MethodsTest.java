package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.events.Status;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.rules.SignedKey;

/** What a file wants to be done with its events (RFC 5546), and dates from one on. */
class MethodsTest {
  private static final String START = "DTSTART;TZID=Europe/Paris:20270105T190000";
  private static final String END = "DTEND;TZID=Europe/Paris:20270105T210000";
  private static final String STAMP = "DTSTAMP:20261101T000000Z";

  private final Town town = new Town();
  private final List<String> before = town.agenda();

  @AfterEach
  void close() {
    town.close();
  }

  private static String file(String method, String... events) {
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
        + (method.isEmpty() ? "" : "METHOD:" + method + "\r\n")
        + String.join("", events)
        + "END:VCALENDAR\r\n";
  }

  private static String event(String... lines) {
    return "BEGIN:VEVENT\r\nUID:soir\r\nSUMMARY:Soir\r\n"
        + STAMP
        + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT\r\n";
  }

  private static String weekly(String... more) {
    return event(START, END, "RRULE:FREQ=WEEKLY;COUNT=8", String.join("\r\n", more));
  }

  private static String onwards(String day, String start, String end, String... more) {
    return event(
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:" + day + "T190000",
        "DTSTART;TZID=Europe/Paris:" + start,
        "DTEND;TZID=Europe/Paris:" + end,
        "SEQUENCE:1",
        String.join("\r\n", more));
  }

  private List<Event> evenings() {
    return town.desk.agenda().between(LocalDate.of(2027, 1, 1), LocalDate.of(2029, 1, 1)).stream()
        .filter(it -> it.title().startsWith("Soir"))
        .toList();
  }

  private List<String> starts() {
    return evenings().stream()
        .filter(it -> !it.cancelled())
        .map(it -> it.fields().start().toString())
        .toList();
  }

  private Map<Status, Long> byStatus() {
    return evenings().stream().collect(Collectors.groupingBy(Event::status, Collectors.counting()));
  }

  /** Takes it; what was listed before is what is told now. */
  private Comparison take(String file) {
    Comparison looked = town.look(file);
    Comparison taken = town.take(file);
    assertEquals(looked, taken);
    return taken;
  }

  private CalendarFault why(String file) {
    List<String> then = town.agenda();
    Reading reading = Town.read(file);
    Refusal why =
        reading.unread().isEmpty()
            ? assertInstanceOf(Comparison.Refused.class, take(file).lines().getFirst().change())
                .why()
            : reading.unread().getFirst().why();
    assertEquals(0, take(file).stored());
    assertEquals(then, town.agenda());
    return assertInstanceOf(Refusal.Calendar.class, why).fault();
  }

  @Test
  void a_cancel_calls_an_event_off_once_it_is_said_and_never_renews_it() {
    take(file("REQUEST", event(START, END, "SEQUENCE:3")));
    String cancel = file("CANCEL", event(START, END, "SEQUENCE:4", "COMMENT:grève"));
    town.look(cancel);
    assertEquals(Map.of(Status.CONFIRMED, 1L), byStatus());
    assertInstanceOf(Comparison.Cancelled.class, take(cancel).lines().getFirst().change());
    assertEquals("grève", evenings().getFirst().reason());
    assertEquals(0, take(cancel).stored());
    take(file("REQUEST", event(START, END, "SEQUENCE:3")));
    assertEquals(Map.of(Status.CANCELLED, 1L), byStatus());
    take(file("REQUEST", event(START, END, "SEQUENCE:5")));
    assertEquals(Map.of(Status.CONFIRMED, 1L), byStatus());
  }

  @Test
  void a_cancel_of_an_older_version_is_older() {
    take(file("PUBLISH", event(START, END, "SEQUENCE:3")));
    Comparison late = take(file("cancel", event(START, END, "SEQUENCE:2")));
    assertInstanceOf(Comparison.Older.class, late.lines().getFirst().change());
    assertEquals(Map.of(Status.CONFIRMED, 1L), byStatus());
  }

  @Test
  void a_cancel_of_what_is_not_here_adds_nothing() {
    assertEquals(CalendarFault.NOT_HERE, why(file("CANCEL", event(START, END, "SEQUENCE:1"))));
    assertEquals(CalendarFault.NOT_HERE, why(file("CANCEL", event("SEQUENCE:1"))));
  }

  @Test
  void a_cancel_that_uninvites_guests_calls_nothing_off() {
    take(file("PUBLISH", event(START, END)));
    String uninvited = event(START, "SEQUENCE:1", "ATTENDEE:mailto:x@example.org");
    assertEquals(CalendarFault.UNINVITED, why(file("CANCEL", uninvited)));
    take(file("CANCEL", uninvited.replace("ATTENDEE", "STATUS:CANCELLED\r\nATTENDEE")));
    assertEquals(Map.of(Status.CANCELLED, 1L), byStatus());
  }

  @Test
  void a_cancel_of_a_whole_series_calls_all_its_dates_off_and_no_more_are_made() {
    take(file("", event(START, END, "RRULE:FREQ=WEEKLY")));
    assertEquals(Map.of(Status.CONFIRMED, 12L), byStatus());
    take(file("CANCEL", event("SEQUENCE:1", "STATUS:CANCELLED")));
    assertEquals(Map.of(Status.CANCELLED, 12L), byStatus());
    assertEquals(List.of(), take(town.file()).lines());
    take(file("", event(START, END, "RRULE:FREQ=WEEKLY", "SEQUENCE:2")));
    assertEquals(Map.of(Status.CONFIRMED, 12L), byStatus());
  }

  @Test
  void a_cancel_of_one_date_calls_that_one_off_in_whatever_zone_it_is_told() {
    take(file("", weekly()));
    take(file("CANCEL", event("RECURRENCE-ID:20270112T180000Z", "SEQUENCE:1")));
    take(file("CANCEL", event("RECURRENCE-ID;VALUE=DATE:20270119", "SEQUENCE:1")));
    assertEquals(Map.of(Status.CONFIRMED, 6L, Status.CANCELLED, 2L), byStatus());
    String none = event("RECURRENCE-ID;VALUE=DATE:20270120", "SEQUENCE:1");
    assertEquals(CalendarFault.NO_DATE_HERE, why(file("CANCEL", none)));
  }

  @Test
  void a_cancel_of_a_date_that_is_not_made_yet_keeps_it_from_being_made() {
    take(file("", event(START, END, "RRULE:FREQ=WEEKLY")));
    take(file("CANCEL", event("RECURRENCE-ID;VALUE=DATE:20270504", "SEQUENCE:1")));
    Event last = evenings().getLast();
    assertEquals(LocalDate.of(2027, 5, 4), last.fields().start().toLocalDate());
    assertTrue(last.cancelled());
  }

  @Test
  void a_cancel_from_a_date_on_calls_off_that_one_and_all_after() {
    take(file("", event(START, END, "RRULE:FREQ=WEEKLY")));
    take(
        file(
            "CANCEL",
            event("RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270119", "SEQUENCE:1")));
    assertEquals(List.of("2027-01-05T19:00", "2027-01-12T19:00"), starts());
    assertEquals(Map.of(Status.CONFIRMED, 2L, Status.CANCELLED, 10L), byStatus());
  }

  @ParameterizedTest
  @CsvSource({
    "REPLY, REPLY",
    "COUNTER, COUNTER",
    "DeclineCounter, DECLINECOUNTER",
    "REFRESH, REFRESH",
    "X-PARTY, METHOD"
  })
  void what_guests_say_and_what_nobody_knows_is_refused_in_words(
      String method, CalendarFault fault) {
    String answer = event(START, END, "SEQUENCE:1", "ATTENDEE;PARTSTAT=DECLINED:mailto:x@e.org");
    assertEquals(fault, why(file(method, answer)));
    assertEquals(before, town.agenda());
  }

  @Test
  void a_request_in_which_a_guest_hands_their_place_on_is_refused() {
    String delegated = event(START, "ATTENDEE;DELEGATED-FROM=\"mailto:a@e.org\":mailto:b@e.org");
    assertEquals(CalendarFault.DELEGATED, why(file("REQUEST", delegated)));
  }

  @Test
  void an_add_gives_a_series_that_is_here_one_more_date_and_nothing_else_any() {
    String add = file("ADD", event("DTSTART;TZID=Europe/Paris:20270108T200000", "SEQUENCE:1"));
    assertEquals(CalendarFault.SERIES_NOT_HERE, why(add));
    take(file("", weekly()));
    take(add);
    assertEquals(9, starts().size());
    assertTrue(starts().contains("2027-01-08T20:00"));
    assertEquals(List.of(), take(add).lines());
  }

  @Test
  void from_a_date_on_the_hour_and_the_title_change_for_all_after_it() {
    String later = onwards("20270126", "20270126T200000", "20270126T230000");
    String file =
        file("", weekly("EXDATE;VALUE=DATE:20270209"), later.replace(":Soir", ":Soir tard"));
    take(file);
    assertEquals(
        List.of(
            "2027-01-05T19:00",
            "2027-01-12T19:00",
            "2027-01-19T19:00",
            "2027-01-26T20:00",
            "2027-02-02T20:00",
            "2027-02-16T20:00",
            "2027-02-23T20:00"),
        starts());
    assertEquals("Soir tard", evenings().getLast().title());
    assertEquals(List.of(), take(file).lines());
    assertEquals(List.of(), take(town.file()).lines());
  }

  @Test
  void from_a_date_on_the_day_of_the_week_changes_and_the_last_date_with_it() {
    String monday = "RRULE:FREQ=WEEKLY;UNTIL=20270202T180000Z";
    String later = onwards("20270119", "20270120T190000", "20270120T210000");
    take(file("", event(START, END, monday), later));
    assertEquals(
        List.of(
            "2027-01-05T19:00",
            "2027-01-12T19:00",
            "2027-01-20T19:00",
            "2027-01-27T19:00",
            "2027-02-03T19:00"),
        starts());
  }

  @Test
  void dates_of_a_series_that_is_here_stay_the_same_events_when_they_change_from_one_on() {
    take(file("", weekly()));
    List<Long> ids = evenings().stream().map(Event::id).toList();
    String later = onwards("20270119", "20270120T200000", "20270120T230000");
    take(file("", weekly(), later));
    assertEquals(ids, evenings().stream().map(Event::id).toList());
    assertEquals("2027-01-20T20:00", starts().get(2));
    assertEquals(List.of(), take(file("", weekly(), later)).lines());
  }

  @Test
  void a_change_from_a_date_on_finds_its_series_where_the_file_has_nothing_else() {
    String later = file("", onwards("20270119", "20270119T200000", "20270119T230000"));
    assertEquals(CalendarFault.SERIES_NOT_HERE, why(later));
    take(file("", weekly()));
    take(later);
    assertEquals("2027-01-12T19:00", starts().get(1));
    assertEquals("2027-02-23T20:00", starts().getLast());
    assertEquals(8, evenings().size());
  }

  @Test
  void the_whole_told_anew_without_that_change_takes_it_back() {
    take(file("", weekly(), onwards("20270119", "20270119T200000", "20270119T230000")));
    take(file("", weekly("SEQUENCE:5")));
    assertEquals(8, starts().size());
    assertTrue(starts().stream().allMatch(it -> it.endsWith("T19:00")), starts().toString());
  }

  @Test
  void a_change_from_a_date_on_that_is_none_or_that_no_rule_gives_is_refused() {
    String none = onwards("20270120", "20270120T200000", "20270120T230000");
    assertEquals(CalendarFault.NO_SUCH_DATE, why(file("", weekly(), none)));
    String first = event(START, END, "RRULE:FREQ=MONTHLY;BYDAY=1TU");
    String moved = onwards("20270302", "20270303T190000", "20270303T210000");
    Comparison.Change change = take(file("", first, moved)).lines().getFirst().change();
    assertEquals(new Comparison.Refused(new Refusal.RuleNotMoved()), change);
    assertEquals(before, town.agenda());
  }

  @Test
  void who_comes_is_told_when_a_file_calls_off_moves_or_brings_back_their_evening() {
    Caller lea = Caller.with(new SignedKey("ssh-ed25519", "SHA256:" + "l".repeat(43)));
    Town.done(town.desk.people().join(lea, "lea"));
    town.take(file("", event(START, END)));
    Town.done(town.desk.answers().answer(lea, evenings().getFirst().id(), Answer.YES));
    town.look(file("CANCEL", event(START, END, "SEQUENCE:1")));
    assertEquals(0, town.desk.notices().unread(lea));
    town.take(file("CANCEL", event(START, END, "SEQUENCE:1", "COMMENT:grève")));
    assertEquals("grève", town.desk.notices().latest(lea).getFirst().detail());
    town.take(file("", event(START, END, "SEQUENCE:2")));
    town.take(
        file("", event(START.replace("T19", "T20"), END.replace("T21", "T22"), "SEQUENCE:3")));
    assertEquals(
        Set.of(Notice.Kind.EVENT_CANCELLED, Notice.Kind.EVENT_RESTORED, Notice.Kind.EVENT_MOVED),
        town.desk.notices().latest(lea).stream().map(Notice::kind).collect(Collectors.toSet()));
  }

  @Test
  void a_request_and_its_cancel_in_one_file_leave_the_event_cancelled() {
    String both =
        file("REQUEST", event(START, END)) + file("CANCEL", event(START, END, "SEQUENCE:1"));
    town.take(both);
    assertEquals(Map.of(Status.CANCELLED, 1L), byStatus());
  }
}
