package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UProperty;

/**
 * Makes what people write fit to be kept and shown: whatever leaves is NFC and can drive no
 * terminal. Used on the way in and again on the way out.
 *
 * <p>What somebody writes in any script stays as they wrote it. Dropped are controls (C0 but the
 * newline, DEL, C1), what overrules directions (bidi controls), what is not seen and means nothing
 * where it stands ({@link Unseen}), lone surrogates, private use and what Unicode has not assigned;
 * and combining marks without a base or beyond {@value #MARKS_MOST} on one. {@link #dropped} says
 * what that was. Cleaning what is clean gives back the same object.
 */
public final class Cleaner {
  /**
   * Most combining marks that stay on a base. Nine are seen in Tibetan, seven in Hebrew with its
   * cantillation; with twelve a grapheme stays within what {@link Graphemes} takes for one.
   */
  public static final int MARKS_MOST = 12;

  /** Most chars of a line that are looked at; rules of their own ask for far fewer. */
  public static final int LINE_MOST = 16_384;

  /** Most chars of a text of many lines that are looked at. */
  public static final int LINES_MOST = 262_144;

  private Cleaner() {}

  /**
   * One line: newlines, tabs and spaces in a row become one space; none at either end. Nothing at
   * all where nothing of it is to be seen ({@link Blank}).
   */
  public static String line(String raw) {
    if (tidy(raw)) return raw;
    String kept = spaced(new Sieve(false).sifted(cut(raw, LINE_MOST)));
    StringBuilder out = new StringBuilder(kept.length());
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(c);
    }
    String line = trimmed(out.toString());
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
    return plain(text) ? text : same(text, new Sieve(false).sifted(text));
  }

  /**
   * The same for a text that is being typed: what will mean something together with a sign that is
   * yet to come stays at its end.
   */
  public static String typed(String text) {
    return plain(text) ? text : same(text, new Sieve(true).sifted(text));
  }

  /** What the cleaner does not keep of it, besides spaces that are more than one. */
  public static Dropped dropped(String raw) {
    return dropped(raw, false);
  }

  /** The same of a text that is being typed. */
  public static Dropped droppedTyping(String raw) {
    return dropped(raw, true);
  }

  /** From where, in chars, a text decides what a sign that is put in there means. */
  public static int context(String text, int at) {
    int from = Graphemes.before(text, at);
    while (from > 0 && leans(text.codePointAt(from))) from = Graphemes.before(text, from);
    return from;
  }

  private static boolean leans(int c) {
    return mark(c) || Unseen.somewhere(c);
  }

  private static Dropped dropped(String raw, boolean open) {
    if (plain(raw)) return Dropped.nothing();
    Sieve sieve = new Sieve(open);
    sieve.sifted(cut(raw, LINES_MOST));
    return sieve.dropped();
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

  /**
   * Newlines and the spaces of typesetters as spaces. Those that do not break stay, and so do those
   * that belong to a script: of CJK and of Ogham.
   */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean thin = c >= '\u2000' && c <= '\u200a' || c == '\u205f' || c == '\n';
      out.append(thin ? ' ' : c);
    }
    return out.toString();
  }

  private static String trimmed(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && breaking(line.charAt(from))) from++;
    while (to > from && breaking(line.charAt(to - 1))) to--;
    return line.substring(from, to);
  }

  private static boolean breaking(char c) {
    return c == ' ' || c == '\u3000' || c == '\u1680';
  }

  /** Whether it stands on the sign before it (categories Mn, Mc and Me). */
  static boolean mark(int c) {
    if (c < 0x300) return false;
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Whether it is such a mark and no letter of its own beside it, as some of Burmese are. */
  static boolean stacks(int c) {
    return mark(c)
        && UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK)
            != GraphemeClusterBreak.OTHER;
  }

  private static String same(String before, String after) {
    return before.equals(after) ? before : after;
  }
}
