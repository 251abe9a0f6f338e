package paris.p2p.rendezvous.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EdgeTest {
  /** A letter, marks, Indic, Hangul and its parts, flags, faces, prefixes, ends of lines. */
  private static final int[] NEIGHBOURS = {
    'a', 0x301, 0x903, 0x915, 0x94d, 0x1100, 0x1161, 0x11a8, 0xac00, 0xac01, 0x1f1eb, 0x1f600,
    0x1f3fd, 0x200d, 0x600, 0xd4e, '\n', '\r'
  };

  /** Unicode takes them out of the marks that join (UAX #29, table 2); the JDK does not. */
  private static final Set<Integer> APART_HERE = Set.of(0x11720, 0x11721, 0x11a3a);

  private static final int[] ASSIGNED =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(c -> Character.isDefined(c) && !(c >= 0xd800 && c < 0xe000))
          .filter(c -> !APART_HERE.contains(c))
          .toArray();

  private static void agrees(String text) {
    int edge = Edge.after(text, 0, text.length());
    if (edge == 0) return;
    BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
    edges.setText(text);
    assertEquals(edges.following(0), edge, () -> text.codePoints().boxed().toList().toString());
  }

  private static String text(int... signs) {
    return new String(signs, 0, signs.length);
  }

  @Test
  void an_edge_that_two_signs_tell_is_one_for_the_jdk() {
    for (int sign : ASSIGNED) {
      if (Character.getType(sign) == Character.PRIVATE_USE) continue;
      for (int other : NEIGHBOURS) {
        agrees(text(sign, other));
        agrees(text(other, sign));
      }
    }
  }

  @Test
  void so_is_one_among_signs_of_any_kind() {
    Random random = new Random(29);
    for (int i = 0; i < 100_000; i++) {
      int[] signs = new int[6];
      for (int k = 0; k < signs.length; k++) {
        int[] from = random.nextInt(3) == 0 ? NEIGHBOURS : ASSIGNED;
        signs[k] = from[random.nextInt(from.length)];
      }
      agrees(text(signs));
    }
  }

  @Test
  void flags_stand_in_pairs() {
    assertEquals(List.of("🇫🇷", "🇧🇷", "🇫"), Graphemes.of("🇫🇷🇧🇷🇫"));
  }

  @Test
  void what_people_write_needs_nothing_else() {
    for (String text : List.of("한국어", "e\u0301té", "👍🏽👍🏽", "𝒜\u0301\u0302b", "नि न")) {
      for (int at = 0; at < text.length(); at = Graphemes.after(text, at)) {
        assertTrue(Edge.after(text, at, text.length()) > at, text);
      }
    }
  }

  @Test
  void to_look_back_costs_the_same_however_long_the_text_is() {
    String flags = "🇫🇷".repeat(5_000);
    int at = flags.length();
    int steps = 0;
    for (; at > 0; at = Graphemes.before(flags, at)) steps++;
    assertEquals(5_000, steps);
    String jamo = "\u1161".repeat(20_000);
    int before = Graphemes.before(jamo, jamo.length());
    assertTrue(before < jamo.length() && before >= jamo.length() - 32, before + "");
  }
}
