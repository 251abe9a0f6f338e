package paris.p2p.rendezvous.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.TextColor.ANSI;
import java.util.EnumMap;
import java.util.Map;
import paris.p2p.rendezvous.terminal.Capabilities.Colours;

/**
 * How each ink looks with so many colours. Backgrounds are the terminal's own, but for what a
 * camera is to read; so the colours are of a middle lightness (about 4:1 or better against black
 * and against white alike), and without any the inks differ by bold, underline, reverse and italic.
 */
final class Theme {
  private static final Map<Colours, Theme> ALL = new EnumMap<>(Colours.class);

  static {
    for (Colours colours : Colours.values()) ALL.put(colours, new Theme(colours));
  }

  private final Map<Ink, Style> styles = new EnumMap<>(Ink.class);

  private Theme(Colours colours) {
    for (Ink ink : Ink.values()) {
      Style style = style(ink, colours);
      Style same = styles.values().stream().filter(style::alike).findFirst().orElse(style);
      styles.put(ink, same);
    }
  }

  static Theme of(Colours colours) {
    return ALL.get(colours);
  }

  Style style(Ink ink) {
    return styles.get(ink);
  }

  private static Style style(Ink ink, Colours colours) {
    return switch (colours) {
      case NONE -> colourless(ink);
      case SIXTEEN -> sixteen(ink);
      case INDEXED ->
          coloured(ink, indexed(62), indexed(31), indexed(162), indexed(160), indexed(243));
      case TRUE ->
          coloured(
              ink,
              new TextColor.RGB(0x70, 0x73, 0xb8),
              new TextColor.RGB(0x23, 0x85, 0xb3),
              new TextColor.RGB(0xc7, 0x54, 0x9d),
              new TextColor.RGB(0xd0, 0x40, 0x40),
              new TextColor.RGB(0x76, 0x76, 0x76));
    };
  }

  private static Style coloured(
      Ink ink, TextColor accent, TextColor sky, TextColor pink, TextColor red, TextColor grey) {
    return switch (ink) {
      case PLAIN -> Style.of(ANSI.DEFAULT);
      case FAINT -> Style.of(grey);
      case STRONG, HEADING, SELECTED -> Style.of(ANSI.DEFAULT, SGR.BOLD);
      case ACCENT, DAY -> Style.of(accent, SGR.BOLD);
      case TODAY -> Style.of(ANSI.DEFAULT, SGR.UNDERLINE);
      case DAY_TODAY -> Style.of(accent, SGR.BOLD, SGR.UNDERLINE);
      case LINK -> Style.of(sky);
      case ASK -> Style.of(pink, SGR.BOLD);
      case DANGER -> Style.of(red, SGR.BOLD);
      case STRUCK -> Style.of(grey, SGR.CROSSED_OUT);
      case EMPHASIS -> Style.of(ANSI.DEFAULT, SGR.ITALIC);
      case CODE, BAR -> Style.of(accent);
      case PAPER -> Style.of(ANSI.BLACK).on(ANSI.WHITE);
      case PRINT -> Style.of(ANSI.WHITE).on(ANSI.BLACK);
    };
  }

  /** Grey is left out here: bright black is the background of some well-known colour schemes. */
  private static Style sixteen(Ink ink) {
    return coloured(ink, ANSI.BLUE_BRIGHT, ANSI.CYAN, ANSI.MAGENTA, ANSI.RED, ANSI.DEFAULT);
  }

  private static Style colourless(Ink ink) {
    return switch (ink) {
      case PLAIN, FAINT, BAR, PRINT -> Style.of(ANSI.DEFAULT);
      case STRONG, HEADING, ACCENT -> Style.of(ANSI.DEFAULT, SGR.BOLD);
      case LINK -> Style.of(ANSI.DEFAULT, SGR.UNDERLINE);
      case ASK -> Style.of(ANSI.DEFAULT, SGR.BOLD, SGR.UNDERLINE);
      case DANGER -> Style.of(ANSI.DEFAULT, SGR.BOLD, SGR.REVERSE);
      case STRUCK -> Style.of(ANSI.DEFAULT, SGR.CROSSED_OUT);
      case EMPHASIS -> Style.of(ANSI.DEFAULT, SGR.ITALIC);
      case CODE -> Style.of(ANSI.DEFAULT, SGR.BOLD, SGR.ITALIC);
      case SELECTED, PAPER -> Style.of(ANSI.DEFAULT, SGR.REVERSE);
      case DAY -> Style.of(ANSI.DEFAULT, SGR.BOLD);
      case TODAY -> Style.of(ANSI.DEFAULT, SGR.UNDERLINE);
      case DAY_TODAY -> Style.of(ANSI.DEFAULT, SGR.BOLD, SGR.UNDERLINE);
    };
  }

  private static TextColor indexed(int number) {
    return new TextColor.Indexed(number);
  }

  /** A blank cell of the terminal's own. */
  static TextCharacter blank() {
    return TextCharacter.DEFAULT_CHARACTER;
  }
}
