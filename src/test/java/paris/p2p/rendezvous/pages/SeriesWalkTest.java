package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Rsvp;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Message;

/** An organiser makes series and changes them, from key to database and back. */
class SeriesWalkTest {
  private Founded founded;
  private OpenHub hub;
  private Caller lea;

  @BeforeEach
  void open() {
    founded = new Founded();
    hub = founded.hub;
    lea = founded.organiser("lea");
  }

  @AfterEach
  void close() {
    founded.close();
  }

  private List<Event> dates() {
    return hub.desk.agenda().events(EventQuery.upcoming(100));
  }

  private Event date(int number) {
    return dates().stream()
        .filter(event -> event.title().endsWith("#" + number))
        .findFirst()
        .orElseThrow();
  }

  private static Stroll tab(Stroll walk, int times) {
    for (int i = 0; i < times; i++) walk.press(Key.Name.TAB);
    return walk;
  }

  @Test
  void a_series_is_made_of_an_event_and_its_dates_come_by_themselves() {
    Stroll walk = hub.visit(lea, EventForms.series(Optional.empty()));
    walk.type("Atelier");
    tab(walk, 2).type("je 10 déc 19h → 21h");
    tab(walk, 1);
    String seen = walk.sees();
    assertTrue(seen.contains("le deuxième jeudi du mois"), seen);
    assertTrue(seen.contains("puis 14 jan, 11 fév, 11 mars…"), seen);
    assertTrue(seen.contains("FREQ=MONTHLY;BYDAY=2TH"), seen);
    walk.press(Key.Name.RIGHT).press(Key.Name.RIGHT);
    assertTrue(walk.sees().contains("chaque jeudi"), walk.sees());
    tab(walk, 2).type("3 fois");
    tab(walk, 2).type("La Cave").ctrl('s');
    assertInstanceOf(EventPage.class, walk.page());
    assertEquals("Série créée, sa première date\u00a0: «\u00a0Atelier #1\u00a0»", walk.notice);
    assertEquals(
        List.of("Atelier #1", "Atelier #2", "Atelier #3"),
        hub.desk.agenda().between(LocalDate.of(2026, 12, 9), LocalDate.of(2026, 12, 31)).stream()
            .map(Event::title)
            .toList());
    assertEquals(Map.of(), hub.desk.drafts().read(lea, "series/new"));
  }

  @Test
  void a_rule_that_is_typed_is_read_back_in_words_or_as_it_is_and_refused_with_a_sentence() {
    Stroll walk = hub.visit(lea, EventForms.series(Optional.empty()));
    tab(walk, 2).type("je 10 déc 19h");
    tab(walk, 2).type("freq=weekly;interval=2");
    assertTrue(walk.sees().contains("toutes les 2 semaines, le jeudi"), walk.sees());
    assertTrue(walk.sees().contains("selon la règle"), walk.sees());
    walk.ctrl('u').type("FREQ=YEARLY;BYDAY=20MO");
    assertTrue(walk.sees().contains("aside=FREQ=YEARLY;BYDAY=20MO"), walk.sees());
    walk.ctrl('u').type("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").ctrl('s');
    assertTrue(walk.sees().contains("ne donne aucun jour dans les dix ans"), walk.sees());
    walk.hear(new Message.Selected("4"));
    walk.ctrl('u').type("chaque pleine lune").press(Key.Name.TAB);
    assertTrue(walk.sees().contains("ne se lit pas comme une règle"), walk.sees());
    walk.hear(new Message.Selected("4")).ctrl('u').press(Key.Name.TAB);
    walk.type("5000 fois").press(Key.Name.TAB);
    assertTrue(walk.sees().contains("compte trop de dates"), walk.sees());
  }

  @Test
  void the_series_of_a_date_goes_to_another_weekday_with_its_numbers() {
    Stroll walk = hub.visit(lea, EventPage.of(date(88).id())).press('s');
    assertTrue(walk.sees().contains("le premier mercredi du mois"), walk.sees());
    tab(walk, 2).ctrl('u').type("je 3 déc 18h30 → 23h").ctrl('s');
    assertEquals("Série modifiée à partir de «\u00a0Pair à Bière #88\u00a0»", walk.notice);
    assertEquals(LocalDateTime.of(2027, 2, 4, 18, 30), date(90).fields().start());
    assertTrue(walk.sees().contains("jeudi 3 décembre 2026, 18:30"), walk.sees());
  }

  @Test
  void a_date_asks_whether_it_is_changed_by_itself_or_with_others() {
    Stroll walk = hub.visit(lea, EventPage.of(date(89).id())).press('e');
    tab(walk, 3).ctrl('u').type("Le Volta").ctrl('s');
    assertTrue(walk.sees().contains("cette date et les suivantes"), walk.sees());
    walk.choose("1");
    assertEquals("Ground Control", date(88).fields().place());
    assertEquals("Le Volta", date(89).fields().place());
    assertEquals("Le Volta", date(99).fields().place());
  }

  @Test
  void two_organisers_who_changed_different_things_both_have_their_way() {
    Event first = date(88);
    Stroll noor = hub.visit(lea, EventPage.of(first.id())).press('e');
    tab(noor, 3).type(" (cour)");
    Stroll walk = hub.visit(lea, EventPage.of(first.id())).press('e');
    walk.type("!").ctrl('s').choose("0");
    noor.ctrl('s').choose("0");
    assertEquals("Pair à Bière #88!", hub.desk.agenda().event(first.id()).get().title());
    assertEquals(
        "Ground Control (cour)", hub.desk.agenda().event(first.id()).get().fields().place());
    assertTrue(noor.notice.contains("entre-temps\u00a0: Titre"), noor.notice);
  }

  @Test
  void two_organisers_who_changed_the_same_are_shown_both_and_lose_no_word() {
    Event first = date(88);
    Stroll second = hub.visit(lea, EventPage.of(first.id())).press('e');
    tab(second, 3).ctrl('u').type("Le Volta");
    Stroll quicker = hub.visit(lea, EventPage.of(first.id())).press('e');
    tab(quicker, 3).ctrl('u').type("La Générale");
    quicker.ctrl('s').choose("0");
    second.ctrl('s').choose("0");
    String seen = second.sees();
    assertTrue(seen.contains("l’autre\u00a0: La Générale (avant\u00a0: Ground Control)"), seen);
    assertTrue(seen.contains("Le Volta"), seen);
    assertEquals("La Générale", date(88).fields().place());
    second.ctrl('t').ctrl('t').ctrl('s').choose("0");
    assertEquals("Le Volta", date(88).fields().place());
  }

  @Test
  void two_organisers_of_one_series_are_shown_what_the_other_changed() {
    Stroll second = hub.visit(lea, EventPage.of(date(88).id())).press('s');
    second.ctrl('u').type("Apéro");
    Stroll quicker = hub.visit(lea, EventPage.of(date(88).id())).press('s');
    quicker.ctrl('u').type("Pot").ctrl('s');
    second.ctrl('s');
    assertTrue(
        second.sees().contains("l’autre\u00a0: Pot (avant\u00a0: Pair à Bière)"), second.sees());
    second.ctrl('o').ctrl('s');
    assertEquals("Pot #88", date(88).title());
  }

  @Test
  void a_series_that_ends_asks_why_where_somebody_meant_to_come() {
    OpenHub.done(hub.desk.answers().answer(lea, date(95).id(), Rsvp.Answer.YES));
    Stroll walk = hub.visit(lea, EventPage.of(date(88).id())).press('s');
    tab(walk, 5).type("2027-01-31").ctrl('s');
    assertTrue(walk.sees().contains("Il manque la raison"), walk.sees());
    assertEquals(12, dates().size());
    walk.type("On arrête").ctrl('s');
    assertEquals(3, dates().size());
    assertEquals("On arrête", date(95).reason());
  }
}
