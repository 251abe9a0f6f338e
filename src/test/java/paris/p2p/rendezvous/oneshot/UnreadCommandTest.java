package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Stance;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is unread to somebody, in lines. */
class UnreadCommandTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void what_is_unread_is_one_line_a_thread_the_newest_first() {
    hub.says(ORGA, "write idees QUIC", "un");
    hub.says(ORGA, "write annonces Tor", "deux");
    hub.says(ORGA, "reply 1", "trois");
    assertEquals(
        """
        1  idees     QUIC  2 nouveaux, dès #1  à l’instant
        2  annonces  Tor   1 nouveau, dès #2   à l’instant
        """,
        hub.says(ADA, "unread").out());
    assertEquals(
        "1  idees  QUIC  2 new, from #1  just now\n", hub.inEnglish(ADA, "unread --limit 1").out());
    assertEquals(2, hub.says(ADA, "unread").out().lines().count(), "asking reads nothing");
  }

  @Test
  void what_was_read_or_muted_is_not_in_it() {
    hub.says(ORGA, "write idees QUIC", "un");
    hub.says(ORGA, "write annonces Tor", "deux");
    hub.desk.unread().topic(ADA, 1, Optional.of(Stance.MUTE));
    hub.desk.unread().read(ADA, 2, 2);
    assertEquals(new Heard(0, "", "Vous avez tout lu.\n"), hub.says(ADA, "unread"));
    assertEquals("[ ]\n", hub.says(ADA, "unread --json").out());
  }

  @Test
  void the_json_has_the_keys_that_are_promised() {
    hub.says(ORGA, "write idees QUIC", "un");
    JsonNode json = new JsonMapper().readTree(hub.says(ADA, "unread --json").out()).get(0);
    Set<String> keys = new TreeSet<>(json.propertyNames());
    assertEquals(
        "[firstUnread, id, lastAt, lastAuthor, lastPost, space, title, unread]", keys.toString());
    assertEquals(1, json.get("unread").asInt());
    assertEquals(1, json.get("firstUnread").asInt());
  }

  @Test
  void it_takes_a_name_and_no_words() {
    Heard guest = hub.says(GUEST, "unread");
    assertEquals(1, guest.status());
    assertTrue(guest.err().contains("clé"), guest.err());
    assertEquals(2, hub.says(ADA, "unread tout").status());
    assertEquals(2, hub.says(ADA, "unread --limit 0").status());
  }
}
