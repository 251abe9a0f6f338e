package paris.p2p.rendezvous.text;

/** Spaces as people type them: Option-Space of a French Mac is one that does not break. */
public final class Spaces {
  private Spaces() {}

  /** Whether it is any space of one line, one that does not break too (U+00A0, U+2007, U+202F). */
  public static boolean is(char c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** The text without spaces of any kind at either end. */
  public static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && blank(text.charAt(from))) from++;
    while (to > from && blank(text.charAt(to - 1))) to--;
    return text.substring(from, to);
  }

  private static boolean blank(char c) {
    return is(c) || Character.isWhitespace(c);
  }
}
