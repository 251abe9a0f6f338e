package paris.p2p.rendezvous.calendar;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** An event of a file says something that cannot be read. Stays inside of this package. */
final class Unreadable extends RuntimeException {
  private final transient Refusal why;

  Unreadable(CalendarFault fault, String detail) {
    super(null, null, false, false);
    why = new Refusal.Calendar(fault, detail);
  }

  Refusal why() {
    return why;
  }
}
