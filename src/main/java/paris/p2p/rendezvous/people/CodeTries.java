package paris.p2p.rendezvous.people;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * How many wrong codes a key may still give: ten, and one more every six minutes. In memory only,
 * for the keys that tried last; the codes are too long to be guessed, so that this keeps the
 * database from being asked in vain and no more. Thread-safe.
 */
final class CodeTries {
  private static final int MOST = 10;
  private static final Duration SPAN = Duration.ofHours(1);

  private final TimeMeter time;
  private final Map<String, Bucket> keys;

  /**
   * @param most so many keys are remembered
   */
  CodeTries(Clock clock, int most) {
    time = new ByClock(clock);
    keys =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
          }
        };
  }

  private record ByClock(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return Math.multiplyExact(clock.millis(), 1_000_000L);
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }

  /** One try of that key ({@code SHA256:…}) counts from now on; or why it may not try now. */
  Optional<Refusal> tries(String key) {
    ConsumptionProbe probe = of(key).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) return Optional.empty();
    long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds();
    return Optional.of(new Refusal.TryLater(Refusal.Limited.CODES, seconds));
  }

  /** That try was the right one, and counts no more. */
  void right(String key) {
    of(key).addTokens(1);
  }

  private synchronized Bucket of(String key) {
    return keys.computeIfAbsent(
        key,
        _ ->
            Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, SPAN))
                .build());
  }

  /** Of how many keys it knows. */
  synchronized int remembered() {
    return keys.size();
  }
}
