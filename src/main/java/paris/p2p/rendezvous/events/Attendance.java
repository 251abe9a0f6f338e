package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.util.List;

/**
 * All answers to an event, for those who organise it.
 *
 * @param people who come, then who waits in the order of the list, then who may come, then who does
 *     not; in each the earliest answer first
 * @param evenings the latest evenings of its series that took place, latest first; none for an
 *     event of its own
 */
public record Attendance(
    Event event, Company company, List<Attendee> people, List<Event> evenings) {
  /** So many evenings of the past are told at most. */
  public static final int EVENINGS_MOST = 12;

  /**
   * One who answered.
   *
   * @param at when they did
   */
  public record Attendee(String name, Rsvp rsvp, Instant at) {}
}
