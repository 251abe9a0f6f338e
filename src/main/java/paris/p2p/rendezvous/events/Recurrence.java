package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/** The days that a recurrence rule gives (RFC 5545, 3.3.10); of days only, so no zone plays in. */
record Recurrence(String rule, LocalDate first) {
  /** Further than anybody plans, so that a rule that never meets a day again comes to an end. */
  private static final int YEARS_MOST = 200;

  /**
   * Its days in their order, from the first one on, worked out as they are asked for. Refuses with
   * IllegalArgumentException what is no rule.
   */
  Stream<LocalDate> days() {
    return new Recur<LocalDate>(rule)
        .getDatesAsStream(first, first, first.plusYears(YEARS_MOST), -1);
  }
}
