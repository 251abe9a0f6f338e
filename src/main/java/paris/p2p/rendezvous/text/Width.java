package paris.p2p.rendezvous.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * How many cells of a terminal a text takes, by East Asian Width (UAX #11): wide and full-width
 * two, marks none, everything else one, ambiguous signs such as ● too; of a grapheme on which
 * terminals disagree, as many as it takes in any of them. Texts are cleaned.
 */
public final class Width {
  private static final String MORE = "…";

  /** What asks for the sign before it to be drawn as an emoji. */
  private static final char AS_EMOJI = '\ufe0f';

  private Width() {}

  /** The cells of this text. */
  public static int of(String text) {
    if (latin(text)) return text.length();
    int cells = 0;
    for (int start = 0; start < text.length(); ) {
      int end = Graphemes.after(text, start);
      cells += of(text, start, end);
      start = end;
    }
    return cells;
  }

  /** The text when it takes at most so many cells, else its start and {@code …} within them. */
  public static String cut(String text, int cells) {
    if (of(text) <= cells) return text;
    return cells <= 0 ? "" : text.substring(0, fits(text, 0, cells - 1)).stripTrailing() + MORE;
  }

  /**
   * Rows of at most so many cells, broken at spaces and at newlines; a word longer than a row is
   * broken where the row ends. Spaces that do not break (U+00A0, U+202F) do not. At least one row.
   */
  public static List<String> wrap(String text, int cells) {
    List<String> rows = new ArrayList<>();
    for (String line : text.split("\n", -1)) fill(rows, line, Math.max(1, cells));
    return rows;
  }

  private static void fill(List<String> rows, String line, int cells) {
    int start = 0;
    while (true) {
      int end = fits(line, start, cells);
      if (end == line.length()) {
        rows.add(line.substring(start));
        return;
      }
      int stop = lastSpace(line, start, end);
      if (stop == start) stop = Math.max(end, Graphemes.after(line, start));
      rows.add(line.substring(start, stop).stripTrailing());
      start = stop;
      while (start < line.length() && line.charAt(start) == ' ') start++;
      if (start == line.length()) return;
    }
  }

  /** The last space in reach that has a word before it; else {@code start}. */
  private static int lastSpace(String line, int start, int end) {
    int first = start;
    while (first < end && line.charAt(first) == ' ') first++;
    int space = end;
    while (space > first && line.charAt(space) != ' ') space--;
    return space > first ? space : start;
  }

  /** Where the stretch that starts at {@code start} and takes at most so many cells ends. */
  private static int fits(String text, int start, int cells) {
    int room = cells;
    int end = start;
    while (end < text.length()) {
      int next = Graphemes.after(text, end);
      room -= of(text, end, next);
      if (room < 0) return end;
      end = next;
    }
    return end;
  }

  /**
   * The cells of the one grapheme that stands there, in chars: as many as any terminal gives it.
   * Some add up its signs, as wcwidth does, others draw one of one or two cells, and what asks to
   * be drawn as an emoji (U+FE0F) takes two there. At least one, but for what only divides words.
   */
  public static int of(String text, int start, int end) {
    if (end == start + 1 && text.charAt(start) < '\u0300') return 1;
    if (end == start + 1 && Character.getType(text.charAt(start)) == Character.FORMAT) {
      return ofCodePoint(text.charAt(start));
    }
    int cells = 0;
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      cells += ofCodePoint(text.codePointAt(i));
    }
    boolean emoji = end > start + 1 && text.indexOf(AS_EMOJI, start, end) >= 0;
    return Math.max(emoji ? 2 : 1, cells);
  }

  /** Whether all terminals give this one grapheme as many cells as {@link #of} does. */
  public static boolean sure(String grapheme) {
    if (grapheme.length() != 1) return false;
    char c = grapheme.charAt(0);
    return c < '\u0300' || ofCodePoint(c) > 0 && !Cleaner.mark(c);
  }

  private static int ofCodePoint(int c) {
    int type = Character.getType(c);
    if (type == Character.FORMAT) {
      return UCharacter.hasBinaryProperty(c, UProperty.PREPENDED_CONCATENATION_MARK) ? 1 : 0;
    }
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) return 0;
    if (c >= 0x1160 && c <= 0x11ff || c >= 0xd7b0 && c <= 0xd7ff) return 0;
    return switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
      case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
      default -> 1;
    };
  }

  private static boolean latin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '\u0300') return false;
    }
    return true;
  }
}
