package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;

/** What is decided about people, spaces and first posts, by a line. */
class OrderlyCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void the_journal_tells_members_who_decided_what_and_why_and_undoes_by_number() {
    assertEquals(
        "ada a reçu votre avertissement.\n",
        hub.says(ORGA, "person warn Ada Doucement, hein").out());
    Heard read = hub.says(ADA, "journal");
    assertTrue(read.out().contains("noor"), read.out());
    assertTrue(read.out().contains("avertit ada · Doucement, hein"), read.out());
    String number = read.out().strip().split(" ")[0];
    assertEquals(1, hub.says(ADA, "journal undo " + number + " non").status());
    assertEquals(0, hub.says(ORGA, "journal undo " + number + " trop vite").status());
    Heard after = hub.inEnglish(ADA, "journal --limit 1");
    assertTrue(after.out().contains("undid a decision (“warned ada”) · trop vite"), after.out());
    assertEquals(1, after.out().lines().count());
    assertEquals(1, hub.says(ORGA, "journal undo " + number + " encore").status());
    assertEquals(1, hub.says(ORGA, "journal undo abc encore").status());
    assertEquals(2, hub.says(ORGA, "journal undo").status());
  }

  @Test
  void the_journal_speaks_to_programs_too() {
    hub.says(ORGA, "person suspend ada 3 On se calme");
    String json = hub.says(ADA, "journal --limit 1 --json").out();
    assertTrue(json.contains("\"deed\" : \"suspended\""), json);
    assertTrue(json.contains("\"title\" : \"ada\""), json);
    assertTrue(json.contains("\"reason\" : \"On se calme\""), json);
    assertTrue(json.contains("\"undoes\" : null"), json);
    assertTrue(json.contains("\"undone\" : false"), json);
  }

  @Test
  void who_is_no_member_reads_no_journal() {
    assertEquals(1, hub.says(GUEST, "journal").status());
    assertEquals(1, hub.says(NAMELESS, "journal").status());
    assertTrue(hub.asGuestUser("journal").err().contains("guest@"));
  }

  @Test
  void a_suspended_person_is_told_until_when_and_keeps_their_text() {
    hub.says(ORGA, "person suspend ada 3 On se calme.");
    Heard heard = hub.says(ADA, "write idees Bonjour", "Salut");
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("2026-11-26 à 10:00 UTC"), heard.err());
    assertTrue(heard.err().contains("On se calme."), heard.err());
    assertEquals("Salut", hub.desk.drafts().read(ADA, "write/idees").get("body"));
    assertEquals(0, hub.says(ADA, "forum").status());
  }

  @Test
  void days_and_names_that_are_none_are_refused() {
    assertTrue(hub.says(ORGA, "person suspend ada trois On se calme").err().contains("jours"));
    assertTrue(hub.says(ORGA, "person suspend ada 366 On se calme").err().contains("365"));
    assertEquals(1, hub.says(ORGA, "person warn personne Doucement").status());
    assertEquals(1, hub.says(ORGA, "person personne").status());
    assertEquals(1, hub.says(ADA, "person ban noor Non").status());
    assertTrue(hub.says(GUEST, "person ada").out().startsWith("ada · "));
  }

  @Test
  void a_space_is_asked_for_opened_and_declined_by_a_line() {
    Heard asked = hub.says(ADA, "space ask Réseau maillé", "Les toits.\nOn est\ndéjà six.");
    assertTrue(asked.out().contains("Demandé, sous le numéro 1"), asked.out() + asked.err());
    assertTrue(hub.says(ORGA, "space").out().contains("On est déjà six."));
    assertEquals("", hub.says(NAMELESS, "space list").out());
    assertEquals(1, hub.says(ADA, "space open 1").status());
    assertTrue(hub.says(ORGA, "space open 1").out().contains("Réseau maillé"));
    assertTrue(hub.says(GUEST, "forum").out().contains("reseau-maille"));
    hub.says(ADA, "space ask Radio", "Pour parler.");
    assertEquals(0, hub.says(ORGA, "space decline 2 Plus tard").status());
    String json = hub.says(ADA, "space --json").out();
    assertTrue(json.contains("\"state\" : \"declined\""), json);
    assertTrue(json.contains("\"reason\" : \"Plus tard\""), json);
    hub.says(ADA, "space ask Sons", "Pour écouter.");
    assertEquals(0, hub.says(ADA, "space withdraw 3").status());
    assertEquals(1, hub.says(ORGA, "space open 99").status());
    assertEquals(1, hub.says(ORGA, "space open abc").status());
  }

  @Test
  void what_is_asked_for_without_a_name_is_kept_for_the_form() {
    Heard heard = hub.says(NAMELESS, "space ask Radio", "Les ondes.\nPour parler.");
    assertEquals(1, heard.status());
    assertEquals("Pour parler.", hub.desk.drafts().read(NAMELESS, "space/new").get("reason"));
  }

  @Test
  void first_posts_wait_and_are_let_in_or_turned_away_by_a_line() {
    assertEquals(0, hub.says(ORGA, "hub hold 1 Vague de spam").status());
    assertTrue(hub.says(GUEST, "hub").out().contains("Le premier message de qui arrive"));
    hub.says(ADA, "write idees Bonjour", "Salut à vous");
    hub.says(ADA, "write idees Encore", "Et resalut");
    Heard waiting = hub.says(ORGA, "held");
    assertTrue(waiting.out().contains("1 · ada · ouvre un fil dans Idées"), waiting.out());
    assertTrue(waiting.out().contains("Salut à vous"), waiting.out());
    assertTrue(hub.says(ADA, "held --json").out().contains("\"text\" : \"Et resalut\""));
    assertEquals(1, hub.says(ADA, "held in 1").status());
    assertTrue(hub.says(ORGA, "held in 1").out().contains("#1"));
    assertEquals(0, hub.says(ORGA, "held away 2 Une fois suffit").status());
    assertEquals("", hub.says(ORGA, "held").out());
    assertTrue(hub.says(ADA, "told").out().contains("Une fois suffit"));
  }

  @Test
  void a_lockdown_keeps_new_names_out_until_it_is_undone() {
    assertEquals(0, hub.says(ORGA, "hub lockdown Vague de spam").status());
    assertEquals(
        "{\n  \"lockdown\" : true,\n  \"held\" : 0\n}\n", hub.says(GUEST, "hub --json").out());
    assertEquals(1, hub.says(NAMELESS, "join zoe").status());
    String number = hub.says(ORGA, "journal --limit 1").out().strip().split(" ")[0];
    assertEquals(0, hub.says(ORGA, "journal undo " + number + " C’est passé").status());
    assertEquals(0, hub.says(NAMELESS, "join zoe").status());
    assertEquals(1, hub.says(ADA, "hub lockdown Non").status());
    assertEquals(1, hub.says(ORGA, "hub hold beaucoup Non").status());
  }
}
