package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.text.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people write in any script comes out of the hub as they wrote it; what does not is told. */
class EveryScriptOutTest {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private JsonNode json(String line) {
    Heard heard = hub.says(GUEST, line);
    assertEquals(0, heard.status(), line + ": " + heard.err());
    return new JsonMapper().readTree(heard.out());
  }

  @Test
  void a_thread_in_any_script_is_stored_told_and_found_as_it_was_written() {
    List<String> lost = new ArrayList<>();
    for (Sentences script : Sentences.values()) {
      String title = NFC.normalize(script.text());
      Heard heard = hub.says(ADA, "write idees '" + script.text() + "'", script.text());
      assertEquals("", heard.err(), script.name());
      JsonNode thread = json("thread " + (script.ordinal() + 1) + " --json");
      assertEquals(title, thread.get("title").asString());
      assertEquals(title, thread.get("posts").get(0).get("text").asString());
      String shown = hub.says(GUEST, "thread " + (script.ordinal() + 1)).out();
      assertTrue(bare(shown).contains(bare(title)), shown);
      if (!script.word().isEmpty() && json("search '" + script.word() + "' --json").isEmpty()) {
        lost.add(script.name());
      }
    }
    assertEquals(List.of(), lost);
  }

  /** Without the spaces, at which rows are broken. */
  private static String bare(String text) {
    return text.replaceAll("[\\p{Z}\\s]", "");
  }

  @Test
  void an_event_in_any_script_is_handed_to_calendars_as_it_was_written() {
    for (Sentences script : Sentences.values()) {
      long id = hub.withTalk(script.text(), Optional.empty());
      String title = NFC.normalize(script.text());
      assertEquals(title, json("event " + id + " --json").get("title").asString());
      String file = hub.says(GUEST, "event " + id + " --ics").out().replace("\r\n ", "");
      String escaped = title.replace(";", "\\;").replace(",", "\\,");
      assertTrue(file.contains("SUMMARY:" + escaped + "\r\n"), file);
    }
  }

  @Test
  void what_a_command_cannot_keep_is_told_by_kind_and_count() {
    Heard heard = hub.says(ADA, "write idees 'a\u202eb'", "x\u0000y\u200bz\u200b\ue000");
    assertEquals(0, heard.status());
    assertEquals(
        """
        Non gardé\u00a0: 1\u00a0signe de sens d’écriture.
        Non gardé\u00a0: 1\u00a0commande de terminal, 2\u00a0signes invisibles, 1\u00a0signe inconnu d’Unicode.
        """,
        heard.err());
    assertEquals("ab", json("thread 1 --json").get("title").asString());
    assertEquals(
        "Not kept: 1 text-direction control.\n", hub.inEnglish(GUEST, "forum \u202e").err());
    assertEquals("", hub.says(ADA, "reply 1", "\ufeffoui").err());
  }
}
