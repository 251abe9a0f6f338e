package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Drawn;
import paris.p2p.rendezvous.tui.Message;

/** The agenda's pages in windows of all sizes. */
class AgendaDrawnTest {
  private final OpenHub hub = new OpenHub();
  private Caller lea;

  @BeforeEach
  void an_organiser_and_the_usual_evenings() {
    lea = hub.member("lea");
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    hub.desk.agenda().found(AgendaSamples.evenings());
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private String drawn(Stroll walk, int columns, int rows) {
    walk.hear(new Message.Resized(columns - 4, rows - 4));
    return Drawn.at(
        walk.page(), BoardSamples.FRENCH, columns, rows, new HubFrame(hub.desk.house()));
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,18", "120,40"})
  void list_and_selected_event_are_in_sight_wherever_one_is_in_the_list(int columns, int rows) {
    Stroll walk = hub.visit(lea, AgendaPage.start());
    String first = drawn(walk, columns, rows);
    assertTrue(first.contains("▸ me  2 déc  18:30  Pair à Bière #88"), first);
    assertTrue(first.contains("personne d’annoncé"), first);
    String last = drawn(walk.press('G'), columns, rows);
    assertTrue(last.contains("▸ me  3 nov  18:30  Pair à Bière #99"), last);
    assertTrue(last.contains("mercredi 3 novembre 2027, 18:30 → 23:00"), last);
    assertTrue(last.contains("personne d’annoncé"), last);
  }

  @ParameterizedTest
  @CsvSource({"80,24", "60,18", "120,40"})
  void the_whole_form_and_the_date_read_back_are_in_sight(int columns, int rows) {
    Stroll walk = hub.visit(lea, EventForms.adding());
    walk.type("Noise").press(Key.Name.TAB).press(Key.Name.TAB).type("9 déc 19h");
    String form = drawn(walk, columns, rows);
    assertTrue(form.contains("▸ Quand     9 déc 19h█"), form);
    assertTrue(form.contains("me 9 déc 2026 19:00 → 21:00, dans 16 jours"), form);
    assertTrue(form.contains("Texte EN"), form);
  }

  @Test
  void a_cancelled_evening_says_so_without_colours() {
    Stroll walk = hub.visit(lea, AgendaPage.start());
    walk.press('x').type("la salle est fermée").press(Key.Name.ENTER);
    String agenda = drawn(walk, 80, 24);
    assertTrue(agenda.contains("Pair à Bière #88           annulé"), agenda);
    assertTrue(agenda.contains("Annulé\u00a0: la salle est fermée"), agenda);
  }
}
