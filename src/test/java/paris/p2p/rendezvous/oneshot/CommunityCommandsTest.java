package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommunityCommandsTest {
  private final Hearing hub = new Hearing().withTexts();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void the_texts_come_as_markdown_in_the_visitors_language() {
    assertAll(
        () -> assertEquals("# Quésaco ?\n", hub.asGuestUser("about").out()),
        () -> assertEquals("# What is it?\n", hub.inEnglish(GUEST, "about").out()),
        () -> assertEquals("# Nos valeurs\n", hub.says(ADA, "values").out()),
        () -> assertEquals("# Our values\n", hub.inEnglish(ORGA, "Values").out()));
  }

  @Test
  void the_roadmap_comes_as_markdown() {
    assertEquals(
        """
        # Feuille de route

        1. **Le premier nœud** (faite, depuis août 2019)

           À Paris.

           Puis ailleurs.

        2. **Un supernode** (à faire)
        """,
        hub.says(GUEST, "roadmap").out());
    assertTrue(hub.inEnglish(GUEST, "roadmap").out().contains("(done, since August 2019)"));
  }

  @Test
  void the_roadmap_in_json_names_the_thread_of_each_step() {
    Step first = hub.desk.community().roadmap().get(0);
    hub.desk.board().discuss(ADA, first.subject(), "idees", "Le premier nœud", "On en parle ?");
    JsonNode steps = new JsonMapper().readTree(hub.inEnglish(GUEST, "roadmap --json").out());
    assertAll(
        () ->
            assertEquals(
                "[id, title, state, since, threadId]", steps.get(0).propertyNames().toString()),
        () -> assertEquals("The first node", steps.get(0).get("title").asString()),
        () -> assertEquals("done", steps.get(0).get("state").asString()),
        () -> assertEquals("2019-08-07", steps.get(0).get("since").asString()),
        () -> assertEquals(1, steps.get(0).get("threadId").asLong()),
        () -> assertEquals("to_do", steps.get(1).get("state").asString()),
        () -> assertTrue(steps.get(1).get("since").isNull()),
        () -> assertTrue(steps.get(1).get("threadId").isNull()));
  }

  @Test
  void an_organiser_replaces_a_text_in_one_language() {
    Heard heard = hub.says(ORGA, "text about --lang en", "# New\r\n\r\nwords\u001b[31m\n\n");
    assertEquals(0, heard.status(), heard.err());
    assertTrue(heard.out().contains("about est remplacé en anglais"), heard.out());
    assertEquals("# New\n\nwords[31m\n", hub.inEnglish(GUEST, "about").out());
    assertEquals("# Quésaco ?\n", hub.says(GUEST, "about").out());
    hub.says(ORGA, "text values", "# Autres\n");
    assertEquals("# Autres\n", hub.says(GUEST, "values").out());
    assertEquals(2, hub.desk.community().history("values", Language.FR, 9).size());
  }

  @Test
  void others_are_told_whose_it_is() {
    Heard heard = hub.says(ADA, "text about", "# À moi");
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("C’est réservé à l’organisation"), heard.err());
    assertEquals(1, hub.says(GUEST, "text about", "x").status());
    assertEquals("# Quésaco ?\n", hub.says(GUEST, "about").out());
  }

  @Test
  void a_text_must_exist_and_have_words_in_a_language_of_the_hub() {
    assertAll(
        () -> assertEquals(1, hub.says(ORGA, "text roadmap", "x").status()),
        () -> assertEquals(2, hub.says(ORGA, "text about --lang de", "x").status()),
        () -> assertEquals(1, hub.says(ORGA, "text about", "").status()),
        () -> assertEquals(1, hub.says(ORGA, "text about", "x".repeat(20_001)).status()),
        () -> assertFalse(hub.says(ORGA, "text roadmap", "x").err().isBlank()));
  }
}
