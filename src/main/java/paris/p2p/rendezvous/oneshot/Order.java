package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import paris.p2p.rendezvous.text.Spaces;
import paris.p2p.rendezvous.words.Verb;

/**
 * The first word of a line and all that follows it. Words end at a space; quotes around one or
 * several, which a shell has left there, make one word of them and are taken off. A space that does
 * not break is a space between words, and stays as it is within a text.
 *
 * @param first empty when the line is
 * @param rest as it was written, without spaces at either end
 */
record Order(String first, String rest) {
  private static final Set<String> FORMATS = Set.of("--json", "--csv", "--ics");

  static Order of(String line) {
    String text = Spaces.stripped(line);
    if (text.startsWith("\"") || text.startsWith("'")) {
      int close = closing(text);
      if (close > 0) return apart(text.substring(1, close), text.substring(close + 1));
    }
    int space = 0;
    while (space < text.length() && !Spaces.is(text.charAt(space))) space++;
    return apart(text.substring(0, space), text.substring(space));
  }

  private static Order apart(String first, String rest) {
    return new Order(first, Spaces.stripped(rest));
  }

  /** The quote that ends what the first sign begins: the next such that ends a word; or -1. */
  private static int closing(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || Spaces.is(text.charAt(i + 1));
      if (ends && text.charAt(i) == text.charAt(0)) return i;
    }
    return -1;
  }

  /** All of a text as it was written; quotes around the whole of it are taken off. */
  static String whole(String text) {
    Order order = of(text);
    return order.rest().isEmpty() ? order.first() : Spaces.stripped(text);
  }

  /** Whether what is written is for a program, or a file. */
  boolean forPrograms() {
    return first.equals(Verb.EVENTS_ICS.tag()) || words(rest).stream().anyMatch(FORMATS::contains);
  }

  /** The words of a text. */
  static List<String> words(String text) {
    return spaced(text).stream().map(Word::word).toList();
  }

  /**
   * A word of a text.
   *
   * @param gap the space before it, of the kind that was typed; none before the first
   */
  record Word(String gap, String word) {}

  /** The words of a text, each with the space before it. */
  static List<Word> spaced(String text) {
    List<Word> words = new ArrayList<>();
    String gap = "";
    String left = Spaces.stripped(text);
    for (Order order = of(left); !order.equals(new Order("", "")); order = of(left)) {
      words.add(new Word(gap, order.first()));
      int at = left.length() - order.rest().length();
      gap = order.rest().isEmpty() ? "" : left.substring(at - 1, at);
      left = order.rest();
    }
    return words;
  }
}
