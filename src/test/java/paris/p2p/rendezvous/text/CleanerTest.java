package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleanerTest {
  private static final String[] HOSTILE = {
    "\u001b[2J",
    "\u009b31m",
    "\u001b]0;x\u0007",
    "\u202e",
    "\u2066",
    "\u200b",
    "\u200d",
    "\ufeff",
    "\ud800",
    "\udc00",
    "\u2028",
    "\u2029",
    "\ue000",
    "\u0378",
    "\u0301",
    "\u0489",
    "\ufe0f",
    "\u115f",
    "\u3164",
    "\u00ad",
    "\u0085",
    "\r\n",
    "\r",
    "\t",
    "\n",
    "\0",
    "\u007f",
    "e",
    "é",
    "日",
    "\u1112",
    "\u1161",
    " ",
    "\u00a0",
    "\u3000",
    "\udb40\udc41",
    "\ud83d\ude00",
    "\u0f71",
    "\u0345",
    "\u0344",
    "\u1e9b\u0323",
    "\uffff",
    "\u034f",
    "\u180e"
  };

  @Test
  void what_is_clean_is_given_back_as_it_is() {
    String line = new String("Noise, expliqué au comptoir · 15 min");
    String lines = new String("Un\n\n  deux\ntrois");
    assertSame(line, Cleaner.line(line));
    assertSame(lines, Cleaner.lines(lines));
    assertSame(lines, Cleaner.drawn(lines));
    assertSame("plain", Cleaner.line("plain"));
  }

  @Test
  void a_line_is_one_line() {
    assertEquals("a b c d", Cleaner.line("  a\r\nb\t\tc \u2028 d \n"));
    assertEquals("«\u00a0a\u00a0»", Cleaner.line("«\u00a0a\u00a0»"));
    assertEquals("a b", Cleaner.line("a\u2003b"));
    assertEquals("", Cleaner.line(" \n\t"));
  }

  @Test
  void many_lines_keep_their_shape_and_lose_blank_ends() {
    assertEquals("a\nb\nc\n    d", Cleaner.lines("a\r\nb\rc\n\td\n \n\n"));
    assertEquals("\n\na", Cleaner.lines("\n\na"));
  }

  @Test
  void what_is_drawn_keeps_its_spaces() {
    assertEquals(" a  b \n", Cleaner.drawn(" a  b \n"));
    assertEquals(" é ", Cleaner.drawn(" e\u0301 "));
  }

  @Test
  void what_drives_a_terminal_or_hides_is_dropped() {
    assertEquals("[2Jhi", Cleaner.line("\u001b[2Jhi"));
    assertEquals("31mhi", Cleaner.line("\u009b31mhi"));
    assertEquals("adminevil", Cleaner.line("admin\u202e\u200bevil\u2069"));
    assertEquals("ab", Cleaner.line("a\udb40\udc41\ufe0f\u3164\ue000\ud800b"));
  }

  @Test
  void at_most_twelve_marks_stand_on_a_base_and_none_without() {
    String tower = "x" + "\u0300\u0301\u0302\u0303".repeat(50);
    assertEquals("x" + "\u0300\u0301\u0302\u0303".repeat(3), Cleaner.line(tower));
    assertEquals(Map.of(Dropped.Kind.MARK, 188), Cleaner.dropped(tower).signs());
    assertEquals("x", Cleaner.line("\u0301\u0301x"));
    assertEquals("a b", Cleaner.line("a \u0301b"));
  }

  @Test
  void lengths_are_counted_as_people_do_and_bounded() {
    assertEquals(6, Cleaner.length("ẹ\u0301té 日本"));
    assertEquals(Cleaner.LINE_MOST, Cleaner.line("x".repeat(100_000)).length());
    assertEquals(Cleaner.LINES_MOST, Cleaner.lines("x".repeat(1_000_000)).length());
    assertTrue(Cleaner.line("😀".repeat(100_000)).length() <= Cleaner.LINE_MOST);
  }

  @Test
  void ten_thousand_hostile_texts_leave_as_printable_ones() {
    Random random = new Random(10_000);
    for (int i = 0; i < 10_000; i++) {
      String raw = hostile(random);
      String line = Cleaner.line(raw);
      assertPrintable(line, false);
      assertPrintable(Cleaner.lines(raw), true);
      assertPrintable(Cleaner.drawn(raw), true);
      assertEquals(line, Cleaner.line(line));
      assertEquals(Cleaner.lines(raw), Cleaner.lines(Cleaner.lines(raw)));
      assertSame(line, Cleaner.drawn(line));
    }
  }

  @Test
  void whatever_stands_beside_whatever_leaves_as_printable() {
    for (int c = 0; c <= 0xffff; c++) {
      for (String beside : new String[] {"", "a", "é", "→", "日"}) {
        String drawn = Cleaner.drawn(beside + (char) c + beside);
        assertPrintable(drawn, true);
        assertSame(drawn, Cleaner.drawn(drawn));
      }
    }
  }

  private static String hostile(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append((char) random.nextInt(0x180));
        default -> text.append(HOSTILE[random.nextInt(HOSTILE.length)]);
      }
    }
    return text.toString();
  }

  /** Told by ICU's tables, where the cleaner asks the JDK's. */
  private static void assertPrintable(String text, boolean newlines) {
    assertTrue(Normalizer2.getNFCInstance().isNormalized(text));
    int marks = 0;
    for (int c : text.codePoints().toArray()) {
      if (newlines && c == '\n') continue;
      byte kind = (byte) UCharacter.getType(c);
      marks = Cleaner.mark(c) ? marks + 1 : 0;
      assertTrue(marks <= Cleaner.MARKS_MOST);
      assertTrue(
          Unseen.somewhere(c)
              || kind != UCharacterCategory.CONTROL
                  && kind != UCharacterCategory.SURROGATE
                  && kind != UCharacterCategory.PRIVATE_USE
                  && kind != UCharacterCategory.UNASSIGNED
                  && kind != UCharacterCategory.LINE_SEPARATOR
                  && kind != UCharacterCategory.PARAGRAPH_SEPARATOR
                  && !UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)
                  && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT),
          () -> "U+" + Integer.toHexString(c));
    }
  }

  @Test
  void of_a_tower_of_marks_twelve_stay_however_high_it_is() {
    String tower = "e" + "\u0323\u0301\u0327".repeat(5_000);
    assertEquals("\u0229" + "\u0327".repeat(9) + "\u0323".repeat(3), Cleaner.lines(tower));
    assertEquals("a", Cleaner.lines("\u0301".repeat(200_000) + "a"));
    assertEquals("é\nè", Cleaner.lines("e\u0301\ne\u200d\u0300"));
  }
}
