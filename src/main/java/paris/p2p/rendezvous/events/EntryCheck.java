package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * What an event that comes from a calendar must be like: as one that is typed here, but it may be
 * of long ago and without a place.
 */
record EntryCheck(LocalDate today) {
  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

  /** So that a date's own name, with its day, has room in its column. */
  private static final int UID_MOST = 180;

  /** The same words as they would be stored. */
  static Entry cleaned(Entry raw) {
    return new Entry(
        Cleaner.line(raw.uid()),
        raw.sequence(),
        raw.changed(),
        EventCheck.cleaned(raw.fields()),
        raw.zone(),
        raw.status(),
        Cleaner.line(raw.reason()),
        raw.movedFrom());
  }

  /** The dates of it cleaned; the usual evening comes cleaned from its reader. */
  static SeriesEntry cleaned(SeriesEntry raw) {
    return new SeriesEntry(
        raw.series(),
        raw.sequence(),
        raw.changed(),
        cleaned(raw.apart()),
        raw.without(),
        cleaned(raw.extra()),
        cleaned(raw.onwards()),
        raw.exact());
  }

  private static List<Dated> cleaned(List<Dated> raw) {
    return raw.stream().map(it -> new Dated(it.usual(), cleaned(it.entry()))).toList();
  }

  Optional<Refusal> fault(Entry entry) {
    return uid(entry.uid())
        .or(() -> when(entry.fields()))
        .or(() -> words(entry.fields()))
        .or(() -> Typed.fitting(Field.REASON, entry.reason(), Agenda.REASON_MOST));
  }

  Optional<Refusal> fault(Series series) {
    EventFields first = series.usual(series.firstDate(), series.firstNumber());
    return uid(series.uid())
        .or(() -> when(first))
        .or(() -> words(first))
        .or(() -> new GuestRule(series.rule()).fault(series.firstDate()));
  }

  private static Optional<Refusal> uid(String uid) {
    return uid.length() > UID_MOST
        ? Optional.of(new Refusal.Calendar(CalendarFault.UID_TOO_LONG, ""))
        : Optional.empty();
  }

  private Optional<Refusal> words(EventFields fields) {
    Map<Field, Refusal> faults = new EventCheck(today, ZoneOffset.UTC).faults(fields);
    faults.remove(Field.WHEN);
    if (fields.place().isEmpty()) faults.remove(Field.PLACE);
    return faults.values().stream().findFirst();
  }

  private Optional<Refusal> when(EventFields fields) {
    LocalDate day = fields.start().toLocalDate();
    if (far(day)) {
      return Optional.of(new Refusal.Calendar(CalendarFault.FAR_AWAY, day.toString()));
    }
    return EventCheck.span(fields.start(), fields.end());
  }

  /** Whether that is longer ago or further off than any event. */
  boolean far(LocalDate day) {
    return day.isBefore(EARLIEST) || day.isAfter(today.plusYears(EventCheck.YEARS_AHEAD));
  }
}
