package paris.p2p.rendezvous.calendar;

import java.util.List;
import paris.p2p.rendezvous.events.Holdings;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * What a calendar file says.
 *
 * @param unread what of it cannot be read
 * @param asides what else is left aside, of events that are read or besides them
 */
public record Reading(Holdings holdings, List<Unread> unread, List<Unread> asides) {
  /**
   * An event that cannot be read, or a part of one.
   *
   * @param line of the file on which it begins, from 1; 0 where it is no place of it
   */
  public record Unread(int line, String uid, String title, Refusal why) {}
}
