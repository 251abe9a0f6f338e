package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.text.Sentences;
import paris.p2p.rendezvous.text.Width;

class TypingTest {
  private static final Key CTRL_LEFT = new Key(Key.Name.LEFT, 0, true, false, false);
  private static final Key ALT_RIGHT = new Key(Key.Name.RIGHT, 0, false, true, false);

  private static TextLine line(String text, Key... keys) {
    TextLine line = TextLine.of(text);
    for (Key key : keys) line = line.on(key);
    return line;
  }

  private static TextArea area(TextArea area, Key.Name... keys) {
    TextArea now = area;
    for (Key.Name key : keys) now = now.on(Key.of(key));
    return now;
  }

  @Test
  void letters_go_in_at_the_caret() {
    TextLine line = line("par", Key.of(Key.Name.LEFT), Key.of('i'));
    assertEquals("pair", line.text());
    assertEquals(3, line.caret());
  }

  @Test
  void the_caret_steps_over_whole_graphemes() {
    String family = "e\u0301\u0323";
    TextLine line = new TextLine("a" + family + "b", 1).on(Key.of(Key.Name.RIGHT));
    assertEquals(1 + family.length(), line.caret());
    assertEquals("ab", line.on(Key.of(Key.Name.BACKSPACE)).text());
  }

  @Test
  void an_accent_that_comes_on_its_own_joins_its_letter() {
    TextLine line = line("e", Key.of('\u0301'));
    assertEquals("é", line.text());
    assertEquals(1, line.caret());
  }

  @ParameterizedTest
  @EnumSource(Sentences.class)
  void a_sentence_of_any_script_is_typed_sign_by_sign_or_pasted(Sentences script) {
    String sentence = Normalizer.normalize(script.text(), Normalizer.Form.NFC);
    TextLine line = TextLine.of("");
    TextArea area = TextArea.of("");
    for (int sign : script.text().codePoints().toArray()) {
      line = line.on(Key.of(sign));
      area = area.on(Key.of(sign));
    }
    assertEquals(sentence, line.text());
    assertEquals(sentence, area.text());
    assertEquals(sentence, TextLine.of("").paste(script.text()).text());
    assertEquals(sentence, TextArea.of("").paste(script.text() + "\r\n").text());
    assertEquals(Dropped.nothing(), line.dropped().and(area.dropped()));
  }

  @Test
  void what_is_not_kept_of_what_is_typed_is_remembered_until_the_field_is_empty() {
    TextLine line = line("", Key.of('\u202e'), Key.of('a'), Key.of('\u200b'), Key.of('b'));
    assertEquals("ab", line.text());
    assertEquals(
        Map.of(Dropped.Kind.DIRECTION, 1, Dropped.Kind.INVISIBLE, 1), line.dropped().signs());
    assertEquals(Dropped.nothing(), line.on(Key.ctrl('u')).dropped());
    TextArea area = TextArea.of("").paste("un\u001b[1m\r\n\u2069deux\n");
    assertEquals("un[1m\ndeux", area.text());
    assertEquals(
        Map.of(Dropped.Kind.CONTROL, 1, Dropped.Kind.DIRECTION, 1), area.dropped().signs());
  }

  @Test
  void words_are_stepped_over_and_killed() {
    assertEquals(5, line("pair à pair", CTRL_LEFT, CTRL_LEFT).caret());
    assertEquals(4, new TextLine("pair à", 0).on(ALT_RIGHT).caret());
    assertEquals("pair à ", line("pair à pair", Key.ctrl('w')).text());
    assertEquals("", line("pair à pair", Key.ctrl('u')).text());
    assertEquals("pair", new TextLine("pair à pair", 4).on(Key.ctrl('k')).text());
  }

  @Test
  void home_and_end_go_to_the_ends() {
    assertEquals(0, line("pair", Key.of(Key.Name.HOME)).caret());
    assertEquals(4, line("pair", Key.ctrl('a'), Key.ctrl('e')).caret());
  }

  @Test
  void a_key_that_means_nothing_gives_the_same_object() {
    TextLine line = TextLine.of("pair");
    assertSame(line, line.on(Key.of(Key.Name.TAB)));
    assertSame(line, line.on(Key.ctrl('s')));
    assertSame(line, line.on(Key.of(Key.Name.ENTER)));
    assertNotSame(line, line.on(Key.of(Key.Name.RIGHT)));
    TextArea area = TextArea.of("pair");
    assertSame(area, area.on(Key.of(Key.Name.ESCAPE)));
  }

  @Test
  void a_paste_is_cleaned_and_fits_on_one_line() {
    assertEquals("un deux", TextLine.of("").paste("un\r\ndeux\u001b\u202e\n").text());
    assertEquals("un\ndeux", TextArea.of("").paste("un\r\ndeux\u001b\n").text());
  }

  @Test
  void enter_makes_a_line_and_ctrl_k_joins_it_again() {
    TextArea area = area(new TextArea("unDeux", 2, 72), Key.Name.ENTER);
    assertEquals("un\nDeux", area.text());
    assertEquals(3, area.caret());
    assertEquals("unDeux", area(area, Key.Name.LEFT).on(Key.ctrl('k')).text());
  }

  @Test
  void up_and_down_keep_the_column_across_a_short_row() {
    TextArea area = new TextArea("abcdef\nxy\nuvwxyz", 5, 72);
    assertEquals(9, area(area, Key.Name.DOWN).caret());
    assertEquals(15, area(area, Key.Name.DOWN, Key.Name.DOWN).caret());
    assertEquals(5, area(area, Key.Name.DOWN, Key.Name.DOWN, Key.Name.UP, Key.Name.UP).caret());
    assertEquals(0, area(area, Key.Name.UP).caret());
  }

  @Test
  void up_and_down_go_by_wrapped_rows() {
    TextArea area = new TextArea("aaaa bbbb cccc dddd", 2, 10);
    assertEquals(12, area(area, Key.Name.DOWN).caret());
    assertEquals(10, area(area, Key.Name.DOWN, Key.Name.HOME).caret());
    assertEquals(9, area(area, Key.Name.END).caret());
  }

  @Test
  void rows_hold_every_char_once_and_are_never_too_wide() {
    String text =
        "Chez moi ça tient,  mais `hairpin` non :\n\n- " + "très".repeat(12) + " fin  \n日本語日本語日本語";
    for (int columns = 2; columns < 60; columns++) {
      SoftRows rows = SoftRows.of(text, columns);
      for (int caret = 0;
          caret <= text.length();
          caret = caret == text.length() ? caret + 1 : Graphemes.after(text, caret)) {
        int row = rows.rowOf(caret);
        assertTrue(rows.start(row) <= caret);
        assertTrue(rows.cellsBefore(caret) <= columns);
      }
      for (int row = 0; row < rows.count(); row++) {
        assertTrue(Width.of(rows.words(row)) <= columns);
        assertTrue(rows.end(row) >= rows.start(row));
      }
    }
  }

  @Test
  void any_keys_on_any_text_keep_the_caret_at_an_edge() {
    Random random = new Random(7);
    Key.Name[] names = Key.Name.values();
    TextArea area = new TextArea("", 0, 12);
    for (int i = 0; i < 5_000; i++) {
      int kind = random.nextInt(4);
      if (kind == 0)
        area =
            area.on(
                new Key(
                    names[1 + random.nextInt(names.length - 1)],
                    0,
                    random.nextBoolean(),
                    false,
                    false));
      else area = area.on(Key.of("ae\u0301 日\u0323l'\u00e9".codePointAt(random.nextInt(9))));
      if (area.text().length() > 300) area = area.on(Key.ctrl('u')).on(Key.ctrl('w'));
      int before = Graphemes.before(area.text(), area.caret());
      int edge = area.caret() == 0 ? 0 : Graphemes.after(area.text(), before);
      assertEquals(area.caret(), edge, area.text());
    }
  }
}
