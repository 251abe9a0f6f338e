package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.news.News;

class HandsTest {
  @Test
  void a_lone_escape_goes_back_and_an_arrow_in_two_packets_does_not() {
    TestVisit visit = TestVisit.at(3);
    visit.types("\r");
    visit.sees("ouvert fil 1");
    visit.types(TestVisit.ESCAPE);
    visit.sees("▸ fil 1");
    visit.typesOn("\u001b");
    visit.typesOn("[B");
    visit.sees("▸ fil 2");
  }

  @Test
  void enter_and_l_open_and_q_h_left_and_backspace_go_back() {
    TestVisit visit = TestVisit.at(3);
    for (String back : new String[] {"q", "h", "\u001b[D", "\u007f"}) {
      visit.types("l");
      visit.sees("ouvert fil 1");
      visit.types(back);
      visit.sees("▸ fil 1");
    }
  }

  @Test
  void the_other_language_is_spoken_and_kept() {
    TestVisit visit = TestVisit.at(3);
    visit.types("L");
    visit.sees("EN aide");
    Eventually.until(() -> visit.desk.kept().contains("language EN"), visit.desk::toString);
  }

  @Test
  void a_slash_searches_from_any_page_and_is_a_letter_where_one_types() {
    TestVisit visit = TestVisit.at(3);
    visit.types("/");
    visit.sees("tout ce qui est fouillé");
    visit.types("q");
    visit.sees("▸ fil 1");
    visit.types("?");
    visit.sees("fouiller");
    visit.types("3");
    visit.types("a/b");
    visit.sees("a/b");
  }

  @Test
  void help_lists_the_keys_of_the_page() {
    TestVisit visit = TestVisit.at(3);
    visit.types("?");
    visit.sees("planter");
    visit.sees("1…3");
  }

  @Test
  void the_palette_finds_a_place_without_its_accents() {
    TestVisit visit = TestVisit.at(3);
    visit.types(":");
    visit.sees("ALLER, FAIRE");
    visit.types("idees");
    visit.seesNo("Valeurs     ");
    visit.types("\r");
    visit.sees("idées");
    visit.seesNo("ALLER, FAIRE");
    visit.types("q");
    visit.sees("▸ fil 1");
  }

  @Test
  void the_palette_does_what_the_page_below_can_do() {
    TestVisit visit = TestVisit.at(3);
    visit.types(":");
    visit.sees("ALLER, FAIRE");
    visit.types("lent");
    visit.types("\r");
    visit.desk.gate().countDown();
    visit.sees("enfin");
  }

  @Test
  void the_palette_moves_by_arrows() {
    TestVisit visit = TestVisit.at(3);
    visit.types(":");
    visit.sees("▸ planter");
    visit.types(TestVisit.DOWN);
    visit.sees("▸ vue");
  }

  @Test
  void a_number_names_a_page() {
    TestVisit visit = TestVisit.at(3);
    visit.types(":");
    visit.types("#412");
    visit.types("\r");
    visit.sees("post #412");
  }

  @Test
  void letters_are_letters_where_one_types() {
    TestVisit visit = TestVisit.at(3);
    visit.types("3");
    visit.sees("┌");
    visit.types("q?:L1 jk");
    visit.sees("│ q?:L1 jk");
    visit.types("\u001b[200~deux\nlignes\u001b[201~");
    visit.sees("│ lignes");
  }

  @Test
  void a_paste_where_nothing_is_typed_does_nothing() {
    TestVisit visit = TestVisit.at(3);
    visit.types("\u001b[200~qqq\u001b[201~");
    visit.types("j");
    visit.sees("▸ fil 2");
  }

  @Test
  void a_click_selects_then_opens_and_goes_to_tabs() {
    TestVisit visit = TestVisit.at(3);
    int row = visit.rowOf("fil 3") + 1;
    String click = "\u001b[<0;5;" + row + "M\u001b[<0;5;" + row + "m";
    visit.types(click);
    visit.sees("▸ fil 3");
    visit.types(click);
    visit.sees("ouvert fil 3");
    visit.types("\u001b[<0;31;1M\u001b[<0;31;1m");
    visit.sees("▸ fil 1");
  }

  @Test
  void a_list_that_is_longer_than_the_window_scrolls_with_the_selection() {
    TestVisit visit = TestVisit.at(60);
    visit.types("G");
    visit.sees("▸ fil 60");
    visit.types(" ");
    visit.types("g");
    visit.sees("▸ fil 1");
    visit.sees("FORUM");
    visit.types("\u001b[6~");
    visit.seesNo("FORUM");
    visit.sees("▸");
    visit.types("\u001b[<65;5;5M");
    visit.types(TestVisit.DOWN);
    visit.sees("▸");
  }

  @Test
  void rows_that_arrive_above_do_not_move_what_is_read() {
    TestVisit visit = TestVisit.at(60);
    visit.types("jjjjjjjjjjjjjjjjjjjjjjjjjjjjjj");
    visit.sees("▸ fil 31");
    int row = visit.rowOf("▸ fil 31");
    visit.desk.lines().addFirst("neuf");
    visit.desk.lines().addFirst("plus neuf");
    visit.newsroom.tell(new News.RoadmapChanged());
    Eventually.until(() -> visit.desk.loads().get() == 2, visit.line::seen);
    visit.desk.lines().add("fil 61");
    visit.newsroom.tell(new News.PresenceChanged());
    visit.sees("1 plus bas");
    assertEquals(row, visit.rowOf("▸ fil 31"));
    visit.types("G");
    visit.seesNo("plus bas");
  }

  @Test
  void ctrl_l_paints_anew_wherever_one_is() {
    TestVisit visit = TestVisit.at(3);
    for (String way : new String[] {"", ":", "\u001b", "3"}) {
      if (!way.isEmpty()) visit.types(way);
      visit.sees(way.equals("3") ? "┌" : way.equals(":") ? "ALLER, FAIRE" : "▸ fil 1");
      visit.line.scribble("\u001b[5;1HSupported escape sequences:\r\n ~? this");
      visit.sees("Supported");
      visit.types("\u000c");
      visit.seesNo("Supported");
      visit.seesNo("~?");
    }
    visit.types("abc\u000cd");
    visit.sees("│ abcd");
  }

  @Test
  void the_digits_of_an_azerty_keyboard_need_no_shift_and_are_letters_where_one_types() {
    TestVisit visit = TestVisit.at(3);
    visit.types("?");
    visit.sees("& é \"");
    visit.types("é");
    visit.sees("▸ fil 1");
    visit.types("\"");
    visit.sees("┌");
    visit.types("&é\"'(-è");
    visit.sees("│ &é\"'(-è");
  }

  @Test
  void a_long_paste_is_said_while_it_comes_and_what_does_not_fit_is_said() {
    TestVisit visit = TestVisit.at(3);
    visit.types("3");
    visit.sees("┌");
    visit.types("\u001b[200~" + "mot ".repeat(5_000));
    visit.sees("collage 20000");
    visit.types("mot ".repeat(20_000));
    visit.sees("collage 100000");
    visit.types("fin\u001b[201~");
    visit.sees("gardés 65536, laissés 34467");
    visit.types("\u001a");
    visit.seesNo("mot");
  }

  @Test
  void a_paste_where_nothing_is_typed_is_said() {
    TestVisit visit = TestVisit.at(3);
    visit.types("\u001b[200~q\rq\u001b[201~");
    visit.sees("collé nulle part");
    visit.sees("▸ fil 1");
  }
}
