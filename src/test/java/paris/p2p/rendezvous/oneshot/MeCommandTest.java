package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking along what the hub holds of one, and leaving, by a command. */
final class MeCommandTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void export_hands_out_all_of_it_as_one_document() {
    hub.says(Hearing.ADA, "write idees Bonjour", "Un mot d’Ada");
    Heard heard = hub.says(Hearing.ADA, "me export");
    assertEquals(0, heard.status(), heard.err());
    JsonNode all = JsonMapper.builder().build().readTree(heard.out());
    assertEquals("2026-11-23T10:00:00Z", all.get("exportedAt").asString());
    assertEquals("ada", all.get("person").get("name").asString());
    assertEquals("SHA256:ada", all.get("ownKeys").get(0).get("key").get("fingerprint").asString());
    assertEquals("Un mot d’Ada", all.get("posts").get(0).get("body").asString());
    assertEquals(1, all.get("posts").get(0).get("topicId").asInt());
  }

  @Test
  void every_time_that_is_handed_out_carries_its_zone() {
    hub.withTalk("Noise", java.util.Optional.of(1));
    hub.says(Hearing.ADA, "rsvp next yes");
    hub.says(Hearing.ADA, "write idees Bonjour", "Un mot d’Ada");
    String out = hub.says(Hearing.ADA, "me export").out();
    assertFalse(out.matches("(?s).*\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]*\".*"), out);
    JsonNode answer = JsonMapper.builder().build().readTree(out).get("answers").get(0);
    assertEquals("2026-12-09T19:00:00+01:00", answer.get("startsAt").asString());
    assertEquals("Europe/Paris", answer.get("zone").asString());
  }

  @Test
  void a_key_without_a_name_is_handed_what_is_kept_for_it() {
    Heard heard = hub.says(Hearing.NAMELESS, "me export");
    assertEquals(0, heard.status(), heard.err());
    assertTrue(JsonMapper.builder().build().readTree(heard.out()).get("person").isNull());
    assertEquals(1, hub.says(Hearing.GUEST, "me export").status());
    assertEquals(1, hub.asGuestUser("me erase --yes").status());
  }

  @Test
  void by_itself_it_counts_what_there_is() {
    hub.says(Hearing.ADA, "write idees Bonjour", "Un mot d’Ada");
    Heard heard = hub.says(Hearing.ADA, "me");
    assertEquals(0, heard.status(), heard.err());
    assertTrue(heard.out().matches("(?s).*posts +1\n.*"), heard.out());
    assertTrue(heard.out().endsWith("me erase\n"), heard.out());
  }

  @Test
  void erase_says_what_goes_and_erases_nothing_until_it_is_told_twice() {
    Heard heard = hub.says(Hearing.ADA, "me erase");
    assertEquals(0, heard.status());
    assertTrue(heard.out().contains("ssh -p 2222 localhost me erase --yes\n"), heard.out());
    assertTrue(heard.out().contains("me erase --words --yes\n"), heard.out());
    assertTrue(hub.says(Hearing.ADA, "whoami").out().contains("ada"));
    hub.says(Hearing.ADA, "write idees Bonjour", "Un mot d’Ada");
    Heard gone = hub.says(Hearing.ADA, "me erase --yes");
    assertEquals(0, gone.status(), gone.err());
    assertTrue(gone.out().contains("mardi 24 novembre 2026 à 5\u00a0h"), gone.out());
    assertTrue(hub.desk.people().named("ada").isEmpty());
  }

  @Test
  void who_has_left_is_called_so_everywhere_and_is_null_in_json() {
    hub.says(Hearing.ADA, "write idees Bonjour", "Un mot d’Ada");
    hub.says(Hearing.ADA, "me erase --yes");
    for (String line : new String[] {"forum idees", "thread 1", "search mot"}) {
      String said = hub.says(Hearing.GUEST, line).out();
      assertTrue(said.contains("quelqu’un qui est parti"), line + ": " + said);
      String json = hub.says(Hearing.GUEST, line + " --json").out();
      assertTrue(json.contains("uthor\" : null") || line.startsWith("forum"), line + ": " + json);
    }
    assertTrue(hub.inEnglish(Hearing.GUEST, "thread 1").out().contains("someone who left"));
  }

  @Test
  void words_take_the_posts_along() {
    hub.says(Hearing.ADA, "write idees Bonjour", "Un mot d’Ada");
    assertEquals(0, hub.says(Hearing.ADA, "me erase --words --yes").status());
    assertFalse(hub.says(Hearing.GUEST, "post 1").out().contains("Un mot"));
    assertEquals("", hub.says(Hearing.GUEST, "search mot").out());
  }

  @Test
  void the_only_organiser_is_told_why_not() {
    Heard heard = hub.says(Hearing.ORGA, "me erase --yes");
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("à l’organisation"), heard.err());
    assertTrue(hub.says(Hearing.ORGA, "whoami").out().contains("noor"));
  }
}
