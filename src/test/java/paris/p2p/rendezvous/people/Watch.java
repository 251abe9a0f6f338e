package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test sets it on, from {@link Folk#CLOCK}. */
public final class Watch extends Clock {
  private final AtomicReference<Instant> now = new AtomicReference<>(Folk.CLOCK.instant());

  /** Sets it on, or back by less than nothing. */
  public void passes(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nobody asks this clock for a zone");
  }
}
