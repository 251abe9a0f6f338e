package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.news.News;

class VisitTest {
  private static Limits limits(Duration idle, Duration stall, Duration hold, Duration pace) {
    return new Limits(idle, stall, hold, pace, Duration.ofMillis(30), Duration.ofSeconds(5));
  }

  private static Limits idle(Duration idle) {
    Limits usual = TestVisit.LIMITS;
    return limits(idle, usual.stall(), usual.hold(), usual.pace());
  }

  private static void assertLeftAsBefore(TestVisit visit) {
    assertFalse(visit.line.alternate());
    assertEquals(List.of("?25", "?7"), visit.line.modes());
    assertEquals(List.of(), visit.line.unknown());
    assertEquals(0, visit.line.exit());
    assertEquals(1, visit.line.hangUps());
    assertEquals(List.of("seat left"), visit.desk.left());
    assertEquals(0, visit.line.overlaps());
  }

  @Test
  void the_first_painting_waits_for_what_the_page_must_know_and_is_one_sending() {
    TestVisit visit = TestVisit.at(3);
    assertEquals(1, visit.line.sends());
    assertTrue(visit.line.alternate());
    visit.sees("ada");
  }

  @Test
  void one_key_is_one_sending() {
    TestVisit visit = TestVisit.at(9);
    for (int i = 2; i <= 9; i++) {
      visit.types(TestVisit.DOWN);
      visit.sees("▸ fil " + i);
    }
    assertEquals(9, visit.line.sends());
  }

  @Test
  void one_key_is_one_sending_when_the_page_that_opens_has_to_load() {
    TestVisit visit = TestVisit.at(3);
    visit.types("2");
    visit.sees("2 Valeurs");
    visit.types(TestVisit.DOWN);
    visit.sees("▸ fil 2");
    assertEquals(3, visit.line.sends());
  }

  @Test
  void keys_that_came_together_are_painted_together() {
    TestVisit visit = TestVisit.at(9);
    visit.types("jjjjk");
    visit.sees("▸ fil 4");
    assertEquals(2, visit.line.sends());
  }

  @Test
  void slow_work_does_not_hold_the_painting_for_long() {
    Limits limits =
        limits(
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofMillis(20),
            Duration.ofMillis(50));
    TestVisit visit = new TestVisit(TestDesk.of(3), ListPage.of(1), 80, 24, limits).begin();
    visit.sees("fil 1");
    visit.types("s");
    visit.sees("un instant");
    visit.types("j");
    visit.sees("▸ fil 2");
    visit.desk.gate().countDown();
    visit.sees("enfin");
    visit.seesNo("un instant");
  }

  @Test
  void an_answer_to_a_page_that_was_left_is_not_heard() {
    TestVisit visit = TestVisit.at(3);
    visit.types("s");
    visit.types("2");
    visit.desk.gate().countDown();
    visit.types("j");
    visit.sees("▸ fil 2");
    assertFalse(visit.line.seen().contains("enfin"));
  }

  @Test
  void news_show_by_themselves() {
    TestVisit visit = TestVisit.at(2);
    visit.desk.lines().add("fil neuf");
    visit.newsroom.tell(new News.RoadmapChanged());
    visit.sees("fil neuf");
  }

  @Test
  void what_concerns_who_sits_here_shows_in_the_header_of_any_page_and_else_nothing_is_sent() {
    TestVisit visit = TestVisit.at(2);
    visit.types("2");
    visit.types(TestVisit.DOWN);
    visit.sees("▸ fil 2");
    int before = visit.line.sends();
    visit.newsroom.tell(new News.Noticed(Set.of(8L)));
    visit.newsroom.tell(new News.Noticed(Set.of(8L, 7L)));
    visit.sees("● 1 ada");
    assertEquals(before + 1, visit.line.sends());
  }

  @Test
  void who_wishes_it_is_rung_and_told_above_the_window_while_the_visit_lasts() {
    TestVisit visit = TestVisit.at(2);
    assertEquals("", visit.line.title());
    visit.newsroom.tell(new News.Noticed(Set.of(7L)));
    Eventually.until(() -> visit.line.title().equals("● 1"), visit.line::title);
    assertEquals(0, visit.line.bells());
    visit.newsroom.tell(new News.Noticed(Set.of(7L, 8L)));
    Eventually.until(() -> visit.line.title().equals("● 2"), visit.line::title);
    assertEquals(1, visit.line.bells());
    visit.types("q");
    visit.ends();
    assertEquals("", visit.line.title());
    assertEquals(List.of(), visit.line.unknown());
  }

  @Test
  void news_of_others_wake_nobody_up() {
    TestVisit visit = TestVisit.at(2);
    int loads = visit.desk.loads().get();
    for (int i = 0; i < 100; i++) visit.newsroom.tell(new News.ReadOn(8));
    visit.desk.lines().add("fil final");
    visit.newsroom.tell(new News.ReadOn(7));
    visit.sees("fil final");
    assertEquals(loads + 1, visit.desk.loads().get());
  }

  @Test
  void a_storm_of_news_is_folded_and_the_last_state_is_seen() {
    TestVisit visit = TestVisit.at(2);
    for (int i = 0; i < 10_000; i++) visit.newsroom.tell(new News.Posted(1, 1, i));
    visit.desk.lines().add("fil final");
    visit.newsroom.tell(new News.Posted(1, 1, 10_000));
    visit.sees("fil final");
    assertTrue(visit.desk.loads().get() < 2_000, () -> visit.desk.loads().toString());
    visit.types("j");
    visit.sees("▸ fil 2");
  }

  @Test
  void a_crash_in_a_page_says_sorry_and_lets_one_go_back() {
    TestVisit visit = TestVisit.at(3);
    visit.types("x");
    visit.sees("Désolé v1");
    visit.types("q");
    visit.sees("▸ fil 1");
  }

  @Test
  void a_crash_in_a_view_says_sorry_and_lets_one_go_home() {
    TestVisit visit = TestVisit.at(3);
    visit.types("v");
    visit.sees("Désolé v1");
    visit.types(TestVisit.ESCAPE);
    visit.sees("▸ fil 1");
  }

  @Test
  void a_crash_in_some_work_says_sorry() {
    TestVisit visit = TestVisit.at(3);
    visit.types("w");
    visit.sees("Désolé v1");
    visit.types("1");
    visit.sees("▸ fil 1");
  }

  @Test
  void a_page_that_cannot_load_again_does_not_keep_one_from_going_on() {
    TestVisit visit = TestVisit.at(3);
    visit.types("w");
    visit.sees("Désolé v1");
    visit.desk.lines().add("poison");
    visit.types("q");
    Eventually.until(() -> visit.desk.loads().get() == 2, visit.line::seen);
    visit.sees("Désolé v1");
    visit.desk.lines().remove("poison");
    visit.types(TestVisit.ESCAPE);
    visit.sees("▸ fil 1");
  }

  @Test
  void typed_words_are_there_after_a_crash() {
    TestVisit visit = TestVisit.at(3);
    visit.types("3");
    visit.types("mots");
    visit.types("\u0018");
    visit.sees("Désolé v1");
    visit.types(TestVisit.ESCAPE);
    visit.sees("│ mots");
  }

  @Test
  void leaving_says_goodbye_and_leaves_the_terminal_as_it_was() {
    TestVisit visit = TestVisit.at(3);
    visit.types("q");
    visit.ends();
    visit.sees("À bientôt");
    assertLeftAsBefore(visit);
  }

  @Test
  void ctrl_d_leaves_from_anywhere() {
    TestVisit visit = TestVisit.at(3);
    visit.types("?");
    visit.sees("LES TOUCHES");
    visit.types("\u0004");
    visit.ends();
    assertLeftAsBefore(visit);
  }

  @Test
  void ctrl_c_leaves_when_pressed_twice() {
    TestVisit visit = TestVisit.at(3);
    visit.types("\u0003");
    visit.sees("encore Ctrl-C");
    visit.types("j");
    visit.seesNo("encore Ctrl-C");
    visit.types("\u0003");
    visit.sees("encore Ctrl-C");
    visit.types("\u0003");
    visit.ends();
    assertLeftAsBefore(visit);
  }

  @Test
  void a_server_that_stops_says_goodbye() {
    TestVisit visit = TestVisit.at(3);
    visit.ear().closing();
    visit.ends();
    visit.sees("La porte ferme");
    assertLeftAsBefore(visit);
  }

  @Test
  void who_presses_no_key_is_told_goodbye() {
    TestVisit visit =
        new TestVisit(TestDesk.of(1), ListPage.of(1), 80, 24, idle(Duration.ofMillis(80))).begin();
    visit.ends();
    visit.sees("Sans nouvelles de vous");
    assertLeftAsBefore(visit);
  }

  @Test
  void before_goodbye_it_is_said_that_it_comes_and_a_key_takes_it_back() {
    TestVisit visit =
        new TestVisit(TestDesk.of(1), ListPage.of(1), 80, 24, idle(Duration.ofSeconds(2))).begin();
    visit.sees("Toujours là");
    visit.types("j");
    visit.seesNo("Toujours là");
    visit.sees("Toujours là");
    visit.ends();
    visit.sees("Sans nouvelles de vous");
  }

  @Test
  void who_ends_it_from_elsewhere_is_told_so_and_the_terminal_is_given_back() {
    TestVisit visit = TestVisit.at(3);
    visit.ear().ended();
    visit.ends();
    visit.sees("Fermée d’ailleurs");
    assertLeftAsBefore(visit);
  }

  @Test
  void a_reader_who_stopped_reading_is_dropped() {
    Limits limits =
        limits(
            Duration.ofMinutes(1),
            Duration.ofMillis(60),
            Duration.ofSeconds(3),
            Duration.ofMillis(50));
    TestVisit visit = new TestVisit(TestDesk.of(3), ListPage.of(1), 80, 24, limits);
    visit.line.stall();
    visit.begin().ends();
    assertEquals(1, visit.line.sends());
    assertEquals(List.of("seat left"), visit.desk.left());
  }

  @Test
  void a_slow_reader_is_sent_one_painting_at_a_time() {
    TestVisit visit = TestVisit.at(9);
    visit.line.stall();
    visit.types("j");
    Eventually.until(() -> visit.line.sends() == 2, visit.line::seen);
    visit.types("j");
    visit.types("j");
    visit.types("j");
    assertEquals(2, visit.line.sends());
    visit.line.read();
    visit.sees("▸ fil 5");
    assertEquals(3, visit.line.sends());
    assertEquals(0, visit.line.overlaps());
  }

  @Test
  void what_is_typed_is_kept_when_the_line_is_cut() {
    TestVisit visit =
        new TestVisit(
            TestDesk.of(0),
            WritingPage.of(""),
            80,
            24,
            limits(
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(3),
                Duration.ofMinutes(1)));
    visit.begin().sees("┌");
    visit.typesOn("bon");
    visit.typesOn("jour");
    visit.ear().gone();
    visit.ends();
    assertEquals("bonjour", visit.desk.kept().getLast());
    assertEquals(List.of("seat left"), visit.desk.left());
  }

  @Test
  void what_is_typed_is_kept_seldom_and_before_it_is_sent() {
    TestVisit visit =
        new TestVisit(
            TestDesk.of(0),
            ListPage.of(1),
            80,
            24,
            limits(
                Duration.ofMinutes(1),
                Duration.ofMinutes(1),
                Duration.ofSeconds(3),
                Duration.ofMinutes(1)));
    visit.begin().sees("FORUM");
    visit.types("3");
    for (String letter : "abcdefgh".split("")) visit.types(letter);
    visit.types("\u0013");
    visit.sees("envoyé");
    assertEquals(List.of("a", "abcdefgh", "sent abcdefgh"), visit.desk.kept());
  }

  @Test
  void a_window_that_is_too_small_says_how_large_it_must_be() {
    TestVisit visit = TestVisit.at(3);
    visit.resize(1, 1);
    visit.resize(39, 12);
    visit.sees("il faut 40x12");
    visit.resize(40, 12);
    visit.sees("▸ fil 1");
    visit.types("j");
    visit.sees("▸ fil 2");
  }

  @Test
  void a_window_of_one_cell_can_be_left() {
    TestVisit visit = new TestVisit(TestDesk.of(3), ListPage.of(1), 1, 1, TestVisit.LIMITS).begin();
    visit.types("q");
    visit.ends();
    assertLeftAsBefore(visit);
  }

  @Test
  void who_types_or_pastes_what_is_not_kept_is_told_beside_where_they_write() {
    TestVisit visit =
        new TestVisit(TestDesk.of(0), WritingPage.of(""), 80, 24, TestVisit.LIMITS).begin();
    visit.types("ab\u202ec");
    visit.sees("pas gardé {DIRECTION=1}");
    visit.types("\u001b[200~d\u200be\u001b[201~");
    visit.sees("pas gardé {DIRECTION=1, INVISIBLE=1}");
    visit.sees("abcde");
    visit.types(TestVisit.DOWN);
    visit.seesNo("pas gardé");
  }

  @Test
  void a_storm_of_sizes_ends_in_the_last_one() {
    TestVisit visit = TestVisit.at(3);
    for (int i = 0; i < 5_000; i++) visit.ear().resized(40 + i % 100, 12 + i % 30);
    visit.resize(100, 30);
    Eventually.until(() -> visit.rowOf("actions") == 29, visit.line::seen);
  }
}
