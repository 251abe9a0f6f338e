package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.key;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Fresh;

/** How much is kept of what somebody has begun, and of what they have chosen. */
final class DraftRoomTest {
  private static final String LONG = "x".repeat(60_000);

  @RegisterExtension final Fresh fresh = new Fresh();
  private final Watch watch = new Watch();
  private Drafts drafts;
  private Settings settings;
  private Caller ada;

  @BeforeEach
  void adaHasBeenHereForADay() {
    Quotas quotas = new Quotas(Allowance.usual(), watch);
    drafts = new Drafts(fresh.database(), watch, quotas);
    settings = new Settings(fresh.database(), quotas);
    ada = new Folk(fresh.database()).member("ada");
    watch.passes(Standing.NEW);
  }

  private boolean keeps(Caller caller, int place, String text) {
    return drafts.keep(caller, "reply/" + place, Map.of("body", text));
  }

  private int kept(Caller caller) {
    int kept = 0;
    while (keeps(caller, kept, LONG)) kept++;
    return kept;
  }

  @Test
  void a_key_without_a_name_keeps_three_hundred_thousand_chars_a_day() {
    assertEquals(5, kept(key("new")));
    assertTrue(drafts.read(key("new"), "reply/5").isEmpty());
    assertEquals(Map.of("body", LONG), drafts.read(key("new"), "reply/4"));
    watch.passes(Duration.ofDays(1));
    assertTrue(keeps(key("new"), 5, LONG));
  }

  @Test
  void what_is_not_kept_leaves_what_was_kept_before() {
    kept(key("new"));
    keeps(key("new"), 4, "un mot");
    assertFalse(keeps(key("new"), 4, LONG));
    assertEquals(Map.of("body", "un mot"), drafts.read(key("new"), "reply/4"));
    assertTrue(keeps(key("new"), 4, "mot"));
  }

  @Test
  void somebody_keeps_a_million_chars_and_has_room_again_when_one_goes() {
    assertEquals(16, kept(ada));
    assertTrue(drafts.room(ada, "write/idees"));
    assertTrue(keeps(ada, 16, "y".repeat(40_000)));
    assertFalse(drafts.room(ada, "write/idees"));
    assertFalse(keeps(ada, 17, "z"));
    drafts.drop(ada, "reply/3");
    assertTrue(keeps(ada, 17, LONG));
  }

  @Test
  void somebody_keeps_a_hundred_and_eighty_times_a_minute() {
    for (int i = 0; i < 180; i++) assertTrue(keeps(ada, 1, "mot " + i));
    assertFalse(keeps(ada, 1, "mot"));
    watch.passes(Duration.ofMillis(334));
    assertTrue(keeps(ada, 1, "mot"));
  }

  @Test
  void what_many_new_keys_keep_costs_nobody_with_a_name() {
    Allowance small =
        new Allowance() {
          @Override
          public List<Rate> rates(Standing standing, Limited what) {
            return List.of();
          }

          @Override
          public List<Rate> together(Limited what) {
            return what == Limited.STORED ? List.of(new Rate(100, Duration.ofDays(1))) : List.of();
          }
        };
    drafts = new Drafts(fresh.database(), watch, new Quotas(small, watch));
    for (int i = 0; i < 10; i++) assertTrue(keeps(key("k" + i), 1, "dix lettre"));
    assertFalse(keeps(key("other"), 1, "dix lettre"));
    assertTrue(keeps(ada, 1, LONG));
  }

  @Test
  void after_ninety_days_a_draft_of_a_key_without_a_name_fades_and_nobody_elses() {
    keeps(key("new"), 1, "un mot");
    keeps(ada, 1, "un mot");
    watch.passes(Drafts.FADES);
    keeps(key("new"), 2, "un autre");
    assertEquals(0, drafts.fade());
    watch.passes(Duration.ofMillis(1));
    assertEquals(1, drafts.fade());
    assertTrue(drafts.read(key("new"), "reply/1").isEmpty());
    assertEquals(Map.of("body", "un autre"), drafts.read(key("new"), "reply/2"));
    assertEquals(Map.of("body", "un mot"), drafts.read(ada, "reply/1"));
  }

  @Test
  void somebody_chooses_sixty_settings_a_minute() {
    for (int i = 0; i < 60; i++) settings.choose(ada, Settings.LANGUAGE, "l" + i);
    settings.choose(ada, Settings.LANGUAGE, "en");
    assertEquals("l59", settings.read(ada).get(Settings.LANGUAGE));
    watch.passes(Duration.ofSeconds(1));
    settings.choose(ada, Settings.LANGUAGE, "en");
    assertEquals("en", settings.read(ada).get(Settings.LANGUAGE));
  }
}
