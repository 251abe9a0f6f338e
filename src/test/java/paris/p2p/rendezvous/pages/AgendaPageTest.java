package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Page;
import paris.p2p.rendezvous.tui.Turn;

/** The agenda's turns, by comparing values. */
class AgendaPageTest {
  private static final Look FRENCH = BoardSamples.FRENCH;
  private static final Event DECEMBER =
      AgendaSamples.event(1, "Pair à Bière #88", LocalDate.of(2026, 12, 2));
  private static final Event JANUARY =
      AgendaSamples.event(2, "Pair à Bière #89", LocalDate.of(2027, 1, 6));

  private static AgendaPage page(Role role, Event... events) {
    Page<Seat> page = AgendaPage.start();
    return (AgendaPage) Turns.stay(page.on(AgendaSamples.found(role, events))).page();
  }

  private static AgendaPage then(Page<Seat> page, Message message) {
    return (AgendaPage) Turns.stay(page.on(message)).page();
  }

  private static List<String> keys(Page<Seat> page, Look look) {
    return page.actions(look).stream()
        .map(Action::key)
        .map(key -> Character.toString(key.character()))
        .toList();
  }

  private static Message.Wish wish(Page<Seat> page, char key) {
    return page.actions(FRENCH).stream()
        .filter(action -> action.key().is(key))
        .findFirst()
        .orElseThrow()
        .wish();
  }

  @Test
  void the_next_event_is_selected_and_its_month_shown() {
    AgendaPage page = page(Role.GUEST, DECEMBER, JANUARY);
    assertEquals("1", page.selected());
    assertEquals(YearMonth.of(2026, 12), page.shown(FRENCH));
    assertTrue(page.view(FRENCH).toString().contains("décembre 2026"));
  }

  @Test
  void the_grid_follows_the_selection() {
    AgendaPage page = then(page(Role.GUEST, DECEMBER, JANUARY), new Message.Selected("2"));
    assertEquals(YearMonth.of(2027, 1), page.shown(FRENCH));
  }

  @Test
  void brackets_turn_the_month_and_the_list_begins_there() {
    AgendaPage page = page(Role.GUEST, DECEMBER, JANUARY);
    Turn.Stay<Seat> turn = Turns.stay(page.on(wish(page, ']')));
    AgendaPage next = (AgendaPage) turn.page();
    assertEquals(YearMonth.of(2027, 1), next.shown(FRENCH));
    assertEquals(Optional.of(YearMonth.of(2027, 1)), next.span().month());
    assertTrue(turn.work().isPresent());
    assertTrue(next.view(FRENCH).toString().contains("Pair à Bière #88"), "nothing goes blank");
    assertEquals(YearMonth.of(2026, 12), then(next, wish(next, '[')).shown(FRENCH));
  }

  @Test
  void an_answer_about_another_month_comes_too_late() {
    AgendaPage page = page(Role.GUEST, DECEMBER, JANUARY);
    AgendaPage next = then(page, wish(page, ']'));
    assertEquals(next, then(next, AgendaSamples.found(Role.GUEST, JANUARY)));
  }

  @Test
  void p_shows_what_is_over_and_then_again_what_is_to_come() {
    AgendaPage page = page(Role.GUEST, DECEMBER);
    AgendaPage past = then(page, wish(page, 'p'));
    assertTrue(past.span().past());
    assertEquals(AgendaSpan.upcoming(), then(past, wish(past, 'p')).span());
  }

  @Test
  void enter_opens_the_event() {
    AgendaPage page = page(Role.GUEST, DECEMBER, JANUARY);
    assertEquals(Turn.open(page, EventPage.of(2)), page.on(new Message.Chosen("2")));
  }

  @Test
  void home_and_end_reach_beyond_what_is_in_view() {
    Event[] many = new Event[30];
    for (int i = 0; i < many.length; i++) {
      many[i] =
          AgendaSamples.event(i + 1, "Soir " + (i + 1), LocalDate.of(2026, 12, 1).plusDays(i));
    }
    AgendaPage page = page(Role.GUEST, many);
    assertFalse(page.view(FRENCH).toString().contains("Soir 30"));
    AgendaPage last = then(page, new Message.Pressed(Key.of('G')));
    assertEquals("30", last.selected());
    assertTrue(last.view(FRENCH).toString().contains("Soir 30"));
    assertEquals("1", then(last, new Message.Pressed(Key.of(Key.Name.HOME))).selected());
    assertEquals(Turn.ignored(), page.on(new Message.Pressed(Key.of('z'))));
  }

  @Test
  void what_is_read_stays_selected_when_others_change_the_agenda() {
    AgendaPage page = then(page(Role.GUEST, DECEMBER, JANUARY), new Message.Selected("2"));
    assertTrue(Turns.stay(page.on(new Message.Told(new News.AgendaChanged(7)))).work().isPresent());
    Event sooner = AgendaSamples.event(7, "Atelier", LocalDate.of(2026, 12, 1));
    AgendaPage fresh = then(page, AgendaSamples.found(Role.GUEST, sooner, DECEMBER, JANUARY));
    assertEquals("2", fresh.selected());
    AgendaPage gone = then(page, AgendaSamples.found(Role.GUEST, sooner, DECEMBER));
    assertEquals("1", gone.selected());
    assertEquals(Turn.ignored(), page.on(new Message.Told(new News.RoadmapChanged())));
  }

  @Test
  void everybody_may_say_that_they_come_and_only_organisers_see_their_keys() {
    assertEquals(
        List.of("v", "m", "+", "t", "[", "]", "p", "T", "b", "/", "i", "Q"),
        keys(page(Role.MEMBER, DECEMBER), FRENCH));
    assertEquals(
        List.of(
            "v", "m", "+", "e", "a", "d", "s", "x", "P", "t", "[", "]", "p", "T", "b", "/", "i",
            "Q"),
        keys(page(Role.ORGANISER, DECEMBER), FRENCH));
  }

  @Test
  void organisers_keys_lead_to_the_forms() {
    AgendaPage page = page(Role.ORGANISER, DECEMBER);
    assertEquals(Turn.open(page, EventForms.editing(1)), page.on(wish(page, 'e')));
    assertEquals(Turn.open(page, EventForms.adding()), page.on(wish(page, 'a')));
    assertEquals(Turn.open(page, EventForms.duplicating(1)), page.on(wish(page, 'd')));
    assertEquals(
        Turn.open(page, ReasonForm.of(ReasonFor.CANCELLING, 1, DECEMBER.title())),
        page.on(wish(page, 'x')));
  }

  @Test
  void a_cancelled_evening_stays_visible_with_its_reason_and_can_be_restored() {
    Event off = AgendaSamples.cancelled(DECEMBER, "la salle est fermée");
    AgendaPage page = page(Role.ORGANISER, off);
    String seen = page.view(FRENCH).toString();
    assertTrue(seen.contains("Annulé\u00a0: la salle est fermée"), seen);
    assertTrue(seen.contains("Span[text=Pair à Bière #88, ink=STRUCK]"), seen);
    assertEquals(new EventWish.Restore(1, Language.FR), wish(page, 'x'));
    assertFalse(keys(page, FRENCH).contains("v"));
  }

  @Test
  void an_empty_agenda_says_so_in_both_languages() {
    AgendaSpan.Found none =
        new AgendaSpan.Found(
            AgendaSpan.upcoming(),
            List.of(),
            true,
            java.util.Set.of(),
            List.of(),
            java.util.Map.of(),
            Role.GUEST);
    AgendaPage page = then(AgendaPage.start(), none);
    assertTrue(page.view(FRENCH).toString().contains("Rien d’annoncé"));
    assertTrue(page.view(BoardSamples.ENGLISH).toString().contains("Nothing is planned"));
    assertEquals(List.of("t", "[", "]", "p", "T", "b", "/", "i"), keys(page, FRENCH));
  }

  @Test
  void a_refused_answer_leads_to_what_is_missing() {
    AgendaPage page = page(Role.GUEST, DECEMBER);
    Declined noKey = new Declined(new paris.p2p.rendezvous.rules.Refusal.NoKey(), Language.FR);
    assertInstanceOf(Turn.Open.class, page.on(noKey));
  }
}
