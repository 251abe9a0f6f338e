package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** What shows nothing, whatever it is made of: the one place that says so for all that is typed. */
public final class Blank {
  private Blank() {}

  /** Whether nothing of this text is to be seen. */
  public static boolean is(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!is(c)) return false;
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean is(int c) {
    if (c > ' ' && c <= '~') return false;
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          true;
      default ->
          UCharacter.isUWhiteSpace(c)
              || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
              || unmarked(c);
    };
  }

  /** Signs that are drawn as nothing though no property of Unicode says so. */
  private static boolean unmarked(int c) {
    return switch (c) {
      case 0x2800, // BRAILLE PATTERN BLANK
          0x13441, // EGYPTIAN HIEROGLYPH FULL BLANK
          0x13442, // EGYPTIAN HIEROGLYPH HALF BLANK
          0x1d159 -> // MUSICAL SYMBOL NULL NOTEHEAD
          true;
      default -> false;
    };
  }
}
