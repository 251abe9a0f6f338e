package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;
import static paris.p2p.rendezvous.events.Evenings.talk;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;

/** Who comes, and who may say so. */
final class RsvpTest {
  private static final LocalDateTime SOON = LocalDateTime.of(2026, 12, 9, 19, 0);
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 10, 14, 19, 0);

  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Answers answers;
  private Caller ada;
  private Caller lea;

  @BeforeEach
  void agenda() {
    folk = new Folk(fresh.database());
    agenda =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    Settings settings = new Settings(fresh.database());
    answers =
        new Answers(fresh.database(), folk.people, settings, folk.notices, agenda, Folk.CLOCK);
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
    assertEquals(Optional.empty(), answers.mine(lea, event.id()));
    assertEquals(1, done(answers.answer(lea, event.id(), Answer.YES)).event().going());
    assertEquals(1, done(answers.answer(lea, event.id(), Answer.YES)).event().going());
    assertEquals(1, folk.heard().size());
    assertEquals(2, done(answers.answer(ada, event.id(), Answer.YES)).event().going());
    assertEquals(Answer.YES, answers.mine(lea, event.id()).get().answer());
    assertEquals(1, done(answers.answer(lea, event.id(), Answer.NO)).event().going());
    assertEquals(Answer.NO, answers.mine(lea, event.id()).get().answer());
    assertEquals(1, done(answers.answer(lea, event.id(), Answer.NO)).event().going());
    assertEquals(1, agenda.event(event.id()).get().version());
  }

  @Test
  void who_comes_to_the_next_event_is_known_with_it_and_follows_the_answers() {
    Event first = add("a", SOON);
    Event second = add("b", SOON.plusDays(1));
    done(answers.answer(lea, first.id(), Answer.YES));
    done(answers.answer(ada, second.id(), Answer.YES));
    Upcoming next = agenda.upcoming().orElseThrow();
    assertEquals("a", next.event().fields().title());
    assertEquals(1, next.event().going());
    assertEquals(
        List.of(true, false, false, false),
        Stream.of(lea, ada, key("nobody"), Caller.guest())
            .map(who -> next.answer(who).isPresent())
            .toList());
    done(answers.answer(lea, first.id(), Answer.NO));
    assertFalse(agenda.upcoming().orElseThrow().answer(lea).orElseThrow().comes());
    done(agenda.cancel(ada, first.id(), "r"));
    assertTrue(agenda.upcoming().orElseThrow().answer(ada).orElseThrow().comes());
  }

  @Test
  void guests_and_the_nameless_cannot_answer() {
    Event event = add("a", SOON);
    assertEquals(new Refusal.NoKey(), why(answers.answer(Caller.guest(), event.id(), Answer.YES)));
    assertEquals(new Refusal.NoName(), why(answers.answer(key("noor"), event.id(), Answer.YES)));
    assertEquals(Optional.empty(), answers.mine(Caller.guest(), event.id()));
    assertEquals(Optional.empty(), answers.mine(key("noor"), event.id()));
  }

  @Test
  void what_is_over_or_cancelled_takes_no_answers() {
    Event over = add("a", LONG_AGO);
    Event cancelled = add("b", SOON);
    done(agenda.cancel(ada, cancelled.id(), "r"));
    for (Answer coming : Answer.values()) {
      assertEquals(new Refusal.EventOver(), why(answers.answer(lea, over.id(), coming)));
      assertEquals(new Refusal.EventCancelled(), why(answers.answer(lea, cancelled.id(), coming)));
    }
  }
}
