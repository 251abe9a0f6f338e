package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A line of a programme as something that somebody said, or will say.
 *
 * @param eventTitle what it was a part of
 * @param day on which that event began
 * @param zone the wall clock of its times
 */
public record Talk(Item item, long event, String eventTitle, LocalDate day, ZoneId zone) {
  /** The day on which it was to be heard. */
  public LocalDate date() {
    return day.plusDays(item.time().day());
  }
}
