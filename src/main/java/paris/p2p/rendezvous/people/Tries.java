package paris.p2p.rendezvous.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * How often somebody does something lately, in memory only, for those who did it last. Thread-safe.
 */
final class Tries {
  /** So many are remembered; who did it longest ago is forgotten first. */
  private static final int REMEMBERED = 10_000;

  private final int most;
  private final Duration within;
  private final LinkedHashMap<String, Deque<Instant>> lately =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** At most so many within any such time. */
  Tries(int most, Duration within) {
    this.most = most;
    this.within = within;
  }

  /** Counts one more, or says when there may be one: that one is not counted. */
  synchronized Optional<Refusal> another(String who, Refusal.Limited what, Instant now) {
    Deque<Instant> times = lately.computeIfAbsent(who, _ -> new ArrayDeque<>());
    while (!times.isEmpty() && !times.getFirst().plus(within).isAfter(now)) times.removeFirst();
    if (times.size() >= most) {
      Duration left = Duration.between(now, times.getFirst().plus(within));
      return Optional.of(new Refusal.TryLater(what, Math.max(1, left.toSeconds())));
    }
    times.addLast(now);
    return Optional.empty();
  }
}
