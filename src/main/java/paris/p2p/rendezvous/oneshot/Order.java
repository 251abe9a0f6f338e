package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import paris.p2p.rendezvous.words.Verb;

/**
 * The first word of a line and all that follows it. Words end at a space; quotes around one or
 * several, which a shell has left there, make one word of them and are taken off.
 *
 * @param first empty when the line is
 * @param rest as it was written, without spaces at either end
 */
record Order(String first, String rest) {
  private static final Set<String> FORMATS = Set.of("--json", "--csv", "--ics");

  static Order of(String line) {
    String text = line.strip();
    if (text.startsWith("\"") || text.startsWith("'")) {
      int close = closing(text);
      if (close > 0) return new Order(text.substring(1, close), text.substring(close + 1).strip());
    }
    int space = text.indexOf(' ');
    if (space < 0) return new Order(text, "");
    return new Order(text.substring(0, space), text.substring(space).strip());
  }

  /** The quote that ends what the first sign begins: the next such that ends a word; or -1. */
  private static int closing(String text) {
    for (int i = 1; i < text.length(); i++) {
      boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
      if (ends && text.charAt(i) == text.charAt(0)) return i;
    }
    return -1;
  }

  /** All of a text as it was written; quotes around the whole of it are taken off. */
  static String whole(String text) {
    Order order = of(text);
    return order.rest().isEmpty() ? order.first() : text.strip();
  }

  /** Whether what is written is for a program, or a file. */
  boolean forPrograms() {
    return first.equals(Verb.EVENTS_ICS.tag()) || words(rest).stream().anyMatch(FORMATS::contains);
  }

  /** The words of a text. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (Order left = of(text); !left.equals(new Order("", "")); left = of(left.rest())) {
      words.add(left.first());
    }
    return words;
  }
}
