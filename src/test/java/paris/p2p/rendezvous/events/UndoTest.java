package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Fresh;

/** The answer before comes back. */
final class UndoTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Gathering here;
  private Caller lea;
  private Caller bob;
  private Caller max;

  @BeforeEach
  void people() {
    here = new Gathering(fresh.database());
    List<Caller> all = here.members("lea bob max");
    lea = all.get(0);
    bob = all.get(1);
    max = all.get(2);
  }

  private Optional<Rsvp> undo(Caller who, Event event) {
    here.pass(1);
    return done(here.answers().undo(who, event.id())).rsvp();
  }

  @Test
  void the_first_answer_is_undone_to_none() {
    Event event = here.open();
    assertTrue(here.yes(lea, event, 2).undoable().isPresent());
    assertEquals(Optional.empty(), undo(lea, event));
    assertEquals(Optional.empty(), here.answers().mine(lea, event.id()));
    assertEquals(0, here.going(event));
  }

  @Test
  void the_answer_before_comes_back_with_all_that_was_said() {
    Event event = here.open();
    here.yes(lea, event, 2);
    done(here.answers().name(lea, event.id(), true));
    here.no(lea, event);
    Rsvp back = undo(lea, event).orElseThrow();
    assertEquals(new Rsvp(Answer.YES, 2, true, 0, Optional.empty()), back);
    assertEquals(3, here.going(event));
  }

  @Test
  void what_was_undone_is_not_undone_again() {
    Event event = here.open();
    here.yes(lea, event, 0);
    here.no(lea, event);
    undo(lea, event);
    assertEquals(Optional.empty(), here.of(lea, event).undoable());
    assertEquals(new Refusal.NothingToUndo(), why(here.answers().undo(lea, event.id())));
    assertTrue(here.of(lea, event).comes());
  }

  @Test
  void there_is_nothing_to_undo_where_nothing_was_answered() {
    Event event = here.open();
    assertEquals(new Refusal.NothingToUndo(), why(here.answers().undo(lea, event.id())));
    assertEquals(new Refusal.NoKey(), why(here.answers().undo(Caller.guest(), event.id())));
  }

  @Test
  void after_an_hour_an_answer_stands() {
    Event event = here.open();
    here.yes(lea, event, 0);
    assertTrue(here.of(lea, event).undoable(here.now()));
    here.pass(60);
    assertFalse(here.of(lea, event).undoable(here.now()));
    assertEquals(new Refusal.NothingToUndo(), why(here.answers().undo(lea, event.id())));
  }

  @Test
  void a_place_that_nobody_took_is_had_again() {
    Event event = here.forAtMost(1);
    here.yes(lea, event, 0);
    here.no(lea, event);
    assertTrue(undo(lea, event).orElseThrow().comes());
  }

  @Test
  void who_gave_up_a_place_that_another_has_now_waits_at_the_end() {
    Event event = here.forAtMost(1);
    for (Caller who : List.of(lea, bob, max)) here.yes(who, event, 0);
    here.no(lea, event);
    assertEquals(2, undo(lea, event).orElseThrow().place());
    assertTrue(here.of(bob, event).comes());
    assertEquals(1, here.going(event));
  }

  @Test
  void who_left_the_waiting_list_has_their_place_in_it_again() {
    Event event = here.forAtMost(1);
    for (Caller who : List.of(lea, bob, max)) here.yes(who, event, 0);
    here.no(bob, event);
    assertEquals(1, here.of(max, event).place());
    assertEquals(1, undo(bob, event).orElseThrow().place());
    assertEquals(2, here.of(max, event).place());
  }

  @Test
  void who_left_the_waiting_list_goes_to_its_end_where_another_would_fall_behind() {
    Event event = here.forAtMost(1);
    here.yes(lea, event, 0);
    here.yes(bob, event, 0);
    here.no(bob, event);
    here.yes(max, event, 0);
    assertEquals(2, undo(bob, event).orElseThrow().place());
    assertEquals(1, here.of(max, event).place());
  }

  @Test
  void those_who_would_come_back_along_and_do_not_fit_any_more_stay_away() {
    Event event = here.forAtMost(3);
    here.yes(lea, event, 2);
    here.yes(bob, event, 1);
    here.yes(lea, event, 0);
    assertTrue(here.of(bob, event).comes());
    assertEquals(new Refusal.NoRoomAlong(0), why(here.answers().undo(lea, event.id())));
    assertEquals(3, here.going(event));
  }

  @Test
  void undoing_frees_the_place_for_who_waits() {
    Event event = here.forAtMost(1);
    here.yes(lea, event, 0);
    here.yes(bob, event, 0);
    undo(lea, event);
    assertTrue(here.of(bob, event).comes());
    assertEquals(1, here.moved(bob));
  }

  @Test
  void what_is_cancelled_meanwhile_is_not_undone() {
    Event event = here.open();
    here.yes(lea, event, 0);
    done(here.agenda.cancel(here.ada, event.id(), "r"));
    assertEquals(new Refusal.EventCancelled(), why(here.answers().undo(lea, event.id())));
  }
}
