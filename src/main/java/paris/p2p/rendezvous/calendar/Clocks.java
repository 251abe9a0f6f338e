package paris.p2p.rendezvous.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * Reads the dates and times of a calendar (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param hub the wall clock of what names no zone
 * @param frame the calendar, which may define zones of its own
 */
record Clocks(ZoneId hub, Frame frame) {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private static final ZoneId UTC = ZoneId.of("UTC");

  /** For so many years a zone must go like a known one to be that one; or else for one. */
  private static final int YEARS = 10;

  /**
   * A time.
   *
   * @param utc told as UTC
   * @param allDay told as a day
   * @param foreign told in a zone that the file defines and that is like none here: the moment
   *     holds, and not the wall clock
   */
  record When(LocalDateTime local, ZoneId zone, boolean utc, boolean allDay, boolean foreign) {
    /** The same moment by that zone's wall clock; a day stays the day that it is. */
    When in(ZoneId other) {
      if (allDay || zone.equals(other)) return new When(local, other, utc, allDay, foreign);
      LocalDateTime there = local.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
      return new When(there, other, utc, false, foreign);
    }
  }

  /** A time; the wall clock of what names no zone is the calendar's, or else the hub's. */
  When read(Told.Property property) {
    return read(property, floating());
  }

  /** The same, where that is another one. */
  When read(Told.Property property, ZoneId floating) {
    return read(property.value().strip(), property.parameter("TZID").strip(), floating);
  }

  private ZoneId floating() {
    return ZoneNames.named(frame.zone()).or(() -> ZoneNames.windows(frame.zone())).orElse(hub);
  }

  When read(String value, String zone, ZoneId floating) {
    try {
      if (value.length() == 8) {
        return new When(LocalDate.parse(value, DAY).atStartOfDay(), hub, false, true, false);
      }
      if (value.endsWith("Z") || value.endsWith("z")) {
        LocalDateTime time = LocalDateTime.parse(value.substring(0, value.length() - 1), LOCAL);
        return new When(time, UTC, true, false, false);
      }
      LocalDateTime time = LocalDateTime.parse(value, LOCAL);
      return zone.isEmpty() ? new When(time, floating, false, false, false) : in(time, zone);
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

  /**
   * By its name, by where the file says it lies, by how the file defines it, by the names that
   * Windows has. A known name counts for more than what a program made of it.
   */
  private When in(LocalDateTime time, String name) {
    Optional<ZoneTold> defined = frame.defined(name);
    Optional<ZoneId> windows = ZoneNames.windows(name);
    Optional<ZoneId> zone =
        ZoneNames.named(name)
            .or(() -> defined.flatMap(it -> ZoneNames.named(it.location())))
            .or(() -> defined.filter(ZoneTold::ruled).flatMap(it -> like(it, time, windows)));
    if (zone.isEmpty() && defined.filter(ZoneTold::ruled).isPresent()) {
      return foreign(defined.get(), time);
    }
    return zone.or(() -> windows)
        .or(() -> ZoneNames.cities(name))
        .map(it -> new When(time, it, false, false, false))
        .orElseThrow(() -> new Unreadable(CalendarFault.UNKNOWN_ZONE, name));
  }

  private Optional<ZoneId> like(ZoneTold zone, LocalDateTime time, Optional<ZoneId> windows) {
    List<ZoneId> likely = Stream.concat(Stream.of(hub), windows.stream()).toList();
    return zone.known(time, YEARS, likely).or(() -> zone.known(time, 1, likely));
  }

  private When foreign(ZoneTold zone, LocalDateTime time) {
    ZoneOffset offset = zone.rules(time.getYear() - 1, time.getYear() + 1).getOffset(time);
    return new When(time, offset, false, false, true).in(hub);
  }
}
