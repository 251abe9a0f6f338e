package paris.p2p.rendezvous.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;

/** Whatever is drawn, after whatever was drawn before, is what the terminal shows. */
class ScreenPaintingTest {
  private static final String[] WORDS = {
    "bonjour",
    "é",
    "●",
    "▸ ",
    "日本語",
    "→",
    "e\u0301\u0323",
    "क्षि",
    "한글",
    "  ",
    "         ",
    "p2p",
    "…",
    "x",
    "😀",
    "ﬁ",
    "\u00a0",
    "اردو",
    "ไทย",
    "🇫🇷",
    "\u1112\u1161\u11ab"
  };

  private final Random random = new Random(412);

  @ParameterizedTest
  @EnumSource(Colours.class)
  void it_is_seen_as_it_was_drawn(Colours colours) {
    Capabilities capabilities = new Capabilities(colours, true, true);
    for (int window = 0; window < 12; window++) {
      int columns = 1 + random.nextInt(90);
      int rows = 1 + random.nextInt(30);
      Screen screen = new Screen(columns, rows, capabilities);
      Emulated terminal = new Emulated(columns, rows);
      terminal.feed(Screen.opening(capabilities));
      for (int picture = 0; picture < 12; picture++) {
        draw(screen);
        terminal.feed(screen.paint());
        assertSame(screen, terminal, columns, rows);
        assertEquals(0, screen.paint().length);
      }
    }
  }

  /** Besides what prints there are only moves, erasures, plain letters and the cursor put away. */
  @Test
  void whatever_people_write_only_the_hubs_own_controls_leave() {
    Screen screen = new Screen(60, 18, new Capabilities(Colours.NONE, true, true));
    for (int i = 0; i < 2_000; i++) {
      StringBuilder hostile = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        hostile.append(random.nextBoolean() ? "\u001b[" : "\u009b");
        hostile.append((char) random.nextInt(random.nextBoolean() ? 0xa0 : 0x10000));
      }
      screen.put(random.nextInt(60), random.nextInt(18), hostile.toString(), Ink.PLAIN, 60);
      String sent = new String(screen.paint(), StandardCharsets.UTF_8);
      String rest = sent.replaceAll("\u001b\\[(m|K|\\?25l|[0-9;]*[HABCD])|[\r\n\b]", "");
      assertTrue(rest.codePoints().allMatch(c -> c >= ' ' && c != 0x7f && (c < 0x80 || c > 0x9f)));
    }
  }

  /** A new window, to which all is painted at once, must look like the one brought up to date. */
  private static void assertSame(Screen screen, Emulated terminal, int columns, int rows) {
    assertEquals(List.of(), terminal.unknown());
    Emulated fresh = new Emulated(columns, rows);
    fresh.feed(Screen.opening(new Capabilities(Colours.TRUE, true, true)));
    screen.forget();
    fresh.feed(screen.paint());
    assertEquals(fresh.text(), terminal.text());
    assertEquals(fresh.marked(), terminal.marked());
    assertEquals(fresh.caretShown(), terminal.caretShown());
    if (!fresh.caretShown()) return;
    assertEquals(fresh.caretColumn(), terminal.caretColumn());
    assertEquals(fresh.caretRow(), terminal.caretRow());
  }

  private void draw(Screen screen) {
    if (random.nextInt(4) == 0) screen.clear();
    for (int i = random.nextInt(20); i > 0; i--) {
      int column = random.nextInt(screen.columns() + 4) - 2;
      int row = random.nextInt(screen.rows() + 2) - 1;
      int most = random.nextInt(40);
      Ink ink = Ink.values()[random.nextInt(Ink.values().length)];
      int used = screen.put(column, row, words(), ink, most);
      assertTrue(used <= most);
      if (random.nextInt(5) == 0) screen.link(column, row, used, "https://p2p.paris/" + i);
    }
    if (random.nextBoolean()) screen.noCaret();
    else screen.caret(random.nextInt(screen.columns()), random.nextInt(screen.rows()));
  }

  private String words() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) words.add(WORDS[random.nextInt(WORDS.length)]);
    return String.join(random.nextBoolean() ? " " : "", words);
  }
}
