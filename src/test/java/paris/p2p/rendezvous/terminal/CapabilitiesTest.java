package paris.p2p.rendezvous.terminal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;
import paris.p2p.rendezvous.terminal.Capabilities.Feature;

class CapabilitiesTest {
  /** L links, T titles, M the mouse, P pastes. */
  @ParameterizedTest
  @CsvSource({
    "xterm, SIXTEEN, LTMP",
    "xterm-256color, INDEXED, LTMP",
    "XTERM-256color, INDEXED, LTMP",
    "xterm-kitty, TRUE, LTMP",
    "xterm-ghostty, TRUE, LTMP",
    "xterm-direct, TRUE, LTMP",
    "xterm-mono, NONE, LTMP",
    "tmux, SIXTEEN, LTMP",
    "tmux-256color, INDEXED, LTMP",
    "screen, SIXTEEN, LTMP",
    "screen.xterm-256color, INDEXED, LTMP",
    "screen-256color-bce, INDEXED, LTMP",
    "rxvt-unicode-256color, INDEXED, LTMP",
    "gnome-256color, INDEXED, LTMP",
    "vte-256color, INDEXED, LTMP",
    "konsole-256color, INDEXED, LTMP",
    "alacritty, TRUE, LTMP",
    "foot-extra, TRUE, LTMP",
    "wezterm, TRUE, LTMP",
    "contour, SIXTEEN, LTMP",
    "iterm2, TRUE, LTMP",
    "nsterm-256color, INDEXED, LTMP",
    "putty-256color, INDEXED, LTMP",
    "mintty, SIXTEEN, LTMP",
    "st-256color, INDEXED, LTMP",
    "linux, SIXTEEN, P",
    "linux-16color, SIXTEEN, P",
    "vt100, NONE, P",
    "vt102, NONE, P",
    "vt220, NONE, P",
    "vt420, NONE, P",
    "wsvt25, SIXTEEN, P",
    "pccon0, SIXTEEN, P",
    "eterm-color, SIXTEEN, P",
    "fbterm, SIXTEEN, P",
    "who-knows, SIXTEEN, P",
    "ansi, SIXTEEN, ''",
    "ansi-m, NONE, ''",
    "ansi.sys, SIXTEEN, ''",
    "pcansi, SIXTEEN, ''",
    "scoansi, SIXTEEN, ''",
    "cons25, SIXTEEN, ''",
    "cons25l1, SIXTEEN, ''",
    "cons60, SIXTEEN, ''",
    "sun, SIXTEEN, ''",
    "cygwin, SIXTEEN, ''",
    "dumb, NONE, ''",
    "dumb-emacs-ansi, NONE, ''",
    "unknown, NONE, ''",
    "network, NONE, ''",
    "emacs, NONE, ''",
    "vt52, NONE, ''",
    "adm3a, NONE, ''",
    ", NONE, ''",
  })
  void the_name_of_a_terminal_tells_what_it_has(String term, Colours colours, String features) {
    Capabilities told = Capabilities.of(term, Map.of());
    assertEquals(colours, told.colours());
    String has =
        Arrays.stream(Feature.values())
            .filter(told::has)
            .map(feature -> feature.name().substring(0, 1))
            .collect(Collectors.joining());
    assertEquals(features, has);
    String asked = new String(Screen.opening(told), US_ASCII);
    assertEquals(features.contains("P"), asked.contains("?2004h"));
    assertEquals(features.contains("M"), asked.contains("?1000h"));
    assertFalse(asked.contains("?1004h"), "nobody asks where the focus is");
    String put = new String(Screen.closing(told), US_ASCII);
    assertEquals(features.contains("P"), put.contains("?2004l"));
    assertEquals(features.contains("M"), put.contains("?1000l"));
    assertEquals(features.contains("L"), put.contains("]8;"));
    assertEquals(features.contains("T"), Attention.title("x", told).length > 0);
    Screen screen = new Screen(20, 2, told);
    screen.put(0, 0, "p2p.paris", Ink.LINK, 20);
    screen.link(0, 0, 9, "https://p2p.paris/");
    assertEquals(features.contains("L"), new String(screen.paint(), US_ASCII).contains("]8;;h"));
  }

  @Test
  void colorterm_promises_more_and_no_color_asks_for_none() {
    Map<String, String> both = Map.of("COLORTERM", "truecolor", "NO_COLOR", "1");
    assertEquals(Colours.TRUE, Capabilities.of("xterm", Map.of("COLORTERM", "24bit")).colours());
    assertEquals(Colours.NONE, Capabilities.of("xterm", both).colours());
    assertEquals(Colours.SIXTEEN, Capabilities.of("xterm", Map.of("NO_COLOR", "")).colours());
  }
}
