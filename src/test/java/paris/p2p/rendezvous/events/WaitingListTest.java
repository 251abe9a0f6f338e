package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Who waits for a place, and who gets it. */
final class WaitingListTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Gathering here;
  private Caller lea;
  private Caller bob;
  private Caller max;
  private Caller ines;

  @BeforeEach
  void people() {
    here = new Gathering(fresh.database());
    List<Caller> all = here.members("lea bob max ines");
    lea = all.get(0);
    bob = all.get(1);
    max = all.get(2);
    ines = all.get(3);
  }

  private List<Integer> places(Event event, Caller... people) {
    return List.of(people).stream().map(who -> here.of(who, event).place()).toList();
  }

  @Test
  void who_does_not_fit_waits_and_is_told_their_place() {
    Event event = here.forAtMost(1);
    here.yes(lea, event, 0);
    assertEquals(1, here.yes(bob, event, 0).place());
    assertEquals(2, here.yes(max, event, 0).place());
    assertEquals(1, here.going(event));
    assertEquals(new Company(List.of(), 1, 0, 2), here.answers().company(event.id()));
  }

  @Test
  void a_place_that_comes_free_goes_to_who_waits_longest_and_they_are_told() {
    Event event = here.forAtMost(1);
    for (Caller who : List.of(lea, bob, max)) here.yes(who, event, 0);
    here.no(lea, event);
    assertTrue(here.of(bob, event).comes());
    assertEquals(1, here.of(max, event).place());
    assertEquals(List.of(0L, 1L, 0L), List.of(lea, bob, max).stream().map(here::moved).toList());
    Notice told = here.notices.latest(bob).getFirst();
    assertEquals("event/" + event.id(), told.subject());
    assertEquals("small", told.title());
  }

  @Test
  void who_brings_fewer_or_may_only_come_frees_places() {
    Event event = here.forAtMost(3);
    here.yes(lea, event, 2);
    here.yes(bob, event, 0);
    here.yes(max, event, 1);
    done(here.answers().bring(lea, event.id(), -1));
    assertEquals(List.of(0, 0, 1), places(event, lea, bob, max));
    done(here.answers().answer(lea, event.id(), Answer.MAYBE));
    assertTrue(here.of(max, event).comes());
    assertEquals(3, here.going(event));
  }

  @Test
  void a_party_too_big_for_what_is_free_waits_on_and_keeps_no_chair_empty() {
    Event event = here.forAtMost(2);
    here.yes(lea, event, 1);
    here.yes(bob, event, 1);
    here.yes(max, event, 0);
    done(here.answers().bring(lea, event.id(), -1));
    assertTrue(here.of(max, event).comes());
    assertEquals(1, here.of(bob, event).place());
    here.no(max, event);
    here.no(lea, event);
    assertTrue(here.of(bob, event).comes());
  }

  @Test
  void who_waits_and_brings_fewer_keeps_their_place_and_who_brings_more_goes_to_the_end() {
    Event event = here.forAtMost(1);
    here.yes(lea, event, 0);
    here.yes(bob, event, 1);
    here.yes(max, event, 1);
    here.yes(bob, event, 0);
    assertEquals(List.of(1, 2), places(event, bob, max));
    here.yes(bob, event, 1);
    assertEquals(List.of(2, 1), places(event, bob, max));
  }

  @Test
  void who_is_alone_in_the_list_and_brings_fewer_gets_the_place_without_being_told_twice() {
    Event event = here.forAtMost(2);
    here.yes(lea, event, 0);
    here.yes(bob, event, 1);
    assertTrue(here.of(bob, event).waits());
    assertTrue(here.yes(bob, event, 0).comes());
    assertEquals(0, here.moved(bob));
  }

  @Test
  void who_has_a_place_keeps_it_when_those_they_would_bring_do_not_fit() {
    Event event = here.forAtMost(2);
    here.yes(lea, event, 0);
    assertEquals(new Refusal.NoRoomAlong(1), why(here.say(lea, event, Answer.YES, 2)));
    here.yes(bob, event, 0);
    assertEquals(new Refusal.NoRoomAlong(0), why(here.answers().bring(lea, event.id(), 1)));
    assertTrue(here.of(lea, event).comes());
    assertEquals(0, here.of(lea, event).along());
  }

  @Test
  void a_party_larger_than_all_places_waits_for_more_of_them() {
    Event event = here.forAtMost(2);
    assertEquals(1, here.yes(lea, event, 2).place());
    assertTrue(here.yes(bob, event, 0).comes());
  }

  private void room(Event event, int capacity) {
    Event now = here.agenda.event(event.id()).orElseThrow();
    EventFields fields = Evenings.forAtMost(capacity, now.fields());
    done(here.agenda.edit(here.ada, event.id(), now.version(), fields));
  }

  @Test
  void more_places_move_up_as_many_as_fit_and_each_is_told_once() {
    Event event = here.forAtMost(1);
    for (Caller who : List.of(lea, bob, max, ines)) here.yes(who, event, 0);
    room(event, 3);
    room(event, 3);
    assertEquals(List.of(0, 0, 0, 1), places(event, lea, bob, max, ines));
    assertEquals(
        List.of(0L, 1L, 1L, 0L), List.of(lea, bob, max, ines).stream().map(here::moved).toList());
  }

  @Test
  void fewer_places_take_none_away_and_give_none_until_there_is_room() {
    Event event = here.forAtMost(2);
    for (Caller who : List.of(lea, bob, max)) here.yes(who, event, 0);
    room(event, 1);
    assertEquals(2, here.going(event));
    here.no(lea, event);
    assertEquals(1, here.of(max, event).place());
    here.no(bob, event);
    assertTrue(here.of(max, event).comes());
  }

  @Test
  void nobody_moves_up_to_what_is_cancelled() {
    Event event = here.forAtMost(1);
    here.yes(lea, event, 0);
    here.yes(bob, event, 0);
    done(here.agenda.cancel(here.ada, event.id(), "r"));
    room(event, 9);
    here.database.change(transaction -> {
      here.answers().moveUp(transaction, event.id());
      return event;
    });
    assertEquals(1, here.of(bob, event).place());
    assertEquals(0, here.moved(bob));
  }

  @Test
  void fifty_answers_at_once_never_overbook_and_each_has_a_place_or_a_number() throws Exception {
    Event event = here.forAtMost(7);
    List<Caller> fifty = fifty();
    List<Outcome<Reply>> all =
        AtOnce.each(50, i -> here.say(fifty.get(i), event, Answer.YES, i % 3));
    assertTrue(all.stream().allMatch(one -> one instanceof Outcome.Done));
    assertTrue(here.going(event) <= 7);
    List<Rsvp> now = fifty.stream().map(who -> here.of(who, event)).toList();
    List<Integer> waiting = now.stream().filter(Rsvp::waits).map(Rsvp::place).sorted().toList();
    assertEquals(IntStream.rangeClosed(1, waiting.size()).boxed().toList(), waiting);
    int seated = now.stream().filter(Rsvp::comes).mapToInt(Rsvp::people).sum();
    assertEquals(here.going(event), seated);
    int free = 7 - seated;
    assertTrue(now.stream().filter(Rsvp::waits).allMatch(one -> one.people() > free));
  }

  @Test
  void when_all_who_have_a_place_leave_at_once_each_who_waits_moves_up_exactly_once()
      throws Exception {
    Event event = here.forAtMost(10);
    List<Caller> fifty = fifty();
    for (Caller who : fifty) done(here.answers().answer(who, event.id(), Answer.YES));
    Set<Caller> first =
        fifty.stream().filter(who -> here.of(who, event).comes()).collect(Collectors.toSet());
    List<Caller> leaving = new ArrayList<>(first);
    AtOnce.each(10, i -> here.answers().answer(leaving.get(i), event.id(), Answer.NO));
    assertEquals(10, here.going(event));
    for (Caller who : fifty) {
      boolean moved = !first.contains(who) && here.of(who, event).comes();
      assertEquals(moved ? 1 : 0, here.moved(who));
    }
    List<Rsvp> now = fifty.stream().map(who -> here.of(who, event)).toList();
    assertEquals(10, now.stream().filter(Rsvp::comes).count());
    assertEquals(30, now.stream().mapToInt(Rsvp::place).max().orElse(0));
    assertFalse(now.stream().anyMatch(one -> one.waits() && one.place() > 30));
  }

  private List<Caller> fifty() {
    return IntStream.range(0, 50)
        .mapToObj(i -> here.folk.member("p" + (char) ('a' + i / 26) + (char) ('a' + i % 26)))
        .toList();
  }
}
