package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import paris.p2p.rendezvous.text.Dropped.Kind;

/** One text on its way through the {@link Cleaner}, and what is not kept of it. */
final class Sieve {
  /**
   * So many marks on end are put in order, as in the Stream-Safe Text Format (UAX #15), since to
   * order them takes time by the square of how many they are; what follows is dropped.
   */
  private static final int ORDERED_MOST = 30;

  /** What is dropped may leave something beside what it meant nothing with; seldom, and not on. */
  private static final int ROUNDS_MOST = 4;

  private final boolean open;
  private final int[] dropped = new int[Kind.values().length];

  /**
   * @param open whether more is to come at the end
   */
  Sieve(boolean open) {
    this.open = open;
  }

  /** What stays of it, in NFC. */
  String sifted(String raw) {
    String text = normal(signs(raw));
    for (int round = 0; round < ROUNDS_MOST; round++) {
      String kept = inPlace(text);
      if (kept.length() == text.length()) return text;
      text = normal(kept);
    }
    return normal(inPlace(normal(seen(text))));
  }

  Dropped dropped() {
    return Dropped.of(dropped);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Without the signs that stay nowhere; ends of lines as newlines, tabs as spaces. */
  private String signs(String raw) {
    StringBuilder out = new StringBuilder(raw.length() + 16);
    int marks = 0;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') continue;
      Kind why = why(c);
      if (why == null) marks = Cleaner.mark(c) ? marks + 1 : 0;
      if (why == null && marks > ORDERED_MOST) why = Kind.MARK;
      if (why != null) dropped[why.ordinal()]++;
      else if (c == '\t') out.append("    ");
      else if (c == '\r' || c == '\u2028' || c == '\u2029') out.append('\n');
      else out.appendCodePoint(c);
    }
    return out.toString();
  }

  /** Why this code point stays nowhere; or null where it may stay. */
  private static Kind why(int c) {
    if (c >= ' ' && c <= '~' || c == '\n' || c == '\t' || c == '\r') return null;
    return switch (Character.getType(c)) {
      case Character.CONTROL -> Kind.CONTROL;
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> Kind.UNKNOWN;
      default -> {
        if (UCharacter.hasBinaryProperty(c, UProperty.BIDI_CONTROL)) yield Kind.DIRECTION;
        yield Unseen.nowhere(c) ? Kind.INVISIBLE : null;
      }
    };
  }

  /**
   * Without what is not seen and means nothing where it stands, and without marks that have no base
   * or are more than one bears.
   */
  private String inPlace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int room = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      boolean joiner = c == Unseen.ZWNJ || c == Unseen.ZWJ;
      boolean mark = Cleaner.stacks(c) || joiner && room > 0;
      if (!mark) room = bears(c) ? Cleaner.MARKS_MOST : 0;
      if (Unseen.somewhere(c) && !Unseen.means(out, c, text, next, open)) {
        dropped[Kind.INVISIBLE.ordinal()]++;
      } else if (mark && room-- <= 0) {
        dropped[Kind.MARK.ordinal()]++;
      } else {
        out.appendCodePoint(c);
      }
      i = next;
    }
    return out.toString();
  }

  /** Whether marks can stand on it. */
  private static boolean bears(int c) {
    return c == '\u00a0' || c == '\u202f' || c != '\n' && !Unseen.gap(c);
  }

  private String seen(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Unseen.somewhere(c)) dropped[Kind.INVISIBLE.ordinal()]++;
          else out.appendCodePoint(c);
        });
    return out.toString();
  }
}
