package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;

/**
 * Makes what people write fit to be kept and shown: whatever leaves is NFC and printable, and can
 * drive no terminal. Used on the way in and again on the way out.
 *
 * <p>Dropped are controls (C0 but the newline, DEL, C1), everything invisible (format characters
 * such as bidi controls, joiners, tags, variation selectors, fillers), lone surrogates, private use
 * and what Unicode has not assigned; and combining marks without a base or beyond {@value
 * #MARKS_MOST} on one. Cleaning what is clean gives back the same object.
 */
public final class Cleaner {
  /** Most combining marks that stay on a base. */
  public static final int MARKS_MOST = 2;

  /** Most chars of a line that are looked at; rules of their own ask for far fewer. */
  public static final int LINE_MOST = 16_384;

  /** Most chars of a text of many lines that are looked at. */
  public static final int LINES_MOST = 262_144;

  /**
   * So many marks on end are put in order, as in the Stream-Safe Text Format (UAX #15), since to
   * order them takes time by the square of how many they are; what follows is dropped.
   */
  private static final int ORDERED_MOST = 30;

  private static final int DROPPED = -1;

  private Cleaner() {}

  /**
   * One line: newlines, tabs and spaces in a row become one space; none at either end. Nothing at
   * all where nothing of it is to be seen ({@link Blank}).
   */
  public static String line(String raw) {
    if (tidy(raw)) return raw;
    String kept = normal(kept(cut(raw, LINE_MOST)));
    StringBuilder out = new StringBuilder(kept.length());
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i) == '\n' ? ' ' : kept.charAt(i);
      if (c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(c);
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
    String line = out.toString();
    return Blank.is(line) ? "" : same(raw, line);
  }

  /**
   * Many lines: ends of lines become {@code \n}, tabs four spaces; no blank lines at the end.
   * Nothing at all where nothing of it is to be seen ({@link Blank}).
   */
  public static String lines(String raw) {
    String kept = drawn(cut(raw, LINES_MOST));
    int end = kept.length();
    while (end > 0 && (kept.charAt(end - 1) == '\n' || kept.charAt(end - 1) == ' ')) end--;
    String lines = kept.substring(0, end);
    return Blank.is(lines) ? "" : same(raw, lines);
  }

  /**
   * What may be drawn of a text that was cleaned when it came in: the same, spaces and blank lines
   * as they are. Costs one look at each char when the text is plain: Latin, and the signs that the
   * hub itself draws with.
   */
  public static String drawn(String text) {
    return plain(text) ? text : same(text, normal(kept(text)));
  }

  /** How many graphemes (UAX #29) this is, as a person counts letters. */
  public static int length(String text) {
    return Graphemes.count(text);
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > '~') && c != '\n' && !shownAsItIs(c)) return false;
    }
    return true;
  }

  /** Signs that are printable, no marks, and NFC whatever stands beside them among their kind. */
  private static boolean shownAsItIs(char c) {
    return c >= '\u00a0' && c <= '\u017f' && c != '\u00ad'
        || c >= '\u2010' && c <= '\u2027'
        || c == '\u202f'
        || c >= '\u2190' && c <= '\u21ff'
        || c >= '\u2500' && c <= '\u25ff'
        || c == '✓';
  }

  private static boolean tidy(String text) {
    if (text.length() > LINE_MOST) return false;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && before == ' ') return false;
      before = c;
    }
    return text.isEmpty() || before != ' ';
  }

  /** The text when it has at most so many chars, else its start within them. */
  public static String cut(String text, int most) {
    if (text.length() <= most) return text;
    boolean pair = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, pair ? most - 1 : most);
  }

  private static String kept(String raw) {
    StringBuilder out = new StringBuilder(raw.length() + 16);
    int marks = 0;
    for (int i = 0; i < raw.length(); ) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r' && i < raw.length() && raw.charAt(i) == '\n') continue;
      int as = visible(c);
      if (as != DROPPED) marks = mark(as) ? marks + 1 : 0;
      if (marks > ORDERED_MOST) continue;
      if (as == '\t') out.append("    ");
      else if (as != DROPPED) out.appendCodePoint(as);
    }
    return out.toString();
  }

  /** The code point this one is shown as, or {@link #DROPPED}. */
  private static int visible(int c) {
    if (c >= ' ' && c <= '~' || c == '\n' || c == '\t') return c;
    if (c == '\r') return '\n';
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
      case Character.SPACE_SEPARATOR -> c == '\u00a0' || c == '\u202f' ? c : ' ';
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          DROPPED;
      default ->
          UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT) ? DROPPED : c;
    };
  }

  /** NFC, and no more marks on a base than a row of a terminal bears. */
  private static String normal(String kept) {
    String text = Normalizer.normalize(kept, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(text.length());
    int room = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean mark = mark(c);
      if (!mark) room = c == '\n' || c == ' ' ? 0 : MARKS_MOST;
      if (!mark || room-- > 0) out.appendCodePoint(c);
    }
    return out.toString();
  }

  /** Whether it stands on the sign before it (categories Mn, Mc and Me). */
  static boolean mark(int c) {
    if (c < 0x300) return false;
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static String same(String before, String after) {
    return before.equals(after) ? before : after;
  }
}
