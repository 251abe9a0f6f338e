package paris.p2p.rendezvous.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.text.Width;

/** Letters on whose width terminals disagree: none of them is written over, nor what follows. */
class WideClustersTest {
  private static final Capabilities FULL = new Capabilities(Colours.NONE, true, true);

  /** Conjuncts and vowel signs that take cells of their own where signs are added up. */
  private static final String[] WORDS = {
    "क्षि", "हिन्दी", "की", "कोई", "বাংলা", "কো", "তেঁতুল", "తెలుగు", "స్త్రీ", "മലയാളം", "ക്ഷ",
    "தமிழ்", "கௌ", "ଓଡ଼ିଆ", "ಕನ್ನಡ", "සිංහල", "ភាសាខ្មែរ", "မြန်မာ", "བོད", "ไทยกำ", "ລາວ", "한글",
    "日本語", "עִבְרִית", "العربيّة", "é", "a", "–", "●"
  };

  /**
   * Each, what wcwidth adds up to (xterm, glibc), and what is given where a grapheme is drawn as
   * one (kitty, ghostty, tmux 3.5).
   */
  @ParameterizedTest
  @CsvSource({
    "a, 1, 1",
    "é, 1, 1",
    "●, 1, 1",
    "日, 2, 2",
    "한, 2, 2",
    "कि, 2, 2",
    "क्षि, 3, 2",
    "স্ত্রী, 4, 2",
    "కి, 1, 1",
    "ക്ഷോ, 3, 2",
    "กำ, 2, 2",
    "😀, 2, 2",
    "👍🏽, 4, 2",
    "🇫🇷, 2, 2",
    "👩‍💻, 4, 2",
    "👨‍👩‍👧, 6, 2",
    "🏳️‍🌈, 3, 2",
    "❤️, 1, 2",
    "1️⃣, 1, 2",
    "☺︎, 1, 1",
  })
  void a_cluster_has_the_cells_that_any_terminal_gives_it(String cluster, int addedUp, int asOne) {
    int cells = 0;
    for (int at = 0; at < cluster.length(); at = Graphemes.after(cluster, at)) {
      cells += Width.of(cluster, at, Graphemes.after(cluster, at));
    }
    assertTrue(cells >= Math.max(addedUp, asOne), cluster + " has " + cells);
    assertTrue(cells <= Math.max(addedUp, asOne) + 1, cluster + " has " + cells);
    boolean agreed = addedUp == asOne && cluster.codePointCount(0, cluster.length()) == 1;
    assertEquals(agreed && cluster.length() == 1, Width.sure(cluster));
  }

  private static String squeezed(String row) {
    return row.replace(" ", "");
  }

  @Test
  void each_is_seen_whole_and_so_is_what_follows() {
    for (String word : WORDS) {
      Screen screen = new Screen(40, 2, FULL);
      Emulated terminal = new Emulated(40, 2);
      screen.put(0, 0, "«" + word + "»", Ink.PLAIN, 40);
      int at = screen.put(0, 1, word + word, Ink.PLAIN, 40);
      assertTrue(at == 2 * Width.of(word));
      terminal.feed(screen.paint());
      assertEquals("«" + word + "»", squeezed(terminal.rows().get(0)));
      assertEquals(word + word, squeezed(terminal.rows().get(1)));
      assertEquals("»", terminal.sign(1 + Width.of(word), 0));
    }
  }

  @Test
  void what_is_drawn_over_a_part_of_one_leaves_no_part_of_it() {
    Random random = new Random(14);
    Screen screen = new Screen(30, 3, FULL);
    Emulated terminal = new Emulated(30, 3);
    terminal.feed(Screen.opening(FULL));
    for (int i = 0; i < 3_000; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      screen.put(random.nextInt(32) - 1, random.nextInt(3), word, Ink.PLAIN, random.nextInt(30));
      terminal.feed(screen.paint());
      Emulated fresh = new Emulated(30, 3);
      fresh.feed(Screen.opening(FULL));
      screen.forget();
      fresh.feed(screen.paint());
      assertEquals(fresh.text(), terminal.text());
      // The screen knows where the cursor of that one stands.
      terminal = fresh;
    }
  }

  @Test
  void at_the_right_edge_one_is_drawn_where_it_fits() {
    Screen screen = new Screen(6, 2, FULL);
    Emulated terminal = new Emulated(6, 2);
    terminal.feed(Screen.opening(FULL));
    screen.put(3, 0, "क्षि", Ink.PLAIN, 9);
    assertEquals(0, screen.put(4, 1, "क्षि", Ink.PLAIN, 2));
    terminal.feed(screen.paint());
    assertEquals(List.of("   क्षि", ""), terminal.rows());
  }

  /** That terminal gives marks other widths than ours; what stands beside them is where it was. */
  @Test
  void in_pyte_what_stands_around_is_where_it_belongs() throws IOException {
    try (OtherTerminal other = new OtherTerminal()) {
      for (String word : WORDS) {
        Screen screen = new Screen(40, 1, FULL);
        other.start(40, 1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Screen.opening(FULL));
        screen.put(0, 0, "a" + word + "bc", Ink.PLAIN, 40);
        screen.put(35, 0, "end", Ink.PLAIN, 5);
        all.writeBytes(screen.paint());
        String row = other.shows(all.toByteArray()).lines().findFirst().orElseThrow();
        assertTrue(row.startsWith("a"), row);
        assertTrue(row.contains("bc") && row.endsWith("end"), word + ": " + row);
        String first = word.substring(0, Character.charCount(word.codePointAt(0)));
        assertTrue(row.contains(first), word + ": " + row);
      }
    }
  }

  @Test
  void ordinary_words_take_no_byte_more() {
    Screen screen = new Screen(40, 1, FULL);
    screen.paint();
    String words = "Ça va, « être » – déjà ● 日本 한글";
    screen.put(0, 0, words, Ink.PLAIN, 40);
    int moves = screen.paint().length - words.getBytes(UTF_8).length;
    assertEquals(0, moves);
  }
}
