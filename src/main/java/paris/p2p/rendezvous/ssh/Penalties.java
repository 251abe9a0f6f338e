package paris.p2p.rendezvous.ssh;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What sources have to pay for connections that never signed in, in time: each costs some, it wears
 * off as time goes by, and a source that owes too much is not listened to.
 */
final class Penalties {
  /** Of the many that owe something, those who came first are forgotten. */
  private static final int SOURCES_MOST = 10_000;

  private final Duration borne;
  private final Duration most;
  private final LongSupplier nanos;
  private final Map<String, Long> paidOff =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
          return size() > SOURCES_MOST;
        }
      };

  /**
   * @param borne so much may be owed and one is still listened to
   * @param most nobody owes more than that
   * @param nanos the time, as {@link System#nanoTime} counts it
   */
  Penalties(Duration borne, Duration most, LongSupplier nanos) {
    this.borne = borne;
    this.most = most;
    this.nanos = nanos;
  }

  /** That source owes so much more. */
  synchronized void add(String source, Duration cost) {
    long now = nanos.getAsLong();
    long owed = owed(source, now) + cost.toNanos();
    paidOff.remove(source); // so that it counts as the latest
    paidOff.put(source, now + Math.min(owed, most.toNanos()));
  }

  /** Whether that source is listened to. */
  synchronized boolean hears(String source) {
    long owed = owed(source, nanos.getAsLong());
    if (owed == 0) paidOff.remove(source);
    return owed <= borne.toNanos();
  }

  /** That source owes nothing any more. */
  synchronized void forgive(String source) {
    paidOff.remove(source);
  }

  private long owed(String source, long now) {
    return Math.max(0, paidOff.getOrDefault(source, now) - now);
  }

  /** How many sources it remembers. */
  synchronized int sources() {
    return paidOff.size();
  }
}
