package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.rules.Refusal;

/** How often a key may give a wrong code. */
final class CodeTriesTest {
  private final AtomicReference<Instant> now = new AtomicReference<>(Folk.CLOCK.instant());
  private final CodeTries tries = new CodeTries(new Moving(now), 100);

  /** Goes where the test puts it. */
  private static final class Moving extends Clock {
    private final AtomicReference<Instant> now;

    Moving(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }

  private void later(Duration time) {
    now.updateAndGet(then -> then.plus(time));
  }

  @Test
  void ten_wrong_ones_and_then_one_in_six_minutes() {
    for (int i = 0; i < 10; i++) assertEquals(Optional.empty(), tries.tries("eve"));
    assertEquals(Optional.of(new Refusal.TryLater(Refusal.Limited.CODES, 360)), tries.tries("eve"));
    later(Duration.ofMinutes(5));
    assertEquals(Optional.of(new Refusal.TryLater(Refusal.Limited.CODES, 60)), tries.tries("eve"));
    later(Duration.ofMinutes(1));
    assertEquals(Optional.empty(), tries.tries("eve"));
    assertTrue(tries.tries("eve").isPresent());
  }

  @Test
  void right_ones_do_not_count() {
    for (int i = 0; i < 50; i++) {
      assertEquals(Optional.empty(), tries.tries("ada"));
      tries.right("ada");
    }
  }

  @Test
  void no_number_of_keys_fills_the_memory() {
    for (int i = 0; i < 10_000; i++) tries.tries("key" + i);
    assertEquals(100, tries.remembered());
  }
}
