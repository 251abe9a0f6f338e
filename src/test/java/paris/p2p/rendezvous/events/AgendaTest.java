package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.events.Evenings.talk;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.rules.Refusal.Thing;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

final class AgendaTest {
  private static final LocalDateTime SOON = LocalDateTime.of(2026, 12, 9, 19, 0);
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 10, 14, 19, 0);

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Caller ada;
  private Caller lea;

  @BeforeEach
  void agenda() {
    folk = new Folk(fresh.database());
    agenda =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    ada = folk.organiser("ada");
    lea = folk.member("lea");
    folk.heard();
  }

  private Event add(String title, LocalDateTime start) {
    return done(agenda.add(ada, talk(title, start)));
  }

  private static List<String> titles(List<Event> events) {
    return events.stream().map(Event::title).toList();
  }

  private List<String> journal() {
    return fresh.column(
        "select act || ' ' || subject || ' ' || detail from journal where subject like 'event/%'"
            + " order by id");
  }

  @Test
  void an_organiser_adds_an_event() {
    Event event = done(agenda.add(ada, talk(" Noise,\n expliqué ", SOON)));
    assertEquals(talk("Noise, expliqué", SOON), event.fields());
    assertTrue(event.uid().endsWith("@rendezvous"));
    assertEquals(Optional.empty(), event.series());
    assertEquals(PARIS, event.zone());
    assertEquals(Status.CONFIRMED, event.status());
    assertEquals(0, event.going());
    assertEquals(1, event.version());
    assertEquals(Optional.of(event), agenda.event(event.id()));
    assertEquals(List.of(new News.AgendaChanged(event.id())), folk.heard());
    assertEquals(List.of("added_event event/" + event.id() + " "), journal());
  }

  @Test
  void only_organisers_change_the_agenda() {
    Event event = add("t", SOON);
    for (Function<Caller, Outcome<Event>> act :
        List.<Function<Caller, Outcome<Event>>>of(
            who -> agenda.add(who, talk("t", SOON)),
            who -> agenda.edit(who, event.id(), 1, talk("u", SOON)),
            who -> agenda.cancel(who, event.id(), "r"),
            who -> agenda.restore(who, event.id()))) {
      assertEquals(new Refusal.NoKey(), why(act.apply(Caller.guest())));
      assertEquals(new Refusal.NoName(), why(act.apply(key("noor"))));
      assertEquals(new Refusal.NotForYou(Role.ORGANISER), why(act.apply(lea)));
    }
    assertEquals(Optional.of(event), agenda.event(event.id()));
  }

  @Test
  void upcoming_events_come_soonest_first_and_past_ones_latest_first() {
    add("c", SOON.plusDays(2));
    add("b", SOON);
    add("a", LONG_AGO);
    add("0", LONG_AGO.minusDays(1));
    assertEquals(List.of("b", "c"), titles(agenda.events(EventQuery.upcoming(10))));
    assertEquals(List.of("b"), titles(agenda.events(EventQuery.upcoming(1))));
    assertEquals(List.of("a", "0"), titles(agenda.events(past(10))));
    assertEquals(List.of("a"), titles(agenda.events(past(1))));
  }

  private static EventQuery past(int limit) {
    return new EventQuery(true, Optional.empty(), Optional.empty(), Optional.empty(), limit);
  }

  @Test
  void an_event_under_way_is_upcoming_and_next() {
    LocalDateTime now = LocalDateTime.of(2026, 11, 23, 11, 0);
    add("over", now.minusHours(2));
    add("under way", now.minusHours(2).plusMinutes(1));
    assertEquals(List.of("under way"), titles(agenda.events(EventQuery.upcoming(10))));
    assertEquals(List.of("over"), titles(agenda.events(past(10))));
    assertEquals("under way", agenda.next().get().title());
  }

  @Test
  void events_are_asked_for_by_day_and_kind() {
    add("9", SOON);
    add("10", SOON.plusDays(1));
    add("11", SOON.plusDays(2));
    assertEquals(List.of("10", "11"), titles(agenda.events(asked(10, 31, Optional.empty()))));
    assertEquals(List.of("9", "10"), titles(agenda.events(asked(1, 10, Optional.empty()))));
    assertEquals(List.of("10"), titles(agenda.events(asked(10, 10, Optional.of(Kind.TALK)))));
    assertEquals(List.of(), agenda.events(asked(1, 31, Optional.of(Kind.PARTY))));
  }

  private static EventQuery asked(int from, int to, Optional<Kind> kind) {
    return new EventQuery(
        false,
        Optional.of(LocalDate.of(2026, 12, from)),
        Optional.of(LocalDate.of(2026, 12, to)),
        kind,
        100);
  }

  @Test
  void a_limit_out_of_bounds_is_bounded() {
    add("a", SOON);
    add("b", SOON.plusDays(1));
    assertEquals(1, agenda.events(EventQuery.upcoming(-5)).size());
    assertEquals(2, agenda.events(EventQuery.upcoming(Integer.MAX_VALUE)).size());
  }

  @Test
  void days_show_all_that_touches_them() {
    add("evening", SOON);
    EventFields fest = talk("festival", SOON.minusDays(3));
    done(
        agenda.add(
            ada,
            new EventFields(
                "festival",
                Kind.FESTIVAL,
                fest.start(),
                SOON.toLocalDate().atStartOfDay(),
                fest.place(),
                fest.address(),
                fest.languages(),
                fest.capacity(),
                fest.text())));
    LocalDate ninth = SOON.toLocalDate();
    assertEquals(List.of("evening"), titles(agenda.between(ninth, ninth)));
    assertEquals(
        List.of("festival"), titles(agenda.between(ninth.minusDays(2), ninth.minusDays(1))));
    assertEquals(List.of("festival", "evening"), titles(agenda.between(ninth.minusDays(9), ninth)));
    assertEquals(List.of(), agenda.between(ninth.plusDays(1), ninth.plusDays(9)));
  }

  @Test
  void the_next_event_is_not_a_cancelled_one() {
    assertEquals(Optional.empty(), agenda.next());
    Event first = add("a", SOON);
    add("b", SOON.plusDays(1));
    done(agenda.cancel(ada, first.id(), "Grève"));
    assertEquals("b", agenda.next().get().title());
  }

  @Test
  void an_edit_names_the_version_it_began_from() {
    Event event = add("a", SOON);
    folk.heard();
    Event edited = done(agenda.edit(ada, event.id(), 1, talk("b", SOON.plusHours(1))));
    assertEquals(2, edited.version());
    assertEquals(event.uid(), edited.uid());
    assertEquals(talk("b", SOON.plusHours(1)), edited.fields());
    assertEquals(List.of(new News.AgendaChanged(event.id())), folk.heard());
    assertEquals(
        "edited_event event/"
            + event.id()
            + " title: a\nstart: 2026-12-09T19:00\nend: 2026-12-09T21:00",
        journal().getLast());
    assertEquals(
        new Refusal.ChangedMeanwhile(), why(agenda.edit(ada, event.id(), 1, talk("c", SOON))));
    assertEquals("b", agenda.event(event.id()).get().title());
  }

  @Test
  void an_edit_that_moves_an_event_into_the_past_makes_it_over() {
    Event event = add("a", SOON);
    done(agenda.edit(ada, event.id(), 1, talk("a", LONG_AGO)));
    assertEquals(List.of(), agenda.events(EventQuery.upcoming(10)));
    assertEquals(List.of("a"), titles(agenda.events(past(10))));
  }

  @Test
  void saving_the_same_words_changes_nothing() {
    Event event = add("a", SOON);
    folk.heard();
    assertEquals(event, done(agenda.edit(ada, event.id(), 1, event.fields())));
    assertEquals(List.of(), folk.heard());
    assertEquals(1, journal().size());
  }

  @Test
  void of_many_edits_at_once_one_is_kept() throws Exception {
    Event event = add("a", SOON);
    List<Outcome<Event>> all =
        AtOnce.each(6, i -> agenda.edit(ada, event.id(), 1, talk("e" + i, SOON)));
    assertEquals(1, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(2, agenda.event(event.id()).get().version());
  }

  @Test
  void a_cancelled_event_says_why_and_can_be_restored() {
    Event event = add("a", SOON);
    folk.heard();
    Event cancelled = done(agenda.cancel(ada, event.id(), " La salle\nest prise "));
    assertEquals(Status.CANCELLED, cancelled.status());
    assertEquals("La salle est prise", cancelled.reason());
    assertEquals(List.of("a"), titles(agenda.events(EventQuery.upcoming(10))));
    assertEquals(new Refusal.EventCancelled(), why(agenda.cancel(ada, event.id(), "r")));
    Event restored = done(agenda.restore(ada, event.id()));
    assertEquals(Status.CONFIRMED, restored.status());
    assertEquals("", restored.reason());
    assertEquals(3, restored.version());
    assertEquals(new Refusal.EventNotCancelled(), why(agenda.restore(ada, event.id())));
    News changed = new News.AgendaChanged(event.id());
    assertEquals(2, folk.heard().stream().filter(changed::equals).count());
    assertEquals(
        List.of(
            "cancelled_event event/" + event.id() + " La salle est prise",
            "restored_event event/" + event.id() + " La salle est prise"),
        journal().subList(1, 3));
  }

  @Test
  void cancelling_needs_a_reason_that_fits() {
    Event event = add("a", SOON);
    assertEquals(new Refusal.Empty(Field.REASON), why(agenda.cancel(ada, event.id(), " ")));
    assertEquals(
        new Refusal.TooLong(Field.REASON, 300, 301),
        why(agenda.cancel(ada, event.id(), "r".repeat(301))));
    done(agenda.cancel(ada, event.id(), "é".repeat(300)));
  }

  @Test
  void an_event_that_is_not_there_is_unknown() {
    Refusal unknown = new Refusal.Unknown(Thing.EVENT, "99");
    assertEquals(unknown, why(agenda.edit(ada, 99, 1, talk("t", SOON))));
    assertEquals(unknown, why(agenda.cancel(ada, 99, "r")));
    assertEquals(unknown, why(agenda.restore(ada, 99)));
    assertEquals(Optional.empty(), agenda.event(99));
  }
}
