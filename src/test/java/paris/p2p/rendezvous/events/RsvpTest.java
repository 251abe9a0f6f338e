package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.events.Evenings.forAtMost;
import static paris.p2p.rendezvous.events.Evenings.talk;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Who comes, and who may say so. */
final class RsvpTest {
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
  }

  private Event add(String title, LocalDateTime start) {
    return done(agenda.add(ada, talk(title, start)));
  }

  @Test
  void who_comes_is_counted_once_and_may_change_their_mind() {
    Event event = add("a", SOON);
    folk.heard();
    assertEquals(Optional.empty(), agenda.answered(lea, event.id()));
    assertEquals(1, done(agenda.answer(lea, event.id(), true)).going());
    assertEquals(1, done(agenda.answer(lea, event.id(), true)).going());
    assertEquals(1, folk.heard().size());
    assertEquals(2, done(agenda.answer(ada, event.id(), true)).going());
    assertEquals(Optional.of(true), agenda.answered(lea, event.id()));
    assertEquals(1, done(agenda.answer(lea, event.id(), false)).going());
    assertEquals(Optional.of(false), agenda.answered(lea, event.id()));
    assertEquals(1, done(agenda.answer(lea, event.id(), false)).going());
    assertEquals(1, agenda.event(event.id()).get().version());
  }

  @Test
  void who_comes_to_the_next_event_is_known_with_it_and_follows_the_answers() {
    Event first = add("a", SOON);
    Event second = add("b", SOON.plusDays(1));
    done(agenda.answer(lea, first.id(), true));
    done(agenda.answer(ada, second.id(), true));
    Upcoming next = agenda.upcoming().orElseThrow();
    assertEquals("a", next.event().fields().title());
    assertEquals(1, next.event().going());
    assertEquals(
        List.of(true, false, false, false),
        Stream.of(lea, ada, key("nobody"), Caller.guest()).map(next::comes).toList());
    done(agenda.answer(lea, first.id(), false));
    assertFalse(agenda.upcoming().orElseThrow().comes(lea));
    done(agenda.cancel(ada, first.id(), "r"));
    assertTrue(agenda.upcoming().orElseThrow().comes(ada));
  }

  @Test
  void guests_and_the_nameless_cannot_answer() {
    Event event = add("a", SOON);
    assertEquals(new Refusal.NoKey(), why(agenda.answer(Caller.guest(), event.id(), true)));
    assertEquals(new Refusal.NoName(), why(agenda.answer(key("noor"), event.id(), true)));
    assertEquals(Optional.empty(), agenda.answered(Caller.guest(), event.id()));
    assertEquals(Optional.empty(), agenda.answered(key("noor"), event.id()));
  }

  @Test
  void what_is_over_or_cancelled_takes_no_answers() {
    Event over = add("a", LONG_AGO);
    Event cancelled = add("b", SOON);
    done(agenda.cancel(ada, cancelled.id(), "r"));
    for (boolean coming : List.of(true, false)) {
      assertEquals(new Refusal.EventOver(), why(agenda.answer(lea, over.id(), coming)));
      assertEquals(new Refusal.EventCancelled(), why(agenda.answer(lea, cancelled.id(), coming)));
    }
  }

  @Test
  void a_full_event_takes_nobody_more_until_somebody_gives_up_their_place() {
    Event event = done(agenda.add(ada, forAtMost(1, talk("a", SOON))));
    done(agenda.answer(lea, event.id(), true));
    done(agenda.answer(lea, event.id(), true));
    assertEquals(new Refusal.EventFull(1), why(agenda.answer(ada, event.id(), true)));
    assertEquals(1, done(agenda.answer(ada, event.id(), false)).going());
    done(agenda.answer(lea, event.id(), false));
    assertEquals(1, done(agenda.answer(ada, event.id(), true)).going());
  }

  @Test
  void many_answers_at_once_cannot_overbook() throws Exception {
    Event event = done(agenda.add(ada, forAtMost(3, talk("a", SOON))));
    List<Caller> callers = new ArrayList<>();
    for (String name : "amir noor zoe max ines paul rosa karl".split(" ")) {
      callers.add(folk.member(name));
    }
    List<Outcome<Event>> all =
        AtOnce.each(callers.size(), i -> agenda.answer(callers.get(i), event.id(), true));
    assertEquals(3, all.stream().filter(one -> one instanceof Outcome.Done).count());
    assertEquals(3, agenda.event(event.id()).get().going());
  }
}
