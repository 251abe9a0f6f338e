package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.community.Step;
import paris.p2p.rendezvous.community.StepFields;
import paris.p2p.rendezvous.community.StepState;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Wording;

/** The roadmap, its steps and their form. */
class RoadmapPagesTest {
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

  private List<String> titles() {
    return hub.desk.community().roadmap().stream().map(step -> step.fields().title().fr()).toList();
  }

  private Step step(int place) {
    return hub.desk.community().roadmap().get(place - 1);
  }

  private Stroll road() {
    return hub.visit(camille, RoadmapPage.start());
  }

  @Test
  void each_step_shows_how_far_it_is() {
    String seen = hub.visit(Caller.guest(), RoadmapPage.start()).sees();
    assertTrue(seen.contains("1 faite · 1 en cours"), seen);
    assertTrue(seen.contains("✓ ") && seen.contains("depuis 2019"), seen);
    assertTrue(seen.contains("◐ ") && seen.contains("en cours"), seen);
    assertTrue(seen.contains("○ "), seen);
  }

  @Test
  void only_organisers_are_offered_to_change_it() {
    assertEquals(5, road().page().actions(BoardSamples.FRENCH).size());
    Stroll member = hub.visit(hub.member("lea"), RoadmapPage.start());
    assertEquals(List.of(), member.page().actions(BoardSamples.FRENCH));
  }

  @Test
  void steps_move_up_and_down_and_stay_selected() {
    Stroll stroll = road().press('J');
    assertEquals(List.of("Second", "Premier", "Troisième"), titles());
    stroll.press('J').press('J');
    assertEquals(List.of("Second", "Troisième", "Premier"), titles());
    stroll.press('K');
    assertEquals(List.of("Second", "Premier", "Troisième"), titles());
  }

  @Test
  void the_next_state_begins_today() {
    Stroll stroll = road().select(step(3).id()).press('s');
    assertEquals("«\u00a0Troisième\u00a0»\u00a0: en cours.", stroll.notice);
    assertEquals(StepState.UNDER_WAY, step(3).fields().state());
    assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), step(3).fields().since());
    stroll.press('s').press('s');
    assertEquals(StepState.TO_DO, step(3).fields().state());
    assertEquals(Optional.empty(), step(3).fields().since());
  }

  @Test
  void a_step_nobody_talks_about_opens_its_discussion_and_later_leads_to_it() {
    Stroll stroll = hub.visit(camille, StepPage.of(step(2).id()));
    assertTrue(stroll.sees().contains("Personne n’en parle encore"), stroll.sees());
    assertInstanceOf(WritePage.class, stroll.press('r').page());
    OpenHub.done(
        hub.desk.board().discuss(camille, step(2).subject(), "idees", "Second", "Parlons-en"));
    Stroll later = hub.visit(camille, StepPage.of(step(2).id()));
    assertTrue(later.sees().contains("1 message au forum"), later.sees());
    assertInstanceOf(TopicPage.class, later.choose("discussion").page());
  }

  @Test
  void a_step_that_there_is_not_is_said_to_be_none() {
    Stroll stroll = hub.visit(camille, StepPage.of(99));
    assertTrue(stroll.sees().contains("99"), stroll.sees());
    assertEquals(List.of(), stroll.page().actions(BoardSamples.FRENCH));
  }

  @Test
  void what_an_organiser_changes_shows_to_who_reads() {
    Stroll reader = hub.visit(Caller.guest(), RoadmapPage.start());
    road().press('e').type(" pas").ctrl('s');
    assertTrue(reader.news().sees().contains("Premier pas"), reader.sees());
  }

  @Test
  void a_new_step_goes_to_the_end() {
    Stroll stroll = road().press('a').type("Quatrième").ctrl('s');
    assertEquals("Enregistré.", stroll.notice);
    assertEquals(List.of("Premier", "Second", "Troisième", "Quatrième"), titles());
  }

  @Test
  void a_text_is_opened_with_enter_and_left_with_escape() {
    Stroll stroll = road().press('e');
    for (int i = 0; i < 4; i++) stroll.press(Key.Name.TAB);
    stroll.press(Key.Name.ENTER).type(" Encore.").press(Key.Name.ESCAPE).ctrl('s');
    assertEquals("Texte. Encore.", step(1).fields().text().fr());
  }

  @Test
  void what_is_wrong_is_said_as_one_leaves_the_field_and_not_before() {
    Stroll stroll = road().press('e');
    for (int i = 0; i < 3; i++) stroll.press(Key.Name.TAB);
    for (int i = 0; i < 10; i++) stroll.press(Key.Name.BACKSPACE);
    stroll.type("zut");
    assertFalse(stroll.sees().contains("ne se lit pas"), stroll.sees());
    stroll.press(Key.Name.TAB);
    assertTrue(stroll.sees().contains("ne se lit pas"), stroll.sees());
    stroll.ctrl('s');
    assertInstanceOf(StepForm.class, stroll.page());
    assertEquals("since", ((StepForm) stroll.page()).form().line().name());
    assertEquals(Optional.of(LocalDate.of(2019, 8, 7)), step(1).fields().since());
  }

  @Test
  void no_title_at_all_is_refused_beside_the_title() {
    Stroll stroll = road().press('a').press(Key.Name.TAB).ctrl('s');
    assertEquals("title.fr", ((StepForm) stroll.page()).form().line().name());
    assertEquals(3, titles().size());
  }

  @Test
  void a_draft_of_a_step_comes_back_and_can_be_thrown_away() {
    road().press('e').type(" brouillon").vanish();
    Stroll stroll = road().press('e');
    assertTrue(stroll.sees().contains("Premier brouillon"), stroll.sees());
    assertTrue(stroll.sees().contains("où vous l’aviez laissé"), stroll.sees());
    stroll.ctrl('r');
    assertFalse(stroll.sees().contains("brouillon,"), stroll.sees());
    assertTrue(hub.desk.drafts().read(camille, "step/" + step(1).id()).isEmpty());
  }

  @Test
  void a_step_that_another_saved_meanwhile_is_not_overwritten_unseen() {
    Stroll stroll = road().press('e').type(" à moi");
    StepFields theirs =
        new StepFields(new Wording("Autre", ""), Wording.none(), StepState.DONE, Optional.empty());
    OpenHub.done(hub.desk.community().editStep(camille, step(1).id(), step(1).version(), theirs));
    stroll.ctrl('s');
    assertTrue(stroll.notice.startsWith("Quelqu’un vient de changer"), stroll.notice);
    assertEquals("Autre", step(1).fields().title().fr());
    assertTrue(stroll.sees().contains("Premier à moi"), stroll.sees());
    stroll.ctrl('s');
    assertEquals("Premier à moi", step(1).fields().title().fr());
  }
}
