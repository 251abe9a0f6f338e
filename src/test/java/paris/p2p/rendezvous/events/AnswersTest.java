package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;

/** Yes, maybe and no, with whom, and by what name. */
final class AnswersTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Gathering here;
  private Caller lea;
  private Caller bob;
  private Event event;

  @BeforeEach
  void an_open_evening() {
    here = new Gathering(fresh.database());
    lea = here.folk.member("lea");
    bob = here.folk.member("bob");
    event = here.open();
  }

  @Test
  void who_is_brought_along_is_counted() {
    assertEquals(3, here.yes(lea, event, 2).people());
    assertEquals(3, here.going(event));
    here.yes(lea, event, 0);
    assertEquals(1, here.going(event));
  }

  @Test
  void maybe_is_no_place_taken_and_counted_apart() {
    done(here.say(lea, event, Answer.MAYBE, 1));
    assertEquals(0, here.going(event));
    assertEquals(new Company(List.of(), 0, 2, 0), here.answers().company(event.id()));
    here.yes(lea, event, 1);
    assertEquals(new Company(List.of(), 2, 0, 0), here.answers().company(event.id()));
  }

  @Test
  void who_changes_their_mind_still_brings_the_same_people_and_who_says_no_brings_none() {
    here.yes(lea, event, 2);
    done(here.answers().answer(lea, event.id(), Answer.MAYBE));
    assertEquals(2, here.of(lea, event).along());
    here.no(lea, event);
    assertEquals(0, here.of(lea, event).along());
    done(here.answers().answer(lea, event.id(), Answer.YES));
    assertEquals(0, here.of(lea, event).along());
  }

  @Test
  void one_more_and_one_fewer_are_counted_from_what_was_said() {
    assertEquals(2, done(here.answers().bring(lea, event.id(), 1)).event().going());
    assertEquals(3, done(here.answers().bring(lea, event.id(), 1)).event().going());
    assertEquals(2, done(here.answers().bring(lea, event.id(), -1)).event().going());
    done(here.answers().bring(lea, event.id(), -1));
    here.folk.heard();
    assertEquals(1, done(here.answers().bring(lea, event.id(), -1)).event().going());
    assertEquals(List.of(), here.folk.heard());
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 10_000, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
  void ten_thousand_people_along_are_refused_and_nothing_is_stored(int along) {
    here.yes(lea, event, 9);
    here.folk.heard();
    assertEquals(new Refusal.TooManyAlong(9), why(here.say(lea, event, Answer.YES, along)));
    assertEquals(new Refusal.TooManyAlong(9), why(here.answers().bring(lea, event.id(), 1)));
    assertEquals(9, here.of(lea, event).along());
    assertEquals(List.of(), here.folk.heard());
  }

  @Test
  void saying_it_again_changes_nothing_and_tells_nobody() {
    here.yes(lea, event, 1);
    here.folk.heard();
    here.yes(lea, event, 1);
    assertEquals(List.of(), here.folk.heard());
    assertEquals(2, here.going(event));
  }

  @Test
  void only_who_agreed_is_named_and_the_others_are_counted() {
    here.yes(bob, event, 2);
    here.yes(lea, event, 0);
    assertEquals(new Company(List.of(), 4, 0, 0), here.answers().company(event.id()));
    done(here.answers().name(lea, event.id(), true));
    Company company = here.answers().company(event.id());
    assertEquals(List.of("lea"), company.names());
    assertEquals(3, company.others());
    done(here.answers().name(lea, event.id(), false));
    assertEquals(List.of(), here.answers().company(event.id()).names());
  }

  @Test
  void who_only_may_come_waits_or_does_not_come_is_not_named() {
    Event small = here.forAtMost(1);
    for (Caller who : List.of(lea, bob)) {
      here.settings.choose(who, Settings.NAMED, Settings.AGREED);
      here.yes(who, small, 0);
    }
    assertTrue(here.of(bob, small).waits());
    assertEquals(List.of("lea"), here.answers().company(small.id()).names());
    done(here.answers().answer(lea, small.id(), Answer.MAYBE));
    assertEquals(List.of("bob"), here.answers().company(small.id()).names());
    here.no(bob, small);
    assertEquals(List.of(), here.answers().company(small.id()).names());
  }

  @Test
  void being_named_is_usual_for_who_set_it_so_and_each_answer_may_differ() {
    here.settings.choose(lea, Settings.NAMED, Settings.AGREED);
    assertTrue(here.yes(lea, event, 0).named());
    assertFalse(here.yes(bob, event, 0).named());
    done(here.answers().name(lea, event.id(), false));
    done(here.answers().bring(lea, event.id(), 1));
    assertFalse(here.of(lea, event).named());
    Event other = here.open();
    Optional<Boolean> hidden = Optional.of(false);
    done(here.answers().answer(lea, other.id(), Answer.YES, Optional.empty(), hidden));
    assertFalse(here.of(lea, other).named());
  }

  @Test
  void a_change_of_an_event_concerns_who_comes_waits_or_may_come() {
    Event small = here.forAtMost(1);
    List<Caller> people = here.members("max ines rosa karl");
    here.yes(people.get(0), small, 0);
    here.yes(people.get(1), small, 0);
    done(here.say(people.get(2), small, Answer.MAYBE, 0));
    here.no(people.get(3), small);
    Set<Long> concerned =
        here.database.read(transaction -> new RsvpStore(transaction).concerned(small.id()));
    assertEquals(
        fresh.column("select id from person where name in ('max', 'ines', 'rosa') order by id"),
        concerned.stream().sorted().map(String::valueOf).toList());
  }

  @Test
  void my_answers_are_mine_and_by_event() {
    Event other = here.open();
    here.yes(lea, event, 1);
    here.no(lea, other);
    Map<Long, Rsvp> mine = here.answers().mine(lea, List.of(event.id(), other.id(), 4096L));
    assertEquals(Set.of(event.id(), other.id()), mine.keySet());
    assertEquals(Answer.NO, mine.get(other.id()).answer());
    assertEquals(Map.of(), here.answers().mine(bob, List.of(event.id())));
    assertEquals(Map.of(), here.answers().mine(Caller.guest(), List.of(event.id())));
  }

  @Test
  void an_event_that_is_not_there_is_unknown() {
    Refusal unknown = new Refusal.Unknown(Refusal.Thing.EVENT, "99");
    assertEquals(unknown, why(here.answers().answer(lea, 99, Answer.YES)));
    assertEquals(unknown, why(here.answers().undo(lea, 99)));
    assertEquals(Optional.empty(), here.answers().mine(lea, 99));
    assertEquals(new Company(List.of(), 0, 0, 0), here.answers().company(99));
  }
}
