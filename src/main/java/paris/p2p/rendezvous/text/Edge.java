package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacter.IndicConjunctBreak;
import com.ibm.icu.lang.UProperty;

/**
 * Edges of graphemes (UAX #29) that two code points beside each other tell, whatever stands around
 * them.
 */
final class Edge {
  private Edge() {}

  /**
   * Where, in chars, the grapheme that starts at {@code from} ends, at most at {@code most}; or
   * {@code from} where more would have to be looked at.
   */
  static int after(String text, int from, int most) {
    int last = text.codePointAt(from);
    int at = from + Character.charCount(last);
    if (flag(last) && at < most && flag(text.codePointAt(at))) at += 2;
    while (at < most) {
      int next = text.codePointAt(at);
      if (apart(last, next)) return at;
      if (!joins(last, next)) return from;
      at += Character.charCount(next);
      last = next;
    }
    return Math.min(at, most);
  }

  /** Whether one starts at that char for certain. */
  static boolean at(String text, int at) {
    if (Character.isLowSurrogate(text.charAt(at))) return false;
    return apart(text.codePointBefore(at), text.codePointAt(at));
  }

  private static boolean flag(int c) {
    return c >= 0x1f1e6 && c <= 0x1f1ff;
  }

  /** Whether they are two for certain: rules GB6 to GB8, GB9b, GB9c, GB11 and GB12 do not apply. */
  private static boolean apart(int before, int after) {
    int first = kind(before);
    if (first == GraphemeClusterBreak.PREPEND || first == GraphemeClusterBreak.ZWJ) return false;
    return switch (kind(after)) {
      case GraphemeClusterBreak.OTHER -> first == GraphemeClusterBreak.OTHER || !consonant(after);
      case GraphemeClusterBreak.L, GraphemeClusterBreak.LV, GraphemeClusterBreak.LVT ->
          first != GraphemeClusterBreak.L;
      case GraphemeClusterBreak.REGIONAL_INDICATOR ->
          first != GraphemeClusterBreak.REGIONAL_INDICATOR;
      default -> false;
    };
  }

  /** Whether they are one for certain: rules GB9 and GB9a. */
  private static boolean joins(int before, int after) {
    int second = kind(after);
    boolean mark =
        second == GraphemeClusterBreak.EXTEND || second == GraphemeClusterBreak.SPACING_MARK;
    return mark
        && switch (kind(before)) {
          case GraphemeClusterBreak.CONTROL, GraphemeClusterBreak.CR, GraphemeClusterBreak.LF ->
              false;
          default -> true;
        };
  }

  private static int kind(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK);
  }

  private static boolean consonant(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.INDIC_CONJUNCT_BREAK)
        == IndicConjunctBreak.CONSONANT.ordinal();
  }
}
