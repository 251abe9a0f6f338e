package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;

/** The community's texts: reading, editing, earlier versions. */
class TextPagesTest {
  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;
  private Caller camille;

  @BeforeEach
  void organiser() {
    camille = founded.organiser("camille");
  }

  @AfterEach
  void close() {
    founded.close();
  }

  private String standing(Language language) {
    return hub.desk.community().text("values").orElseThrow().exactly(language);
  }

  private Stroll editing() {
    return hub.visit(camille, TextPage.values()).press('e');
  }

  @Test
  void the_first_heading_is_the_title_of_the_page() {
    assertEquals(new Titled("Valeurs", "Ouverts."), Titled.of("# Valeurs\n\nOuverts.\n"));
    assertEquals(new Titled("", "## Valeurs"), Titled.of("## Valeurs"));
    assertEquals(new Titled("Valeurs", ""), Titled.of("# Valeurs"));
    String seen = hub.visit(Caller.guest(), TextPage.values()).sees();
    assertTrue(seen.contains("Title[text=Valeurs"), seen);
  }

  @Test
  void only_organisers_are_offered_to_edit() {
    assertInstanceOf(TextForm.class, editing().page());
    assertInstanceOf(
        TextPage.class, hub.visit(hub.member("lea"), TextPage.values()).press('e').page());
  }

  @Test
  void what_is_saved_is_read_by_all_and_stays_in_the_history() {
    Stroll reader = hub.visit(Caller.guest(), TextPage.values());
    Stroll stroll = editing().press(Key.Name.DELETE).press(Key.Name.DELETE).type("% ").ctrl('s');
    assertEquals("Enregistré.", stroll.notice);
    assertInstanceOf(TextPage.class, stroll.page());
    assertEquals("% Valeurs\n\nOuverts.", standing(Language.FR));
    assertEquals("# Values\n\nOpen.", standing(Language.EN));
    assertTrue(reader.news().sees().contains("% Valeurs"), reader.sees());
    String history = stroll.press('H').sees();
    assertTrue(history.contains("camille"), history);
    assertTrue(history.contains("texte fondateur"), history);
  }

  @Test
  void both_languages_are_edited_in_one_go() {
    editing().type("a").press(Key.Name.TAB).type("b").ctrl('s');
    assertEquals("a# Valeurs\n\nOuverts.", standing(Language.FR));
    assertEquals("b# Values\n\nOpen.", standing(Language.EN));
  }

  @Test
  void where_one_language_is_refused_the_other_is_not_saved_either() {
    Stroll stroll = editing().type("a").press(Key.Name.TAB).type("b");
    OpenHub.done(hub.desk.community().replace(camille, "values", Language.EN, "from elsewhere"));
    stroll.ctrl('s');
    assertEquals("# Valeurs\n\nOuverts.", standing(Language.FR));
    stroll.ctrl('s');
    assertEquals("a# Valeurs\n\nOuverts.", standing(Language.FR));
    assertEquals("b# Values\n\nOpen.", standing(Language.EN));
  }

  @Test
  void a_lost_connection_loses_no_words() {
    editing().type("brouillon ").vanish();
    Stroll back = editing();
    assertTrue(back.sees().contains("brouillon # Valeurs"), back.sees());
    assertTrue(back.sees().contains("où vous l’aviez laissé"), back.sees());
    assertEquals("# Valeurs\n\nOuverts.", standing(Language.FR));
  }

  @Test
  void escape_keeps_the_draft_and_starting_afresh_throws_it_away() {
    Stroll stroll = editing().type("brouillon ").press(Key.Name.ESCAPE);
    assertTrue(stroll.notice.startsWith("Brouillon gardé"), stroll.notice);
    stroll.press('e').ctrl('r');
    assertFalse(stroll.sees().contains("brouillon # Valeurs"), stroll.sees());
    assertTrue(hub.desk.drafts().read(camille, "text/values").isEmpty());
  }

  @Test
  void what_another_saved_meanwhile_is_never_overwritten_unseen() {
    Stroll stroll = editing().type("le mien ");
    OpenHub.done(hub.desk.community().replace(camille, "values", Language.FR, "d’ailleurs"));
    stroll.ctrl('s');
    assertTrue(stroll.notice.startsWith("Quelqu’un vient de changer"), stroll.notice);
    assertEquals("d’ailleurs", standing(Language.FR));
    assertTrue(stroll.sees().contains("le mien # Valeurs"), stroll.sees());
    stroll.ctrl('s');
    assertEquals("le mien # Valeurs\n\nOuverts.", standing(Language.FR));
  }

  @Test
  void a_draft_that_is_older_than_what_stands_is_not_saved_over_it_unseen() {
    editing().type("le mien ").vanish();
    OpenHub.done(hub.desk.community().replace(camille, "values", Language.FR, "d’ailleurs"));
    OpenHub.done(hub.desk.community().replace(camille, "values", Language.EN, "from elsewhere"));
    Stroll stroll = editing().ctrl('s');
    assertEquals("d’ailleurs", standing(Language.FR));
    stroll.ctrl('s');
    assertEquals("le mien # Valeurs\n\nOuverts.", standing(Language.FR));
    assertEquals("from elsewhere", standing(Language.EN));
  }

  @Test
  void who_is_no_organiser_any_more_keeps_the_words_and_is_told() {
    Stroll stroll = hub.visit(hub.member("lea"), TextForm.of("values", Language.FR));
    stroll.type("moi aussi ").ctrl('s');
    assertFalse(stroll.notice.isEmpty());
    assertTrue(stroll.sees().contains("moi aussi # Valeurs"), stroll.sees());
    assertEquals("# Valeurs\n\nOuverts.", standing(Language.FR));
  }

  @Test
  void the_preview_is_read_and_not_typed_in() {
    Stroll stroll = editing().ctrl('p').type("x");
    assertFalse(stroll.page().typing());
    assertTrue(stroll.sees().contains("Prose[markdown=# Valeurs"), stroll.sees());
    assertTrue(stroll.ctrl('p').type("x").sees().contains("x# Valeurs"), stroll.sees());
  }

  @Test
  void an_earlier_version_is_read_and_taken_up_again() {
    long first = hub.desk.community().history("values", Language.FR, 1).getFirst().id();
    OpenHub.done(hub.desk.community().replace(camille, "values", Language.FR, "autrement"));
    Stroll stroll = hub.visit(camille, HistoryPage.of("values")).choose(first);
    assertTrue(stroll.sees().contains("# Valeurs"), stroll.sees());
    stroll.press('e').ctrl('s');
    assertEquals("# Valeurs\n\nOuverts.", standing(Language.FR));
    assertEquals(3, hub.desk.community().history("values", Language.FR, 9).size());
  }
}
