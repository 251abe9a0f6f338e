package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Wording;

/** One date of a series, this and the following, or all of them. */
final class SeriesChangeTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Caller ada;
  private Caller lea;

  @BeforeEach
  void agenda() {
    folk = new Folk(fresh.database());
    agenda = at(Folk.CLOCK.instant());
    agenda.found(Evenings.firstWednesdays());
    ada = folk.organiser("ada");
    lea = folk.member("lea");
  }

  private void comes(Caller who, Event event) {
    done(answers().answer(who, event.id(), Rsvp.Answer.YES));
  }

  private Answers answers() {
    Settings settings = new Settings(fresh.database());
    return new Answers(fresh.database(), folk.people, settings, folk.notices, agenda, Folk.CLOCK);
  }

  private Agenda at(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, clock, PARIS);
  }

  private List<Event> dates() {
    return agenda.events(EventQuery.upcoming(100));
  }

  private Event date(int number) {
    return dates().stream()
        .filter(event -> event.title().endsWith("#" + number))
        .findFirst()
        .orElseThrow();
  }

  private Event edit(Event event, EventFields fields, Reach reach) {
    return done(agenda.edit(ada, event.id(), event.version(), fields, reach));
  }

  private static EventFields at(EventFields fields, LocalDateTime start) {
    return Part.mixed(Evenings.talk("", start), fields, Set.of(Part.START));
  }

  private static EventFields placed(EventFields fields, String place) {
    EventFields there =
        new EventFields(
            fields.title(),
            fields.kind(),
            fields.start(),
            fields.end(),
            place,
            fields.address(),
            fields.languages(),
            fields.capacity(),
            fields.text());
    return there;
  }

  private static EventFields titled(EventFields fields, String title, String text) {
    return new EventFields(
        title,
        fields.kind(),
        fields.start(),
        fields.end(),
        fields.place(),
        fields.address(),
        fields.languages(),
        fields.capacity(),
        new Wording(text, text));
  }

  private List<String> told(Caller caller) {
    return folk.notices.latest(caller).stream()
        .map(notice -> notice.kind().tag() + " " + notice.title() + " " + notice.detail())
        .toList();
  }

  private List<LocalDate> days() {
    return dates().stream().map(event -> event.fields().start().toLocalDate()).toList();
  }

  private String apart(Event event) {
    return fresh.column("select apart from event where id = " + event.id()).getFirst();
  }

  @Test
  void one_date_is_changed_without_touching_the_rest() {
    Event second = date(89);
    edit(second, placed(second.fields(), "La Générale"), Reach.THIS);
    assertEquals("place", apart(second));
    assertEquals("Ground Control", date(88).fields().place());
    assertEquals("Ground Control", date(90).fields().place());
    Event again = date(89);
    edit(again, placed(again.fields(), "Ground Control"), Reach.THIS);
    assertEquals("", apart(second));
  }

  @Test
  void all_dates_follow_but_for_what_was_changed_on_one_alone() {
    Event own = date(89);
    edit(own, placed(own.fields(), "La Générale"), Reach.THIS);
    Event first = date(88);
    edit(first, titled(placed(first.fields(), "Le Volta"), "Apéro #88", "Venez"), Reach.ALL);
    assertEquals("Apéro #88", date(88).title());
    assertEquals("Apéro #89", date(89).title());
    assertEquals("La Générale", date(89).fields().place());
    assertEquals("Le Volta", date(90).fields().place());
    assertEquals("Venez", date(99).fields().text().fr());
    Series series = agenda.series().series(first.series().get()).get().series();
    assertEquals("Apéro", series.title());
    assertEquals("Le Volta", series.place());
    assertEquals(1, fresh.number("select count(*) from series"));
    assertEquals(2, agenda.series().series(first.series().get()).get().version());
  }

  @Test
  void new_dates_are_like_the_series_as_it_was_changed() {
    Event first = date(88);
    edit(first, placed(first.fields(), "Le Volta"), Reach.ALL);
    Agenda later = at(Instant.parse("2027-01-01T00:00:00Z"));
    Event last = later.events(EventQuery.upcoming(100)).getLast();
    assertEquals("Pair à Bière #100", last.title());
    assertEquals("Le Volta", last.fields().place());
  }

  @Test
  void what_is_over_stays_as_it_was() {
    Event first = date(88);
    agenda = at(Instant.parse("2027-01-02T10:00:00Z"));
    Event second = date(89);
    edit(second, placed(second.fields(), "Le Volta"), Reach.ALL);
    assertEquals("Ground Control", agenda.event(first.id()).get().fields().place());
    assertEquals("Le Volta", date(90).fields().place());
    assertEquals(
        new Refusal.EventBegun(),
        why(agenda.edit(ada, first.id(), 1, placed(first.fields(), "Ailleurs"), Reach.ALL)));
  }

  @Test
  void this_and_the_following_begin_a_series_that_goes_on_from_the_old_one() {
    comes(lea, date(90));
    Event third = date(90);
    edit(third, placed(third.fields(), "Le Volta"), Reach.FOLLOWING);
    assertEquals("Ground Control", date(89).fields().place());
    assertEquals("Le Volta", date(90).fields().place());
    assertEquals("Le Volta", date(99).fields().place());
    SeriesRow old = agenda.series().series(date(89).series().get()).get();
    SeriesRow next = agenda.series().series(date(90).series().get()).get();
    assertEquals("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20270202", old.series().rule());
    assertEquals("FREQ=MONTHLY;BYDAY=1WE", next.series().rule());
    assertEquals(Optional.of(old.id()), next.goesOnFrom());
    assertEquals(LocalDate.of(2027, 2, 3), next.series().firstDate());
    assertEquals(90, next.series().firstNumber());
    Event now = date(90);
    assertEquals(third.id(), now.id());
    assertEquals(third.uid(), now.uid());
    assertEquals(1, now.going());
    assertEquals(12, dates().size());
    Agenda later = at(Instant.parse("2027-06-15T10:00:00Z"));
    List<Event> all = later.events(EventQuery.upcoming(100));
    assertEquals("Pair à Bière #95", all.getFirst().title());
    assertEquals("Pair à Bière #106", all.getLast().title());
    assertEquals(12, all.size());
  }

  @Test
  void another_weekday_takes_each_date_with_its_number_and_its_answers() {
    comes(lea, date(88));
    comes(lea, date(90));
    Event first = date(88);
    List<Long> ids = dates().stream().map(Event::id).toList();
    edit(first, at(first.fields(), LocalDateTime.of(2026, 12, 10, 19, 0)), Reach.ALL);
    List<Event> after = dates();
    assertEquals(ids, after.stream().map(Event::id).toList());
    assertEquals(
        LocalDate.of(2026, 12, 1)
            .datesUntil(LocalDate.of(2027, 12, 1), java.time.Period.ofMonths(1))
            .map(month ->
                month.with(
                    java.time.temporal.TemporalAdjusters.dayOfWeekInMonth(
                        2, java.time.DayOfWeek.THURSDAY)))
            .toList(),
        days());
    assertEquals("Pair à Bière #99", after.getLast().title());
    assertEquals(
        List.of(
            "event_moved Pair à Bière #90 2027-02-03T18:30 2027-02-11T19:00",
            "event_moved Pair à Bière #88 2026-12-02T18:30 2026-12-10T19:00"),
        told(lea));
    assertEquals(Optional.of(LocalDateTime.of(2026, 12, 2, 18, 30)), date(88).movedFrom());
    assertEquals(2, fresh.number("select count(*) from series"));
    assertEquals(12, at(Folk.CLOCK.instant()).events(EventQuery.upcoming(100)).size());
  }

  @Test
  void another_hour_moves_all_of_them_and_no_series_begins() {
    Event third = date(90);
    edit(third, at(third.fields(), LocalDateTime.of(2027, 2, 3, 20, 0)), Reach.ALL);
    for (Event event : dates()) assertEquals(20, event.start().getHour());
    assertEquals(1, fresh.number("select count(*) from series"));
  }

  @Test
  void a_date_that_was_moved_by_itself_stays_there_when_all_move() {
    Event second = date(89);
    LocalDateTime own = LocalDateTime.of(2027, 1, 8, 18, 30);
    edit(second, at(second.fields(), own), Reach.THIS);
    assertEquals("start", apart(second));
    Event first = date(88);
    edit(first, at(first.fields(), first.fields().start().plusDays(1)), Reach.ALL);
    assertEquals(own, date(89).fields().start());
    assertEquals(LocalDate.of(2027, 2, 4), date(90).fields().start().toLocalDate());
  }

  @Test
  void a_moved_date_that_lands_on_another_leaves_both() {
    Event first = date(88);
    edit(first, at(first.fields(), date(89).fields().start()), Reach.THIS);
    List<Event> january = agenda.between(LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 6));
    assertEquals(
        List.of("Pair à Bière #88", "Pair à Bière #89"),
        january.stream().map(Event::title).toList());
    assertEquals(12, at(Folk.CLOCK.instant()).events(EventQuery.upcoming(100)).size());
    Event both = date(90);
    edit(both, placed(both.fields(), "Le Volta"), Reach.ALL);
    assertEquals(date(88).fields().start(), date(89).fields().start());
    assertEquals("Le Volta", date(88).fields().place());
  }

  @Test
  void a_rule_without_a_name_is_not_shifted_by_itself() {
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    Series odd = seen.series().ruled("FREQ=MONTHLY;BYDAY=1WE,3WE");
    Event first = done(agenda.series().edit(ada, seen.event(), seen.version(), odd, Reach.ALL, ""));
    assertEquals(LocalDate.of(2026, 12, 16), date(89).fields().start().toLocalDate());
    assertEquals(
        new Refusal.RuleNotMoved(),
        why(
            agenda.edit(
                ada,
                first.id(),
                date(88).version(),
                at(date(88).fields(), LocalDateTime.of(2026, 12, 3, 18, 30)),
                Reach.ALL)));
  }

  @Test
  void each_who_comes_is_told_once_of_each_change_and_who_does_it_is_not() {
    Event first = date(88);
    comes(lea, first);
    comes(ada, first);
    first = date(88);
    edit(first, at(first.fields(), first.fields().start().plusDays(1)), Reach.THIS);
    edit(date(88), placed(date(88).fields(), "Le Volta"), Reach.THIS);
    done(agenda.cancel(ada, first.id(), "Grève"));
    done(agenda.restore(ada, first.id()));
    assertEquals(
        List.of(
            "event_restored Pair à Bière #88 ",
            "event_cancelled Pair à Bière #88 Grève",
            "event_moved Pair à Bière #88 2026-12-02T18:30 2026-12-03T18:30"),
        told(lea));
    assertEquals(List.of(), told(ada));
    assertEquals(
        Set.of("event/" + first.id()),
        Set.copyOf(folk.notices.latest(lea).stream().map(Notice::subject).toList()));
  }

  @Test
  void a_series_ends_and_dates_that_nobody_answered_go() {
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    Series ending = seen.series().ruled("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20270131");
    done(agenda.series().edit(ada, seen.event(), seen.version(), ending, Reach.ALL, ""));
    assertEquals(List.of(LocalDate.of(2026, 12, 2), LocalDate.of(2027, 1, 6)), days());
    assertEquals(1, fresh.number("select count(*) from series"));
    assertEquals(2, at(Folk.CLOCK.instant()).events(EventQuery.upcoming(100)).size());
  }

  @Test
  void a_date_that_somebody_comes_to_is_cancelled_with_a_reason_and_keeps_its_number() {
    comes(lea, date(90));
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    Series ending = seen.series().ruled("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20270131");
    assertEquals(
        new Refusal.Empty(Refusal.Field.REASON),
        why(agenda.series().edit(ada, seen.event(), seen.version(), ending, Reach.ALL, " ")));
    assertEquals(12, dates().size());
    done(agenda.series().edit(ada, seen.event(), seen.version(), ending, Reach.ALL, "On déménage"));
    assertTrue(date(90).cancelled());
    assertEquals("On déménage", date(90).reason());
    assertEquals(List.of("event_cancelled Pair à Bière #90 On déménage"), told(lea));
    SeriesSeen again = agenda.series().seen(date(88).id()).get();
    Series going = again.series().ruled("FREQ=MONTHLY;BYDAY=1WE");
    done(agenda.series().edit(ada, again.event(), again.version(), going, Reach.ALL, ""));
    assertEquals(12, dates().size());
    assertTrue(date(90).cancelled());
    assertFalse(date(91).cancelled());
  }

  @Test
  void a_date_kept_after_the_end_can_be_restored_and_stays_when_the_series_changes() {
    comes(lea, date(90));
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    Series ending = seen.series().ruled("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20270131");
    done(agenda.series().edit(ada, seen.event(), seen.version(), ending, Reach.ALL, "Fin"));
    done(agenda.restore(ada, date(90).id()));
    Event first = date(88);
    edit(first, placed(first.fields(), "Le Volta"), Reach.ALL);
    assertEquals("Le Volta", date(89).fields().place());
    assertEquals("Ground Control", date(90).fields().place());
    assertFalse(date(90).cancelled());
    Event kept = date(90);
    EventFields elsewhere = placed(kept.fields(), "Ici");
    assertEquals(
        new Refusal.NoSeries(),
        why(agenda.edit(ada, kept.id(), kept.version(), elsewhere, Reach.ALL)));
  }

  @Test
  void a_number_inside_a_title_does_not_become_the_titles_of_all() {
    Event first = date(88);
    edit(first, titled(first.fields(), "Pair à Bière #88 !", "t"), Reach.ALL);
    assertEquals("Pair à Bière ! #88", date(88).title());
    assertEquals("Pair à Bière ! #89", date(89).title());
  }

  @Test
  void a_rule_that_counts_goes_on_counting_where_a_change_begins() {
    Series three = Evenings.series("FREQ=WEEKLY;BYDAY=TU;COUNT=4", LocalDate.of(2026, 12, 1));
    Event first =
        done(agenda.series().add(ada, three.going("", three.rule(), three.firstDate(), 501)));
    assertEquals("Pair à Bière #501", first.title());
    Event second = date(502);
    edit(second, placed(second.fields(), "Le Volta"), Reach.FOLLOWING);
    SeriesRow next = agenda.series().series(date(502).series().get()).get();
    assertEquals("FREQ=WEEKLY;BYDAY=TU;COUNT=3", next.series().rule());
    assertEquals("Le Volta", date(504).fields().place());
    assertEquals(4, fresh.number("select count(*) from event where title like '% #50_'"));
  }

  @Test
  void a_series_is_changed_from_the_version_that_was_seen() {
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    Series one = seen.series().like(placed(date(88).fields(), "Ici"), 88);
    Series other = seen.series().like(placed(date(88).fields(), "Là"), 88);
    done(agenda.series().edit(ada, seen.event(), seen.version(), one, Reach.ALL, ""));
    assertEquals(
        new Refusal.ChangedMeanwhile(),
        why(agenda.series().edit(ada, seen.event(), seen.version(), other, Reach.ALL, "")));
    assertEquals("Ici", date(95).fields().place());
  }

  @Test
  void the_next_number_may_be_another() {
    SeriesSeen seen = agenda.series().seen(date(90).id()).get();
    Series numbered = seen.series().going("", seen.series().rule(), seen.series().firstDate(), 100);
    done(agenda.series().edit(ada, seen.event(), seen.version(), numbered, Reach.FOLLOWING, ""));
    assertEquals(
        List.of("Pair à Bière #88", "Pair à Bière #89", "Pair à Bière #100"),
        dates().stream().limit(3).map(Event::title).toList());
  }

  @Test
  void only_organisers_make_and_change_series() {
    Series series = Evenings.series("FREQ=DAILY", LocalDate.of(2026, 12, 1));
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    assertTrue(why(agenda.series().add(lea, series)) instanceof Refusal.NotForYou);
    assertTrue(
        why(agenda.series().edit(lea, seen.event(), 1, seen.series(), Reach.ALL, ""))
            instanceof Refusal.NotForYou);
  }

  @Test
  void of_many_changes_of_all_dates_at_once_one_is_kept_and_nobody_waits_in_a_circle()
      throws Exception {
    List<Event> dates = dates();
    List<Outcome<Event>> all =
        AtOnce.each(
            6,
            i -> {
              Event date = dates.get(i);
              EventFields there = placed(date.fields(), "Lieu " + i);
              return agenda.edit(ada, date.id(), 1, there, Reach.ALL);
            });
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    for (Outcome<Event> one : all) {
      if (one instanceof Outcome.Refused<Event>(Refusal why)) {
        assertEquals(new Refusal.ChangedMeanwhile(), why);
      }
    }
    assertEquals(1, dates().stream().map(event -> event.fields().place()).distinct().count());
  }

  @Test
  void one_date_changed_while_all_are_loses_neither() throws Exception {
    List<Event> dates = dates();
    List<Outcome<Event>> all =
        AtOnce.each(
            6,
            i -> {
              Event date = dates.get(i);
              EventFields fields = date.fields();
              return i == 0
                  ? agenda.edit(ada, date.id(), 1, placed(fields, "Le Volta"), Reach.ALL)
                  : agenda.edit(ada, date.id(), 1, titled(fields, "Date " + i, "t"), Reach.THIS);
            });
    assertTrue(all.getFirst() instanceof Outcome.Done);
    for (int i = 0; i < 6; i++) {
      Event now = agenda.event(dates.get(i).id()).get();
      assertEquals("Le Volta", now.fields().place());
      boolean own = i > 0 && all.get(i) instanceof Outcome.Done;
      assertEquals(own ? "Date " + i : dates.get(i).title(), now.title());
    }
  }

  @Test
  void who_answers_a_date_while_its_series_ends_is_answered_one_way_or_the_other()
      throws Exception {
    long last = date(99).id();
    SeriesSeen seen = agenda.series().seen(date(88).id()).get();
    Series ending = seen.series().ruled("FREQ=MONTHLY;BYDAY=1WE;UNTIL=20270131");
    List<Outcome<Event>> both =
        AtOnce.each(
            2,
            i ->
                i == 0
                    ? agenda.series().edit(ada, seen.event(), 1, ending, Reach.ALL, "Fin")
                    : answers().answer(lea, last, Rsvp.Answer.YES).map(Answers.Reply::event));
    assertTrue(both.getFirst() instanceof Outcome.Done);
    Optional<Event> now = agenda.event(last);
    assertEquals(both.get(1) instanceof Outcome.Done, now.isPresent());
    assertTrue(now.isEmpty() || now.get().cancelled());
  }
}
