package paris.p2p.rendezvous.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Extended grapheme clusters (UAX #29): what people call a letter, and what a caret steps over. The
 * JDK's own, since Lanterna asks the same one whether a cell holds a single sign; where two code
 * points tell by themselves ({@link Edge}), it is not asked, since asking it takes a hundred times
 * as long.
 */
public final class Graphemes {
  /** Most chars in one: longer ones are no letters, and are cut. */
  private static final int LONGEST = 32;

  private static final int BACK_MOST = 4 * LONGEST;

  private Graphemes() {}

  /** Each in turn; joined, they are the text. */
  public static List<String> of(String text) {
    List<String> all = new ArrayList<>(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = after(text, start);
      all.add(text.substring(start, end));
      start = end;
    }
    return all;
  }

  /** How many there are. */
  public static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i = after(text, i)) count++;
    return count;
  }

  /** Where, in chars, the one that starts at {@code from} ends; at most the text's length. */
  public static int after(String text, int from) {
    if (from + 1 >= text.length()) return text.length();
    if (apart(text, from + 1)) return from + 1;
    int end = Math.min(text.length(), from + LONGEST);
    if (Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length()) end--;
    int edge = Edge.after(text, from, end);
    if (edge > from) return edge;
    BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
    edges.setText(text.substring(from, end));
    return from + edges.following(0);
  }

  /**
   * Where, in chars, the one that ends at {@code from} starts; at least 0. Looks back no further
   * than {@value #BACK_MOST} chars, so that a key costs the same in whatever was typed.
   */
  public static int before(String text, int from) {
    int start = Math.max(0, Math.min(from, text.length()) - 1);
    int first = Math.max(0, from - BACK_MOST);
    while (start > first && !apart(text, start) && !Edge.at(text, start)) start--;
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) start--;
    for (int next = start; next < from; next = after(text, next)) start = next;
    return start;
  }

  /** Whether there is an edge before this char whatever stands around: none of the two joins. */
  private static boolean apart(String text, int at) {
    return simple(text.charAt(at - 1)) && simple(text.charAt(at));
  }

  /** Signs that never join with each other: of Europe, the punctuation, the drawn, Han, kana. */
  private static boolean simple(char c) {
    if (c < '\u0300') return c != '\r';
    return c >= '\u0370' && c <= '\u0482'
        || c >= '\u2010' && c <= '\u2027'
        || c >= '\u2030' && c <= '\u205e'
        || c >= '\u20a0' && c <= '\u20bf'
        || c >= '\u2100' && c <= '\u2bff'
        || c >= '\u3041' && c <= '\u3096'
        || c >= '\u4e00' && c <= '\u9fff';
  }
}
