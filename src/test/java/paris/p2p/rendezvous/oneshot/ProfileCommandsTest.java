package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.words.Verb;

/** Names and what people say about themselves, by a line. */
class ProfileCommandsTest {
  private static final String FILE =
      """
      languages: français, en
      topics: Noise, réseaux maillés
      links: https://ada.example

      J’apporte des **câbles**.
      """;

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void a_file_says_it_and_members_read_it() {
    assertEquals(
        "Enregistré. Seuls les membres lisent ces lignes. Pour voir\u00a0: ssh -p 2222 localhost"
            + " profile\n",
        hub.says(ADA, "profile edit", FILE).out());
    assertEquals(
        """
        ada · membre · ici depuis le 23 novembre 2026

        J’apporte des **câbles**.

        Parle   français, anglais
        Sujets  Noise, réseaux maillés
        Liens   https://ada.example
        """,
        hub.says(ORGA, "profile ADA").out());
    String own = hub.inEnglish(ADA, "profile").out();
    assertTrue(own.contains("Speaks  French, English"), own);
    assertTrue(own.endsWith("Only members read these lines.\n"), own);
  }

  @Test
  void programs_read_it_too() {
    hub.says(ADA, "profile edit", FILE);
    hub.says(ADA, "rename Lovelace");
    String json = hub.says(ORGA, "profile Lovelace --json").out();
    assertTrue(json.contains("\"before\" : [ \"ada\" ]"), json);
    assertTrue(json.contains("\"languages\" : [ \"fr\", \"en\" ]"), json);
    assertTrue(json.contains("\"shownTo\" : \"members\""), json);
    String guest = hub.says(GUEST, "profile Lovelace --json").out();
    assertTrue(guest.contains("\"before\" : [ ]"), guest);
    assertTrue(guest.contains("\"profile\" : null"), guest);
  }

  @Test
  void who_is_no_member_reads_only_what_is_for_everybody() {
    hub.says(ADA, "profile edit", FILE);
    for (Caller other : List.of(GUEST, NAMELESS)) {
      Heard heard = hub.says(other, "profile ada");
      assertEquals(0, heard.status());
      assertTrue(heard.out().contains("d’abord pour les membres"), heard.out());
      assertFalse(heard.out().contains("câbles"), heard.out());
    }
    hub.says(ADA, "profile edit", "shown: Everybody\n" + FILE);
    assertTrue(hub.asGuestUser("profile ada").out().contains("câbles"));
  }

  @Test
  void what_is_wrong_is_said_and_the_lines_are_kept() {
    Heard strange = hub.says(ADA, "profile edit", "langues: fr\n\nBonjour");
    assertEquals(2, strange.status());
    assertTrue(strange.err().contains("languages, topics, links et shown"), strange.err());
    assertEquals(2, hub.says(ADA, "profile edit", "shown: friends\n\nBonjour").status());
    Heard wrong = hub.says(ADA, "profile edit", "links: example.org\n\nBonjour");
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().contains("example.org"), wrong.err());
    assertTrue(wrong.err().contains("brouillon"), wrong.err());
    assertEquals("Bonjour", hub.desk.drafts().read(ADA, "profile").get("about"));
    assertEquals(1, hub.says(ADA, "profile personne").status());
    assertEquals(1, hub.says(NAMELESS, "profile").status());
    assertEquals(1, hub.says(GUEST, "profile edit", "Bonjour").status());
    assertEquals(1, hub.asGuestUser("profile edit").status());
  }

  @Test
  void another_name_is_taken_by_a_line_and_not_twice() {
    assertEquals(
        "Vous êtes désormais Lovelace, partout où vous avez écrit.\n",
        hub.says(ADA, "rename Lovelace").out());
    assertTrue(hub.says(ADA, "whoami").out().contains("Lovelace"));
    Heard again = hub.says(ADA, "rename Byron");
    assertEquals(3, again.status());
    assertTrue(again.err().contains("30 jours"), again.err());
    assertEquals(2, hub.says(ADA, "rename").status());
    assertEquals(1, hub.says(NAMELESS, "rename eve").status());
    assertEquals(1, hub.says(GUEST, "rename eve").status());
  }

  @Test
  void no_command_tells_who_is_no_member_what_is_for_members() {
    String secret = "tarentule";
    hub.says(ADA, "write idees Un relais", "Bonjour");
    hub.says(
        ADA,
        "profile edit",
        "languages: sm\ntopics: "
            + secret
            + "\nlinks: https://"
            + secret
            + ".example\n\n"
            + secret);
    hub.says(ADA, "rename Lovelace");
    for (Caller caller : List.of(GUEST, NAMELESS)) {
      for (Verb verb : Verb.values()) {
        for (String rest : List.of("", " Lovelace", " ada", " " + secret, " 1", " --json")) {
          for (String json : List.of("", " --json")) {
            Heard heard = hub.says(caller, verb.tag() + rest + json);
            String said = (heard.out() + heard.err()).replace("«\u00a0" + secret, "");
            boolean echo = rest.contains(secret);
            assertFalse(!echo && said.contains(secret), verb + rest + json + said);
            assertFalse(said.contains("samoan"), verb + rest + json + said);
            assertFalse(said.contains("avant\u00a0: ada"), verb + rest + json + said);
          }
        }
      }
    }
    assertTrue(hub.says(ORGA, "profile Lovelace").out().contains(secret), "members read it");
  }
}
