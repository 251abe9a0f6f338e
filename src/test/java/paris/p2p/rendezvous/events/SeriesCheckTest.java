package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.events.Evenings.PARIS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Refusal.RuleFault;
import paris.p2p.rendezvous.store.Fresh;

/** Series and dates that cannot be, and the two nights on which the clocks change. */
final class SeriesCheckTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Caller ada;

  @BeforeEach
  void agenda() {
    folk = new Folk(fresh.database());
    agenda =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    ada = folk.organiser("ada");
  }

  private Refusal refused(String rule, LocalDate first) {
    Refusal why = Folk.why(agenda.series().add(ada, Evenings.series(rule, first)));
    assertEquals(0, fresh.number("select count(*) from series"));
    assertEquals(0, fresh.number("select count(*) from event"));
    return why;
  }

  @Test
  void a_rule_that_never_matches_is_refused_and_nothing_is_stored() {
    String rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30";
    assertEquals(
        new Refusal.BadRule(RuleFault.NEVER, rule), refused(rule, LocalDate.of(2026, 12, 1)));
  }

  @Test
  void a_recurrence_that_would_never_end_gives_twelve_dates() {
    Folk.done(agenda.series().add(ada, Evenings.series("FREQ=DAILY", LocalDate.of(2000, 1, 1))));
    assertEquals(12, fresh.number("select count(*) from event"));
  }

  @Test
  void a_series_that_is_over_before_it_is_made_is_refused() {
    String rule = "FREQ=WEEKLY;BYDAY=MO;COUNT=2";
    assertEquals(
        new Refusal.BadRule(RuleFault.NEVER, rule), refused(rule, LocalDate.of(2026, 1, 5)));
  }

  @Test
  void a_series_that_ends_before_it_begins_is_refused() {
    assertEquals(
        new Refusal.BadRule(RuleFault.ENDS_FIRST, "20261201"),
        refused("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20261201", LocalDate.of(2026, 12, 2)));
  }

  @Test
  void a_first_date_in_1890_is_refused() {
    assertEquals(new Refusal.DateOutOfRange(), refused("FREQ=YEARLY", LocalDate.of(1890, 5, 1)));
  }

  @Test
  void the_29th_of_february_is_announced_as_far_as_ten_years_ahead() {
    Series leap = Evenings.series("FREQ=YEARLY", LocalDate.of(2028, 2, 29));
    Folk.done(agenda.series().add(ada, leap));
    assertEquals(
        java.util.List.of("2028-02-29", "2032-02-29", "2036-02-29"),
        fresh.column("select original_date from event order by original_date"));
  }

  @Test
  void half_past_two_does_not_exist_on_the_night_when_clocks_go_forward() {
    LocalDateTime skipped = LocalDateTime.of(2027, 3, 28, 2, 30);
    Refusal never = new Refusal.HourSkipped("02:30");
    assertEquals(Map.of(Field.WHEN, never), agenda.check(Evenings.talk("t", skipped)));
    assertEquals(never, Folk.why(agenda.add(ada, Evenings.talk("t", skipped))));
    assertEquals(
        Map.of(Field.WHEN, never), agenda.check(Evenings.talk("t", skipped.minusHours(2))));
    assertEquals(Map.of(), agenda.check(Evenings.talk("t", skipped.plusMinutes(30))));
  }

  @Test
  void half_past_two_is_the_first_one_on_the_night_when_clocks_go_back() {
    LocalDateTime twice = LocalDateTime.of(2027, 10, 31, 2, 30);
    Event event = Folk.done(agenda.add(ada, Evenings.talk("t", twice)));
    assertEquals(OffsetDateTime.parse("2027-10-31T02:30+02:00"), event.start().toOffsetDateTime());
    assertEquals(OffsetDateTime.parse("2027-10-31T04:30+01:00"), event.end().toOffsetDateTime());
  }

  @Test
  void a_series_at_half_past_two_goes_through_both_nights_on_its_own_day() {
    Series nights = Evenings.series("FREQ=WEEKLY;BYDAY=SU", LocalDate.of(2027, 3, 14));
    Series night =
        nights.like(
            Part.mixed(
                Evenings.talk("", LocalDateTime.of(2027, 3, 14, 2, 30)),
                nights.plain(nights.firstDate()),
                java.util.Set.of(Part.START, Part.END)),
            0);
    Folk.done(agenda.series().add(ada, night));
    Event skipped = agenda.between(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 3, 28)).getFirst();
    assertEquals(LocalTime.of(2, 30), skipped.fields().start().toLocalTime());
    assertEquals(
        OffsetDateTime.parse("2027-03-28T03:30+02:00"), skipped.start().toOffsetDateTime());
  }

  @Test
  void a_change_of_the_zones_rules_moves_nothing_and_its_index_is_reckoned_anew() {
    Event event =
        Folk.done(agenda.add(ada, Evenings.talk("t", LocalDateTime.of(2027, 7, 1, 19, 0))));
    fresh
        .database()
        .change(transaction ->
            transaction
                .sql()
                .execute("update event set over_at = timestamp '2027-07-01 18:00:00+00'"));
    Agenda started =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    assertEquals(event.start(), started.event(event.id()).get().start());
    assertEquals(
        1,
        fresh.number(
            "select count(*) from event where over_at = timestamp with time zone '2027-07-01"
                + " 19:00:00+00'"));
  }
}
