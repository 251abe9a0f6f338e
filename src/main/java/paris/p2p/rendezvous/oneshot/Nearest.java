package paris.p2p.rendezvous.oneshot;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a mistyped word was meant to be. */
final class Nearest {
  /** Words this long (chars) are nobody's slip. */
  private static final int LONGEST = 40;

  private Nearest() {}

  /** The one whose name is the fewest slips away, and not so many that it is another word. */
  static <T> Optional<T> to(String typed, Collection<T> all, Function<T, String> name) {
    if (typed.length() > LONGEST) return Optional.empty();
    int most = Math.min(2, typed.length() / 2);
    return all.stream()
        .filter(one -> slips(typed, name.apply(one)) <= most)
        .min(Comparator.comparingInt(one -> slips(typed, name.apply(one))));
  }

  /** How many letters to add, leave out, change or swap with the next (Damerau-Levenshtein). */
  static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
