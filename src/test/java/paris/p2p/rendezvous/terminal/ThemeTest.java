package paris.p2p.rendezvous.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;

class ThemeTest {
  private static TextCharacter cell(Colours colours, Ink ink) {
    return Theme.of(colours).style(ink).common('x');
  }

  @ParameterizedTest
  @EnumSource(
      value = Colours.class,
      names = {"INDEXED", "TRUE"})
  void each_colour_reads_well_on_black_and_on_white(Colours colours) {
    for (Ink ink : Ink.values()) {
      TextColor colour = cell(colours, ink).getForegroundColor();
      if (colour.equals(TextColor.ANSI.DEFAULT)) continue;
      if (ink == Ink.PAPER || ink == Ink.PRINT) continue;
      double light = luminance(colour);
      assertTrue((light + 0.05) / 0.05 >= 3.8, () -> ink + " on black");
      assertTrue(1.05 / (light + 0.05) >= 3.8, () -> ink + " on white");
    }
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(TextColor colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  @ParameterizedTest
  @EnumSource(Colours.class)
  void backgrounds_are_the_terminals_own_but_for_what_a_camera_reads(Colours colours) {
    for (Ink ink : Ink.values()) {
      if (ink == Ink.PAPER || ink == Ink.PRINT) continue;
      assertEquals(TextColor.ANSI.DEFAULT, cell(colours, ink).getBackgroundColor());
    }
  }

  @ParameterizedTest
  @EnumSource(Colours.class)
  void what_has_a_meaning_is_not_set_as_the_rest(Colours colours) {
    for (Ink ink :
        new Ink[] {Ink.ACCENT, Ink.LINK, Ink.ASK, Ink.DANGER, Ink.STRUCK, Ink.SELECTED}) {
      assertNotEquals(cell(colours, Ink.PLAIN), cell(colours, ink), ink::name);
    }
    assertNotEquals(cell(colours, Ink.ASK), cell(colours, Ink.DANGER));
    assertNotEquals(cell(colours, Ink.ACCENT), cell(colours, Ink.LINK));
  }

  @ParameterizedTest
  @EnumSource(
      value = Colours.class,
      names = {"SIXTEEN", "INDEXED", "TRUE"})
  void what_a_camera_reads_is_black_on_white_everywhere(Colours colours) {
    TextCharacter paper = cell(colours, Ink.PAPER);
    assertEquals(TextColor.ANSI.BLACK, paper.getForegroundColor());
    assertEquals(TextColor.ANSI.WHITE, paper.getBackgroundColor());
  }

  @Test
  void common_cells_are_shared() {
    assertTrue(cell(Colours.TRUE, Ink.STRONG) == cell(Colours.TRUE, Ink.HEADING));
    assertTrue(Theme.of(Colours.TRUE).style(Ink.PLAIN).common(' ') == Theme.blank());
  }
}
