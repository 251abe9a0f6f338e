package paris.p2p.rendezvous.ssh;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * From which sources somebody is signed in, or was lately. In memory only, and bounded. Not
 * thread-safe.
 */
final class Familiar {
  /** Of the many, those from which nobody came for longest are forgotten. */
  private static final int SOURCES_MOST = 10_000;

  /** What "lately" means. */
  private static final Duration LATELY = Duration.ofDays(7);

  private final LongSupplier nanos;
  private final Map<String, Integer> here = new HashMap<>();
  private final Map<String, Long> lately =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > SOURCES_MOST;
        }
      };

  /**
   * @param nanos the time, as {@link System#nanoTime} counts it
   */
  Familiar(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Somebody has signed in from there. */
  void entered(String source) {
    here.merge(source, 1, Integer::sum);
    note(source);
  }

  /** One of them has gone. */
  void left(String source) {
    here.computeIfPresent(source, (_, many) -> many > 1 ? many - 1 : null);
    note(source);
  }

  private void note(String source) {
    lately.remove(source); // so that it counts as the latest
    lately.put(source, nanos.getAsLong());
  }

  /** Whether somebody is signed in from there. */
  boolean here(String source) {
    return here.containsKey(source);
  }

  /** Whether somebody is, or was lately. */
  boolean knows(String source) {
    if (here(source)) return true;
    Long last = lately.get(source);
    return last != null && nanos.getAsLong() - last < LATELY.toNanos();
  }

  /** It has worn out its welcome: until somebody signs in again it is a stranger. */
  void forget(String source) {
    lately.remove(source);
  }

  /** How many sources it remembers. */
  int sources() {
    return lately.size();
  }
}
