package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a line of a programme takes place. It counts from the event, so that an event that moves by
 * days takes its programme along.
 *
 * @param day 0 for the day on which the event begins, 1 for the next one
 * @param start wall-clock time, or none while it is to be announced
 * @param minutes how long it takes, or none for an open end
 */
public record ItemTime(int day, Optional<LocalTime> start, Optional<Integer> minutes) {
  /** What goes on past midnight belongs to the evening before, until then. */
  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  /** The day under which people look for it, counted like {@link #day}. */
  public int evening() {
    boolean night = day > 0 && start.isPresent() && start.get().isBefore(NIGHT_ENDS);
    return night ? day - 1 : day;
  }

  /** When it begins, for an event that begins on that day; none while it is to be announced. */
  public Optional<LocalDateTime> from(LocalDate first) {
    return start.map(at -> first.plusDays(day).atTime(at));
  }

  /** When it ends; none while that is to be announced or open. */
  public Optional<LocalDateTime> until(LocalDate first) {
    return from(first).flatMap(begins -> minutes.map(begins::plusMinutes));
  }

  /** The same length at another time of that day. */
  ItemTime at(int otherDay, LocalTime other) {
    return new ItemTime(otherDay, Optional.of(other), minutes);
  }
}
