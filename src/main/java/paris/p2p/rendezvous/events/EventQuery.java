package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events: those that have not ended, soonest first; or, with {@code past}, those that have,
 * latest first.
 *
 * @param from no event that ends before that day, but those that have ended since
 * @param to no event that starts after that day
 * @param limit at most so many, 1 to 1,000
 */
public record EventQuery(
    boolean past,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Kind> kind,
    int limit) {
  /** The next ones. */
  public static EventQuery upcoming(int limit) {
    return new EventQuery(false, Optional.empty(), Optional.empty(), Optional.empty(), limit);
  }
}
