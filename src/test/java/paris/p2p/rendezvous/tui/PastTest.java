package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.terminal.Key;

/** Undoing and doing again. */
class PastTest {
  private static final Key UNDO = Key.ctrl('z');
  private static final Key READLINES_UNDO = Key.ctrl('_');
  private static final Key REDO = Key.ctrl('y');

  private static TextArea typed(TextArea area, String words) {
    TextArea now = area;
    for (int sign : words.codePoints().toArray()) {
      now = now.on(sign == '\n' ? Key.of(Key.Name.ENTER) : Key.of(sign));
    }
    return now;
  }

  private static TextArea typed(String words) {
    return typed(TextArea.of(""), words);
  }

  @Test
  void words_come_back_one_by_one_and_go_again() {
    TextArea area = typed("un deux trois");
    assertEquals("un deux ", area.on(UNDO).text());
    assertEquals("un ", area.on(UNDO).on(READLINES_UNDO).text());
    assertEquals("", area.on(UNDO).on(UNDO).on(UNDO).text());
    assertEquals("un deux ", area.on(UNDO).on(UNDO).on(REDO).text());
    assertEquals("un deux trois", area.on(UNDO).on(UNDO).on(REDO).on(REDO).text());
  }

  @Test
  void with_nothing_to_undo_or_to_do_again_the_key_means_nothing() {
    TextArea fresh = TextArea.of("gardé");
    assertSame(fresh, fresh.on(UNDO));
    TextArea area = typed("un");
    assertSame(area, area.on(REDO));
    TextLine line = TextLine.of("gardé");
    assertSame(line, line.on(UNDO));
  }

  @Test
  void what_is_typed_after_undoing_ends_what_could_be_done_again() {
    TextArea area = typed(typed("un deux").on(UNDO), "trois");
    assertSame(area, area.on(REDO));
    assertEquals("un ", area.on(UNDO).text());
  }

  @Test
  void a_killed_line_and_a_paste_are_one_step_each() {
    TextArea area = typed("un deux").on(Key.ctrl('u'));
    assertEquals("un deux", area.on(UNDO).text());
    assertEquals(7, area.on(UNDO).caret());
    TextArea pasted = typed("ici ").paste("un\ndeux trois\nquatre");
    assertEquals("ici ", pasted.on(UNDO).text());
    assertEquals(pasted.text(), pasted.on(UNDO).on(REDO).text());
  }

  @Test
  void letters_that_were_rubbed_out_one_after_the_other_come_back_together() {
    TextArea area = typed("bonjour");
    for (int i = 0; i < 4; i++) area = area.on(Key.of(Key.Name.BACKSPACE));
    assertEquals("bon", area.text());
    assertEquals("bonjour", area.on(UNDO).text());
  }

  @Test
  void moving_undoes_nothing_and_is_not_undone() {
    TextArea area = typed("un deux").on(Key.of(Key.Name.HOME));
    assertEquals(0, area.caret());
    assertEquals("un ", area.on(UNDO).text());
  }

  @Test
  void a_line_is_undone_like_a_text() {
    TextLine line = TextLine.of("");
    for (char sign : "un titre".toCharArray()) line = line.on(Key.of(sign));
    assertEquals("un ", line.on(UNDO).text());
    assertEquals("un titre", line.on(UNDO).on(REDO).text());
    assertEquals("un titre", line.on(Key.ctrl('u')).on(UNDO).text());
  }

  @Test
  void whatever_was_done_all_of_it_can_be_undone_and_done_again() {
    Random random = new Random(5);
    Key[] keys = {
      Key.of('a'),
      Key.of(' '),
      Key.of('\u0301'),
      Key.of(0x1f600),
      Key.of(Key.Name.ENTER),
      Key.of(Key.Name.BACKSPACE),
      Key.of(Key.Name.DELETE),
      Key.of(Key.Name.LEFT),
      Key.ctrl('w'),
      Key.of(Key.Name.UP),
      Key.of('日'),
      Key.ctrl('k')
    };
    for (int round = 0; round < 50; round++) {
      TextArea area = TextArea.of("début");
      List<TextArea> way = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        area = area.on(keys[random.nextInt(keys.length)]);
        if (random.nextInt(9) == 0) area = area.paste("du texte\ncollé");
      }
      String end = area.text();
      for (TextArea now = area; ; now = now.on(UNDO)) {
        way.add(now);
        if (now == now.on(UNDO)) break;
      }
      assertEquals("début", way.getLast().text());
      TextArea again = way.getLast();
      for (int i = 0; i < way.size() - 1; i++) again = again.on(REDO);
      assertEquals(end, again.text());
    }
  }

  @Test
  void what_can_be_undone_is_bounded_and_keeps_the_newest() {
    TextArea area = TextArea.of("");
    for (int i = 0; i < 1_000; i++) area = typed(area, "mot ");
    assertTrue(area.past().done().size() <= 200, "steps");
    assertEquals(area.text().length() - 4, area.on(UNDO).text().length());
    TextArea large = TextArea.of("");
    for (int i = 0; i < 20; i++) {
      large = large.paste("x".repeat(60_000)).on(Key.ctrl('u'));
    }
    int chars =
        large.past().done().stream().mapToInt(it -> it.was().length() + it.now().length()).sum();
    assertTrue(chars <= 131_072, "kept " + chars);
    assertEquals(60_000, large.on(UNDO).text().length());
  }
}
