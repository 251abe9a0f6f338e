package paris.p2p.rendezvous.ssh;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much of something: so much at once, and from then on so much in each period.
 *
 * @param burst at once, by who has done nothing of it for long
 * @param refill in each period
 */
public record Rate(long burst, long refill, Duration period) {
  /** So much at once, and so much each second. */
  public static Rate perSecond(long burst, long refill) {
    return new Rate(burst, refill, Duration.ofSeconds(1));
  }

  /** So many times as much. */
  Rate times(int many) {
    return new Rate(burst * many, refill * many, period);
  }

  /** Somebody's own, full. */
  Bucket bucket(LongSupplier nanos) {
    return Bucket.builder()
        .withCustomTimePrecision(new Meter(nanos))
        .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
        .build();
  }

  /** Time that no clock of the machine's can set back. */
  private record Meter(LongSupplier nanos) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
