package paris.p2p.rendezvous.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.events.AlmanacStore.KeptSeries;
import paris.p2p.rendezvous.events.SeriesDates.Planned;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** Takes a calendar into the agenda, or only says what that would do. For one use. */
final class Intake {
  /** How many dates a series may bring. */
  static final int DATES_MOST = 1_000;

  /** How many events and dates a calendar may bring. */
  static final int ALL_MOST = 10_000;

  private final Ledger ledger;
  private int all;

  Intake(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All of it; refused as a whole only when it is too much. */
  Outcome<Comparison> take(Holdings holdings) {
    all = holdings.entries().size() + holdings.dates().size() + holdings.revocations().size();
    if (all <= ALL_MOST) {
      holdings.entries().forEach(entry -> ledger.single(EntryCheck.cleaned(entry)));
    }
    for (SeriesEntry cycle : holdings.cycles()) if (all <= ALL_MOST) cycle(cycle);
    if (all > ALL_MOST) {
      return Outcome.refused(Ledger.fault(CalendarFault.TOO_MANY_EVENTS, ALL_MOST));
    }
    holdings.dates().forEach(this::loose);
    onwards(holdings.onwards());
    holdings.additions().forEach(this::addition);
    holdings.revocations().forEach(new Revoking(ledger)::take);
    return Outcome.done(ledger.comparison());
  }

  /** A series; where all its dates from one on are called off, they are so afterwards. */
  private void cycle(SeriesEntry told) {
    SeriesEntry cycle = EntryCheck.cleaned(told);
    List<Dated> changes = new ArrayList<>(cycle.onwards());
    changes.removeIf(it -> it.entry().cancelled());
    all += new SeriesIntake(ledger).take(onwards(cycle, changes));
    for (Dated one : cycle.onwards()) if (one.entry().cancelled()) ended(one);
  }

  private static SeriesEntry onwards(SeriesEntry cycle, List<Dated> changes) {
    return new SeriesEntry(
        cycle.series(),
        cycle.sequence(),
        cycle.changed(),
        cycle.apart(),
        cycle.without(),
        cycle.extra(),
        List.copyOf(changes),
        cycle.exact());
  }

  private void ended(Dated from) {
    Entry entry = from.entry();
    new Revoking(ledger)
        .take(
            new Revocation(
                entry.uid(),
                Optional.of(from.usual().atZone(entry.zone())),
                true,
                true,
                entry.sequence(),
                entry.changed(),
                entry.fields().title(),
                entry.reason()));
  }

  /** A date whose series is not in the file: of a series here, or else an event of its own. */
  private void loose(Dated dated) {
    Entry entry = EntryCheck.cleaned(dated.entry());
    Optional<KeptSeries> series = holding(dated, entry);
    if (series.isPresent()) date(series.get(), new Dated(dated.usual(), entry));
    else ledger.single(entry.dated(dated.day()));
  }

  /** The series that has that date, of those that go on from each other the last one. */
  private Optional<KeptSeries> holding(Dated dated, Entry entry) {
    List<KeptSeries> chain = ledger.store().chain(entry.uid());
    return chain.stream()
        .filter(it -> !it.series().firstDate().isAfter(dated.day()))
        .max(java.util.Comparator.comparing(it -> it.series().firstDate()))
        .or(() -> chain.stream().findFirst());
  }

  private void date(KeptSeries series, Dated dated) {
    Entry entry = dated.entry();
    if (ledger.refused(entry)) return;
    EventFields usual =
        ledger.check().far(dated.day()) ? entry.fields() : usual(series.series(), dated);
    ledger.date(
        series,
        series.sequence(),
        series.sequence(),
        new Planned(dated, usual),
        ledger.store().date(series.id(), dated.day()));
  }

  private static EventFields usual(Series series, Dated dated) {
    return SeriesDates.number(series, dated.day())
        .map(number -> series.usual(dated.day(), number))
        .orElse(dated.entry().fields());
  }

  /** One more date of a series that is here, and of nothing else. */
  private void addition(Dated dated) {
    Entry entry = EntryCheck.cleaned(dated.entry());
    Optional<KeptSeries> series = holding(dated, entry);
    if (series.isPresent()) date(series.get(), new Dated(dated.usual(), entry));
    else refuse(entry);
  }

  private void refuse(Entry entry) {
    ledger.tell(new Comparison.Refused(Ledger.fault(CalendarFault.SERIES_NOT_HERE, "")), entry);
  }

  /** Dates with which all that come after change, of series that are here and not in the file. */
  private void onwards(List<Dated> told) {
    Map<String, List<Dated>> of = new LinkedHashMap<>();
    for (Dated raw : told) {
      Entry entry = EntryCheck.cleaned(raw.entry());
      of.computeIfAbsent(entry.uid(), _ -> new ArrayList<>()).add(new Dated(raw.usual(), entry));
    }
    of.forEach((uid, changes) -> {
      Optional<SeriesEntry> here = ledger.store().series(uid).flatMap(this::told);
      if (here.isEmpty()) changes.forEach(it -> refuse(it.entry()));
      else cycle(onwards(here.get(), changes));
    });
  }

  /** A series that is here, as a calendar has it. */
  private Optional<SeriesEntry> told(KeptSeries series) {
    List<Dated> dates =
        ledger.store().dates(series.id()).stream().map(kept -> Almanac.date(series, kept)).toList();
    return SeriesDates.told(series.series(), series.sequence(), dates).cycle();
  }
}
