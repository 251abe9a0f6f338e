package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.text.Language;

/** What organisers do to the agenda by a line and a file. */
class EventChangesTest {
  private static final String NOISE =
      """
      ---
      title: Noise, expliqué
      kind: workshop
      when: 9 déc 19h - 22h
      place: La Cave
      address: 3 rue Basse
      places: 40
      languages: fr, en
      ---

      Au comptoir,

      comme toujours.
      """;

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private List<Event> all() {
    return hub.desk.agenda().events(EventQuery.upcoming(100));
  }

  private Event only() {
    return all().getFirst();
  }

  @Test
  void an_event_is_added_by_fields_and_text() {
    Heard heard = hub.says(ORGA, "event add", NOISE);
    Event event = only();
    assertEquals(
        "Ajouté\u00a0: événement "
            + event.id()
            + ", «\u00a0Noise, expliqué\u00a0», mercredi 9 décembre 2026, 19:00 → 22:00 (dans 16"
            + " jours).\n",
        heard.out(),
        heard.err());
    assertEquals(Kind.WORKSHOP, event.fields().kind());
    assertEquals(LocalDateTime.of(2026, 12, 9, 22, 0), event.fields().end());
    assertEquals("3 rue Basse", event.fields().address());
    assertEquals(Optional.of(40), event.fields().capacity());
    assertEquals(Set.of(Language.FR, Language.EN), event.fields().languages());
    assertEquals("Au comptoir,\n\ncomme toujours.", event.fields().text().fr());
    assertEquals("", event.fields().text().en());
  }

  @Test
  void a_rule_makes_a_series_numbered_on() {
    String series =
        "titre: Pair à Bière\nquand: 2 déc 18h30 → 23h\nlieu: Ground Control\n"
            + "rule: FREQ=MONTHLY;BYDAY=1WE\nnumber: 88\n";
    Heard heard = hub.says(ORGA, "event add", series);
    assertEquals(0, heard.status(), heard.err());
    assertEquals(12, all().size());
    assertEquals("Pair à Bière #99", all().getLast().title());
    String shown = hub.says(GUEST, "event " + only().id()).out();
    assertTrue(shown.contains("Série\u00a0: le premier mercredi du mois\n"), shown);
    assertTrue(
        hub.inEnglish(GUEST, "event next").out().contains("Series: the first Wednesday of the"));
    assertTrue(
        hub.says(GUEST, "event next --json")
            .out()
            .contains("\"rule\" : \"FREQ=MONTHLY;BYDAY=1WE\""));
  }

  @Test
  void an_edit_changes_only_what_the_file_says() {
    long id = hub.withTalk("Noise", Optional.of(20));
    Heard heard = hub.says(ORGA, "event edit " + id, "place: Le Volta\n");
    assertEquals(0, heard.status(), heard.err());
    Event event = hub.desk.agenda().event(id).get();
    assertEquals("Le Volta", event.fields().place());
    assertEquals("Noise", event.title());
    assertEquals("Au comptoir.", event.fields().text().fr());
    assertEquals(Optional.of(20), event.fields().capacity());
    hub.says(ORGA, "event edit " + id + " --lang en", "places:\n\nAt the bar.");
    assertEquals("At the bar.", hub.desk.agenda().event(id).get().fields().text().en());
    assertEquals(Optional.empty(), hub.desk.agenda().event(id).get().fields().capacity());
  }

  @Test
  void a_series_is_changed_from_a_date_on_or_ended_by_a_line() {
    hub.withSeries();
    List<Event> dates = all();
    hub.says(ORGA, "event edit " + dates.get(1).id() + " --reach all", "place: Le Volta");
    assertEquals("Le Volta", all().get(0).fields().place());
    hub.says(ORGA, "event edit " + dates.get(2).id() + " --reach following", "place: Ici");
    assertEquals("Le Volta", all().get(1).fields().place());
    assertEquals("Ici", all().get(3).fields().place());
    Heard ended = hub.says(ORGA, "event edit " + dates.get(2).id(), "until: 2027-03-31");
    assertEquals(0, ended.status(), ended.err());
    assertEquals(4, all().size());
  }

  @Test
  void one_date_moves_for_as_long_as_it_lasted_and_says_where_it_was() {
    hub.withSeries();
    long id = only().id();
    Heard heard = hub.says(ORGA, "event move " + id + " jeudi 3 décembre");
    assertEquals(0, heard.status(), heard.err());
    Event moved = hub.desk.agenda().event(id).get();
    assertEquals(LocalDateTime.of(2026, 12, 3, 18, 30), moved.fields().start());
    assertEquals(LocalDateTime.of(2026, 12, 3, 23, 0), moved.fields().end());
    String shown = hub.says(GUEST, "event " + id).out();
    assertTrue(
        shown.contains("Déplacé\u00a0: c’était mercredi 2 décembre 2026, 18:30 → 23:00"), shown);
    assertTrue(
        hub.says(GUEST, "event " + id + " --json")
            .out()
            .contains("\"movedFrom\" : \"2026-12-02T18:30:00+01:00\""));
    hub.says(ORGA, "event move " + id + " 4 déc 20h");
    assertEquals(
        LocalDateTime.of(2026, 12, 5, 0, 30), hub.desk.agenda().event(id).get().fields().end());
  }

  @Test
  void a_cancellation_takes_the_rest_of_the_line_for_its_reason() {
    long id = hub.withTalk("Noise", Optional.empty());
    Heard without = hub.says(ORGA, "event cancel " + id);
    assertEquals(1, without.status());
    assertTrue(without.err().contains("Il manque la raison"), without.err());
    Heard heard = hub.says(ORGA, "event cancel " + id + " La salle -- la grande -- est fermée");
    assertEquals("Annulé\u00a0: événement " + id + ", «\u00a0Noise\u00a0».\n", heard.out());
    assertEquals("La salle -- la grande -- est fermée", hub.desk.agenda().event(id).get().reason());
  }

  @Test
  void only_organisers_change_the_agenda_by_a_line() {
    long id = hub.withTalk("Noise", Optional.empty());
    for (String line :
        List.of("event add", "event edit " + id, "event cancel " + id + " r", "event move 1 x")) {
      assertEquals(1, hub.says(ADA, line, NOISE).status(), line);
      assertEquals(1, hub.says(GUEST, line, NOISE).status(), line);
      assertEquals(1, hub.asGuestUser(line).status(), line);
    }
    assertEquals(1, all().size());
    assertFalse(only().cancelled());
  }

  private void refused(int status, String line, String file, String sentence) {
    Heard heard = hub.says(ORGA, line, file);
    assertEquals(status, heard.status(), heard.out() + heard.err());
    assertTrue(heard.err().contains(sentence), heard.err());
    assertEquals(1, heard.err().lines().count(), heard.err());
    assertEquals(List.of(), all());
  }

  @Test
  void bad_files_are_refused_in_one_line_and_nothing_is_stored() {
    refused(2, "event add", "", "Rien n’est arrivé");
    refused(2, "event add", "titel: Noise", "pas de champ «\u00a0titel\u00a0»");
    refused(2, "event add", "Noise sans champ", "Un événement n’a pas de champ");
    refused(2, "event add", "title: a\ntitle: b", "donné deux fois");
    refused(2, "event add", "title: a\ntitre: b", "donné deux fois");
    refused(2, "event add", "kind: apéro", "Le champ kind ne peut pas être");
    refused(2, "event add", "languages: fr, de", "Le champ languages ne peut pas être");
    refused(2, "event add --lang de", NOISE, "ni fr ni en");
    refused(1, "event add", "title: a\nplace: b", "Il manque la date");
    refused(1, "event add", "when: 9 déc 19h\nplace: b", "Il manque un titre");
    refused(1, "event add", "title: a\nplace: b\nwhen: 2 mai 1890 19h", "1890");
    refused(1, "event add", "title: a\nplace: b\nwhen: 9 déc 19h\nplaces: mille", "places");
    refused(1, "event add", "title: a\nplace: b\nwhen: 2027-03-28 02:30", "jamais 02:30");
    refused(1, "event edit 4096", "title: a", "pas d’événement");
    refused(1, "event move 4096 demain", "", "pas d’événement");
  }

  @Test
  void rules_that_cannot_be_are_refused_in_one_line_and_nothing_is_stored() {
    String event = "title: a\nplace: b\nwhen: 9 déc 19h\nrule: ";
    refused(1, "event add", event, "Il manque la règle");
    refused(1, "event add", "title: a\nplace: b\nwhen: 9 déc 19h\nuntil: 2027", "la règle");
    refused(1, "event add", event + "chaque lune", "ne se lit pas comme une règle");
    refused(1, "event add", event + "FREQ=HOURLY", "plusieurs fois par jour");
    refused(1, "event add", event + "FREQ=DAILY;COUNT=9999", "compte trop de dates");
    refused(
        1, "event add", event + "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "aucun jour dans les dix");
    refused(1, "event add", event + "FREQ=WEEKLY\nuntil: 2026-12-01", "finirait avant");
    refused(1, "event add", event + "FREQ=WEEKLY\nuntil: jamais", "comme une date");
    refused(1, "event add", event + "FREQ=WEEKLY\nnumber: beaucoup", "un numéro");
  }

  @Test
  void what_is_no_utf8_and_what_is_no_reach_is_said() {
    byte[] latin = "title: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(1, hub.says(ORGA, false, Language.FR, "event add", latin).status());
    long id = hub.withTalk("Noise", Optional.empty());
    Heard reach = hub.says(ORGA, "event edit " + id + " --reach some", "title: x");
    assertEquals(2, reach.status());
    assertTrue(reach.err().contains("this, following, all"), reach.err());
    Heard none = hub.says(ORGA, "event edit " + id + " --reach all", "title: x");
    assertTrue(none.err().contains("aucune série"), none.err());
  }
}
