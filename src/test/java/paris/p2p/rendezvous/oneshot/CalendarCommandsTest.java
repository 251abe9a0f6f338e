package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CalendarCommandsTest {
  private static final String FILE =
      """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:un@ailleurs
      SUMMARY:Soir d’ailleurs
      DTSTART;TZID=Europe/Paris:20261209T190000
      DTEND;TZID=Europe/Paris:20261209T210000
      LOCATION:La Cave
      END:VEVENT
      BEGIN:VEVENT
      UID:deux@ailleurs
      SUMMARY:Il y a longtemps
      DTSTART;TZID=Europe/Paris:18901209T190000
      END:VEVENT
      BEGIN:VEVENT
      UID:trois@ailleurs
      SUMMARY:Sans date
      END:VEVENT
      END:VCALENDAR
      """;

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void the_whole_agenda_comes_as_a_file_also_without_a_key() {
    hub.withSeries();
    Heard heard = hub.asGuestUser("events.ics");
    assertEquals(0, heard.status());
    assertTrue(heard.out().startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), heard.out());
    assertTrue(heard.out().endsWith("END:VCALENDAR\r\n"), heard.out());
    assertTrue(heard.out().contains("\r\nUID:biere@p2p.paris\r\n"), heard.out());
    assertTrue(heard.out().contains("\r\nURL:ssh://localhost:2222\r\n"), heard.out());
  }

  @Test
  void one_event_comes_as_a_file() {
    long talk = hub.withTalk("Noise, expliqué", Optional.of(20));
    String file = hub.says(GUEST, "event " + talk + " --ics").out();
    assertTrue(file.contains("SUMMARY:Noise\\, expliqué\r\n"), file);
    assertTrue(file.contains("DTSTART;TZID=Europe/Paris:20261209T190000\r\n"), file);
    assertEquals(1, hub.says(GUEST, "event 999 --ics").status());
  }

  @Test
  void a_file_is_listed_first_and_stored_when_that_is_said() {
    Heard listed = hub.says(ORGA, "event import", FILE);
    assertEquals(0, listed.status(), listed.err());
    assertEquals(
        """
        nouveau  me  9 déc  19:00  2026  Soir d’ailleurs
        refusé   ma  9 déc  19:00  1890  Il y a longtemps  1890-12-09, c’est trop loin\u00a0: un événement peut dater de 1970 au plus tôt, et d’ici dix ans au plus tard.
        refusé   ligne 14                Sans date         Il ne dit pas quand il commence (DTSTART)\u00a0: donnez-lui une date.
        1 nouveau, 2 refusés, aucun déjà là.
        Rien n’est encore enregistré. Pour le faire\u00a0: ssh -p 2222 localhost event import --yes < agenda.ics
        """,
        listed.out());
    assertEquals("", hub.says(GUEST, "events").out());
    Heard stored = hub.says(ORGA, "event import --yes", FILE);
    assertTrue(stored.out().endsWith("C’est enregistré.\n"), stored.out());
    assertTrue(hub.says(GUEST, "events").out().contains("Soir d’ailleurs"));
    Heard again = hub.inEnglish(ORGA, "event import --yes");
    assertEquals(1, again.status());
    Heard second = hub.says(ORGA, "event import --yes", FILE);
    assertTrue(second.out().contains("2 refusés, 1 déjà là."), second.out());
    assertTrue(second.out().endsWith("Il n’y a rien à enregistrer.\n"), second.out());
  }

  @Test
  void only_organisers_import_and_nobody_as_guest() {
    Heard member = hub.says(ADA, "event import --yes", FILE);
    assertEquals(1, member.status());
    assertTrue(member.err().contains("réservé"), member.err());
    assertEquals(1, hub.asGuestUser("event import").status());
    assertEquals(1, hub.says(GUEST, "event import", FILE).status());
    assertEquals("", hub.says(GUEST, "events").out());
  }

  @Test
  void a_file_that_is_cut_is_refused_whole() {
    Heard cut = hub.says(ORGA, "event import --yes", FILE.substring(0, FILE.indexOf("UID:deux")));
    assertEquals(1, cut.status());
    assertEquals("", cut.out());
    assertTrue(cut.err().startsWith("Le fichier s’arrête au milieu, à la ligne 10"), cut.err());
    assertEquals("", hub.says(GUEST, "events").out());
  }

  @Test
  void what_is_all_refused_ends_with_one_and_what_is_refused_beside_something_taken_with_nought() {
    String none = FILE.replace("20261209T190000", "demain");
    Heard refused = hub.says(ORGA, "event import --yes", none);
    assertEquals(1, refused.status(), refused.out());
    assertTrue(refused.out().contains("refusé"), refused.out());
    assertEquals(1, hub.says(ORGA, "event import", none).status());
    Heard beside = hub.says(ORGA, "event import --yes", FILE);
    assertEquals(0, beside.status(), beside.err());
    assertTrue(beside.out().contains("refusé"), beside.out());
    Heard again = hub.says(ORGA, "event import --yes", FILE);
    assertEquals(0, again.status(), again.out());
  }

  @Test
  void a_line_that_is_none_and_tasks_are_said_to_be_left_out() {
    String odd =
        FILE.replace(
            "BEGIN:VCALENDAR\n", "BEGIN:VCALENDAR\nVoilà\nBEGIN:VTODO\nUID:t\nEND:VTODO\n");
    Heard heard = hub.says(ORGA, "event import", odd);
    assertEquals(0, heard.status(), heard.err());
    assertTrue(heard.out().contains("laissé   ligne 2"), heard.out());
    assertTrue(heard.out().contains("«\u00a0Voilà\u00a0»"), heard.out());
    assertTrue(heard.out().contains("VTODO"), heard.out());
  }

  @Test
  void a_file_without_an_event_is_refused_in_words() {
    Heard heard =
        hub.says(ORGA, "event import", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("Il n’y a aucun événement dans ce fichier"), heard.err());
  }

  @Test
  void words_are_searched_for_in_any_order() {
    hub.withSeries();
    hub.withTalk("Noise, expliqué au comptoir", Optional.empty());
    Heard heard = hub.asGuestUser("search COMPTOIR explique");
    assertEquals(1, heard.out().lines().count(), heard.out());
    assertTrue(heard.out().contains("Noise, expliqué au comptoir"), heard.out());
    JsonNode json = new JsonMapper().readTree(hub.says(GUEST, "search cave --json").out());
    assertEquals("Noise, expliqué au comptoir", json.get("events").get(0).get("title").asString());
    Heard none = hub.inEnglish(GUEST, "search quantum");
    assertEquals(0, none.status());
    assertTrue(none.err().startsWith("Nothing holds “quantum”"), none.err());
    assertEquals(2, hub.says(GUEST, "search").status());
  }
}
