package paris.p2p.rendezvous.calendar;

import java.util.List;
import paris.p2p.rendezvous.events.Holdings;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * What a calendar file says.
 *
 * @param unread what of it cannot be read
 */
public record Reading(Holdings holdings, List<Unread> unread) {
  /**
   * An event that cannot be read.
   *
   * @param line of the file on which it begins, from 1
   */
  public record Unread(int line, String uid, String title, Refusal why) {}
}
