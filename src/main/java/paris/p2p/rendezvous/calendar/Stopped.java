package paris.p2p.rendezvous.calendar;

import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** The reading of a file ends, and nothing of it is taken. Stays inside of this package. */
final class Stopped extends RuntimeException {
  private final transient Refusal why;

  Stopped(Refusal why) {
    super(null, null, false, false);
    this.why = why;
  }

  Stopped(CalendarFault fault, Object detail) {
    this(new Refusal.Calendar(fault, String.valueOf(detail)));
  }

  Refusal why() {
    return why;
  }
}
