package paris.p2p.rendezvous.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates and times as iCalendar writes them (RFC 5545, 3.3.4 and 3.3.5). */
final class Stamps {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  private Stamps() {}

  /** {@code 20261202T183000}. */
  static String local(LocalDateTime time) {
    return LOCAL.format(time);
  }

  /** {@code 20261202T173000Z}. */
  static String utc(Instant moment) {
    return LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z";
  }

  /** {@code 20261202}. */
  static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  /** A property that is a time of that zone's wall clock, with the zone. */
  static String in(String property, ZoneId zone) {
    if (utc(zone)) return property;
    String id = zone.getId();
    boolean bare = id.chars().noneMatch(c -> c == ':' || c == ';' || c == ',');
    return property + ";TZID=" + (bare ? id : "\"" + id + "\"");
  }

  static String at(LocalDateTime time, ZoneId zone) {
    return utc(zone) ? local(time) + "Z" : local(time);
  }

  /** Whether that zone's wall clock is UTC, which has no VTIMEZONE. */
  static boolean utc(ZoneId zone) {
    return zone.getRules().equals(ZoneOffset.UTC.getRules());
  }
}
