package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * The days that a recurrence rule gives (RFC 5545, 3.3.10); of days only, so no zone plays in.
 *
 * @param first the first day that may be one
 */
record Recurrence(Rule rule, LocalDate first) {
  /** Further than anybody plans, so that a rule that never meets a day again comes to an end. */
  private static final int YEARS_MOST = 60;

  /** Of a rule that is stored; refuses with IllegalArgumentException what is no rule. */
  static Recurrence of(String rule, LocalDate first) {
    return new Recurrence(Rule.stored(rule), first);
  }

  /** Its days in their order, from the first one on, worked out as they are asked for. */
  Stream<LocalDate> days() {
    return new Recur<LocalDate>(rule.text())
        .getDatesAsStream(first, first, first.plusYears(YEARS_MOST), -1);
  }
}
