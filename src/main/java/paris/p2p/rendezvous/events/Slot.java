package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A line of an event's programme that waits for a proposal, or that one was put into.
 *
 * @param item the line's id
 * @param event the id of its event
 * @param eventTitle what that is called
 * @param eventStart when that begins
 * @param day on which the line stands
 * @param starts wall-clock time, or none while it is to be announced
 * @param minutes how long it is; none for an open end
 * @param stage the zone inside the venue; empty for everywhere
 * @param zone the zone that the times are the wall clock of
 */
public record Slot(
    long item,
    long event,
    String eventTitle,
    ZonedDateTime eventStart,
    LocalDate day,
    Optional<LocalTime> starts,
    Optional<Integer> minutes,
    String stage,
    ZoneId zone) {
  /** When it begins, as far as that is known: else when its event or its day does. */
  public ZonedDateTime start() {
    if (starts.isPresent()) return day.atTime(starts.get()).atZone(zone);
    return day.equals(eventStart.toLocalDate()) ? eventStart : day.atStartOfDay(zone);
  }
}
