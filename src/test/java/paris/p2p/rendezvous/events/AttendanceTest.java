package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.events.Attendance.Attendee;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Fresh;

/** What organisers see of who comes. */
final class AttendanceTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Gathering here;

  @BeforeEach
  void people() {
    here = new Gathering(fresh.database());
  }

  private Attendance attendance(long event) {
    return done(here.answers().attendance(here.ada, event));
  }

  @Test
  void all_are_told_by_name_who_comes_first_then_who_waits_may_come_and_does_not() {
    Event event = here.forAtMost(3);
    List<Caller> all = here.members("no-one perhaps late later first");
    here.no(all.get(0), event);
    done(here.say(all.get(1), event, Answer.MAYBE, 0));
    here.yes(all.get(4), event, 2);
    here.yes(all.get(2), event, 1);
    here.yes(all.get(3), event, 0);
    Attendance attendance = attendance(event.id());
    assertEquals(
        List.of("first", "late", "later", "perhaps", "no-one"),
        attendance.people().stream().map(Attendee::name).toList());
    assertEquals(
        List.of(0, 1, 2, 0, 0),
        attendance.people().stream().map(one -> one.rsvp().place()).toList());
    assertEquals(new Company(List.of(), 3, 1, 3), attendance.company());
    assertEquals(List.of(), attendance.evenings());
  }

  @Test
  void only_organisers_see_who_comes_by_name() {
    Event event = here.open();
    Caller lea = here.folk.member("lea");
    Caller mod = here.folk.member("mod");
    fresh
        .database()
        .change(transaction ->
            transaction.sql().execute("update person set role = 'moderator' where name = 'mod'"));
    assertEquals(new Refusal.NoKey(), why(here.answers().attendance(Caller.guest(), event.id())));
    assertEquals(new Refusal.NoName(), why(here.answers().attendance(key("zoe"), event.id())));
    Refusal reserved = new Refusal.NotForYou(Role.ORGANISER);
    assertEquals(reserved, why(here.answers().attendance(lea, event.id())));
    assertEquals(reserved, why(here.answers().attendance(mod, event.id())));
    assertEquals(event, attendance(event.id()).event());
    assertEquals(
        new Refusal.Unknown(Refusal.Thing.EVENT, "99"),
        why(here.answers().attendance(here.ada, 99)));
  }

  @Test
  void the_evenings_of_the_series_that_took_place_are_told_latest_first() {
    Instant summer = Instant.parse("2026-08-20T10:00:00Z");
    Agenda then =
        new Agenda(
            here.database,
            here.folk.people,
            here.notices,
            here.folk.newsroom,
            Clock.fixed(summer, ZoneOffset.UTC),
            Evenings.PARIS);
    then.found(Evenings.firstWednesdays());
    Answers thenAnswers =
        new Answers(
            here.database,
            here.folk.people,
            here.settings,
            here.notices,
            then,
            Clock.fixed(summer, ZoneOffset.UTC));
    List<Event> all = then.between(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    done(thenAnswers.answer(here.ada, all.get(0).id(), Answer.YES));
    done(then.cancel(here.ada, all.get(1).id(), "r"));
    Attendance december = attendance(all.get(3).id());
    assertEquals(
        List.of("Pair à Bière #87 0", "Pair à Bière #85 1"),
        december.evenings().stream().map(it -> it.title() + " " + it.going()).toList());
  }
}
