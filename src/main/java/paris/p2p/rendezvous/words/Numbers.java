package paris.p2p.rendezvous.words;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Numbers in words: of posts in a row, and long ones. */
final class Numbers {
  private static final int MOST = 3;

  private Numbers() {}

  /** {@code 20 000} with that sign before each three digits. */
  static String grouped(long count, char between) {
    return String.format(Locale.ROOT, "%,d", count).replace(',', between);
  }

  /** {@code #415, #416}; of more than three, the newest three after a sign of omission. */
  static String listed(List<Long> numbers) {
    int from = Math.max(0, numbers.size() - MOST);
    return numbers.stream()
        .skip(from)
        .map(number -> "#" + number)
        .collect(Collectors.joining(", ", from > 0 ? "…, " : "", ""));
  }
}
