package paris.p2p.rendezvous.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.calendar.Clocks.When;
import paris.p2p.rendezvous.events.Dated;
import paris.p2p.rendezvous.events.Entry;
import paris.p2p.rendezvous.events.Revocation;
import paris.p2p.rendezvous.events.Status;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.text.Language;

/**
 * Reads one event of a file. Throws {@link Unreadable} where it cannot be read.
 *
 * @param hub the wall clock of what names no zone
 * @param language of what does not say its own
 * @param unsaid the reason of what is cancelled without one
 */
record EventReader(ZoneId hub, Language language, String unsaid) {
  /** How long an evening is that does not say when it ends. */
  static final int USUAL_HOURS = 2;

  /** Later than everything: what does not say when it was changed was changed just now. */
  private static final Instant JUST_NOW = Instant.parse("9999-12-31T00:00:00Z");

  Clocks clocks(Told event) {
    return new Clocks(hub, event.frame());
  }

  Entry entry(Told event) {
    When start = start(event);
    return entry(event, start.utc() ? start.in(hub) : start);
  }

  private Entry entry(Told event, When start) {
    Status status = status(event);
    return new Entry(
        event.uid(),
        event.sequence(),
        changed(event),
        new FieldReader(event, language).fields(start, end(event, start)),
        start.zone(),
        status,
        status == Status.CANCELLED ? reason(event) : "",
        event.first(Names.MOVED_FROM).map(it -> clocks(event).read(it, start.zone()).local()));
  }

  private String reason(Told event) {
    String reason = event.text("COMMENT").strip();
    return reason.isEmpty() ? unsaid : reason;
  }

  When start(Told event) {
    Told.Property start =
        event.first("DTSTART").orElseThrow(() -> new Unreadable(CalendarFault.NO_START, ""));
    return clocks(event).read(start);
  }

  /** A date of a series that is told apart, by its series' wall clock where that is known. */
  Dated dated(Told event, Optional<ZoneId> series) {
    When start = start(event);
    ZoneId zone = series.orElse(start.utc() ? hub : start.zone());
    When own = start.utc() ? start.in(zone) : start;
    return new Dated(usual(event, zone).in(zone).local(), entry(event, own));
  }

  /** When the rule has it begin; what names no zone is by the clock of its series. */
  private When usual(Told event, ZoneId floating) {
    return clocks(event).read(event.first("RECURRENCE-ID").orElseThrow(), floating);
  }

  /** One more date of a series that is here (RFC 5546, 3.2.4). */
  Dated addition(Told event) {
    Entry entry = entry(event);
    return new Dated(entry.fields().start(), entry);
  }

  /** Whether it is told of a date and all that come after it (RFC 5545, 3.2.13). */
  static boolean onwards(Told event) {
    String range = event.first("RECURRENCE-ID").map(it -> it.parameter("RANGE")).orElse("");
    boolean onwards = range.equalsIgnoreCase("THISANDFUTURE");
    if (!onwards && !range.isEmpty()) throw new Unreadable(CalendarFault.RANGE, range);
    return onwards;
  }

  /** What is called off (RFC 5546, 3.2.5). */
  Revocation revocation(Told event) {
    Optional<When> of = event.first("RECURRENCE-ID").map(_ -> usual(event, floating(event)));
    return new Revocation(
        event.uid(),
        of.map(it -> it.local().atZone(it.zone())),
        of.filter(When::allDay).isPresent(),
        onwards(event),
        event.sequence(),
        changed(event),
        new FieldReader(event, language).title(),
        reason(event));
  }

  private ZoneId floating(Told event) {
    return event.has("DTSTART") ? start(event).zone() : hub;
  }

  static Instant changed(Told event) {
    return Stream.of("LAST-MODIFIED", "DTSTAMP")
        .flatMap(event::all)
        .map(it -> Clocks.moment(it.value()))
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .orElse(JUST_NOW);
  }

  /** When it ends: what names no zone is by the clock that it began by. */
  private LocalDateTime end(Told event, When start) {
    Optional<LocalDateTime> end =
        event
            .first("DTEND")
            .map(it -> clocks(event).read(it, start.zone()).in(start.zone()).local())
            .or(() -> event.first("DURATION").map(it -> Span.read(it.value()).after(start)));
    return end.filter(it -> !it.equals(start.local())).orElseGet(() -> usualEnd(start));
  }

  private static LocalDateTime usualEnd(When start) {
    return start.allDay() ? start.local().plusDays(1) : start.local().plusHours(USUAL_HOURS);
  }

  private static Status status(Told event) {
    return switch (event.text("STATUS").strip().toUpperCase(java.util.Locale.ROOT)) {
      case "CANCELLED" -> Status.CANCELLED;
      case "TENTATIVE" -> Status.TENTATIVE;
      default -> Status.CONFIRMED;
    };
  }
}
