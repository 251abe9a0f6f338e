package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.key;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.store.Fresh;

/** Drafts and settings. */
final class KeptTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Drafts drafts;
  private Settings settings;

  @BeforeEach
  void kept() {
    drafts = new Drafts(fresh.database(), Folk.CLOCK);
    settings = new Settings(fresh.database());
  }

  @Test
  void a_draft_is_kept_by_key_and_place() {
    drafts.keep(key("ada"), "write/idees", Map.of("title", "QUIC ?", "body", "On passe\nen QUIC"));
    assertEquals(
        Map.of("title", "QUIC ?", "body", "On passe\nen QUIC"),
        drafts.read(key("ada"), "write/idees"));
    assertEquals(Map.of(), drafts.read(key("ada"), "reply/12"));
    assertEquals(Map.of(), drafts.read(key("lea"), "write/idees"));
  }

  @Test
  void exactly_the_fields_given_are_kept() {
    drafts.keep(key("ada"), "reply/1", Map.of("title", "a", "body", "b"));
    drafts.keep(key("ada"), "reply/1", Map.of("body", "c"));
    assertEquals(Map.of("body", "c"), drafts.read(key("ada"), "reply/1"));
  }

  @Test
  void a_draft_can_be_thrown_away() {
    drafts.keep(key("ada"), "reply/1", Map.of("body", "b"));
    drafts.drop(key("ada"), "reply/1");
    assertEquals(Map.of(), drafts.read(key("ada"), "reply/1"));
  }

  @Test
  void a_guests_draft_is_not_kept() {
    drafts.keep(Caller.guest(), "reply/1", Map.of("body", "b"));
    drafts.drop(Caller.guest(), "reply/1");
    assertEquals(Map.of(), drafts.read(Caller.guest(), "reply/1"));
    assertEquals(0, fresh.number("select count(*) from draft"));
  }

  @Test
  void a_draft_is_cut_at_65_536_chars_and_never_within_a_sign() {
    drafts.keep(key("ada"), "reply/1", Map.of("body", "x".repeat(100_000)));
    assertEquals(65_536, drafts.read(key("ada"), "reply/1").get("body").length());
    drafts.keep(key("ada"), "reply/1", Map.of("body", "x" + "😀".repeat(50_000)));
    assertEquals(65_535, drafts.read(key("ada"), "reply/1").get("body").length());
  }

  @Test
  void two_sessions_of_a_key_may_keep_the_same_draft_at_once() throws Exception {
    AtOnce.each(
        8,
        i -> {
          drafts.keep(key("ada"), "reply/1", Map.of("body", "text " + i));
          return i;
        });
    assertEquals(List.of("body"), List.copyOf(drafts.read(key("ada"), "reply/1").keySet()));
  }

  @Test
  void a_choice_is_kept_with_the_key_and_the_last_one_holds() {
    settings.choose(key("ada"), "language", "fr");
    settings.choose(key("ada"), "language", "en");
    settings.choose(key("ada"), "signs", "ascii");
    assertEquals(Map.of("language", "en", "signs", "ascii"), settings.read(key("ada")));
    assertEquals(Map.of(), settings.read(key("lea")));
  }

  @Test
  void a_guest_has_no_settings() {
    settings.choose(Caller.guest(), "language", "en");
    assertEquals(Map.of(), settings.read(Caller.guest()));
  }

  @Test
  void all_drafts_of_a_key_are_listed_with_how_they_begin() {
    drafts.keep(key("ada"), "reply/1", Map.of("body", "x".repeat(1_000)));
    drafts.keep(key("ada"), "write/idees", Map.of("title", "QUIC", "body", "On passe"));
    drafts.keep(key("lea"), "reply/2", Map.of("body", "à moi"));
    List<Draft> all = drafts.all(key("ada"));
    assertEquals(
        List.of(
            new Draft("reply/1", Folk.CLOCK.instant(), Map.of("body", "x".repeat(240))),
            new Draft(
                "write/idees", Folk.CLOCK.instant(), Map.of("title", "QUIC", "body", "On passe"))),
        all);
    assertEquals(List.of(), drafts.all(Caller.guest()));
  }

  @Test
  void a_list_of_drafts_never_cuts_within_a_sign() {
    drafts.keep(key("ada"), "reply/1", Map.of("body", "x" + "😀".repeat(500)));
    assertEquals(239, drafts.all(key("ada")).getFirst().fields().get("body").length());
  }

  @Test
  void the_newest_draft_stands_first() {
    drafts.keep(key("ada"), "reply/1", Map.of("body", "ancien"));
    Clock later = Clock.offset(Folk.CLOCK, Duration.ofMinutes(1));
    new Drafts(fresh.database(), later).keep(key("ada"), "write/idees", Map.of("body", "neuf"));
    assertEquals(
        List.of("write/idees", "reply/1"),
        drafts.all(key("ada")).stream().map(Draft::place).toList());
  }

  @Test
  void a_key_keeps_a_hundred_drafts_and_none_goes_to_make_room() {
    for (int i = 0; i < 100; i++) {
      assertTrue(drafts.keep(key("ada"), "reply/" + i, Map.of("body", "b" + i)));
    }
    assertFalse(drafts.room(key("ada"), "reply/100"));
    assertFalse(drafts.keep(key("ada"), "reply/100", Map.of("body", "de trop")));
    assertEquals(Map.of(), drafts.read(key("ada"), "reply/100"));
    assertEquals(100, drafts.all(key("ada")).size());
    assertTrue(drafts.keep(key("ada"), "reply/7", Map.of("body", "encore")));
    drafts.drop(key("ada"), "reply/3");
    assertTrue(drafts.keep(key("ada"), "reply/100", Map.of("body", "il y a place")));
    assertTrue(drafts.keep(key("lea"), "reply/100", Map.of("body", "à part")));
  }
}
