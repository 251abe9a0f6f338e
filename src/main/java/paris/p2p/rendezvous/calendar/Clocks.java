package paris.p2p.rendezvous.calendar;

import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * Reads the dates and times of a file (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param hub the wall clock of what names no zone
 * @param places where the file's own zones lie, by their names
 */
record Clocks(ZoneId hub, Map<String, String> places) {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private static final Pattern DURATION =
      Pattern.compile(
          "([+-]?)P(?:([0-9]{1,5})W)?(?:([0-9]{1,5})D)?"
              + "(?:T(?:([0-9]{1,6})H)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})S)?)?");

  /**
   * A time.
   *
   * @param utc told as UTC
   * @param allDay told as a day
   */
  record When(LocalDateTime local, ZoneId zone, boolean utc, boolean allDay) {
    /** The same moment by that zone's wall clock; a day stays the day that it is. */
    When in(ZoneId other) {
      if (allDay) return new When(local, other, utc, true);
      LocalDateTime there = local.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
      return new When(there, other, utc, false);
    }
  }

  When read(Told.Property property) {
    return read(property.value().strip(), property.parameter("TZID"));
  }

  When read(String value, String zone) {
    try {
      if (value.length() == 8) {
        return new When(LocalDate.parse(value, DAY).atStartOfDay(), hub, false, true);
      }
      if (value.endsWith("Z")) {
        LocalDateTime time = LocalDateTime.parse(value.substring(0, value.length() - 1), LOCAL);
        return new When(time, ZoneId.of("UTC"), true, false);
      }
      return new When(LocalDateTime.parse(value, LOCAL), zone(zone), false, false);
    } catch (DateTimeException e) {
      throw new Unreadable(CalendarFault.NOT_A_TIME, value);
    }
  }

  /** A moment, which is always UTC; none when it is none. */
  static Optional<Instant> moment(String value) {
    try {
      String stamp = value.strip();
      if (!stamp.endsWith("Z")) return Optional.empty();
      LocalDateTime time = LocalDateTime.parse(stamp.substring(0, stamp.length() - 1), LOCAL);
      return Optional.of(time.toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The time so much later (RFC 5545, 3.3.6). */
  static LocalDateTime after(When start, String duration) {
    Matcher parts = DURATION.matcher(duration.strip().toUpperCase(Locale.ROOT));
    if (!parts.matches()) throw new Unreadable(CalendarFault.NOT_A_TIME, duration);
    int sign = parts.group(1).equals("-") ? -1 : 1;
    long days = 7 * number(parts, 2) + number(parts, 3);
    long seconds = 3600 * number(parts, 4) + 60 * number(parts, 5) + number(parts, 6);
    return start.local().plusDays(sign * days).plusSeconds(sign * seconds);
  }

  private static long number(Matcher parts, int group) {
    return parts.group(group) == null ? 0 : Long.parseLong(parts.group(group));
  }

  /** By its name, by where the file says it lies, by Windows' name, by how its name ends. */
  private ZoneId zone(String name) {
    if (name.isEmpty()) return hub;
    return known(name)
        .or(() -> known(places.getOrDefault(name, "")))
        .or(() -> known(TimeZone.getIDForWindowsID(name, null)))
        .or(() -> known(ending(name)))
        .orElseThrow(() -> new Unreadable(CalendarFault.UNKNOWN_ZONE, name));
  }

  private static Optional<ZoneId> known(String name) {
    try {
      return name == null || name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The last two parts of {@code /mozilla.org/20050126_1/Europe/Paris}. */
  private static String ending(String name) {
    String[] parts = name.split("/");
    return parts.length < 3 ? "" : parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }
}
