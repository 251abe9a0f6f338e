package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.search.Found;
import paris.p2p.rendezvous.search.Order;
import paris.p2p.rendezvous.terminal.Key;

/** Posts and events by their words. */
class SearchPageTest {
  private final OpenHub hub = new OpenHub();
  private final Caller lea = hub.member("lea");

  @BeforeEach
  void evenings_to_come_and_over() {
    OpenHub.done(hub.desk.people().claim(lea, hub.code.code()));
    hub.desk.agenda().found(AgendaSamples.evenings());
    add("Noise, expliqué au comptoir", LocalDateTime.of(2026, 12, 9, 19, 0));
    add("Œuvre à nu : 100 % WebRTC", LocalDateTime.of(2026, 10, 9, 19, 0));
    add("Le bruit, autrement", LocalDateTime.of(1996, 10, 9, 19, 0).plusYears(6));
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Event add(String title, LocalDateTime start) {
    return OpenHub.done(
        hub.desk.agenda().add(lea, AgendaSamples.fields(title, start, Optional.empty())));
  }

  private List<String> found(String words) {
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('/').type(words);
    return ((SearchPage) walk.page())
        .found().orElseThrow().events().stream().map(Event::title).toList();
  }

  @Test
  void it_finds_as_one_types_in_any_order_without_accents_or_case() {
    assertEquals(List.of("Noise, expliqué au comptoir"), found("COMPTOIR explique"));
    assertEquals(List.of("Œuvre à nu : 100 % WebRTC"), found("oeuvre webrtc"));
    assertEquals(List.of(), found("comptoir webrtc"));
    assertEquals(List.of("Œuvre à nu : 100 % WebRTC"), found("%"));
  }

  @Test
  void what_is_to_come_stands_before_what_is_over() {
    List<String> all = found("ground control");
    assertEquals("Pair à Bière #88", all.getFirst());
    assertEquals("Le bruit, autrement", all.getLast());
    assertEquals(15, all.size());
  }

  @Test
  void enter_opens_what_is_selected_and_the_words_are_there_again_afterwards() {
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('/').type("comptoir");
    walk.press(Key.Name.ENTER);
    assertInstanceOf(EventPage.class, walk.page());
    assertTrue(walk.sees().contains("Noise, expliqué"), walk.sees());
  }

  @Test
  void nothing_found_says_so_and_nothing_typed_finds_nothing() {
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('/');
    assertFalse(walk.sees().contains("Rien ne contient"), walk.sees());
    walk.type("quantique");
    assertTrue(walk.sees().contains("Rien ne contient"), walk.sees());
    walk.press(Key.Name.ESCAPE);
    assertInstanceOf(AgendaPage.class, walk.page());
  }

  @Test
  void an_answer_about_other_words_comes_too_late() {
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('/').type("noise");
    SearchPage page = (SearchPage) walk.page();
    SearchPage.Found late =
        new SearchPage.Found("no", Order.BEST, List.of(), Outcome.done(Found.none()));
    assertEquals(page, Turns.stay(page.on(late)).page());
  }

  @Test
  void a_change_is_found_at_once() {
    Stroll walk = hub.visit(Caller.guest(), AgendaPage.start()).press('/').type("nouveau");
    add("Un soir tout nouveau", LocalDateTime.of(2026, 12, 11, 19, 0));
    assertTrue(walk.news().sees().contains("Un soir tout nouveau"), walk.sees());
  }

  private Stroll searching(String words) {
    return hub.visit(lea, ForumPage.start()).open(SearchPage.start()).type(words);
  }

  @Test
  void posts_are_found_beside_events_and_open_where_they_stand() {
    hub.topic(lea, "Noise au bar", 3);
    Stroll walk = searching("noise");
    assertTrue(walk.sees().contains("Noise, expliqué"), walk.sees());
    assertTrue(walk.sees().contains("Noise au bar"), walk.sees());
    walk.choose("post/1");
    assertInstanceOf(TopicPage.class, walk.page());
    assertTrue(walk.sees().contains("Noise au bar"), walk.sees());
  }

  @Test
  void ctrl_o_turns_the_order_and_back() {
    hub.topic(lea, "Antenne", 1);
    hub.topic(lea, "Sujet", 1);
    OpenHub.done(hub.desk.board().reply(lea, 2, "une antenne, parmi bien d’autres choses"));
    Stroll walk = searching("antenne");
    assertEquals(List.of("post/1", "post/3"), ids(walk));
    walk.ctrl('o');
    assertEquals(List.of("post/3", "post/1"), ids(walk));
    assertTrue(walk.sees().contains("les plus récents d’abord"), walk.sees());
    walk.ctrl('o');
    assertEquals(List.of("post/1", "post/3"), ids(walk));
  }

  private static List<String> ids(Stroll walk) {
    SearchPage page = (SearchPage) walk.page();
    return new FoundList(page.found().orElseThrow(), "", page.unfolded()).ids();
  }

  @Test
  void many_events_leave_room_for_posts_until_one_asks_for_them() {
    hub.topic(lea, "Ground control", 1);
    Stroll walk = searching("ground control");
    assertEquals(6, ids(walk).size());
    walk.choose(FoundList.MORE);
    assertEquals(16, ids(walk).size());
    assertTrue(((SearchPage) walk.page()).selected().startsWith("event/"));
  }

  @Test
  void what_narrows_posts_leaves_events_out_and_a_wrong_name_is_said() {
    hub.topic(lea, "Noise au bar", 1);
    assertEquals(List.of("post/1"), ids(searching("noise from:lea")));
    assertTrue(searching("noise from:zz").sees().contains("Personne ne porte ici le nom"));
    assertEquals(1, ids(searching("comptoir since:2026-12")).size());
    assertEquals(0, ids(searching("webrtc since:2026-12")).size());
  }

  @Test
  void before_anything_is_typed_the_page_says_how() {
    assertTrue(searching("").sees().contains("depuis:2026-10"));
    assertFalse(searching("x").sees().contains("depuis:2026-10"));
  }
}
