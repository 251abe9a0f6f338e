package paris.p2p.rendezvous.tui;

import java.util.Collection;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.terminal.Key;

/**
 * The keys of the digits where a digit needs Shift, as on the keyboards of France and Belgium:
 * without it they stand for their digit. On those of Belgium and on a Mac, 6 is {@code §}.
 */
final class Azerty {
  private static final String UNSHIFTED = "à&é\"'(-è_ç";

  private Azerty() {}

  /**
   * The digit on that key, 0 to 9; -1 for another key.
   *
   * @param taken what means something else on the page
   */
  static int digit(Key key, Collection<Key> taken) {
    if (!key.prints()) return -1;
    int c = Character.toLowerCase(key.character());
    if (c >= '0' && c <= '9') return c - '0';
    return c == '§' ? 6 : takes(c, taken) ? -1 : UNSHIFTED.indexOf(c);
  }

  /** Who counts by {@code +} counts down by {@code -}, even where nothing is left to count. */
  private static boolean takes(int sign, Collection<Key> taken) {
    return taken.contains(Key.of(sign)) || sign == '-' && taken.contains(Key.of('+'));
  }

  /** What is on the keys of these digits, without those that mean something else on the page. */
  static String signs(Collection<Integer> digits, Collection<Key> taken) {
    return digits.stream()
        .map(digit -> UNSHIFTED.charAt(digit))
        .filter(sign -> !takes(sign, taken))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }
}
