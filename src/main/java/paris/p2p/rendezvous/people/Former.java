package paris.p2p.rendezvous.people;

import java.time.Duration;
import java.time.Instant;

/**
 * What somebody was called.
 *
 * @param until when they took another name
 */
public record Former(String name, Instant until) {
  /** For so many days a former name is shown to members, and nobody else takes it. */
  public static final int DAYS = 90;

  /** Names that were left before that are free, and told to nobody any more. */
  static Instant since(Instant now) {
    return now.minus(Duration.ofDays(DAYS));
  }
}
