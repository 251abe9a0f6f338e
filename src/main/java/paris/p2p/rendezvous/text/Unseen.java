package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.GraphemeClusterBreak;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UCharacter.LineBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import java.util.BitSet;

/**
 * Signs that are not seen themselves and change how others look: they stay where Unicode gives them
 * a meaning (UAX #31, 2.3: A1, A2, B; UAX #29: GB9c, GB11; UTS #51: ED-9, ED-14a; the chapters on
 * each script), and nowhere else, since they could hide.
 */
final class Unseen {
  static final int ZWNJ = 0x200c;
  static final int ZWJ = 0x200d;
  private static final int ZWSP = 0x200b;
  private static final int CGJ = 0x34f;
  private static final int CHOSEONG_FILLER = 0x115f;
  private static final int JUNGSEONG_FILLER = 0x1160;
  private static final int VOWEL_SEPARATOR = 0x180e;
  private static final int BLACK_FLAG = 0x1f3f4;
  private static final int END_OF_TAGS = 0xe007f;

  /** A flag has three to six tags and the one that ends them. */
  private static final int TAGS_LEAST = 3;

  private static final int TAGS_MOST = 6;

  /** An emoji of so many chars is joined with no more: the longest in use has fifteen. */
  private static final int EMOJI_MOST = 24;

  /** Nothing stands there. */
  private static final int NONE = -1;

  private Unseen() {}

  /** Whether it is not seen, and stays nowhere. */
  static boolean nowhere(int c) {
    if (somewhere(c)) return false;
    boolean annotates = c >= 0xfff9 && c <= 0xfffb;
    return annotates || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }

  /** Whether it stays where it means something. */
  static boolean somewhere(int c) {
    if (c < CGJ) return false;
    return c == CGJ
        || c >= ZWSP && c <= ZWJ
        || c == CHOSEONG_FILLER
        || c == JUNGSEONG_FILLER
        || mongolian(c)
        || c == VOWEL_SEPARATOR
        || c >= 0xfe00 && c <= 0xfe0f
        || egyptian(c)
        || tag(c)
        || ideographic(c);
  }

  /** Whether nothing stands on it: a space or another sign that is a gap. */
  static boolean gap(int c) {
    return c == ZWSP
        || c == VOWEL_SEPARATOR
        || c == ' '
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /**
   * Whether this sign, one that {@linkplain #somewhere may stay}, means something there.
   *
   * @param out what was kept before it
   * @param next where, in chars, the text goes on after it
   * @param open whether more is to come at the end of the text
   */
  static boolean means(StringBuilder out, int c, String text, int next, boolean open) {
    if (out.isEmpty() && c != CHOSEONG_FILLER && c != ZWJ) return false;
    int before = out.isEmpty() ? NONE : out.codePointBefore(out.length());
    int after = next < text.length() ? text.codePointAt(next) : NONE;
    boolean awaited = after == NONE && open;
    if (tag(c)) return flag(out, text, next - 2, open);
    if (ideographic(c)) return UCharacter.hasBinaryProperty(before, UProperty.IDEOGRAPHIC);
    if (egyptian(c)) return UScript.getScript(before) == UScript.EGYPTIAN_HIEROGLYPHS;
    if (mongolian(c)) return Character.isLetter(before) && script(out) == UScript.MONGOLIAN;
    return switch (c) {
      case ZWJ -> joinsEmoji(out, after, awaited) || joins(out, c, before, after, awaited);
      case ZWNJ -> joins(out, c, before, after, awaited);
      case CGJ -> stands(before) && before != CGJ && (awaited || marks(after));
      case ZWSP -> divides(before, after, awaited);
      case CHOSEONG_FILLER -> awaited || is(after, GraphemeClusterBreak.V) && after != 0x1160;
      case JUNGSEONG_FILLER -> is(before, GraphemeClusterBreak.L) && before != CHOSEONG_FILLER;
      case VOWEL_SEPARATOR ->
          script(out) == UScript.MONGOLIAN
              && before != VOWEL_SEPARATOR
              && (awaited || after != NONE && UScript.getScript(after) == UScript.MONGOLIAN);
      case 0xfe0e, 0xfe0f -> emoji(before);
      default -> varies(before);
    };
  }

  private static boolean mongolian(int c) {
    return c >= 0x180b && c <= 0x180d || c == 0x180f;
  }

  private static boolean egyptian(int c) {
    return c >= 0x13430 && c <= 0x1343f;
  }

  private static boolean ideographic(int c) {
    return c >= 0xe0100 && c <= 0xe01ef;
  }

  private static boolean tag(int c) {
    return c >= 0xe0020 && c <= END_OF_TAGS;
  }

  private static boolean marks(int c) {
    return c != NONE && Cleaner.mark(c) && !somewhere(c);
  }

  private static boolean stands(int c) {
    return c != NONE && c != '\n' && !gap(c);
  }

  private static boolean is(int c, int kind) {
    return c != NONE && UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK) == kind;
  }

  private static boolean emoji(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EMOJI) || pictured(c);
  }

  private static boolean pictured(int c) {
    return c != NONE && UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  /** StandardizedVariants: of mathematics, of punctuation, of some scripts, and the zero. */
  private static boolean varies(int before) {
    if (before == '0') return true;
    return switch (Character.getType(before)) {
      case Character.MATH_SYMBOL -> true;
      case Character.OTHER_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          before >= 0x2000;
      case Character.OTHER_LETTER ->
          switch (UScript.getScript(before)) {
            case UScript.HAN,
                UScript.MYANMAR,
                UScript.PHAGS_PA,
                UScript.MANICHAEAN,
                UScript.EGYPTIAN_HIEROGLYPHS ->
                true;
            default -> false;
          };
      default -> false;
    };
  }

  /** Between words of scripts that are written without spaces. */
  private static boolean divides(int before, int after, boolean awaited) {
    if (!stands(before) || before == ZWSP) return false;
    return awaited || stands(after) && (spaceless(before) || spaceless(after));
  }

  private static boolean spaceless(int c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.LINE_BREAK)) {
      case LineBreak.COMPLEX_CONTEXT, LineBreak.AKSARA, LineBreak.AKSARA_START -> true;
      default -> false;
    };
  }

  /** Rule GB11 of UAX #29, within what a grapheme may be. */
  private static boolean joinsEmoji(StringBuilder out, int after, boolean awaited) {
    if (!awaited && !pictured(after)) return false;
    int at = out.length();
    while (at > 0 && is(out.codePointBefore(at), GraphemeClusterBreak.EXTEND)) {
      at -= Character.charCount(out.codePointBefore(at));
    }
    if (at == 0 || !pictured(out.codePointBefore(at))) return false;
    while (at > 0 && out.length() - at <= EMOJI_MOST && partOfEmoji(out.codePointBefore(at))) {
      at -= Character.charCount(out.codePointBefore(at));
    }
    return out.length() - at <= EMOJI_MOST;
  }

  private static boolean partOfEmoji(int c) {
    return c == ZWJ || pictured(c) || is(c, GraphemeClusterBreak.EXTEND);
  }

  /**
   * Within a script whose letters join or stack: between two signs of it, after what stacks
   * (virama), and where a letter is shown as it looks within a word.
   */
  private static boolean joins(StringBuilder out, int c, int before, int after, boolean awaited) {
    if (before == ZWJ || before == ZWNJ) return false;
    boolean shown = c == ZWJ && (joinsOn(before) || joinsBack(after));
    if (shown) return true;
    if (before == NONE) return false;
    int script = script(out);
    if (!Joining.SCRIPTS.get(script) || !stands(before)) return false;
    return awaited || stacks(before) || ofScript(after, script);
  }

  private static boolean ofScript(int c, int script) {
    if (c == NONE || somewhere(c) && c != CGJ) return false;
    boolean letters = Character.isLetter(c) || Cleaner.mark(c);
    return letters && (UScript.hasScript(c, script) || UScript.getScript(c) == UScript.INHERITED);
  }

  private static boolean joinsOn(int c) {
    int type = c == NONE ? 0 : UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    return type == JoiningType.DUAL_JOINING || type == JoiningType.LEFT_JOINING;
  }

  private static boolean joinsBack(int c) {
    int type = c == NONE ? 0 : UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
    return type == JoiningType.DUAL_JOINING || type == JoiningType.RIGHT_JOINING;
  }

  private static boolean stacks(int c) {
    return UCharacter.getCombiningClass(c) == Joining.VIRAMA;
  }

  /** The script of the last letter that was kept. */
  private static int script(StringBuilder out) {
    int at = out.length();
    while (at > 0) {
      int c = out.codePointBefore(at);
      int script = UScript.getScript(c);
      if (script != UScript.INHERITED) return script;
      at -= Character.charCount(c);
    }
    return UScript.COMMON;
  }

  /** ED-14a of UTS #51, of the regions of countries: a black flag, tags, and their end. */
  private static boolean flag(StringBuilder out, String text, int at, boolean open) {
    int tags = 0;
    int base = out.length();
    while (base > 0 && tags <= TAGS_MOST && tag(out.codePointBefore(base))) {
      if (out.codePointBefore(base) == END_OF_TAGS) return false;
      base -= 2;
      tags++;
    }
    if (base == 0 || out.codePointBefore(base) != BLACK_FLAG) return false;
    int next = at;
    while (tags <= TAGS_MOST && next < text.length()) {
      int c = text.codePointAt(next);
      if (c == END_OF_TAGS) return tags >= TAGS_LEAST;
      if (!letterOrDigit(c)) return false;
      next += 2;
      tags++;
    }
    return open && tags <= TAGS_MOST;
  }

  private static boolean letterOrDigit(int tag) {
    return tag >= 0xe0061 && tag <= 0xe007a || tag >= 0xe0030 && tag <= 0xe0039;
  }

  /** Looked up once somebody writes a joiner. */
  private static final class Joining {
    /** The canonical combining class of what stacks. */
    static final int VIRAMA = 9;

    /** Those whose letters join or stack; and Hebrew, whose points joiners place. */
    static final BitSet SCRIPTS = new BitSet();

    static {
      UnicodeSet signs =
          new UnicodeSet(
              "[[:ccc=Virama:][:Joining_Type=Dual_Joining:][:Joining_Type=Right_Joining:]]");
      for (UnicodeSet.EntryRange range : signs.ranges()) {
        for (int c = range.codepoint; c <= range.codepointEnd; c++) {
          SCRIPTS.set(UScript.getScript(c));
        }
      }
      SCRIPTS.clear(UScript.COMMON);
      SCRIPTS.clear(UScript.INHERITED);
      SCRIPTS.set(UScript.HEBREW);
    }
  }
}
