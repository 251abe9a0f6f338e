package paris.p2p.rendezvous.tui;

import java.util.Optional;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.text.Graphemes;

/**
 * What keys do to a text around its caret, the same in one line and in many.
 *
 * @param most how many chars may be typed in all; what is longer already stays
 * @param dropped what was not kept of what was put in last
 */
record Typing(String text, int caret, int most, Dropped dropped) {
  private static final String BLANK = " \t\r\n\u2028\u2029";

  Typing(String text, int caret, int most) {
    this(text, caret, most, Dropped.nothing());
  }

  /** Ctrl-Z as editors have it, Ctrl-_ (Ctrl-/ on many keyboards) as readline does. */
  static boolean undoes(Key key) {
    return key.equals(Key.ctrl('z')) || key.equals(Key.ctrl('_'));
  }

  static boolean redoes(Key key) {
    return key.equals(Key.ctrl('y'));
  }

  /** What this key makes of it, on a line between these two offsets; none if it means nothing. */
  Optional<Typing> on(Key key, int lineStart, int lineEnd) {
    if (key.prints() && full()) return Optional.empty();
    if (key.prints()) return Optional.of(insert(Character.toString(key.character())));
    boolean word = key.ctrl() || key.alt();
    return switch (key.name()) {
      case CHARACTER -> chord(key, lineStart, lineEnd);
      case LEFT -> Optional.of(at(word ? wordBefore() : Graphemes.before(text, caret)));
      case RIGHT -> Optional.of(at(word ? wordAfter() : Graphemes.after(text, caret)));
      case BACKSPACE -> Optional.of(without(word ? wordBefore() : Graphemes.before(text, caret)));
      case DELETE -> Optional.of(without(word ? wordAfter() : Graphemes.after(text, caret)));
      case ENTER, ESCAPE, TAB, BACKTAB, INSERT, UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN, FUNCTION ->
          Optional.empty();
    };
  }

  /** The keys of readline: Ctrl-U, K and W kill; Alt-B, F and D are what Option-arrows send. */
  private Optional<Typing> chord(Key key, int lineStart, int lineEnd) {
    if (key.ctrl() && key.alt()) return Optional.empty();
    if (key.alt()) {
      return switch (key.character()) {
        case 'b' -> Optional.of(at(wordBefore()));
        case 'f' -> Optional.of(at(wordAfter()));
        case 'd' -> Optional.of(without(wordAfter()));
        default -> Optional.empty();
      };
    }
    return switch (key.character()) {
      case 'u' -> Optional.of(without(lineStart));
      case 'k' -> Optional.of(without(lineEnd == caret ? Graphemes.after(text, caret) : lineEnd));
      case 'w' -> Optional.of(without(wordBefore()));
      default -> Optional.empty();
    };
  }

  Typing at(int offset) {
    return new Typing(text, offset, most, dropped);
  }

  /** Whether nothing more can be typed. */
  boolean full() {
    return text.length() >= most;
  }

  /**
   * Puts in as many of these words as there is room for, cleaned together with the letter before
   * them, since an accent may come on its own; the caret ends up at a grapheme's edge.
   */
  Typing insert(String words) {
    int base = Cleaner.context(text, caret);
    String raw = text.substring(base, caret) + Cleaner.cut(words, Cleaner.LINES_MOST);
    String joined = Cleaner.typed(raw);
    int room = Math.max(caret - base, most - text.length() + caret - base);
    String head = text.substring(0, base) + Cleaner.cut(joined, room);
    Dropped gone = Cleaner.droppedTyping(raw);
    return new Typing(head + text.substring(caret), head.length(), most, gone).settled();
  }

  /** What is put in of a paste: without the blank lines at its end. */
  static String pasted(String text) {
    int end = text.length();
    while (end > 0 && BLANK.indexOf(text.charAt(end - 1)) >= 0) end--;
    return text.substring(0, end);
  }

  /** With the caret at a grapheme's edge. */
  Typing settled() {
    int before = Graphemes.before(text, caret);
    int edge = before == caret ? caret : Graphemes.after(text, before);
    return edge == caret ? this : at(edge);
  }

  /** Without what is between the caret and that offset. */
  private Typing without(int offset) {
    int from = Math.min(caret, offset);
    String rest = text.substring(Math.max(caret, offset));
    return new Typing(text.substring(0, from) + rest, from, most).settled();
  }

  private int wordBefore() {
    int at = caret;
    while (at > 0 && !letter(text.codePointBefore(at))) at = Graphemes.before(text, at);
    while (at > 0 && letter(text.codePointBefore(at))) at = Graphemes.before(text, at);
    return at;
  }

  private int wordAfter() {
    int at = caret;
    while (at < text.length() && !letter(text.codePointAt(at))) at = Graphemes.after(text, at);
    while (at < text.length() && letter(text.codePointAt(at))) at = Graphemes.after(text, at);
    return at;
  }

  private static boolean letter(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
