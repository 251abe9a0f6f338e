package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.EventAnswers;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;

/** The pages of the agenda against a real one. */
class AgendaWalkTest {
  private static final LocalDateTime NINTH = LocalDateTime.of(2026, 12, 9, 19, 0);

  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;

  @BeforeEach
  void an_organiser_and_a_member_and_the_usual_evenings() {
    lea = hub.member("lea");
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    amir = hub.member("amir");
    hub.desk.agenda().found(AgendaSamples.evenings());
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Event next() {
    return hub.desk.agenda().next().orElseThrow();
  }

  private Event talk(Optional<Integer> capacity) {
    return OpenHub.done(hub.desk.agenda().add(lea, AgendaSamples.fields("Noise", NINTH, capacity)));
  }

  @Test
  void an_organiser_adds_a_talk_evening_with_few_keys_and_a_guest_sees_it() {
    Stroll walk = hub.visit(lea, AgendaPage.start());
    walk.press('a').type("Noise, expliqué au comptoir").press(Key.Name.TAB).press(Key.Name.TAB);
    walk.type("9 déc 19h").ctrl('s');
    Event added = ((EventPage) walk.page()).found().orElseThrow().event().orElseThrow();
    assertEquals("Noise, expliqué au comptoir", added.title());
    assertEquals(NINTH, added.fields().start());
    assertEquals(NINTH.plusHours(2), added.fields().end());
    assertEquals(Kind.TALK, added.fields().kind());
    assertEquals("Ground Control", added.fields().place());
    assertEquals("Dans l’agenda\u00a0: «\u00a0Noise, expliqué au comptoir\u00a0»", walk.notice);
    Stroll guest = hub.visit(Caller.guest(), AgendaPage.start());
    assertTrue(guest.sees().contains("Noise, expliqué au comptoir"), guest.sees());
  }

  @Test
  void a_saved_draft_is_gone_for_good() {
    Stroll walk = hub.visit(lea, AgendaPage.start());
    walk.press('a').type("Noise").press(Key.Name.TAB).press(Key.Name.TAB).type("9 déc");
    walk.ctrl('s').vanish();
    assertEquals(Map.of(), hub.desk.drafts().read(lea, "event/new"));
  }

  @Test
  void a_lost_connection_loses_no_word() {
    Stroll lost = hub.visit(lea, EventForms.adding());
    lost.type("Noise").press(Key.Name.TAB).press(Key.Name.RIGHT).press(Key.Name.TAB).type("9 d");
    lost.vanish();
    Stroll back = hub.visit(lea, EventForms.adding());
    SheetForm form = (SheetForm) back.page();
    assertEquals("Noise", form.form().value("title"));
    assertEquals("workshop", form.form().value("kind"));
    assertEquals("9 d", form.form().value("when"));
    assertTrue(back.sees().contains("Votre brouillon est là"), back.sees());
    SheetForm anew = (SheetForm) back.ctrl('r').page();
    assertEquals("", anew.form().value("title"));
    assertEquals("Ground Control", anew.form().value("place"));
    assertEquals(Map.of(), hub.desk.drafts().read(lea, "event/new"));
  }

  @Test
  void what_is_wrong_is_said_as_one_leaves_the_field_and_all_of_it_on_saving() {
    Stroll walk = hub.visit(lea, EventForms.adding());
    walk.press(Key.Name.TAB);
    assertTrue(walk.sees().contains("Il manque un titre"), walk.sees());
    assertFalse(walk.sees().contains("Il manque la date"), walk.sees());
    walk.press(Key.Name.TAB).type("bientôt").press(Key.Name.TAB);
    assertTrue(walk.sees().contains("ne se lit pas comme une date"), walk.sees());
    walk.press(Key.Name.TAB).press(Key.Name.TAB).type("plein").ctrl('s');
    SheetForm form = (SheetForm) walk.page();
    assertEquals("title", form.form().line().name());
    assertEquals(3, form.wrong().size());
    assertEquals("plein", hub.desk.drafts().read(lea, "event/new").get("places"));
  }

  @Test
  void an_end_before_the_start_and_a_title_too_long_are_said() {
    Stroll walk = hub.visit(lea, EventForms.adding());
    walk.type("x".repeat(121)).press(Key.Name.TAB).press(Key.Name.TAB);
    walk.type("9 déc 2046 19h").press(Key.Name.TAB);
    assertTrue(walk.sees().contains("120"), walk.sees());
    assertTrue(walk.sees().contains("Cette date est trop loin"), walk.sees());
  }

  @Test
  void an_edited_event_says_the_same_until_it_is_changed() {
    Event talk = talk(Optional.of(40));
    Stroll walk = hub.visit(lea, EventPage.of(talk.id()));
    walk.press('e').ctrl('s');
    assertInstanceOf(EventPage.class, walk.page());
    assertEquals(talk, hub.desk.agenda().event(talk.id()).orElseThrow());
    walk.press('e').type(" !").ctrl('s');
    assertTrue(walk.sees().contains("Noise !"), walk.sees());
    assertEquals("Enregistré\u00a0: «\u00a0Noise !\u00a0»", walk.notice);
  }

  @Test
  void every_event_is_read_back_from_its_form_as_it_was() {
    LocalDateTime now = LocalDateTime.of(2026, 11, 23, 11, 0);
    for (Event event : hub.desk.agenda().between(now.toLocalDate(), LocalDate.of(2027, 12, 1))) {
      EventAnswers.Read read = EventAnswers.of(event.fields()).read(now);
      assertEquals(Map.of(), read.wrong());
      assertEquals(event.fields(), read.fields());
    }
  }

  @Test
  void what_another_organiser_saved_meanwhile_is_not_overwritten_unseen() {
    Event talk = talk(Optional.empty());
    Stroll walk = hub.visit(lea, EventPage.of(talk.id())).press('e');
    walk.type(", au comptoir");
    OpenHub.done(
        hub.desk
            .agenda()
            .edit(
                lea,
                talk.id(),
                talk.version(),
                AgendaSamples.fields("Tor", NINTH, Optional.empty())));
    walk.ctrl('s');
    assertTrue(walk.sees().contains("quelqu’un a aussi changé"), walk.sees());
    assertEquals("Tor", hub.desk.agenda().event(talk.id()).orElseThrow().title());
    walk.ctrl('s');
    assertEquals("Noise, au comptoir", hub.desk.agenda().event(talk.id()).orElseThrow().title());
  }

  @Test
  void a_draft_of_an_older_version_is_noticed_on_saving() {
    Event talk = talk(Optional.empty());
    hub.visit(lea, EventForms.editing(talk.id())).type("!").vanish();
    OpenHub.done(
        hub.desk
            .agenda()
            .edit(
                lea,
                talk.id(),
                talk.version(),
                AgendaSamples.fields("Tor", NINTH, Optional.empty())));
    Stroll walk = hub.visit(lea, EventForms.editing(talk.id())).ctrl('s');
    assertTrue(walk.sees().contains("quelqu’un a aussi changé"), walk.sees());
  }

  @Test
  void a_duplicate_asks_for_its_date_and_says_the_rest_again() {
    Event talk = talk(Optional.of(12));
    Stroll walk = hub.visit(lea, AgendaPage.start());
    walk.select(talk.id()).press('d').type("16 déc 20h - 22h30").ctrl('s');
    Event copy = ((EventPage) walk.page()).found().orElseThrow().event().orElseThrow();
    assertEquals("Noise", copy.title());
    assertEquals(LocalDateTime.of(2026, 12, 16, 20, 0), copy.fields().start());
    assertEquals(LocalDateTime.of(2026, 12, 16, 22, 30), copy.fields().end());
    assertEquals(Optional.of(12), copy.fields().capacity());
    assertFalse(copy.id() == talk.id());
  }

  @Test
  void a_guest_is_told_of_keys_and_a_key_asked_for_its_name() {
    assertInstanceOf(
        NeedsKeyPage.class, hub.visit(Caller.guest(), EventPage.of(next().id())).press('v').page());
    Stroll nameless = hub.visit(OpenHub.key("n"), EventPage.of(next().id())).press('v');
    assertInstanceOf(JoinPage.class, nameless.page());
    nameless.type("noor").press(Key.Name.ENTER);
    assertInstanceOf(CodesPage.class, nameless.page());
    nameless.press(Key.Name.ENTER);
    assertInstanceOf(EventPage.class, nameless.page());
    nameless.press('v');
    assertEquals(1, next().going());
  }

  @Test
  void a_cancelled_evening_stays_visible_with_its_reason_until_it_is_restored() {
    Event evening = next();
    Stroll walk = hub.visit(lea, AgendaPage.start());
    walk.press('x').press(Key.Name.ENTER);
    assertTrue(walk.sees().contains("Il manque la raison"), walk.sees());
    walk.type("la salle est fermée").press(Key.Name.ENTER);
    assertInstanceOf(AgendaPage.class, walk.page());
    assertEquals("Annulé\u00a0: «\u00a0Pair à Bière #88\u00a0»", walk.notice);
    assertTrue(walk.sees().contains("Annulé\u00a0: la salle est fermée"), walk.sees());
    assertEquals(evening.id(), Long.parseLong(((AgendaPage) walk.page()).selected()));
    walk.press('x');
    assertEquals(evening.id(), next().id());
    assertEquals("Rétabli\u00a0: «\u00a0Pair à Bière #88\u00a0»", walk.notice);
  }

  @Test
  void a_reason_begun_is_kept_and_given_up_without_cancelling() {
    Stroll walk = hub.visit(lea, EventPage.of(next().id()));
    walk.press('x').type("la sal").press(Key.Name.ESCAPE);
    assertInstanceOf(EventPage.class, walk.page());
    assertFalse(next().cancelled());
    walk.press('x');
    assertTrue(walk.sees().contains("la sal"), walk.sees());
  }

  @Test
  void others_changes_show_by_themselves_and_move_nothing() {
    Stroll walk = hub.visit(amir, AgendaPage.start());
    long second = ((AgendaPage) walk.page()).found().orElseThrow().events().get(1).id();
    walk.select(second);
    talk(Optional.empty());
    walk.news();
    assertTrue(walk.sees().contains("Noise"), walk.sees());
    assertEquals(String.valueOf(second), ((AgendaPage) walk.page()).selected());
  }

  @Test
  void months_turn_and_what_is_over_can_be_looked_up() {
    hub.desk
        .agenda()
        .add(lea, AgendaSamples.fields("Un vieux soir", NINTH.minusMonths(6), Optional.empty()));
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start());
    assertFalse(walk.sees().contains("Un vieux soir"), walk.sees());
    walk.press(']');
    assertEquals("Pair à Bière #89", ((AgendaPage) walk.page()).event().orElseThrow().title());
    walk.press('p');
    assertTrue(walk.sees().contains("Un vieux soir"), walk.sees());
    walk.press('p');
    for (int month = 12; month > 6; month--) walk.press('[');
    AgendaPage june = (AgendaPage) walk.page();
    assertEquals(YearMonth.of(2026, 6), june.shown(BoardSamples.FRENCH));
    assertTrue(walk.sees().contains("Un vieux soir"), walk.sees());
  }

  private void hundreds() {
    for (int i = 0; i < 300; i++) {
      LocalDateTime start = LocalDateTime.of(2004, 1, 7, 19, 0).plusWeeks(2 * i);
      OpenHub.done(
          hub.desk.agenda().add(lea, AgendaSamples.fields("Soir " + i, start, Optional.empty())));
    }
  }

  @Test
  void what_is_over_is_browsed_back_to_the_first() {
    hundreds();
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('p');
    assertEquals(60, ((AgendaPage) walk.page()).found().orElseThrow().events().size());
    for (int i = 0; i < 20; i++) walk.press('G');
    AgendaPage page = (AgendaPage) walk.page();
    assertEquals("Soir 0", page.event().orElseThrow().title());
    assertEquals(YearMonth.of(2004, 1), page.shown(BoardSamples.FRENCH));
    assertTrue(walk.sees().contains("2004"), walk.sees());
    assertEquals(300, page.found().orElseThrow().events().stream().distinct().count());
  }

  @Test
  void what_others_change_takes_nobody_back_to_the_beginning() {
    hundreds();
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('p');
    walk.press('G').press('G').press('G');
    String there = ((AgendaPage) walk.page()).selected();
    talk(Optional.empty());
    assertEquals(there, ((AgendaPage) walk.news().page()).selected());
  }

  @Test
  void f_shows_one_kind_after_the_other_and_all_again() {
    talk(Optional.empty());
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start());
    assertTrue(walk.sees().contains("tous genres"), walk.sees());
    assertEquals(13, ((AgendaPage) walk.page()).found().orElseThrow().events().size());
    walk.press('f');
    assertEquals(12, ((AgendaPage) walk.page()).found().orElseThrow().events().size());
    walk.press('f');
    assertEquals("Noise", ((AgendaPage) walk.page()).event().orElseThrow().title());
    walk.press('f');
    assertEquals(13, ((AgendaPage) walk.page()).found().orElseThrow().events().size());
  }

  @Test
  void the_file_of_an_event_is_told_and_its_code_shown() {
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('i');
    assertTrue(walk.sees().contains("event " + next().id() + " --ics"), walk.sees());
    assertTrue(walk.sees().contains("ssh guest@p2p.paris events.ics"), walk.sees());
    assertInstanceOf(CodePage.class, walk.press('Q').page());
  }

  @Test
  void an_event_that_is_not_there_is_said_and_cannot_be_edited() {
    assertTrue(hub.visit(amir, EventPage.of(999)).sees().contains("999"));
    assertTrue(hub.visit(lea, EventForms.editing(999)).sees().contains("999"));
    assertTrue(hub.visit(amir, EventForms.adding()).sees().contains("réservé"));
    assertTrue(hub.visit(Caller.guest(), EventForms.adding()).sees().contains("ssh-keygen"));
  }
}
