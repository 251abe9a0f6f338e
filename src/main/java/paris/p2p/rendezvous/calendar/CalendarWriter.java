package paris.p2p.rendezvous.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.Dated;
import paris.p2p.rendezvous.events.Entry;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Holdings;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.events.SeriesEntry;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * Writes events as iCalendar (RFC 5545), the same bytes for the same events.
 *
 * @param name what the calendar is called
 * @param url where it is from, {@code ssh://p2p.paris}
 * @param language of the descriptions, where there are two
 */
public record CalendarWriter(String name, String url, Language language) {
  private static final String PRODUCT = "-//Rendezvous//Agenda//EN";

  /**
   * For a hub of that name.
   *
   * @param address how visitors call it, {@code ssh -p 2222 localhost}
   */
  public static CalendarWriter of(String name, String address, Language language) {
    String[] words = address.split(" ");
    String port = words.length > 3 ? ":" + words[2] : "";
    return new CalendarWriter(name, "ssh://" + words[words.length - 1] + port, language);
  }

  /** One VCALENDAR with CRLF at the end of each line. */
  public String of(Holdings holdings) {
    Lines lines = new Lines();
    lines.raw("BEGIN", "VCALENDAR").raw("VERSION", "2.0").raw("PRODID", PRODUCT);
    lines.raw("CALSCALE", "GREGORIAN").text("X-WR-CALNAME", name);
    zones(holdings).forEach((id, first) -> new Zones(ZoneId.of(id)).write(lines, first));
    for (SeriesEntry cycle : holdings.cycles()) {
      cycle(lines, cycle);
      for (Dated dated : cycle.apart()) date(lines, dated, cycle.series().zone());
    }
    for (Dated dated : holdings.dates()) date(lines, dated, dated.entry().zone());
    for (Entry entry : holdings.entries()) entry(lines, entry);
    return lines.raw("END", "VCALENDAR").toString();
  }

  /** Each zone that a time is told in, and its earliest day. */
  private static Map<String, LocalDate> zones(Holdings holdings) {
    Map<String, LocalDate> zones = new TreeMap<>();
    for (SeriesEntry cycle : holdings.cycles()) {
      note(zones, cycle.series().zone(), cycle.series().firstDate());
      cycle.apart().forEach(it -> note(zones, it.entry()));
    }
    holdings.dates().forEach(it -> note(zones, it.entry()));
    holdings.entries().forEach(it -> note(zones, it));
    return zones;
  }

  private static void note(Map<String, LocalDate> zones, Entry entry) {
    note(zones, entry.zone(), entry.fields().start().toLocalDate());
  }

  private static void note(Map<String, LocalDate> zones, ZoneId zone, LocalDate day) {
    if (Stamps.utc(zone)) return;
    zones.merge(zone.getId(), day, (one, other) -> one.isBefore(other) ? one : other);
  }

  /** The usual evening. */
  private void cycle(Lines lines, SeriesEntry cycle) {
    Series series = cycle.series();
    LocalDateTime start = series.firstDate().atTime(series.start());
    lines.raw("BEGIN", "VEVENT").text("UID", series.uid());
    lines.raw("SEQUENCE", String.valueOf(cycle.sequence()));
    lines.raw("DTSTAMP", Stamps.utc(cycle.changed()));
    lines.raw("LAST-MODIFIED", Stamps.utc(cycle.changed()));
    times(lines, start, start.plusMinutes(series.minutes()), series.zone());
    lines.raw("RRULE", rule(series));
    if (!cycle.without().isEmpty()) {
      lines.raw(
          Stamps.in("EXDATE", series.zone()),
          cycle.without().stream()
              .sorted()
              .map(day -> Stamps.at(day.atTime(series.start()), series.zone()))
              .collect(Collectors.joining(",")));
    }
    lines.text("SUMMARY", series.title());
    if (series.firstNumber() >= 0) {
      lines.raw(Names.NUMBER, String.valueOf(series.firstNumber()));
    }
    facts(lines, usual(series, start));
    lines.raw("STATUS", "CONFIRMED").raw("END", "VEVENT");
  }

  private static EventFields usual(Series series, LocalDateTime start) {
    return new EventFields(
        series.title(),
        series.kind(),
        start,
        start.plusMinutes(series.minutes()),
        series.place(),
        series.address(),
        series.languages(),
        Optional.empty(),
        series.text());
  }

  /** Its UNTIL, which is a day here, as the moment at which the evening of that day begins. */
  private static String rule(Series series) {
    return Arrays.stream(series.rule().split(";"))
        .map(part -> part.startsWith("UNTIL=") ? until(part.substring(6), series) : part)
        .collect(Collectors.joining(";"));
  }

  private static String until(String day, Series series) {
    if (!day.matches("[0-9]{8}")) return "UNTIL=" + day;
    LocalDate last = LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
    LocalTime start = series.start();
    return "UNTIL=" + Stamps.utc(last.atTime(start).atZone(series.zone()).toInstant());
  }

  /** A date that is told by itself, by the wall clock of that zone. */
  private void date(Lines lines, Dated dated, ZoneId zone) {
    lines.raw("BEGIN", "VEVENT").text("UID", dated.entry().uid());
    lines.raw(Stamps.in("RECURRENCE-ID", zone), Stamps.at(dated.usual(), zone));
    rest(lines, dated.entry());
  }

  private void entry(Lines lines, Entry entry) {
    lines.raw("BEGIN", "VEVENT").text("UID", entry.uid());
    rest(lines, entry);
  }

  private void rest(Lines lines, Entry entry) {
    EventFields fields = entry.fields();
    lines.raw("SEQUENCE", String.valueOf(entry.sequence()));
    lines.raw("DTSTAMP", Stamps.utc(entry.changed()));
    lines.raw("LAST-MODIFIED", Stamps.utc(entry.changed()));
    times(lines, fields.start(), fields.end(), entry.zone());
    lines.text("SUMMARY", fields.title());
    facts(lines, fields);
    entry.movedFrom().ifPresent(it -> lines.raw(Names.MOVED_FROM, Stamps.local(it)));
    lines.some("COMMENT", entry.reason());
    lines.raw("STATUS", entry.status().name()).raw("END", "VEVENT");
  }

  private static void times(Lines lines, LocalDateTime start, LocalDateTime end, ZoneId zone) {
    lines.raw(Stamps.in("DTSTART", zone), Stamps.at(start, zone));
    lines.raw(Stamps.in("DTEND", zone), Stamps.at(end, zone));
  }

  private void facts(Lines lines, EventFields fields) {
    lines.some("LOCATION", fields.where());
    lines.some(Names.PLACE, fields.place()).some(Names.ADDRESS, fields.address());
    lines.text("CATEGORIES", fields.kind().name());
    lines.some("DESCRIPTION", fields.text().in(language));
    text(lines, fields.text(), Language.FR);
    text(lines, fields.text(), Language.EN);
    lines.raw(
        Names.LANGUAGES,
        fields.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(",")));
    fields.capacity().ifPresent(it -> lines.raw(Names.CAPACITY, String.valueOf(it)));
    lines.raw("URL", url);
  }

  private static void text(Lines lines, Wording text, Language language) {
    lines.some(Names.TEXT + ";LANGUAGE=" + language.tag(), text.exactly(language));
  }
}
