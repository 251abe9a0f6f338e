package paris.p2p.rendezvous.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;

class CapabilitiesTest {
  @ParameterizedTest
  @CsvSource({
    "xterm, SIXTEEN, true",
    "xterm-256color, INDEXED, true",
    "tmux-256color, INDEXED, true",
    "xterm-kitty, TRUE, true",
    "xterm-ghostty, TRUE, true",
    "alacritty, TRUE, true",
    "foot-extra, TRUE, true",
    "xterm-direct, TRUE, true",
    "linux, SIXTEEN, false",
    "vt100, NONE, false",
    "xterm-mono, NONE, true",
    "dumb, NONE, false",
    "who-knows, SIXTEEN, true",
    ", NONE, false",
  })
  void the_name_of_a_terminal_tells_its_colours(String term, Colours colours, boolean links) {
    assertEquals(new Capabilities(colours, true, links), Capabilities.of(term, Map.of()));
  }

  @Test
  void colorterm_promises_more_and_no_color_asks_for_none() {
    Map<String, String> both = Map.of("COLORTERM", "truecolor", "NO_COLOR", "1");
    assertEquals(Colours.TRUE, Capabilities.of("xterm", Map.of("COLORTERM", "24bit")).colours());
    assertEquals(Colours.NONE, Capabilities.of("xterm", both).colours());
    assertEquals(Colours.SIXTEEN, Capabilities.of("xterm", Map.of("NO_COLOR", "")).colours());
  }

  @Test
  void utf8_is_taken_for_granted_until_told_otherwise() {
    assertTrue(Capabilities.of("xterm", Map.of()).utf8());
    assertTrue(Capabilities.of("xterm", Map.of("LANG", "fr_FR.UTF-8")).utf8());
    assertTrue(Capabilities.of("xterm", Map.of("LANG", "C.utf8")).utf8());
    assertTrue(Capabilities.of("xterm", Map.of("LANG", "fr_FR")).utf8());
    assertFalse(Capabilities.of("xterm", Map.of("LANG", "fr_FR.ISO-8859-1")).utf8());
    assertFalse(Capabilities.of("xterm", Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", "C")).utf8());
    assertFalse(Capabilities.of("xterm", Map.of("LC_CTYPE", "POSIX")).utf8());
  }
}
