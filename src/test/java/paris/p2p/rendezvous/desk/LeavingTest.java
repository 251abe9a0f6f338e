package paris.p2p.rendezvous.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.people.Notice;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.proposals.State;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;

/** Somebody who has done everything here leaves. */
final class LeavingTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private Everything all;
  private Schema schema;

  @BeforeEach
  void somebody_who_has_done_everything() {
    all = new Everything(hub);
    schema = new Schema(hub.database);
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Leaving.Farewell leaves(boolean words) {
    return done(hub.desk.leaving().erase(all.camille, Optional.of(" Camille "), words));
  }

  @Test
  void every_column_that_can_point_to_a_person_points_to_this_one_before() {
    List<String> nowhere = new ArrayList<>();
    for (String column : schema.ofPeople()) {
      if (schema.rows(column, all.person) == 0) nowhere.add(column);
    }
    for (String column : schema.ofKeys()) {
      boolean hers = schema.holding(column, Everything.KEY) > 0;
      boolean named = schema.holding(column, "person/" + all.person) > 0;
      if (!hers && !named) nowhere.add(column);
    }
    assertEquals(
        List.of(),
        nowhere,
        "plant a row in desk/Everything for each, and let a Departure forget it");
  }

  @Test
  void no_column_points_to_who_has_left_but_those_that_are_named_here() {
    leaves(false);
    List<String> left = new ArrayList<>();
    for (String column : schema.ofPeople()) {
      if (schema.rows(column, all.person) > 0) left.add(column);
    }
    // All of these lead to a row without a name. What was done and said stays what it was.
    assertEquals(
        List.of(
            "JOURNAL.PERSON_ID",
            "PAGE_TEXT.AUTHOR_ID",
            "POST.AUTHOR_ID",
            "PROPOSAL.PERSON_ID",
            "REBINDING.AGREED_BY_ID",
            "REBINDING.ASKED_BY_ID",
            "REPORT.SETTLED_BY_ID",
            "ROADMAP_VERSION.AUTHOR_ID",
            "RULING.CONCERNED_ID",
            "RULING.PERSON_ID",
            "RULING.UNDONE_BY_ID",
            "SPACE_WISH.PERSON_ID",
            "TOPIC.AUTHOR_ID"),
        left);
  }

  @Test
  void what_is_called_after_who_has_left_tells_only_that_something_was_decided() {
    leaves(false);
    assertEquals(List.of("JOURNAL.SUBJECT", "RULING.SUBJECT"), schema.naming(all.person));
  }

  @Test
  void no_column_holds_the_name_a_key_or_a_private_word_of_who_has_left() {
    assertFalse(schema.saying(Everything.PRIVATE).isEmpty());
    leaves(false);
    assertEquals(List.of(), schema.saying(Everything.NAME));
    assertEquals(List.of(), schema.saying(Everything.KEY));
    assertEquals(List.of(), schema.saying(Everything.PRIVATE));
  }

  @Test
  void the_words_for_others_stay_or_go_as_one_chooses() {
    assertFalse(schema.saying(Everything.PUBLIC).isEmpty());
    leaves(true);
    assertEquals(List.of(), schema.saying(Everything.PUBLIC));
  }

  @Test
  void what_others_were_told_of_ones_words_goes_with_them() {
    assertTrue(hub.desk.notices().latest(all.ada).toString().contains(Everything.PUBLIC));
    assertTrue(hub.desk.notices().latest(all.orga).toString().contains(Everything.PUBLIC));
    leaves(true);
    assertEquals(List.of(), schema.saying(Everything.PUBLIC));
    assertFalse(hub.desk.notices().latest(all.ada).toString().contains(Everything.PUBLIC));
    assertFalse(hub.desk.notices().latest(all.orga).toString().contains(Everything.PUBLIC));
  }

  @Test
  void posts_stay_under_no_name() {
    leaves(false);
    List<Post> posts = hub.desk.board().postsAfter(all.thread, 0, 9);
    assertEquals(List.of("", "ada", "", ""), posts.stream().map(Post::author).toList());
    assertEquals("Un pangolin passe", posts.getFirst().body());
    assertEquals("", hub.desk.board().topic(all.thread).orElseThrow().author());
    assertEquals(
        List.of("", ""), hub.desk.board().latest(9).stream().map(it -> it.lastAuthor()).toList());
  }

  @Test
  void posts_that_go_along_leave_their_places_and_a_thread_of_nobody_else_goes_out_of_sight() {
    leaves(true);
    List<Post> posts = hub.desk.board().postsAfter(all.thread, 0, 9);
    assertEquals(4, posts.size());
    assertEquals(3, posts.stream().filter(Post::deleted).count());
    assertEquals("Bien vu !", posts.get(1).body());
    assertEquals(1, hub.desk.board().latest(9).size());
  }

  @Test
  void whoever_waits_takes_the_place() {
    assertEquals(1, hub.desk.answers().mine(all.ada, all.event).orElseThrow().place());
    leaves(false);
    assertEquals(0, hub.desk.answers().mine(all.ada, all.event).orElseThrow().place());
    assertEquals(Notice.Kind.PLACE_FREE, hub.desk.notices().latest(all.ada).getFirst().kind());
  }

  @Test
  void what_would_have_been_told_is_withdrawn_and_its_slot_opens_again() {
    leaves(false);
    assertEquals(1, hub.desk.proposals().judging().slots().size());
    for (Seen seen : hub.desk.proposals().all(all.orga)) {
      if (seen.proposal().author().equals("ada")) continue;
      assertEquals(State.WITHDRAWN, seen.proposal().state());
      assertEquals("", seen.proposal().fields().contact());
    }
  }

  @Test
  void the_key_is_nobodys_and_the_name_is_free() {
    leaves(false);
    assertEquals(Role.VISITOR, hub.desk.people().peer(all.camille).role());
    assertEquals(Optional.empty(), hub.desk.people().named("camille"));
    assertEquals(Optional.empty(), hub.desk.people().named(""));
    assertEquals(2, done(hub.desk.profiles().everybody(all.orga, "", 9)).size());
    Person other = done(hub.desk.people().join(Folk.key("new"), "camille"));
    assertTrue(other.id() != all.person);
  }

  @Test
  void who_was_kept_out_does_not_come_in_again_by_leaving_until_that_is_undone() {
    leaves(false);
    assertEquals(
        new Refusal.OfPerson.KeyBarred(), why(hub.desk.people().join(all.camille, "encore")));
    Ruling suspended = hub.desk.rulings().about("person/" + all.person).getFirst();
    assertEquals("", suspended.reason());
    done(hub.desk.undoing().undo(all.orga, suspended.id(), "c’était une erreur"));
    assertEquals("encore", done(hub.desk.people().join(all.camille, "encore")).name());
  }

  @Test
  void undoing_what_was_decided_about_who_has_left_brings_nothing_else_down() {
    leaves(false);
    done(hub.desk.sanctions().lockDown(all.orga, "vague"));
    Ruling suspended = hub.desk.rulings().about("person/" + all.person).getFirst();
    done(hub.desk.undoing().undo(all.orga, suspended.id(), "erreur"));
    assertTrue(hub.desk.houseRules().now().lockdown());
  }

  @Test
  void the_last_organiser_does_not_leave() {
    leaves(false);
    assertEquals(
        new Refusal.OfPerson.LastOrganiser(),
        why(hub.desk.leaving().erase(all.orga, Optional.empty(), false)));
    assertEquals("orga", hub.desk.people().peer(all.orga).person().orElseThrow().name());
  }

  @Test
  void an_organiser_whom_a_suspension_keeps_from_it_does_not_count() {
    assertEquals(
        new Refusal.OfPerson.LastOrganiser(),
        why(hub.desk.leaving().erase(all.orga, Optional.empty(), false)));
  }

  @Test
  void another_name_erases_nothing() {
    assertEquals(
        new Refusal.OfPerson.NotSure("camille"),
        why(hub.desk.leaving().erase(all.camille, Optional.of("ada"), false)));
    assertEquals("camille", hub.desk.people().peer(all.camille).person().orElseThrow().name());
  }

  @Test
  void a_key_without_a_name_takes_its_drafts_and_settings_along() {
    Caller nobody = Folk.key("nobody");
    hub.desk.drafts().keep(nobody, "write/idees", Map.of("text", "marmotte"));
    hub.desk.settings().choose(nobody, "colour", "none");
    Map<String, Object> held = done(hub.desk.leaving().held(nobody));
    assertTrue(held.toString().contains("marmotte"), held.toString());
    assertEquals(
        Optional.empty(), done(hub.desk.leaving().erase(nobody, Optional.empty(), false)).name());
    assertEquals(List.of(), schema.saying("marmotte"));
    assertEquals(List.of(), schema.saying("SHA256:nobody"));
  }

  @Test
  void a_guest_has_nothing_to_take_or_to_erase() {
    assertEquals(new Refusal.NoKey(), why(hub.desk.leaving().held(Caller.guest())));
    assertEquals(
        new Refusal.NoKey(),
        why(hub.desk.leaving().erase(Caller.guest(), Optional.empty(), false)));
  }

  @Test
  void all_that_is_held_is_handed_out_and_of_nobody_else_anything() {
    Map<String, Object> held = done(hub.desk.leaving().held(all.camille));
    List<String> empty = new ArrayList<>();
    held.forEach((name, value) -> {
      if (value instanceof List<?> rows && rows.isEmpty()) empty.add(name);
    });
    assertEquals(List.of("sessions"), empty);
    String text = held.toString();
    assertTrue(text.contains(Everything.PRIVATE));
    assertTrue(text.contains(Everything.PUBLIC));
    assertTrue(text.contains(Everything.KEY));
    assertFalse(text.contains("trop de bêtes"), "who reports is told to nobody");
    assertFalse(text.contains("SHA256:ada"));
  }

  @Test
  void it_is_complete_by_five_in_the_morning() {
    assertFalse(hub.desk.erasures().waiting());
    assertEquals("2026-11-24T05:00+01:00[Europe/Paris]", leaves(false).goneBy().toString());
    assertTrue(hub.desk.erasures().waiting());
    hub.desk.erasures().written(hub.desk.erasures().mark());
    assertFalse(hub.desk.erasures().waiting());
  }
}
