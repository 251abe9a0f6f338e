package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.rules.Caller;

/** Order on the forum, a line at a time. */
class OrderCommandsTest {
  private final Hearing hub = new Hearing();

  @BeforeEach
  void aThreadOfTwo() {
    assertEquals(0, hub.says(ADA, "write idees QUIC ou TCP", "Que prendre ?").status());
    assertEquals(0, hub.says(ADA, "reply 1", "Achetez mon jeton").status());
  }

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void a_report_waits_for_moderators_and_names_nobody_to_others() {
    assertEquals(
        new Heard(0, "Merci\u00a0: la modération lira ce que vous dites de #2.\n", ""),
        hub.says(ORGA, "report 2 De la publicité"));
    Heard waiting = hub.says(ORGA, "moderate");
    assertEquals("#2  1 min  ada  QUIC ou TCP  De la publicité\n", waiting.out());
    assertTrue(hub.says(ORGA, "moderate about 2").out().contains("noor, à l’instant"));
    assertEquals("", hub.says(ADA, "moderate").out());
    assertEquals(1, hub.says(ORGA, "report 2 encore une fois").status());
  }

  @Test
  void a_reason_may_come_from_standard_input() {
    assertEquals(0, hub.says(ORGA, "report 2", "De la publicité\n").status());
    Heard none = hub.says(ORGA, "report 1", " \n");
    assertEquals(1, none.status());
    assertTrue(none.err().contains("raison"), none.err());
  }

  @Test
  void the_queue_is_json_for_programs() {
    hub.says(ORGA, "report 2 De la publicité");
    String json = hub.says(ORGA, "moderate --json").out();
    assertTrue(json.contains("\"post\" : 2"), json);
    assertTrue(json.contains("\"reason\" : \"De la publicité\""), json);
    assertFalse(json.contains("noor"), json);
  }

  @Test
  void what_is_hidden_says_so_to_readers_and_comes_back() {
    Heard hidden = hub.says(ORGA, "moderate hide 2 De la publicité");
    assertEquals(
        "Décision 1\u00a0: Ce message est masqué («\u00a0QUIC ou TCP\u00a0»). moderate undo 1"
            + " RAISON la lève.\n",
        hidden.out());
    assertTrue(hub.says(GUEST, "thread 1").out().endsWith("Masqué par la modération.\n"));
    assertFalse(hub.says(GUEST, "post 2").out().contains("jeton"));
    String json = hub.says(GUEST, "post 2 --json").out();
    assertTrue(json.contains("\"hidden\" : true"), json);
    assertTrue(json.contains("\"text\" : \"\""), json);
    assertTrue(hub.says(ORGA, "moderate about 2").out().contains("Achetez mon jeton"));
    Heard back = hub.says(ORGA, "moderate undo 1 Je me suis trompée");
    assertEquals(0, back.status(), back.err());
    assertTrue(hub.says(GUEST, "post 2").out().contains("jeton"));
  }

  @Test
  void a_hidden_thread_opens_for_moderators_alone() {
    assertEquals(0, hub.says(ORGA, "moderate hide-thread 1 Rien à voir").status());
    for (String line : new String[] {"thread 1", "post 1", "thread 1 --json"}) {
      Heard heard = hub.says(ADA, line);
      assertEquals(1, heard.status(), line);
      assertEquals("", heard.out());
      assertTrue(heard.err().startsWith("La modération a masqué ce fil"), heard.err());
      assertEquals(0, hub.says(ORGA, line).status());
    }
    assertFalse(hub.says(ADA, "forum idees").out().contains("QUIC"));
  }

  @Test
  void threads_are_closed_slowed_pinned_moved_and_split_by_a_line() {
    assertEquals(0, hub.says(ORGA, "moderate lock 1 Tout est dit").status());
    Heard closed = hub.says(ADA, "reply 1", "Non");
    assertTrue(closed.err().startsWith("Ce fil est fermé"), closed.err());
    assertEquals(0, hub.says(ORGA, "moderate undo 1 Si").status());
    assertEquals(0, hub.says(ORGA, "moderate slow 1 300 On respire").status());
    assertTrue(hub.says(ADA, "reply 1", "Non").err().contains("dans 5 min"));
    assertEquals(1, hub.says(ORGA, "moderate slow 1 longtemps On respire").status());
    assertEquals(0, hub.says(ORGA, "moderate pin 1 À lire").status());
    assertEquals(0, hub.says(ORGA, "moderate move 1 Annonces Mieux là").status());
    assertTrue(hub.says(ADA, "forum annonces").out().contains("QUIC"));
    Heard split = hub.says(ORGA, "moderate split 2 Un jeton", "Autre sujet");
    assertEquals(0, split.status(), split.err());
    assertTrue(hub.says(ADA, "thread 2").out().startsWith("Un jeton\n"));
    assertTrue(hub.says(ORGA, "moderate about 2").out().contains("Autre sujet"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moderate hide 2 raison",
        "moderate dismiss 2 raison",
        "moderate split 2 Titre",
        "moderate hide-thread 1 raison",
        "moderate lock 1 raison",
        "moderate pin 1 raison",
        "moderate slow 1 60 raison",
        "moderate move 1 annonces raison",
        "moderate about 2"
      })
  void only_who_keeps_order_may(String line) {
    for (Caller caller : new Caller[] {ADA, GUEST, NAMELESS}) {
      Heard heard = hub.says(caller, line, "raison");
      assertEquals(1, heard.status(), line);
      assertEquals("", heard.out());
      assertEquals(1, heard.err().lines().count(), heard.err());
    }
    assertEquals(1, hub.asGuestUser(line).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "moderate hide 99 raison",
        "moderate hide abc raison",
        "moderate lock 99 raison",
        "moderate undo 99 raison",
        "moderate undo x raison",
        "moderate move 1 nulle-part raison",
        "moderate about 99",
        "moderate hide 2",
        "report 99 raison",
        "report abc raison"
      })
  void what_there_is_not_is_refused_in_one_line(String line) {
    Heard heard = hub.says(ORGA, line);
    assertEquals(1, heard.status(), line);
    assertEquals("", heard.out());
    assertEquals(1, heard.err().lines().count(), heard.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"moderate hide", "moderate slow 1", "moderate ban", "report", "moderate --all"})
  void what_is_not_understood_shows_the_usage_in_one_line(String line) {
    Heard heard = hub.says(ORGA, line);
    assertEquals(2, heard.status(), heard.err());
    assertEquals(1, heard.err().lines().count(), heard.err());
  }

  @Test
  void the_code_of_conduct_is_read_and_replaced_as_the_other_texts() {
    hub.withTexts();
    Heard set = hub.says(ORGA, "text conduct --lang fr", "# Soyons doux");
    assertEquals(0, set.status(), set.err());
    assertEquals("# Soyons doux\n", hub.says(GUEST, "conduct").out());
  }
}
