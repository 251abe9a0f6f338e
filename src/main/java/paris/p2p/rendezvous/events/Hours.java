package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From when to when an event takes place, by the wall clock; of the usual evening of a series the
 * hours alone count.
 */
public record Hours(LocalDateTime start, LocalDateTime end) {
  /** Those of an event. */
  public static Hours of(EventFields event) {
    return new Hours(event.start(), event.end());
  }

  /** Those of the usual evening, on the first date of the rule. */
  static Hours of(Series series) {
    LocalDateTime start = series.firstDate().atTime(series.start());
    return new Hours(start, start.plusMinutes(series.minutes()));
  }

  /** The day on which it begins. */
  public LocalDate first() {
    return start.toLocalDate();
  }

  /** How many days it touches, at least 1. */
  public int days() {
    // An end at midnight is the end of the day before.
    LocalDate last = end.minusNanos(1).toLocalDate();
    return (int) ChronoUnit.DAYS.between(first(), last) + 1;
  }

  /** Whether all of that, as far as it is known, lies within. */
  public boolean holds(ItemTime time) {
    if (time.day() < 0 || time.day() >= days()) return false;
    Optional<LocalDateTime> from = time.from(first());
    Optional<LocalDateTime> until = time.until(first());
    return from.isEmpty()
        || !from.get().isBefore(start)
            && from.get().isBefore(end)
            && until.map(ends -> !ends.isAfter(end)).orElse(true);
  }
}
