package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.people.Folk.done;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

final class SeriesTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;

  @BeforeEach
  void agenda() {
    folk = new Folk(fresh.database());
    agenda = at(Folk.CLOCK.instant());
  }

  /** The same agenda as it is read at that moment. */
  private Agenda at(Instant now) {
    return new Agenda(
        fresh.database(),
        folk.people,
        folk.notices,
        folk.newsroom,
        Clock.fixed(now, ZoneOffset.UTC),
        PARIS);
  }

  /** First Wednesdays worked out without any rule. */
  private static Stream<LocalDate> wednesdays(LocalDate month) {
    return Stream.iterate(month.withDayOfMonth(1), first -> first.plusMonths(1))
        .map(first -> first.with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY)));
  }

  private static List<String> titles(List<Event> events) {
    return events.stream().map(Event::title).toList();
  }

  @Test
  void the_next_twelve_first_wednesdays_stand_in_the_agenda() {
    agenda.found(Evenings.firstWednesdays());
    List<Event> events = agenda.events(EventQuery.upcoming(100));
    assertEquals(
        wednesdays(LocalDate.of(2026, 12, 1)).limit(12).toList(),
        events.stream().map(event -> event.fields().start().toLocalDate()).toList());
    for (Event event : events) {
      assertEquals(LocalTime.of(18, 30), event.start().toLocalTime());
      assertEquals(LocalTime.of(23, 0), event.end().toLocalTime());
      assertEquals(Duration.ofMinutes(270), Duration.between(event.start(), event.end()));
      assertEquals(PARIS, event.zone());
      assertEquals(Status.CONFIRMED, event.status());
    }
  }

  @Test
  void half_past_six_stays_half_past_six_through_both_clock_changes() {
    agenda.found(Evenings.firstWednesdays());
    List<OffsetDateTime> starts =
        agenda.events(EventQuery.upcoming(12)).stream()
            .map(event -> event.start().toOffsetDateTime())
            .toList();
    assertEquals(OffsetDateTime.parse("2026-12-02T18:30+01:00"), starts.get(0));
    assertEquals(OffsetDateTime.parse("2027-03-03T18:30+01:00"), starts.get(3));
    assertEquals(OffsetDateTime.parse("2027-04-07T18:30+02:00"), starts.get(4));
    assertEquals(OffsetDateTime.parse("2027-10-06T18:30+02:00"), starts.get(10));
    assertEquals(OffsetDateTime.parse("2027-11-03T18:30+01:00"), starts.get(11));
  }

  @Test
  void the_evenings_are_numbered_from_the_first_one_in_2019() {
    agenda.found(Evenings.firstWednesdays());
    Event next = agenda.next().get();
    assertEquals("Pair à Bière #88", next.title());
    assertEquals("pair-a-biere@p2p.paris-2026-12-02", next.uid());
    assertTrue(next.series().isPresent());
    Series series = Evenings.firstWednesdays();
    assertEquals(
        new EventFields(
            "Pair à Bière #88",
            series.kind(),
            LocalDateTime.of(2026, 12, 2, 18, 30),
            LocalDateTime.of(2026, 12, 2, 23, 0),
            series.place(),
            series.address(),
            series.languages(),
            Optional.empty(),
            series.text()),
        next.fields());
    assertEquals("Pair à Bière #99", agenda.events(EventQuery.upcoming(12)).getLast().title());
  }

  @Test
  void ten_years_of_first_wednesdays_agree_with_the_calendar() {
    LocalDate first = LocalDate.of(2019, 8, 7);
    assertEquals(
        wednesdays(first).limit(120).toList(),
        new Recurrence("FREQ=MONTHLY;BYDAY=1WE", first).days().limit(120).toList());
  }

  @Test
  void nothing_is_made_up_of_the_evenings_before_the_hub() {
    agenda.found(Evenings.firstWednesdays());
    assertEquals(12, fresh.number("select count(*) from event"));
  }

  @Test
  void an_evening_counts_until_it_is_over_and_then_a_new_one_comes() {
    agenda.found(Evenings.firstWednesdays());
    Agenda during = at(Instant.parse("2026-12-02T21:59:00Z"));
    assertEquals("Pair à Bière #88", during.next().get().title());
    assertEquals(12, fresh.number("select count(*) from event"));
    Agenda after = at(Instant.parse("2026-12-02T22:00:00Z"));
    assertEquals("Pair à Bière #89", after.next().get().title());
    List<String> titles = titles(after.events(EventQuery.upcoming(100)));
    assertEquals(12, titles.size());
    assertEquals("Pair à Bière #100", titles.getLast());
  }

  @Test
  void one_agenda_tops_up_as_time_goes_by() {
    Instant[] now = {Folk.CLOCK.instant()};
    Clock clock =
        new Clock() {
          @Override
          public Instant instant() {
            return now[0];
          }

          @Override
          public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }
        };
    Agenda living =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, clock, PARIS);
    living.found(Evenings.firstWednesdays());
    for (int month = 0; month < 30; month++) {
      assertEquals(12, living.events(EventQuery.upcoming(100)).size());
      assertEquals("Pair à Bière #" + (88 + month), living.next().get().title());
      now[0] = living.next().get().end().toInstant();
    }
    assertEquals(30 + 11, fresh.number("select count(*) from event"));
  }

  @Test
  void a_cancelled_evening_keeps_its_number_and_stays_visible() {
    agenda.found(Evenings.firstWednesdays());
    Caller ada = folk.organiser("ada");
    done(agenda.cancel(ada, agenda.next().get().id(), "Grève"));
    List<Event> events = agenda.events(EventQuery.upcoming(100));
    assertEquals("Pair à Bière #88", events.getFirst().title());
    assertTrue(events.getFirst().cancelled());
    assertEquals("Pair à Bière #89", agenda.next().get().title());
    assertEquals(12, events.size());
    assertEquals(12, at(Folk.CLOCK.instant()).events(EventQuery.upcoming(100)).size());
  }

  @Test
  void a_moved_evening_is_not_made_again_on_its_old_day() {
    agenda.found(Evenings.firstWednesdays());
    Caller ada = folk.organiser("ada");
    Event next = agenda.next().get();
    EventFields moved = Evenings.talk(next.title(), next.fields().start().plusDays(1));
    done(agenda.edit(ada, next.id(), next.version(), moved));
    assertEquals(12, at(Folk.CLOCK.instant()).events(EventQuery.upcoming(100)).size());
    assertEquals(next.uid(), agenda.event(next.id()).get().uid());
  }

  @Test
  void many_visits_that_top_up_at_once_make_each_date_once() throws Exception {
    agenda.found(Evenings.firstWednesdays());
    Instant later = Instant.parse("2027-06-15T10:00:00Z");
    List<Integer> counts = AtOnce.each(8, i -> at(later).events(EventQuery.upcoming(100)).size());
    assertEquals(Set.of(12), Set.copyOf(counts));
    assertEquals(19, fresh.number("select count(*) from event"));
  }

  @Test
  void a_hub_that_slept_for_two_years_wakes_with_twelve_dates() {
    agenda.found(Evenings.firstWednesdays());
    List<Event> events = at(Instant.parse("2029-01-15T10:00:00Z")).events(EventQuery.upcoming(100));
    assertEquals(12, events.size());
    assertEquals("Pair à Bière #114", events.getFirst().title());
  }

  @Test
  void a_rule_that_ends_gives_what_it_has() {
    agenda.found(Evenings.series("FREQ=WEEKLY;BYDAY=TU;COUNT=3", LocalDate.of(2026, 11, 17)));
    assertEquals(
        List.of("Pair à Bière #1", "Pair à Bière #2"),
        titles(agenda.events(EventQuery.upcoming(100))));
    assertEquals(
        List.of(), at(Instant.parse("2027-01-01T00:00:00Z")).events(EventQuery.upcoming(100)));
  }

  @Test
  void a_rule_that_never_meets_a_day_comes_to_an_end() {
    agenda.found(Evenings.series("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", LocalDate.of(2026, 1, 1)));
    assertEquals(List.of(), agenda.events(EventQuery.upcoming(100)));
  }

  @Test
  void what_is_no_rule_founds_nothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> agenda.found(Evenings.series("EVERY FULL MOON", LocalDate.of(2026, 1, 1))));
    assertEquals(0, fresh.number("select count(*) from series"));
  }
}
