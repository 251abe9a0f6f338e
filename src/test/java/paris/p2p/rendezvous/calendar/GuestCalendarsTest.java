package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Status;

/** Files that other calendars made. */
class GuestCalendarsTest {
  private final Town town = new Town();

  @AfterEach
  void close() {
    town.close();
  }

  private static String calendar(String... lines) {
    return "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
  }

  private static String event(String title, String... lines) {
    return "BEGIN:VEVENT\r\nUID:"
        + title
        + "\r\nSUMMARY:"
        + title
        + "\r\n"
        + String.join("\r\n", lines)
        + "\r\nEND:VEVENT";
  }

  private Event taken(String... lines) {
    town.take(calendar(event("Soir", lines)));
    return town.event("Soir");
  }

  @Test
  void a_guests_calendar_in_another_zone_keeps_its_wall_clock() {
    Event event = taken("DTSTART;TZID=America/New_York:20261209T190000", "DURATION:PT1H30M");
    assertEquals(ZoneId.of("America/New_York"), event.zone());
    assertEquals(LocalDateTime.of(2026, 12, 9, 19, 0), event.fields().start());
    assertEquals(LocalDateTime.of(2026, 12, 9, 20, 30), event.fields().end());
    String file = town.file();
    assertTrue(file.contains("TZID:America/New_York"), file);
    try (Town other = new Town()) {
      other.take(file);
      assertEquals(town.agenda(), other.agenda());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Paris",
        "/mozilla.org/20050126_1/Europe/Paris",
        "Romance Standard Time",
        "\"Europe/Paris\""
      })
  void a_zone_is_known_by_any_of_its_names(String name) {
    Event event = taken("DTSTART;TZID=" + name + ":20261209T190000");
    assertEquals(ZoneId.of("Europe/Paris"), event.zone());
  }

  @Test
  void a_zone_of_the_files_own_lies_where_the_file_says() {
    String zone =
        "BEGIN:VTIMEZONE\r\nTZID:Chez nous\r\nX-LIC-LOCATION:Europe/Paris\r\nBEGIN:STANDARD\r\n"
            + "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\n"
            + "END:STANDARD\r\nEND:VTIMEZONE";
    town.take(calendar(zone, event("Soir", "DTSTART;TZID=Chez nous:20261209T190000")));
    assertEquals(ZoneId.of("Europe/Paris"), town.event("Soir").zone());
  }

  @Test
  void a_time_in_utc_becomes_the_hubs_and_one_without_a_zone_is_the_hubs() {
    assertEquals(
        LocalDateTime.of(2026, 12, 9, 19, 0), taken("DTSTART:20261209T180000Z").fields().start());
    town.take(calendar(event("Flottant", "DTSTART:20261209T180000")));
    assertEquals(LocalDateTime.of(2026, 12, 9, 18, 0), town.event("Flottant").fields().start());
  }

  @Test
  void a_whole_day_is_from_midnight_to_midnight() {
    Event event = taken("DTSTART;VALUE=DATE:20261209", "DTEND;VALUE=DATE:20261211");
    assertEquals(LocalDateTime.of(2026, 12, 9, 0, 0), event.fields().start());
    assertEquals(LocalDateTime.of(2026, 12, 11, 0, 0), event.fields().end());
  }

  @Test
  void an_evening_of_the_nineties_is_taken() {
    assertEquals(1994, taken("DTSTART:19940518T190000Z").fields().start().getYear());
  }

  @Test
  void a_series_with_a_move_a_cancellation_and_a_gap_becomes_one_here() {
    town.take(
        calendar(
            event(
                "Stammtisch",
                "DTSTART;TZID=Europe/Berlin:20261203T190000",
                "DTEND;TZID=Europe/Berlin:20261203T220000",
                "RRULE:FREQ=WEEKLY;UNTIL=20261231T180000Z",
                "EXDATE;TZID=Europe/Berlin:20261210T190000"),
            event(
                "Stammtisch",
                "RECURRENCE-ID:20261217T180000Z",
                "DTSTART;TZID=Europe/Berlin:20261218T200000",
                "DTEND;TZID=Europe/Berlin:20261218T220000"),
            event(
                "Stammtisch",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261224T190000",
                "DTSTART;TZID=Europe/Berlin:20261224T190000",
                "STATUS:CANCELLED",
                "COMMENT:Weihnachten")));
    List<Event> evenings =
        town.desk.agenda().between(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 2, 1)).stream()
            .filter(it -> it.title().equals("Stammtisch"))
            .toList();
    assertEquals(
        List.of(3, 10, 18, 24, 31),
        evenings.stream().map(it -> it.start().getDayOfMonth()).toList());
    assertEquals(Status.CANCELLED, evenings.get(1).status());
    assertEquals("Weihnachten", evenings.get(3).reason());
    assertTrue(evenings.stream().allMatch(it -> it.zone().equals(ZoneId.of("Europe/Berlin"))));
    assertEquals(List.of(), town.take(town.file()).lines());
  }

  @Test
  void a_place_of_many_parts_is_a_place_and_its_address() {
    Event event = taken("DTSTART:20261209T190000", "LOCATION:La Cave\\, 3 rue d’Ici\\, Paris");
    assertEquals("La Cave", event.fields().place());
    assertEquals("3 rue d’Ici, Paris", event.fields().address());
  }

  @Test
  void what_was_changed_in_another_calendar_wins_over_what_only_we_read() {
    town.take(calendar(event("Soir", "DTSTART:20261209T190000", "LOCATION:La Cave")));
    String file = town.file(town.event("Soir").id());
    town.take(
        file.replace("LOCATION:La Cave", "LOCATION:Le Grenier")
            .replace("SEQUENCE:0", "SEQUENCE:1"));
    assertEquals("Le Grenier", town.event("Soir").fields().place());
  }

  @Test
  void lines_that_end_in_a_bare_newline_and_fold_by_tabs_are_read() {
    String file =
        calendar(event("Un très long soir", "DTSTART:20261209T190000"))
            .replace("\r\n", "\n")
            .replace("SUMMARY:Un très", "SUMMARY:Un \n\ttrès");
    town.take("\ufeff" + file);
    town.event("Un très long soir");
  }

  @Test
  void
      a_series_that_would_have_no_date_is_refused_and_one_off_its_rule_is_listed_where_it_begins() {
    String far = "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SU";
    for (String rule : List.of("RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", far)) {
      var nothing = town.take(calendar(event("Jamais", "DTSTART:20330301T190000", rule)));
      assertEquals(0, nothing.stored(), rule);
      assertTrue(nothing.lines().getFirst().change() instanceof Comparison.Refused, rule);
    }
    String off = "DTSTART;TZID=Europe/Paris:20270106T190000";
    var taken = town.take(calendar(event("Jeudi", off, "RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=2")));
    LocalDate told = taken.lines().getFirst().start().orElseThrow().toLocalDate();
    assertEquals(LocalDate.of(2027, 1, 6), told);
    assertEquals(told, town.event("Jeudi").start().toLocalDate());
  }
}
