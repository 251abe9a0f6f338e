package paris.p2p.rendezvous.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paris.p2p.rendezvous.calendar.Clocks.When;
import paris.p2p.rendezvous.events.Dated;
import paris.p2p.rendezvous.events.Entry;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.events.SeriesEntry;
import paris.p2p.rendezvous.events.Status;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * Reads one event of a file that comes again. Throws {@link Unreadable} where it cannot be read.
 *
 * @param asides takes what of it is left aside
 */
record SeriesReader(EventReader reader, Told event, java.util.function.Consumer<Refusal> asides) {
  /** More than any event may last; further on, counting would go over. */
  private static final int MINUTES_MOST = 100 * 24 * 60;

  private static final int RULE_MOST = 500;

  /**
   * A series, which has a rule.
   *
   * @param apart the dates that the file tells of by themselves
   * @param onwards those of them with which all that come after change
   */
  SeriesEntry cycle(List<Dated> apart, List<Dated> onwards) {
    if (event.has("EXRULE")) throw new Unreadable(CalendarFault.EXTRA_DATES, "");
    if (event.all("RRULE").count() > 1) throw new Unreadable(CalendarFault.TWO_RULES, "");
    When start = reader.start(event);
    if (start.foreign()) {
      String zone = event.first("DTSTART").orElseThrow().parameter("TZID");
      throw new Unreadable(CalendarFault.OWN_ZONE, zone);
    }
    Entry usual = usual(start);
    return new SeriesEntry(
        series(start, usual.fields()),
        usual.sequence(),
        usual.changed(),
        apart,
        without(start),
        extra(usual, start),
        onwards,
        exact());
  }

  /** The first evening, as it is usual. */
  private Entry usual(When start) {
    Entry own = reader.entry(event);
    LocalDateTime end = own.fields().end();
    EventFields fields =
        own.fields()
            .at(
                start.local(),
                start.utc()
                    ? end.minus(Duration.between(start.local(), own.fields().start()))
                    : end);
    return new Entry(
        own.uid(),
        own.sequence(),
        own.changed(),
        fields,
        start.zone(),
        own.status(),
        own.reason(),
        Optional.empty());
  }

  /**
   * Whether each evening is as long by time as it passes, whatever clocks are changed meanwhile.
   */
  private boolean exact() {
    return !event.has("DTEND") && span().filter(it -> it.seconds() != 0).isPresent();
  }

  private Optional<Span> span() {
    return event.first("DURATION").map(it -> Span.read(it.value()));
  }

  private Series series(When start, EventFields fields) {
    long minutes =
        exact()
            ? span().orElseThrow().minutes()
            : Duration.between(fields.start(), fields.end()).toMinutes();
    return new Series(
        event.uid(),
        rule(event.first("RRULE").orElseThrow().value(), start),
        start.local().toLocalDate(),
        event.number(Names.NUMBER).orElse(-1),
        fields.title(),
        fields.kind(),
        start.local().toLocalTime(),
        Math.clamp(minutes, -1, MINUTES_MOST),
        start.zone(),
        fields.place(),
        fields.address(),
        fields.languages(),
        fields.capacity(),
        fields.text());
  }

  /** The days that do not take place; a moment at which no evening begins takes none away. */
  private Set<LocalDate> without(When start) {
    Set<LocalDate> days = new HashSet<>();
    event
        .all("EXDATE")
        .forEach(property -> {
          for (When one : all(property, start.zone())) {
            LocalDateTime local = one.in(start.zone()).local();
            boolean begins =
                one.allDay() || local.toLocalTime().equals(start.local().toLocalTime());
            if (begins) days.add(local.toLocalDate());
            else asides.accept(new Refusal.Calendar(CalendarFault.NO_SUCH_DATE, local.toString()));
          }
        });
    return days;
  }

  private List<When> all(Told.Property property, ZoneId floating) {
    return Stream.of(property.value().split("[,;]"))
        .filter(it -> !it.isBlank())
        .map(it -> new Told.Property(property.parameters(), it))
        .map(it -> reader.clocks(event).read(it, floating))
        .toList();
  }

  /** The dates besides those of a rule (RFC 5545, 3.8.5.2), each as usual at its own time. */
  private List<Dated> extra(Entry usual, When start) {
    List<Dated> dates = new ArrayList<>();
    event
        .all("RDATE")
        .forEach(property -> {
          for (String one : property.value().split("[,;]")) {
            if (!one.isBlank()) dates.add(extra(usual, start, property, one.strip()));
          }
        });
    return List.copyOf(dates);
  }

  private Dated extra(Entry usual, When start, Told.Property property, String value) {
    String[] period = value.split("/", 2);
    When begins = time(property, period[0], start);
    LocalDateTime from =
        begins.allDay() && !start.allDay()
            ? begins.local().with(start.local().toLocalTime())
            : begins.in(start.zone()).local();
    Duration length = Duration.between(usual.fields().start(), usual.fields().end());
    LocalDateTime until = from.plus(length);
    if (period.length == 2) {
      boolean lasts = period[1].startsWith("P");
      until =
          lasts
              ? Span.read(period[1]).after(begins.in(start.zone()))
              : time(property, period[1], start).in(start.zone()).local();
    }
    return new Dated(
        from,
        new Entry(
            usual.uid(),
            usual.sequence(),
            usual.changed(),
            usual.fields().at(from, until),
            start.zone(),
            Status.CONFIRMED,
            "",
            Optional.empty()));
  }

  private When time(Told.Property property, String value, When start) {
    return reader.clocks(event).read(new Told.Property(property.parameters(), value), start.zone());
  }

  /** An event with dates but without a rule: each is an event, called by its day but the first. */
  List<Entry> dates(List<Dated> apart) {
    When told = reader.start(event);
    When start = told.utc() ? told.in(reader.hub()) : told;
    Entry usual = reader.entry(event);
    Set<LocalDate> without = without(start);
    List<Entry> all = new ArrayList<>();
    if (!without.contains(start.local().toLocalDate())) all.add(own(usual, start.local(), apart));
    for (Dated more : extra(usual, start)) {
      boolean first = more.usual().equals(start.local());
      if (first || without.contains(more.day())) continue;
      boolean again = all.stream().anyMatch(it -> it.fields().start().equals(more.usual()));
      if (!again) all.add(own(more.entry(), more.usual(), apart).dated(more.day()));
    }
    return all;
  }

  private static Entry own(Entry usual, LocalDateTime at, List<Dated> apart) {
    return apart.stream()
        .filter(it -> it.day().equals(at.toLocalDate()))
        .map(Dated::entry)
        .findFirst()
        .orElse(usual);
  }

  /** The rule with UNTIL as a day: the last on which an evening may begin. */
  private String rule(String value, When start) {
    String rule = value.strip().toUpperCase(Locale.ROOT);
    if (rule.length() > RULE_MOST) throw new Unreadable(CalendarFault.RULE, rule);
    return Arrays.stream(rule.split(";"))
        .map(String::strip)
        .map(part -> part.startsWith("UNTIL=") ? until(part.substring(6), start) : part)
        .collect(Collectors.joining(";"));
  }

  private String until(String value, When start) {
    When last = reader.clocks(event).read(value, "", start.zone());
    if (last.utc()) last = last.in(start.zone());
    LocalDate day = last.local().toLocalDate();
    boolean before =
        !last.allDay() && last.local().toLocalTime().isBefore(start.local().toLocalTime());
    return "UNTIL=" + Stamps.day(before ? day.minusDays(1) : day);
  }
}
