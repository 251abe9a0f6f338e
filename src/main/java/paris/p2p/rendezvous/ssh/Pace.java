package paris.p2p.rendezvous.ssh;

import io.github.bucket4j.Bucket;
import java.util.function.LongSupplier;

/** How fast one connection goes, in each of the ways in which it could go too fast. Thread-safe. */
final class Pace {
  /** What a packet costs besides its bytes, however few they are. */
  private static final int PACKET = 1_000;

  private final Bucket packets;
  private final Bucket typed;
  private final Bucket sizes;
  private final Bucket exchanges;

  Pace(StayLimits limits, LongSupplier nanos) {
    packets = limits.packets().bucket(nanos);
    typed = limits.typed().bucket(nanos);
    sizes = limits.sizes().bucket(nanos);
    exchanges = limits.exchanges().bucket(nanos);
  }

  /** A packet of so many bytes came; for so many nanoseconds no more are to be read. */
  long packet(int bytes) {
    return packets.consumeIgnoringRateLimits(bytes + PACKET);
  }

  /**
   * So many bytes were typed; for so many nanoseconds the client is to be sent no room for more.
   */
  long typed(int bytes) {
    return typed.consumeIgnoringRateLimits(bytes);
  }

  /** The window has another size; 0 where it may be told, or the nanoseconds until it may. */
  long resized() {
    var probe = sizes.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  /** The client wants new keys; for so many nanoseconds nothing more is to be read. */
  long exchanged() {
    return exchanges.consumeIgnoringRateLimits(1);
  }
}
