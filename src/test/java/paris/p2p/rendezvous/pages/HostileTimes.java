package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Hostile;

/**
 * For {@code scripts/torture}: how long hostile posts take to store and to draw on each page. What
 * takes longest to store is refused: 220,000 chars of signs that join, whose graphemes are counted
 * so that the refusal can say how many there are. That takes 25 ms, and grows with the length and
 * not faster.
 */
public final class HostileTimes {
  private static final int WARMING = 300;

  /** So many share a board: it is in memory, and these posts are long. */
  private static final int TOGETHER = 1_000;

  /** What a painting may take. */
  private static final double MILLIS_MOST = 50;

  private static final int[][] WINDOWS = {{80, 24}, {40, 12}, {120, 40}};

  private final Map<String, List<Took>> all = new LinkedHashMap<>();

  private record Took(double millis, String what) {}

  private HostileTimes() {}

  /**
   * @param arguments how many posts
   */
  public static void main(String[] arguments) {
    new HostileTimes().measure(WARMING, 7);
    HostileTimes times = new HostileTimes();
    times.measure(Integer.parseInt(arguments[0]), 5);
    System.exit(times.told() ? 0 : 1);
  }

  private void measure(int posts, long seed) {
    for (int from = 0; from < posts; from += TOGETHER) {
      try (HostileBoard board = new HostileBoard(seed)) {
        for (int i = from; i < Math.min(posts, from + TOGETHER); i++) measure(board, i);
      }
    }
  }

  private void measure(HostileBoard board, int number) {
    Hostile.Words words = board.words(number);
    int[] window = WINDOWS[number % WINDOWS.length];
    long began = HostileBoard.spent();
    Outcome<Post> outcome = board.post(words);
    took("store or refuse", HostileBoard.spent() - began, words);
    if (outcome instanceof Outcome.Done<Post>(Post post)) {
      board.paint(post, window[0], window[1], seen -> took(seen.place(), seen.nanos(), words));
    }
  }

  private void took(String what, long nanos, Hostile.Words words) {
    all.computeIfAbsent(what, _ -> new ArrayList<>()).add(new Took(nanos / 1e6, words.kind()));
  }

  /** Says it; whether all was in time. */
  private boolean told() {
    System.out.printf(
        "%-16s %8s %8s %8s %8s%n", "ms of processor", "median", "99 %", "longest", "late");
    boolean inTime = true;
    for (Map.Entry<String, List<Took>> one : all.entrySet()) {
      List<Took> took = one.getValue();
      took.sort((a, b) -> Double.compare(a.millis, b.millis));
      long late = took.stream().filter(each -> each.millis > MILLIS_MOST).count();
      inTime &= late == 0;
      System.out.printf(
          Locale.ROOT,
          "%-16s %8.2f %8.2f %8.2f %8d  %s%n",
          one.getKey(),
          took.get(took.size() / 2).millis,
          took.get(took.size() * 99 / 100).millis,
          took.getLast().millis,
          late,
          took.getLast().what);
    }
    return inTime;
  }
}
