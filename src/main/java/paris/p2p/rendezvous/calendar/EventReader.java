package paris.p2p.rendezvous.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
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
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.events.SeriesEntry;
import paris.p2p.rendezvous.events.Status;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * Reads one event of a file. Throws {@link Unreadable} where it cannot be read.
 *
 * @param language of what does not say its own
 * @param unsaid the reason of what is cancelled without one
 */
record EventReader(Clocks clocks, Language language, String unsaid) {
  /** How long an evening is that does not say when it ends. */
  private static final int USUAL_HOURS = 2;

  /** More than any event may last; further on, counting would go over. */
  private static final int MINUTES_MOST = 100 * 24 * 60;

  private static final int RULE_MOST = 500;

  /** Later than everything: what does not say when it was changed was changed just now. */
  private static final Instant JUST_NOW = Instant.parse("9999-12-31T00:00:00Z");

  static String uid(Told event) {
    return Cleaner.line(event.text("UID"));
  }

  Entry entry(Told event) {
    When start = start(event);
    return entry(event, start.utc() ? start.in(clocks.hub()) : start);
  }

  private Entry entry(Told event, When start) {
    Status status = status(event);
    String reason = status == Status.CANCELLED ? event.text("COMMENT").strip() : "";
    return new Entry(
        uid(event),
        event.number("SEQUENCE").orElse(0),
        changed(event),
        fields(event, start),
        start.zone(),
        status,
        status == Status.CANCELLED && reason.isEmpty() ? unsaid : reason,
        event.first(Names.MOVED_FROM).map(it -> clocks.read(it.value().strip(), "").local()));
  }

  private When start(Told event) {
    Told.Property start =
        event.first("DTSTART").orElseThrow(() -> new Unreadable(CalendarFault.NO_START, ""));
    return clocks.read(start);
  }

  /** A series, which has a rule. */
  SeriesEntry cycle(Told event, List<Dated> apart) {
    When start = start(event);
    if (event.first("RDATE").isPresent() || event.first("EXRULE").isPresent()) {
      throw new Unreadable(CalendarFault.EXTRA_DATES, "");
    }
    EventFields fields = fields(event, start);
    Set<LocalDate> without = new HashSet<>();
    event.all("EXDATE").forEach(it -> without.addAll(days(it, start.zone())));
    return new SeriesEntry(
        series(event, start, fields),
        event.number("SEQUENCE").orElse(0),
        changed(event),
        apart,
        without);
  }

  private Series series(Told event, When start, EventFields fields) {
    return new Series(
        uid(event),
        rule(event.first("RRULE").orElseThrow().value(), start),
        start.local().toLocalDate(),
        event.number(Names.NUMBER).orElse(-1),
        fields.title(),
        fields.kind(),
        start.local().toLocalTime(),
        Math.clamp(Duration.between(fields.start(), fields.end()).toMinutes(), -1, MINUTES_MOST),
        start.zone(),
        fields.place(),
        fields.address(),
        fields.languages(),
        fields.capacity(),
        fields.text());
  }

  private Set<LocalDate> days(Told.Property property, ZoneId zone) {
    return Stream.of(property.value().split(","))
        .map(value -> clocks.read(value.strip(), property.parameter("TZID")).in(zone))
        .map(when -> when.local().toLocalDate())
        .collect(Collectors.toSet());
  }

  /** A date of a series that is told apart, by its series' wall clock where that is known. */
  Dated dated(Told event, Optional<ZoneId> series) {
    When usual = clocks.read(event.first("RECURRENCE-ID").orElseThrow());
    When start = start(event);
    ZoneId zone = series.orElse(start.utc() ? clocks.hub() : start.zone());
    When own = start.utc() ? start.in(zone) : start;
    return new Dated(usual.in(zone).local(), entry(event, own));
  }

  /** The zone of a series' wall clock. */
  ZoneId zone(Told event) {
    return start(event).zone();
  }

  /** The rule with UNTIL as a day: the last on which an evening may begin. */
  private String rule(String value, When start) {
    String rule = value.strip().toUpperCase(Locale.ROOT);
    if (rule.length() > RULE_MOST) throw new Unreadable(CalendarFault.RULE, rule);
    return Arrays.stream(rule.split(";"))
        .map(part -> part.startsWith("UNTIL=") ? until(part.substring(6), start) : part)
        .collect(Collectors.joining(";"));
  }

  private String until(String value, When start) {
    When last = clocks.read(value, "");
    if (last.utc()) last = last.in(start.zone());
    LocalDate day = last.local().toLocalDate();
    boolean before =
        !last.allDay() && last.local().toLocalTime().isBefore(start.local().toLocalTime());
    return "UNTIL=" + Stamps.day(before ? day.minusDays(1) : day);
  }

  private Instant changed(Told event) {
    return Stream.of("LAST-MODIFIED", "DTSTAMP")
        .flatMap(event::all)
        .map(it -> Clocks.moment(it.value()))
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .orElse(JUST_NOW);
  }

  private EventFields fields(Told event, When start) {
    String place = event.text(Names.PLACE);
    String address = event.text(Names.ADDRESS);
    String location = event.text("LOCATION").replace('\n', ' ').strip();
    String both = place.isEmpty() || address.isEmpty() ? place + address : place + ", " + address;
    // Whoever changed what everybody's calendar shows meant that.
    boolean ours = event.first("LOCATION").isEmpty() || location.equals(both);
    int comma = location.indexOf(',');
    return new EventFields(
        Cleaner.line(event.text("SUMMARY")),
        kind(event),
        start.local(),
        end(event, start),
        Cleaner.line(ours ? place : comma < 0 ? location : location.substring(0, comma)),
        Cleaner.line(ours ? address : comma < 0 ? "" : location.substring(comma + 1)),
        languages(event),
        event.number(Names.CAPACITY),
        text(event));
  }

  private LocalDateTime end(Told event, When start) {
    Optional<LocalDateTime> end =
        event
            .first("DTEND")
            .map(it -> clocks.read(it).in(start.zone()).local())
            .or(() -> event.first("DURATION").map(it -> Clocks.after(start, it.value())));
    return end.filter(it -> !it.equals(start.local()))
        .orElseGet(() ->
            start.allDay() ? start.local().plusDays(1) : start.local().plusHours(USUAL_HOURS));
  }

  private static Kind kind(Told event) {
    return event
        .all("CATEGORIES")
        .flatMap(it -> Stream.of(it.text().split(",")))
        .map(it -> Kind.tagged(it.strip()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  private static Status status(Told event) {
    return switch (event.text("STATUS").strip().toUpperCase(Locale.ROOT)) {
      case "CANCELLED" -> Status.CANCELLED;
      case "TENTATIVE" -> Status.TENTATIVE;
      default -> Status.CONFIRMED;
    };
  }

  private Set<Language> languages(Told event) {
    Set<Language> spoken = EnumSet.noneOf(Language.class);
    for (String tag : event.text(Names.LANGUAGES).split(",")) {
      for (Language known : Language.values())
        if (known.tag().equals(tag.strip())) spoken.add(known);
    }
    return spoken.isEmpty() ? Set.of(language) : Set.copyOf(spoken);
  }

  /** Both texts, unless the description says something else by now. */
  private Wording text(Told event) {
    String description = event.text("DESCRIPTION");
    Wording own = new Wording(text(event, Language.FR), text(event, Language.EN));
    boolean ours =
        Stream.of(Language.values())
            .map(own::exactly)
            .anyMatch(it -> !it.isEmpty() && description.startsWith(it));
    if (ours || event.first("DESCRIPTION").isEmpty()) return own;
    String words = Cleaner.lines(description);
    return language == Language.FR ? new Wording(words, "") : new Wording("", words);
  }

  private static String text(Told event, Language language) {
    return event
        .all(Names.TEXT)
        .filter(it -> it.parameter("LANGUAGE").equalsIgnoreCase(language.tag()))
        .map(it -> Cleaner.lines(it.text()))
        .findFirst()
        .orElse("");
  }
}
