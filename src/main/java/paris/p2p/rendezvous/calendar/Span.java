package paris.p2p.rendezvous.calendar;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.calendar.Clocks.When;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * A duration (RFC 5545, 3.3.6): days go by the wall clock, hours by time as it passes.
 *
 * @param days may be less than 0
 * @param seconds may be less than 0
 */
record Span(long days, long seconds) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,5})D)?"
              + "(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?");

  static Span read(String value) {
    Matcher parts = WRITTEN.matcher(value.strip().toUpperCase(Locale.ROOT));
    if (!parts.matches()) throw new Unreadable(CalendarFault.NOT_A_TIME, value);
    int sign = parts.group(1).equals("-") ? -1 : 1;
    long days = 7 * number(parts, 2) + number(parts, 3);
    long seconds = 3600 * number(parts, 4) + 60 * number(parts, 5) + number(parts, 6);
    return new Span(sign * days, sign * seconds);
  }

  private static long number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
  }

  /** The time so much later, by the same wall clock. */
  LocalDateTime after(When start) {
    LocalDateTime day = start.local().plusDays(days);
    return day.atZone(start.zone()).plusSeconds(seconds).toLocalDateTime();
  }

  /** How long that is on a day on which no clock is changed. */
  long minutes() {
    return days * 24 * 60 + seconds / 60;
  }
}
