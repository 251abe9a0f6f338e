package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Page;

/** Coming, with the same keys wherever an event is seen. */
class RsvpKeysTest {
  private static final LocalDateTime NINTH = LocalDateTime.of(2026, 12, 9, 19, 0);

  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;
  private Event talk;

  @BeforeEach
  void a_talk_for_three_is_next() {
    lea = hub.member("lea");
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    amir = hub.member("amir");
    talk =
        OpenHub.done(
            hub.desk.agenda().add(lea, AgendaSamples.fields("Noise", NINTH, Optional.of(3))));
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private List<Page<Seat>> everywhere() {
    return List.of(HomePage.start(), AgendaPage.start(), EventPage.of(talk.id()));
  }

  private Rsvp of(Caller who) {
    return hub.desk.answers().mine(who, talk.id()).orElseThrow();
  }

  private static List<String> keys(Page<Seat> page) {
    return page.actions(BoardSamples.FRENCH).stream()
        .map(Action::key)
        .filter(key -> key.prints())
        .map(key -> Character.toString(key.character()))
        .filter("vm+-Vu"::contains)
        .toList();
  }

  @Test
  void the_same_keys_do_the_same_at_home_in_the_agenda_and_on_the_event() {
    for (Page<Seat> page : everywhere()) {
      Stroll walk = hub.visit(amir, page);
      assertEquals(List.of("v", "m", "+"), keys(walk.page()));
      walk.press('v');
      assertEquals("À bientôt\u00a0! Vous venez (1 en tout). u défaire", walk.notice);
      assertEquals(List.of("v", "m", "+", "V", "u"), keys(walk.page()));
      walk.press('+').press('+');
      assertEquals("À bientôt\u00a0! Vous venez à 3 (3 en tout). u défaire", walk.notice);
      assertTrue(walk.sees().contains("✓ vous venez à 3"), walk.sees());
      walk.press('-');
      assertEquals(2, of(amir).people());
      walk.press('m');
      assertEquals("C’est noté, peut-être à 2. u défaire", walk.notice);
      assertTrue(walk.sees().contains("◐ peut-être à 2"), walk.sees());
      walk.press('m');
      assertEquals("C’est noté, vous ne venez pas (0 en tout). u défaire", walk.notice);
      walk.press('u');
      assertEquals("Défait\u00a0: peut-être à 2.", walk.notice);
      walk.press('v').press('v');
      assertEquals(Answer.NO, of(amir).answer());
      walk.press('v').press('u').press('v').press('v').press('v').press('u');
      assertEquals(Answer.NO, of(amir).answer());
      hub.desk.answers().answer(amir, talk.id(), Answer.YES);
      hub.desk.answers().undo(amir, talk.id());
      drop();
    }
  }

  /** Nothing was ever answered. */
  private void drop() {
    hub.forget(talk.id());
  }

  @Test
  void one_more_says_that_one_comes_accompanied() {
    Stroll walk = hub.visit(amir, HomePage.start()).press('+');
    assertEquals("À bientôt\u00a0! Vous venez à 2 (2 en tout). u défaire", walk.notice);
    walk.press('u');
    assertEquals("Défait\u00a0: vous n’avez rien répondu.", walk.notice);
    assertEquals(Optional.empty(), hub.desk.answers().mine(amir, talk.id()));
  }

  @Test
  void nobody_brings_more_than_nine() {
    OpenHub.done(
        hub.desk
            .agenda()
            .edit(lea, talk.id(), 1, AgendaSamples.fields("Noise", NINTH, Optional.empty())));
    Stroll walk = hub.visit(amir, EventPage.of(talk.id()));
    for (int i = 0; i < 12; i++) walk.press('+');
    assertEquals(9, of(amir).along());
    assertFalse(keys(walk.page()).contains("+"));
  }

  @Test
  void a_full_evening_says_so_on_the_spot_and_gives_a_place_in_the_list() {
    hub.desk.answers().answer(lea, talk.id(), Answer.YES, Optional.of(2), Optional.empty());
    for (Page<Seat> page : everywhere()) {
      Stroll walk = hub.visit(amir, page);
      assertTrue(
          walk.page().actions(BoardSamples.FRENCH).stream()
              .anyMatch(it -> it.label().equals("attendre une place")));
      walk.press('v');
      assertEquals("C’est complet\u00a0: n°\u00a01 sur la liste d’attente. u défaire", walk.notice);
      assertTrue(walk.sees().contains("○ n°\u00a01 en attente"), walk.sees());
      walk.press('u');
    }
  }

  @Test
  void who_has_a_place_is_told_that_nobody_more_fits() {
    hub.desk.answers().answer(lea, talk.id(), Answer.YES, Optional.of(1), Optional.empty());
    Stroll walk = hub.visit(amir, EventPage.of(talk.id())).press('v').press('+');
    assertTrue(walk.notice.startsWith("Il ne reste aucune place"), walk.notice);
    assertTrue(of(amir).comes());
  }

  @Test
  void a_place_that_comes_free_shows_by_itself_in_the_open_page_of_who_waits() {
    hub.desk.answers().answer(lea, talk.id(), Answer.YES, Optional.of(2), Optional.empty());
    Stroll walk = hub.visit(amir, HomePage.start()).press('v');
    assertFalse(walk.sees().contains("une place pour vous"), walk.sees());
    hub.desk.answers().answer(lea, talk.id(), Answer.NO);
    walk.news();
    assertTrue(walk.sees().contains("✓ vous venez"), walk.sees());
    assertTrue(walk.sees().contains("Noise\u00a0: une place pour vous"), walk.sees());
  }

  @Test
  void names_show_of_those_who_agreed_and_the_others_are_counted() {
    hub.desk.settings().choose(lea, Settings.NAMED, Settings.AGREED);
    hub.desk.answers().answer(lea, talk.id(), Answer.YES, Optional.of(1), Optional.empty());
    Stroll walk = hub.visit(amir, EventPage.of(talk.id())).press('v');
    assertTrue(walk.sees().contains("lea et 2 autres"), walk.sees());
    walk.press('V');
    assertEquals("Votre nom paraît avec qui vient. u défaire", walk.notice);
    assertTrue(walk.sees().contains("lea, amir et une autre personne"), walk.sees());
    walk.press('u');
    assertTrue(walk.sees().contains("lea et 2 autres"), walk.sees());
  }

  @Test
  void being_named_is_set_once_for_all_answers_to_come() {
    Stroll walk = hub.visit(amir, SettingsPage.start());
    walk.choose(Settings.NAMED);
    assertTrue(walk.sees().contains("montrer mon nom avec qui vient"), walk.sees());
    hub.visit(amir, HomePage.start()).press('v');
    assertTrue(of(amir).named());
    walk.choose(Settings.NAMED);
    assertTrue(walk.sees().contains("compter, sans montrer mon nom"), walk.sees());
    assertFalse(hub.desk.settings().named(amir));
  }

  @Test
  void a_guest_is_told_of_keys_and_a_key_asked_for_its_name_wherever_they_are() {
    for (Page<Seat> page : everywhere()) {
      for (char key : "vm+".toCharArray()) {
        assertInstanceOf(NeedsKeyPage.class, hub.visit(Caller.guest(), page).press(key).page());
        assertInstanceOf(
            JoinPage.class, hub.visit(OpenHub.key("n"), page).press(Key.of(key)).page());
      }
    }
  }

  @Test
  void a_cancelled_event_tells_who_had_said_they_come_what_happened_and_takes_no_answer() {
    hub.desk.answers().answer(amir, talk.id(), Answer.YES);
    OpenHub.done(hub.desk.agenda().cancel(lea, talk.id(), "la pluie"));
    Stroll walk = hub.visit(amir, EventPage.of(talk.id()));
    assertTrue(walk.sees().contains("Annulé\u00a0: la pluie"), walk.sees());
    assertTrue(walk.sees().contains("vous aviez dit venir"), walk.sees());
    assertEquals(List.of(), keys(walk.page()));
    Stroll other = hub.visit(hub.member("noor"), EventPage.of(talk.id()));
    assertFalse(other.sees().contains("vous aviez dit"), other.sees());
  }

  @Test
  void a_moved_event_says_when_it_was_to_be_to_those_who_had_said_they_come() {
    hub.desk.answers().answer(amir, talk.id(), Answer.MAYBE);
    hub.moved(talk.id(), NINTH.minusDays(7));
    for (Page<Seat> page : List.of(AgendaPage.start(), EventPage.of(talk.id()))) {
      String seen = hub.visit(amir, page).sees();
      assertTrue(seen.contains("mercredi 2 décembre 2026, 19:00 → 21:00, ink=STRUCK"), seen);
      String other = hub.visit(lea, page).sees();
      assertFalse(other.contains("mercredi 2 décembre"), other);
    }
    assertTrue(hub.visit(amir, AgendaPage.start()).sees().contains("déplacé ◐"));
  }
}
