package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names that begin as what was typed after an at sign, one of which stands in the text.
 *
 * @param from where the at sign stands, in chars of the text
 * @param chosen which of the names stands there, from 0
 */
record Naming(int from, List<String> names, int chosen) {
  /** How many names are shown at most. */
  static final int MOST = 8;

  /**
   * A name as far as it is typed.
   *
   * @param from where its at sign stands
   * @param typed what follows that, up to the caret
   */
  record Begun(int from, String typed) {}

  /** The name that ends at the caret; none where no at sign begins a word there. */
  static Optional<Begun> begun(String text, int caret) {
    int from = caret;
    while (from > 0 && sign(text.codePointBefore(from))) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    boolean at = from > 0 && text.charAt(from - 1) == '@';
    boolean begins = at && (from == 1 || !sign(text.codePointBefore(from - 1)));
    return begins
        ? Optional.of(new Begun(from - 1, text.substring(from, caret)))
        : Optional.empty();
  }

  /** What names are made of. */
  private static boolean sign(int c) {
    return Character.isLetterOrDigit(c)
        || c == '-'
        || c == '_'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** What stands in the text. */
  String put() {
    return "@" + names.get(chosen);
  }

  /** Whether it still stands there, right before the caret. */
  boolean stands(String text, int caret) {
    return from + put().length() == caret && text.startsWith(put(), from);
  }

  Naming next() {
    return new Naming(from, names, (chosen + 1) % names.size());
  }

  /** All of them, the one that stands in the text marked. */
  String shown() {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      all.add(i == chosen ? "[" + names.get(i) + "]" : names.get(i));
    }
    return String.join("  ", all);
  }
}
