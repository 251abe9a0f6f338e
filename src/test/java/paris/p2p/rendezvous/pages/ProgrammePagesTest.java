package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Festival;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Action;
import paris.p2p.rendezvous.tui.Drawn;
import paris.p2p.rendezvous.tui.Message;

/** Programmes on the screen: read, narrowed, and arranged by organisers. */
class ProgrammePagesTest {
  private final OpenHub hub = OpenHub.founded();
  private Caller lea;
  private Caller amir;
  private long evening;

  @BeforeEach
  void an_organiser_and_a_member() {
    lea = hub.member("lea");
    amir = hub.member("amir");
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    evening = hub.desk.agenda().next().orElseThrow().id();
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private List<Item> items() {
    return hub.desk.programmes().of(new Occasion.Date(evening));
  }

  private String titles() {
    return String.join(
        ", ",
        items().stream()
            .map(item ->
                item.time().start().map(String::valueOf).orElse("-")
                    + " "
                    + (item.fields().openSlot() ? "○" : item.fields().title().fr()))
            .toList());
  }

  private static String drawn(OpenHub hub, Stroll walk, int columns, int rows) {
    walk.hear(new Message.Resized(columns - 4, rows - 4));
    return Drawn.at(
        walk.page(), BoardSamples.FRENCH, columns, rows, new HubFrame(hub.desk.house()));
  }

  private static String keys(Stroll walk) {
    StringBuilder keys = new StringBuilder();
    for (Action action : walk.page().actions(BoardSamples.FRENCH)) {
      if (action.key().prints()) keys.appendCodePoint(action.key().character());
    }
    return keys.toString();
  }

  @Test
  void the_event_shows_its_programme_by_time_and_open_slots_say_how_to_propose() {
    String seen = drawn(hub, hub.visit(amir, EventPage.of(evening)), 80, 24);
    assertTrue(seen.contains("PROGRAMME"), seen);
    assertTrue(seen.contains("▸ 18:30  Les portes s’ouvrent, on se salue"), seen);
    assertTrue(seen.contains("19:00  ○ créneau libre  t pour proposer un talk"), seen);
    assertTrue(seen.indexOf("19:15") < seen.indexOf("20:00"), seen);
  }

  @Test
  void enter_opens_a_line_in_full_and_from_there_its_event() {
    Item p2p = items().get(3);
    Stroll walk = hub.visit(amir, EventPage.of(evening)).choose("item/" + p2p.id());
    assertEquals(
        ItemPage.of(p2p.id()).getClass(), walk.page().getClass(), "the line is on top now");
    assertTrue(walk.sees().contains("Cinq rencontres de dix minutes"), walk.sees());
    assertTrue(walk.sees().contains("19:30 → 20:00"), walk.sees());
    walk.choose("event");
    assertInstanceOf(EventPage.class, walk.page());
  }

  @Test
  void a_line_that_is_gone_is_said_to_be() {
    Stroll walk = hub.visit(amir, ItemPage.of(4096));
    assertTrue(walk.sees().contains("Le programme n’a pas de point"), walk.sees());
    assertFalse(walk.page().opens());
  }

  @Test
  void only_organisers_have_the_key_that_arranges() {
    assertFalse(keys(hub.visit(amir, EventPage.of(evening))).contains("o"));
    Stroll walk = hub.visit(lea, EventPage.of(evening)).press('o');
    assertInstanceOf(ProgrammePage.class, walk.page());
    assertEquals(
        "", keys(hub.visit(amir, ProgrammePage.of(new Occasion.Date(evening)))), "nor the others");
  }

  private Stroll arranging() {
    return hub.visit(lea, ProgrammePage.of(new Occasion.Date(evening)));
  }

  @Test
  void an_organiser_adds_a_talk_as_it_is_said() {
    Stroll walk = arranging().press('a');
    walk.type("Noise, au comptoir").choose("4").type("21h +15min").choose("7").type("Amir, Léa");
    assertTrue(walk.sees().contains("21:00 → 21:15 · 15\u00a0min"), walk.sees());
    walk.ctrl('s');
    assertInstanceOf(ProgrammePage.class, walk.page());
    Item added = items().getLast();
    assertEquals("Noise, au comptoir", added.fields().title().fr());
    assertEquals(String.valueOf(added.id()), ((ProgrammePage) walk.page()).selected());
    assertEquals(List.of("Amir", "Léa"), added.fields().names());
    assertEquals(Optional.of(15), added.time().minutes());
    assertTrue(walk.sees().contains("Noise, au comptoir"), walk.sees());
  }

  @Test
  void what_is_wrong_is_said_beside_it_and_nothing_typed_is_lost() {
    Stroll walk = arranging().press('a').type("Noise").choose("4").type("bientôt").ctrl('s');
    assertTrue(walk.sees().contains("ne se lit pas comme une heure"), walk.sees());
    assertEquals(5, items().size());
    walk.vanish();
    Stroll again = arranging().press('a');
    assertTrue(again.sees().contains("Noise"), again.sees());
    assertTrue(again.sees().contains("bientôt"), again.sees());
  }

  @Test
  void an_hour_outside_of_the_evening_is_refused_in_words() {
    Stroll walk = arranging().press('a').type("Noise").choose("4").type("23h30").ctrl('s');
    assertTrue(walk.sees().contains("qui va de 18:30 à 23:00"), walk.sees());
  }

  @Test
  void of_two_who_edit_the_same_line_the_second_keeps_their_words_and_is_told() {
    Item doors = items().getFirst();
    Stroll walk = arranging().choose(doors.id()).type(" !");
    OpenHub.done(hub.desk.programmes().open(lea, doors.id()));
    walk.ctrl('s');
    assertTrue(walk.sees().contains("effacé entre-temps"), walk.sees());
    assertTrue(walk.sees().contains("changé entre-temps"), walk.sees());
    assertTrue(walk.notice.contains("Quelqu’un vient de changer"), walk.notice);
    assertTrue(walk.sees().contains("on se salue !"), walk.sees());
    walk.ctrl('s');
    assertEquals("Les portes s’ouvrent, on se salue !", items().getFirst().fields().title().fr());
  }

  @Test
  void lines_are_moved_with_their_times() {
    Stroll walk = arranging().select(items().get(3).id()).press('K');
    assertEquals(
        "18:30 Les portes s’ouvrent, on se salue, 19:00 ○, 19:15 P2P, de personne à personne,"
            + " 19:45 ○, 20:00 Libre à toutes et à tous",
        titles());
    walk.press('J');
    assertTrue(titles().contains("19:15 ○, 19:30 P2P"), titles());
  }

  @Test
  void what_is_taken_out_can_be_put_back_with_one_key() {
    String before = titles();
    Stroll walk = arranging().select(items().get(3).id()).press('X');
    assertFalse(titles().contains("P2P"), titles());
    assertTrue(walk.notice.contains("u le remet"), walk.notice);
    assertTrue(keys(walk).contains("u"));
    walk.press('u');
    assertEquals(before, titles());
    assertFalse(keys(walk).contains("u"));
  }

  @Test
  void a_slot_is_freed_with_one_key() {
    arranging().select(items().get(3).id()).press('O');
    assertTrue(titles().contains("19:30 ○"), titles());
  }

  @Test
  void the_usual_programme_is_changed_from_any_date_of_the_series() {
    Stroll walk = arranging().press('U');
    assertTrue(walk.sees().contains("PROGRAMME HABITUEL"), walk.sees());
    walk.press('X');
    assertFalse(titles().contains("portes"), titles());
    assertEquals("", keys(walk).replaceAll("[^U]", ""), "no way further");
  }

  @Test
  void a_key_narrows_the_programme_words_say_so_and_one_key_shows_all() {
    long festival = Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), lea).id();
    Stroll walk = hub.visit(amir, EventPage.of(festival));
    assertFalse(keys(walk).contains("F"));
    walk.press('f');
    assertTrue(walk.sees().contains("jeudi 6 février 2020"), walk.sees());
    walk.choose("1");
    assertTrue(walk.sees().contains("Seulement\u00a0: jeudi 6 février 2020"), walk.sees());
    assertTrue(walk.sees().contains("10 sur 24"), walk.sees());
    assertFalse(walk.sees().contains("Ouverture"), walk.sees());
    walk.press('f').choose("3");
    assertTrue(walk.sees().contains("jeudi 6 février 2020, talk"), walk.sees());
    walk.press('f').choose("1").press('F');
    assertFalse(walk.sees().contains("Seulement"), walk.sees());
    assertTrue(walk.sees().contains("Ouverture"), walk.sees());
  }

  @Test
  void a_filter_that_leaves_nothing_says_what_to_press() {
    long festival = Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), lea).id();
    Stroll walk = hub.visit(amir, EventPage.of(festival)).press('f').choose("0");
    walk.press('f').choose("9");
    assertTrue(walk.sees().contains("F montre tout"), walk.sees());
  }

  @Test
  void talks_are_found_as_one_types_and_a_speaker_leads_to_all_of_theirs() {
    Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), lea);
    Stroll walk = hub.visit(amir, AgendaPage.start()).press('b');
    assertInstanceOf(TalksPage.class, walk.page());
    walk.type("initiation aux cles");
    assertTrue(walk.sees().contains("2 talks"), walk.sees());
    walk.press(Key.Name.ENTER).choose("0");
    assertInstanceOf(SpeakerPage.class, walk.page());
    assertTrue(walk.sees().contains("Les Bidouilleuses"), walk.sees());
    assertTrue(walk.sees().contains("2 talks"), walk.sees());
  }

  @Test
  void a_search_that_finds_nothing_says_so() {
    Stroll walk = hub.visit(amir, TalksPage.start());
    assertTrue(walk.sees().contains("Aucun talk n’est encore annoncé"), walk.sees());
    walk.type("ipfs");
    assertTrue(walk.sees().contains("Aucun talk ne parle de «\u00a0ipfs\u00a0»"), walk.sees());
  }

  @Test
  void what_others_change_in_a_programme_shows_by_itself() {
    Stroll walk = hub.visit(amir, EventPage.of(evening));
    OpenHub.done(hub.desk.programmes().open(lea, items().get(3).id()));
    walk.news();
    assertFalse(walk.sees().contains("P2P, de personne"), walk.sees());
  }

  @Test
  void lines_that_a_shorter_evening_leaves_outside_are_pointed_out() {
    assertFalse(arranging().sees().contains("hors des heures"));
    Event event = hub.desk.agenda().event(evening).orElseThrow();
    EventFields was = event.fields();
    OpenHub.done(
        hub.desk
            .agenda()
            .edit(
                lea,
                evening,
                event.version(),
                new EventFields(
                    was.title(),
                    was.kind(),
                    was.start().plusHours(1),
                    was.end(),
                    was.place(),
                    was.address(),
                    was.languages(),
                    was.capacity(),
                    was.text())));
    assertTrue(arranging().sees().contains("hors des heures"), arranging().sees());
    assertTrue(arranging().sees().contains("Span[text=18:30, ink=DANGER]"), arranging().sees());
  }

  @Test
  void stages_stand_side_by_side_in_a_wide_window_and_in_the_lines_of_others() {
    long festival = Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), lea).id();
    Stroll walk = hub.visit(amir, EventPage.of(festival));
    String wide = drawn(hub, walk, 120, 40);
    assertTrue(
        wide.lines().anyMatch(row -> row.matches(".*Zone art +Zone rencontre +Conférence *")),
        wide);
    String usual = drawn(hub, walk, 80, 24);
    assertTrue(usual.contains("stand · Zone art · Fred Pinceau · FR"), usual);
    String narrow = drawn(hub, walk, 60, 18);
    assertTrue(narrow.contains("18:00  Peindre à plusieurs mains"), narrow);
  }

  @Test
  void nothing_is_to_be_proposed_for_what_is_cancelled() {
    OpenHub.done(hub.desk.agenda().cancel(lea, evening, "Grève"));
    Stroll walk = hub.visit(amir, EventPage.of(evening));
    assertTrue(walk.sees().contains("créneau libre"), walk.sees());
    assertFalse(walk.sees().contains("t pour proposer"), walk.sees());
  }
}
