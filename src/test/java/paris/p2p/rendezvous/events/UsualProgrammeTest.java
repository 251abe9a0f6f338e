package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.events.ProgrammesTest.at;
import static paris.p2p.rendezvous.events.ProgrammesTest.talk;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;

/** The usual programme of a series, and how its dates follow it. */
final class UsualProgrammeTest {
  private static final List<ItemFields> USUAL =
      List.of(
          talk("Les portes", at("18:30", 30)),
          ItemFields.slot(ItemKind.TALK, "", at("19:00", 15)),
          ItemFields.slot(ItemKind.TALK, "", at("19:15", 15)));

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Programmes programmes;
  private Caller ada;

  @BeforeEach
  void first_wednesdays() {
    folk = new Folk(fresh.database());
    agenda = agendaAt(Folk.CLOCK.instant());
    programmes = new Programmes(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
    ada = folk.organiser("ada");
    agenda.found(Evenings.firstWednesdays());
  }

  private Agenda agendaAt(Instant now) {
    return new Agenda(
        fresh.database(),
        folk.people,
        folk.notices,
        folk.newsroom,
        Clock.fixed(now, ZoneOffset.UTC),
        PARIS);
  }

  private void foundUsual(boolean dates) {
    fresh
        .database()
        .change(transaction -> {
          programmes.foundUsual(transaction, Evenings.firstWednesdays().uid(), USUAL, dates);
          return dates;
        });
  }

  private Occasion usual() {
    return new Occasion.Usual(agenda.next().orElseThrow().series().orElseThrow());
  }

  private static Occasion of(Event event) {
    return new Occasion.Date(event.id());
  }

  private List<ItemFields> fields(Occasion occasion) {
    return programmes.of(occasion).stream().map(Item::fields).toList();
  }

  @Test
  void the_first_usual_programme_is_that_of_all_dates_to_come() {
    foundUsual(true);
    for (Event event : agenda.events(EventQuery.upcoming(20))) {
      assertEquals(USUAL, fields(of(event)), event.title());
      assertEquals(2, programmes.openSlots(event.id()));
    }
  }

  @Test
  void a_hub_of_before_gets_it_for_new_dates_only() {
    foundUsual(false);
    assertEquals(USUAL, fields(usual()));
    assertEquals(List.of(), fields(of(agenda.next().orElseThrow())));
    Agenda later = agendaAt(Instant.parse("2026-12-10T12:00:00Z"));
    Event newest = later.events(EventQuery.upcoming(20)).getLast();
    assertEquals("Pair à Bière #100", newest.title());
    assertEquals(USUAL, fields(of(newest)));
  }

  @Test
  void it_is_given_once_and_never_again_after_somebody_emptied_it() {
    foundUsual(true);
    foundUsual(true);
    assertEquals(3, fields(usual()).size());
    for (Item item : programmes.of(usual())) done(programmes.remove(ada, item.id()));
    foundUsual(true);
    assertEquals(List.of(), fields(usual()));
  }

  @Test
  void a_change_of_the_usual_programme_reaches_the_dates_that_follow_it() {
    foundUsual(true);
    List<Event> dates = agenda.events(EventQuery.upcoming(3));
    Item own = programmes.of(of(dates.get(1))).getFirst();
    done(programmes.edit(ada, own.id(), 1, talk("Une fête", at("18:30", 30))));
    assertTrue(programmes.setting(of(dates.get(0))).get().follows());
    assertFalse(programmes.setting(of(dates.get(1))).get().follows());
    Item doors = programmes.of(usual()).getFirst();
    done(programmes.edit(ada, doors.id(), 1, talk("Accueil", at("18:30", 30))));
    assertEquals("Accueil", fields(of(dates.get(0))).getFirst().title().fr());
    assertEquals("Une fête", fields(of(dates.get(1))).getFirst().title().fr());
    assertEquals("Accueil", fields(of(dates.get(2))).getFirst().title().fr());
  }

  @Test
  void the_field_that_is_a_date_s_own_is_named_once() {
    foundUsual(true);
    Event next = agenda.next().orElseThrow();
    for (Item item : programmes.of(of(next))) done(programmes.remove(ada, item.id()));
    assertEquals(
        List.of("programme"), fresh.column("select apart from event where id = " + next.id()));
    assertEquals(
        0, fresh.number("select count(*) from event where apart <> '' and id <> " + next.id()));
  }

  @Test
  void what_is_over_keeps_the_programme_that_it_had() {
    foundUsual(true);
    Event next = agenda.next().orElseThrow();
    Instant after = Instant.parse("2026-12-03T12:00:00Z");
    Programmes later =
        new Programmes(
            fresh.database(), folk.people, folk.newsroom, Clock.fixed(after, ZoneOffset.UTC));
    done(later.add(ada, usual(), talk("Nouveau", at("20:00", 30))));
    assertEquals(3, fields(of(next)).size());
    assertEquals(4, fields(of(agendaAt(after).next().orElseThrow())).size());
  }

  @Test
  void the_hours_of_the_usual_evening_hold_for_its_programme() {
    foundUsual(true);
    assertEquals(
        Refusal.OutsideEvent.class,
        why(programmes.add(ada, usual(), talk("Trop tôt", at("18:00", 30)))).getClass());
    done(programmes.add(ada, usual(), talk("Juste", at("22:30", 30))));
  }
}
