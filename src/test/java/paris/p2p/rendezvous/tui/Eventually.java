package paris.p2p.rendezvous.tui;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what other threads bring about, by looking again and again until a deadline. */
public final class Eventually {
  private static final long DEADLINE = 15_000_000_000L;
  private static final long PAUSE = 3_000_000L;

  private Eventually() {}

  /** Fails with what it was seen last if the condition does not come true. */
  public static void until(BooleanSupplier condition, Supplier<String> seen) {
    long end = System.nanoTime() + DEADLINE;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) throw new AssertionError("never came true: " + seen.get());
      LockSupport.parkNanos(PAUSE);
    }
  }
}
