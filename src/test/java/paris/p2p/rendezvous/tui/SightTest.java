package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.terminal.Ink;

class SightTest {
  private static Laid text(int from, int to) {
    return Laid.of(
        IntStream.range(from, to).mapToObj(i -> Strip.of("ligne " + i, Ink.PLAIN)).toList());
  }

  private static Laid list(String selected, String... ids) {
    List<Laid> rows = new ArrayList<>(List.of(Laid.of(Strip.of("TITRE", Ink.HEADING))));
    for (String id : ids) {
      rows.add(Laid.of(Strip.of(id, Ink.PLAIN)).as(id, 10, id.equals(selected)));
    }
    return Laid.pile(rows, 0);
  }

  private static Sight reading(Laid laid, int rows, int top) {
    Sight sight = new Sight();
    sight.show(laid, rows, false);
    sight.touch();
    sight.scroll(top);
    return sight;
  }

  @Test
  void rows_above_do_not_move_what_is_read() {
    Sight sight = reading(text(0, 50), 10, 20);
    sight.show(text(-7, 50), 10, true);
    assertEquals(27, sight.top());
    sight.show(text(3, 50), 10, true);
    assertEquals(17, sight.top());
  }

  @Test
  void rows_below_do_not_move_what_is_read_and_are_counted() {
    Sight sight = reading(text(0, 50), 10, 20);
    sight.show(text(0, 53), 10, true);
    assertEquals(20, sight.top());
    assertEquals(3, sight.fresh());
    sight.show(text(0, 53), 10, false);
    assertEquals(3, sight.fresh());
    sight.scroll(100);
    assertEquals(0, sight.fresh());
  }

  @Test
  void the_selected_one_stays_in_its_row() {
    Sight sight = reading(list("c", "a", "b", "c", "d", "e", "f"), 4, 1);
    sight.show(list("c", "x", "y", "a", "b", "c", "d", "e", "f"), 4, true);
    assertEquals(3, sight.top());
  }

  @Test
  void a_page_that_opens_shows_its_top_and_one_that_opens_at_something_shows_that() {
    Sight sight = new Sight();
    sight.show(Laid.pile(List.of(text(0, 20), list("a", "a", "b")), 0), 10, false);
    assertEquals(0, sight.top());
    Sight other = new Sight();
    other.show(Laid.pile(List.of(text(0, 20), list("b", "a", "b")), 0), 10, false);
    assertEquals(13, other.top());
  }

  @Test
  void the_first_item_comes_with_all_that_is_above_it() {
    Sight sight = reading(list("c", "a", "b", "c", "d"), 2, 3);
    sight.show(list("a", "a", "b", "c", "d"), 2, false);
    assertEquals(0, sight.top());
    assertFalse(sight.above());
    assertTrue(sight.below());
  }

  @Test
  void the_caret_and_the_bracket_below_it_are_in_sight() {
    Sight sight = new Sight();
    Laid text = text(0, 30);
    sight.show(new Laid(text.strips(), List.of(), Optional.of(new Laid.Caret(25, 0))), 10, false);
    assertEquals(17, sight.top());
    sight.show(new Laid(text.strips(), List.of(), Optional.of(new Laid.Caret(3, 0))), 10, false);
    assertEquals(3, sight.top());
  }

  @Test
  void a_window_never_ends_beyond_the_last_row() {
    Sight sight = reading(text(0, 50), 10, 40);
    sight.show(text(0, 12), 10, true);
    assertEquals(2, sight.top());
    sight.show(text(0, 3), 10, true);
    assertEquals(0, sight.top());
  }

  @Test
  void who_reads_on_in_a_long_item_stays_there_when_others_come_above_it() {
    Laid ten = text(0, 10).as("dix", 10, false);
    Laid fifty = text(0, 50).as("cinquante", 10, false);
    Sight sight = reading(Laid.pile(List.of(ten, fifty), 1), 8, 45);
    sight.show(Laid.pile(List.of(ten, text(0, 4).as("neuf", 10, false), fifty), 1), 8, true);
    assertEquals(50, sight.top());
  }

  @Test
  void words_that_stand_on_two_rows_hold_no_window_in_place() {
    Laid rule = Laid.of(Strip.of("──", Ink.FAINT));
    Sight sight = reading(Laid.pile(List.of(text(0, 5), rule, text(5, 20)), 0), 4, 5);
    sight.show(Laid.pile(List.of(rule, text(0, 5), rule, text(5, 20)), 0), 4, true);
    assertEquals(6, sight.top());
  }

  @Test
  void what_is_read_begins_at_the_top_with_the_line_above_it() {
    Sight sight = new Sight();
    sight.raise();
    Laid tail = text(0, 30).as("z", 10, false);
    sight.show(Laid.pile(List.of(text(0, 20), list("b", "a", "b"), tail), 0), 10, false);
    assertEquals(20, sight.top());
  }

  @Test
  void only_items_whose_end_is_in_sight_have_been_seen() {
    Laid three =
        Laid.pile(
            List.of(
                text(0, 3).as("1", 10, true),
                text(0, 3).as("2", 10, false),
                text(0, 20).as("3", 10, false)),
            0);
    Sight sight = reading(three, 8, 0);
    assertEquals(Optional.of(new Message.InSight("1", "2")), sight.inSight());
    sight.scroll(5);
    assertEquals(Optional.of(new Message.InSight("2", "2")), sight.inSight());
    sight.scroll(4);
    assertEquals(Optional.empty(), sight.inSight());
    sight.scroll(50);
    assertEquals(Optional.of(new Message.InSight("3", "3")), sight.inSight());
  }
}
