package paris.p2p.rendezvous.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.List;
import java.util.Set;

/**
 * A colour and how letters are set in it. Making a cell costs half a microsecond and some seventy
 * bytes, so the common ones are made once, for all windows.
 */
final class Style {
  private static final int FIRST = ' ';
  private static final int LAST = 0x17f;
  private static final String SIGNS = "●○◐▌▸✓·▏│┌└─…→←↑↓↵’‘“”‹›—–█▀▄\u202f";

  private final TextColor colour;
  private final TextColor ground;
  private final Set<SGR> modifiers;
  private final TextCharacter[] letters = new TextCharacter[LAST - FIRST + 1];
  private final TextCharacter[] signs = new TextCharacter[SIGNS.length()];

  private Style(TextColor colour, TextColor ground, Set<SGR> modifiers) {
    this.colour = colour;
    this.ground = ground;
    this.modifiers = modifiers;
  }

  static Style of(TextColor colour, SGR... modifiers) {
    return filled(colour, TextColor.ANSI.DEFAULT, Set.copyOf(List.of(modifiers)));
  }

  /** The same on another background than the terminal's own. */
  Style on(TextColor other) {
    return filled(colour, other, modifiers);
  }

  private static Style filled(TextColor colour, TextColor ground, Set<SGR> modifiers) {
    Style style = new Style(colour, ground, modifiers);
    style.fill();
    return style;
  }

  boolean alike(Style other) {
    return colour.equals(other.colour)
        && ground.equals(other.ground)
        && modifiers.equals(other.modifiers);
  }

  /** The cell of this sign, one cell wide, when it is a common one; else null. */
  TextCharacter common(char sign) {
    if (sign >= FIRST && sign <= LAST) return letters[sign - FIRST];
    int at = SIGNS.indexOf(sign);
    return at < 0 ? null : signs[at];
  }

  /** A new cell of this one grapheme. */
  TextCharacter cell(String grapheme) {
    return TextCharacter.fromString(grapheme, colour, ground, modifiers.toArray(SGR[]::new))[0];
  }

  private void fill() {
    for (int c = FIRST; c <= LAST; c++) {
      if (!Character.isISOControl(c)) letters[c - FIRST] = cell(Character.toString(c));
    }
    boolean seen = modifiers.contains(SGR.REVERSE) || modifiers.contains(SGR.UNDERLINE);
    boolean struck = modifiers.contains(SGR.CROSSED_OUT);
    boolean lit = !ground.equals(TextColor.ANSI.DEFAULT);
    if (!seen && !struck && !lit) letters[0] = Theme.blank();
    for (int i = 0; i < signs.length; i++) signs[i] = cell(SIGNS.substring(i, i + 1));
  }
}
