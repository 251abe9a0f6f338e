package paris.p2p.rendezvous.ssh;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many does something, by key or by source. It outlives their connections, so
 * that who comes back at once has not forgotten. Thread-safe.
 */
final class Rates {
  /** Of the many, those who did it longest ago are forgotten: they have it all back by then. */
  private static final int MOST = 10_000;

  private final Rate rate;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST;
        }
      };

  /**
   * @param nanos the time, as {@link System#nanoTime} counts it
   */
  Rates(Rate rate, LongSupplier nanos) {
    this.rate = rate;
    this.nanos = nanos;
  }

  /** Once more; 0 where it may be, and otherwise the nanoseconds until it may. */
  synchronized long take(String who) {
    ConsumptionProbe probe =
        buckets.computeIfAbsent(who, same -> rate.bucket(nanos)).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  /** Once more, which may be owed; the nanoseconds until it has been waited for. */
  synchronized long owe(String who) {
    return buckets.computeIfAbsent(who, same -> rate.bucket(nanos)).consumeIgnoringRateLimits(1);
  }

  /** How many it remembers. */
  synchronized int size() {
    return buckets.size();
  }
}
