package paris.p2p.rendezvous.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;
import paris.p2p.rendezvous.text.Sentences;

class ScreenTest {
  private static final Capabilities FULL = new Capabilities(Colours.INDEXED, true, true);
  private static final Capabilities ASCII = new Capabilities(Colours.NONE, false, false);

  private final Emulated terminal = new Emulated(80, 24);
  private final Screen screen = new Screen(80, 24, FULL);

  private byte[] paint() {
    byte[] bytes = screen.paint();
    terminal.feed(bytes);
    assertEquals(List.of(), terminal.unknown());
    return bytes;
  }

  private void list(int selected) {
    screen.clear();
    screen.put(3, 2, "AU FORUM", Ink.HEADING, 70);
    for (int i = 0; i < 10; i++) {
      if (i == selected) screen.put(1, 4 + i, "▸", Ink.ACCENT, 1);
      screen.put(3, 4 + i, "●", Ink.ACCENT, 1);
      screen.put(5, 4 + i, "Nantes cherche un lieu pour décembre " + i, Ink.PLAIN, 60);
      screen.put(70, 4 + i, i + " min", Ink.FAINT, 8);
    }
  }

  @Test
  void what_is_drawn_is_seen() {
    screen.put(3, 1, "Paris P2P, quésaco ?", Ink.STRONG, 70);
    screen.put(3, 2, "libp2p", Ink.LINK, 70);
    paint();
    assertEquals("   Paris P2P, quésaco ?", terminal.rows().get(1));
    assertEquals("bold", terminal.style(3, 1));
    assertEquals("38;5;31", terminal.style(3, 2));
    assertFalse(terminal.caretShown());
    assertEquals("", terminal.style());
  }

  @ParameterizedTest
  @EnumSource(Sentences.class)
  void a_sentence_of_any_script_reaches_the_terminal_whole(Sentences script) {
    String sentence = Normalizer.normalize(script.text(), Normalizer.Form.NFC);
    Screen wide = new Screen(120, 3, FULL);
    wide.clear();
    wide.put(0, 1, sentence, Ink.PLAIN, 119);
    String sent = new String(wide.paint(), StandardCharsets.UTF_8);
    // What divides words without being seen takes no cell.
    assertEquals(
        sentence.replaceAll("[\u200b\u180e ]", ""),
        sent.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").replaceAll("[\\p{Cc} ]", ""));
  }

  @Test
  void nothing_is_sent_when_nothing_changed() {
    list(2);
    paint();
    list(2);
    assertEquals(0, screen.paint().length);
  }

  /** Told by what is allocated, which no busy machine changes. */
  @Test
  void words_drawn_again_are_no_new_signs() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    String row = "● Nantes cherche un lieu pour décembre · l’été … ".repeat(2);
    screen.put(0, 0, row, Ink.PLAIN, 80);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1_000; i++) screen.put(0, 0, row, Ink.PLAIN, 80);
    long used = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(used < 100_000, () -> used + " bytes");
  }

  @Test
  void moving_the_selection_mark_takes_few_bytes() {
    list(2);
    paint();
    list(3);
    byte[] bytes = paint();
    assertEquals(
        " ▸ ● Nantes cherche un lieu pour décembre 3", terminal.rows().get(7).substring(0, 43));
    assertEquals("   ●", terminal.rows().get(6).substring(0, 4));
    assertTrue(bytes.length <= 45, () -> bytes.length + " bytes");
  }

  @Test
  void a_letter_typed_at_the_caret_takes_one_byte() {
    screen.put(3, 5, "bonjou", Ink.PLAIN, 20);
    screen.caret(9, 5);
    paint();
    screen.put(3, 5, "bonjour", Ink.PLAIN, 20);
    screen.caret(10, 5);
    byte[] bytes = paint();
    assertEquals("   bonjour", terminal.rows().get(5));
    assertEquals(10, terminal.caretColumn());
    assertEquals(1, bytes.length);
  }

  @Test
  void a_wide_sign_is_never_cut_in_half() {
    assertEquals(4, screen.put(0, 0, "日本語", Ink.PLAIN, 5));
    assertEquals(6, screen.put(76, 1, "日本語", Ink.PLAIN, 9));
    paint();
    assertEquals("日本", terminal.rows().get(0));
    screen.put(1, 0, "x", Ink.PLAIN, 1);
    paint();
    assertEquals(" x本", terminal.rows().get(0));
    assertEquals("日本", terminal.rows().get(1).strip());
  }

  @Test
  void what_drives_a_terminal_does_not_get_through() {
    screen.put(0, 0, "a\u001b]0;pwned\u0007b\u009b31mc\u202ed\ne", Ink.PLAIN, 40);
    paint();
    assertEquals("a]0;pwnedb31mcd e", terminal.rows().get(0));
  }

  @Test
  void what_falls_outside_is_not_drawn() {
    screen.put(-2, 0, "abc", Ink.PLAIN, 10);
    screen.put(78, 1, "abc", Ink.PLAIN, 10);
    screen.put(0, -1, "abc", Ink.PLAIN, 10);
    screen.put(0, 24, "abc", Ink.PLAIN, 10);
    screen.link(-5, 0, 500, "https://p2p.paris");
    screen.link(0, 99, 5, "https://p2p.paris");
    screen.caret(900, 900);
    paint();
    assertEquals("c", terminal.rows().get(0));
    assertEquals("ab", terminal.rows().get(1).strip());
    assertEquals(23, terminal.caretRow());
  }

  @Test
  void links_lead_where_they_say_and_only_to_known_schemes() {
    List<String> refused =
        List.of(
            "javascript:alert(1)",
            "file:///etc/passwd",
            "https://a\u001b\\b",
            "https://",
            "nowhere",
            "data:text/html,x",
            "ssh://-oProxyCommand=evil/",
            "ssh://-oProxyCommand=evil@p2p.paris/",
            "ssh://%2doProxyCommand@p2p.paris/",
            "http://p2p.paris\u202e/",
            "https://a/" + "x".repeat(3_000));
    screen.put(0, 0, "p2p.paris", Ink.LINK, 20);
    screen.link(0, 0, 9, "https://p2p.paris/é?a=b;c");
    screen.put(0, 1, "mail", Ink.LINK, 20);
    screen.link(0, 1, 4, "mailto:bootstrap@p2p.paris");
    for (int i = 0; i < refused.size(); i++) {
      screen.put(0, 2 + i, "no", Ink.LINK, 20);
      screen.link(0, 2 + i, 2, refused.get(i));
    }
    paint();
    assertEquals("https://p2p.paris/%C3%A9?a=b;c", terminal.link(8, 0));
    assertEquals("", terminal.link(9, 0));
    assertEquals("mailto:bootstrap@p2p.paris", terminal.link(0, 1));
    IntStream.range(2, 2 + refused.size()).forEach(row -> assertEquals("", terminal.link(0, row)));
  }

  @Test
  void a_terminal_without_utf8_gets_ascii_in_as_many_cells() {
    screen.capabilities(ASCII);
    assertEquals(26, screen.put(0, 0, "● ○ ◐ ▸ ▌ ✓ · → … ─ é œ 日", Ink.PLAIN, 80));
    byte[] bytes = paint();
    assertEquals("* o ~ > | v - > . - e o ??", terminal.rows().get(0));
    for (byte each : bytes) assertTrue(each >= 0);
  }

  @Test
  void a_terminal_of_latin_1_gets_its_letters_and_the_nearest_signs_for_the_rest() {
    screen.capabilities(Capabilities.of("xterm", Map.of("LANG", "fr_FR.ISO-8859-1")));
    screen.put(0, 0, "│ Été à l’œuvre… « ça » 日 ─", Ink.PLAIN, 80);
    String seen = new String(screen.paint(), StandardCharsets.ISO_8859_1);
    assertTrue(seen.contains("| Été à l'ouvre. « ça » ?? -"), seen);
    assertTrue(seen.chars().noneMatch(c -> c >= 0x80 && c < 0xa0));
  }

  @Test
  void without_colours_the_inks_are_told_apart() {
    screen.capabilities(new Capabilities(Colours.NONE, true, true));
    Ink[] inks = {Ink.PLAIN, Ink.STRONG, Ink.LINK, Ink.ASK, Ink.DANGER, Ink.STRUCK, Ink.SELECTED};
    for (int i = 0; i < inks.length; i++) screen.put(0, i, "x", inks[i], 1);
    byte[] bytes = paint();
    assertEquals(
        inks.length,
        IntStream.range(0, inks.length).mapToObj(i -> terminal.style(0, i)).distinct().count());
    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("38;"));
  }

  @Test
  void another_size_is_painted_in_full() {
    list(1);
    paint();
    screen.resize(60, 18);
    terminal.resize(60, 18);
    screen.put(0, 17, "x".repeat(60), Ink.PLAIN, 60);
    paint();
    assertEquals("x".repeat(60), terminal.rows().get(17));
    assertEquals("", terminal.rows().get(4));
  }

  @Test
  void all_is_painted_over_what_others_left() {
    terminal.feed("\u001b[1;31mrubbish\r\n\r\nrubbish".getBytes(StandardCharsets.UTF_8));
    list(1);
    screen.forget();
    paint();
    Emulated clean = new Emulated(80, 24);
    screen.forget();
    clean.feed(screen.paint());
    assertEquals(clean.text(), terminal.text());
    assertEquals(clean.marked(), terminal.marked());
  }

  @Test
  void the_terminal_is_left_as_it_was() {
    terminal.feed("$ ssh p2p.paris\r\n".getBytes(StandardCharsets.UTF_8));
    List<String> before = terminal.modes();
    terminal.feed(Screen.opening(FULL));
    assertTrue(terminal.alternate());
    list(4);
    screen.caret(3, 3);
    paint();
    terminal.feed(Screen.closing(FULL));
    assertEquals(before, terminal.modes());
    assertEquals("$ ssh p2p.paris", terminal.text().strip());
    assertEquals(1, terminal.caretRow());
    assertEquals("", terminal.style());
  }
}
