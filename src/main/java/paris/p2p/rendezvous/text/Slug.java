package paris.p2p.rendezvous.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are typed in a command: without case, accents or spaces. */
public final class Slug {
  private Slug() {}

  /** Lower case, accents folded, words joined by {@code -}: {@code "Idées !"} is {@code idees}. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder();
    boolean gap = false;
    String folded = folded(text);
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !out.isEmpty()) out.append('-');
        out.appendCodePoint(c);
      }
      gap = !Character.isLetterOrDigit(c);
    }
    return out.toString();
  }

  /** For comparing: case, accents, ligatures and compatibility forms (NFKD) do not count. */
  public static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (!Cleaner.mark(c)) fold(out, c);
    }
    return out.toString();
  }

  private static void fold(StringBuilder out, int c) {
    switch (c) {
      case 'œ' -> out.append("oe");
      case 'æ' -> out.append("ae");
      case 'ß' -> out.append("ss");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ' -> out.append('d');
      case '’' -> out.append('\'');
      default -> out.appendCodePoint(c);
    }
  }
}
