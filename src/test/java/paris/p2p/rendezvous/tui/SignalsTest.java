package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.terminal.Capabilities;

/** The bell and the title of a window, for who asked for them. */
final class SignalsTest {
  private static final String BELL = "\u0007";
  private static final String KEEP = "\u001b[22;2t";
  private static final String BACK = "\u001b[23;2t";

  private final Signals signals = at("xterm-256color", Map.of());

  private static Signals at(String term, Map<String, String> environment) {
    return new Signals(Capabilities.of(term, environment));
  }

  private static Chime rings(int unread) {
    return new Chime("", OptionalInt.of(unread));
  }

  private static Chime titled(String title) {
    return new Chime(title, OptionalInt.empty());
  }

  private static String title(String words) {
    return "\u001b]2;" + words + "\u001b\\";
  }

  private static String said(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private String become(Chime now) {
    return said(signals.become(now));
  }

  @Test
  void nothing_is_said_to_a_terminal_whose_owner_asked_for_nothing() {
    assertEquals("", become(Chime.silent()));
    assertEquals("", said(signals.leave()));
  }

  @Test
  void the_bell_rings_for_what_is_new_and_not_for_what_was_there() {
    assertEquals("", become(rings(3)));
    assertEquals("", become(rings(3)));
    assertEquals(BELL, become(rings(4)));
    assertEquals("", become(rings(0)));
    assertEquals(BELL, become(rings(1)));
    assertEquals("", become(Chime.silent()));
    assertEquals("", become(rings(5)));
  }

  @Test
  void the_title_is_written_when_it_changes_and_put_back_at_the_end() {
    assertEquals(KEEP + title("Paris P2P"), become(titled("Paris P2P")));
    assertEquals("", become(titled("Paris P2P")));
    assertEquals(title("● 1 Paris P2P"), become(titled("● 1 Paris P2P")));
    assertEquals(BACK, said(signals.leave()));
  }

  @Test
  void a_title_that_is_switched_off_is_put_back_at_once_and_only_once() {
    become(titled("Paris P2P"));
    assertEquals(BACK, become(Chime.silent()));
    assertEquals("", said(signals.leave()));
  }

  @Test
  void a_title_drives_no_terminal() {
    assertEquals(KEEP + title("a]0;xb c"), become(titled("a\u001b]0;x\u0007b\u009c\u202e\nc")));
    assertEquals(title("x".repeat(59) + "…"), become(titled("x".repeat(500))));
  }

  @Test
  void a_terminal_of_ascii_gets_ascii_and_an_old_one_no_title_at_all() {
    Signals ascii = at("xterm", Map.of("LC_ALL", "C"));
    assertEquals(KEEP + title("* 1 Cafe"), said(ascii.become(titled("● 1 Café"))));
    Signals old = at("vt220", Map.of());
    assertEquals("", said(old.become(titled("Paris P2P"))));
    assertEquals("", said(old.leave()));
  }

  @Test
  void the_mouse_is_left_to_who_selects_text_at_once_and_after_all_was_painted_anew() {
    String off = "\u001b[?1006l\u001b[?1000l";
    Chime selects = new Chime("", OptionalInt.empty(), false);
    assertEquals(off, become(selects));
    assertEquals("", become(selects));
    signals.anew();
    assertEquals(off, become(selects));
    assertEquals("", said(signals.leave()));
    assertEquals("\u001b[?1000h\u001b[?1006h", become(Chime.silent()));
    assertEquals("", said(at("linux", Map.of()).become(selects)));
  }
}
