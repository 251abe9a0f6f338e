package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.AlmanacStore.Kept;
import paris.p2p.rendezvous.events.AlmanacStore.KeptSeries;
import paris.p2p.rendezvous.events.Comparison.Change;
import paris.p2p.rendezvous.events.Onwards.Part;
import paris.p2p.rendezvous.events.SeriesDates.Planned;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** Takes one series of a calendar into the agenda. */
record SeriesIntake(Ledger ledger) {
  /**
   * A series that the calendar has, with its dates as they are to be.
   *
   * @param kept by their days, those dates that are here
   * @param before what their sequences count from
   */
  private record Coming(
      Part part,
      List<Planned> dates,
      Optional<KeptSeries> series,
      Map<LocalDate, Kept> kept,
      int before) {}

  /** Takes it; says how many dates it brings. */
  int take(SeriesEntry told) {
    Optional<Refusal> wrong = ledger.check().fault(told.series());
    if (wrong.isPresent()) return refused(told.series(), wrong.get());
    Optional<SeriesEntry> aligned = SeriesDates.aligned(told);
    if (aligned.isEmpty()) {
      ledger.single(SeriesDates.beginning(told).entry());
      return 1;
    }
    return switch (Onwards.parts(aligned.get())) {
      case Outcome.Refused<List<Part>>(Refusal why) -> refused(told.series(), why);
      case Outcome.Done<List<Part>>(List<Part> parts) -> parts(told.series(), parts);
    };
  }

  private int refused(Series series, Refusal why) {
    LocalDateTime start = series.firstDate().atTime(series.start());
    tell(new Comparison.Refused(why), series, Optional.of(start.atZone(series.zone())), List.of());
    return 0;
  }

  private int parts(Series whole, List<Part> parts) {
    List<Coming> coming = new ArrayList<>();
    int all = 0;
    for (Part part : parts) {
      Optional<Refusal> wrong = ledger.check().fault(part.entry().series());
      if (wrong.isPresent()) return refused(whole, wrong.get());
      List<Planned> dates = dates(part.entry());
      all += dates.size();
      if (dates.size() > Intake.DATES_MOST) {
        refused(whole, Ledger.fault(CalendarFault.TOO_MANY_DATES, Intake.DATES_MOST));
        return all;
      }
      if (dates.isEmpty()) {
        String rule = part.entry().series().rule();
        return refused(whole, Ledger.fault(CalendarFault.RULE_NEVER, rule));
      }
      coming.add(coming(part, dates));
    }
    if (splitsLater(coming)) taken(coming);
    else tell(new Comparison.Older(), whole, first(coming.getFirst().dates()), List.of());
    return all;
  }

  private List<Planned> dates(SeriesEntry cycle) {
    return SeriesDates.dates(cycle, ledger.now(), Agenda.AHEAD, Intake.DATES_MOST, ledger.gone());
  }

  private Coming coming(Part part, List<Planned> dates) {
    Optional<KeptSeries> series = ledger.store().series(part.entry().series().uid());
    Map<LocalDate, Kept> kept = series.map(this::kept).orElse(Map.of());
    return new Coming(part, dates, series, kept, series.map(KeptSeries::sequence).orElse(0));
  }

  private Map<LocalDate, Kept> kept(KeptSeries series) {
    Map<LocalDate, Kept> days = new HashMap<>();
    for (Kept kept : ledger.store().dates(series.id())) {
      kept.day().ifPresent(day -> days.put(day, kept));
    }
    return days;
  }

  /** Whether a series that is here in one is later told in several, or nothing is to be split. */
  private boolean splitsLater(List<Coming> coming) {
    Optional<KeptSeries> first = coming.getFirst().series();
    boolean splits = coming.stream().anyMatch(it -> it.series().isEmpty());
    return first.isEmpty() || !splits || later(first.get(), coming.getFirst().part().entry());
  }

  private boolean later(KeptSeries kept, SeriesEntry told) {
    Instant before = ledger.store().changed(kept.id());
    return Entry.later(told.sequence(), told.changed(), kept.sequence(), before);
  }

  private void taken(List<Coming> coming) {
    List<Coming> placed = new ArrayList<>();
    Optional<KeptSeries> before = Optional.empty();
    for (Coming one : coming) {
      Coming now = before.isEmpty() || one.series().isPresent() ? one : goingOn(placed, one);
      placed.add(now);
      before = now.series();
    }
    for (Coming one : placed) {
      reportClashes(one);
      if (one.series().isPresent()) update(one, one.series().get());
      else begin(one);
    }
    if (coming.getFirst().series().isPresent()) endOthers(placed);
  }

  /** A series goes on from the one before: the dates from there on are its own, answers and all. */
  private Coming goingOn(List<Coming> placed, Coming next) {
    Coming before = placed.removeLast();
    Part part = next.part();
    SeriesEntry told = part.entry();
    KeptSeries from = before.series().orElseThrow();
    KeptSeries series =
        ledger.stores()
            ? ledger.store().add(told.series(), told.sequence(), Optional.of(from.id()))
            : new KeptSeries(0, 1, told.sequence(), told.series());
    Map<LocalDate, Kept> stay = new HashMap<>();
    Map<LocalDate, Kept> go = new HashMap<>();
    before
        .kept()
        .forEach((day, kept) -> {
          if (day.isBefore(part.pivot())) stay.put(day, kept);
          else go.put(day.plusDays(part.shift()), kept);
        });
    if (ledger.stores()) go.forEach((day, kept) -> ledger.store().place(kept, series.id(), day));
    placed.add(new Coming(before.part(), before.dates(), before.series(), stay, before.before()));
    return new Coming(part, next.dates(), Optional.of(series), go, from.sequence());
  }

  /** Series that went on from this one by an earlier calendar and do so no more. */
  private void endOthers(List<Coming> placed) {
    KeptSeries first = placed.getFirst().series().orElseThrow();
    Set<String> names =
        placed.stream()
            .map(it -> it.part().entry().series().uid())
            .collect(java.util.stream.Collectors.toSet());
    boolean later = later(first, placed.getFirst().part().entry());
    for (KeptSeries other : ledger.store().chain(first.series().uid())) {
      if (!later || names.contains(other.series().uid())) continue;
      new Revoking(ledger).end(other, other.sequence());
      leave(other.sequence(), kept(other), List.of());
    }
  }

  private void reportClashes(Coming coming) {
    for (Dated clash : SeriesDates.clashes(coming.part().entry(), coming.dates())) {
      Refusal why = Ledger.fault(CalendarFault.ONE_A_DAY, clash.day());
      ledger.tell(new Comparison.Refused(why), clash.entry());
    }
  }

  private void begin(Coming coming) {
    SeriesEntry told = coming.part().entry();
    List<Planned> dates =
        coming.dates().stream()
            .filter(it -> ledger.check().fault(it.dated().entry()).isEmpty())
            .toList();
    tell(new Comparison.New(), told.series(), first(dates), dates);
    Optional<KeptSeries> made =
        ledger.stores()
            ? Optional.of(ledger.store().add(told.series(), told.sequence(), Optional.empty()))
            : Optional.empty();
    for (Planned planned : coming.dates()) {
      boolean refused = ledger.refused(planned.dated().entry());
      if (!refused) made.ifPresent(it -> ledger.add(it, told.sequence(), planned));
    }
  }

  private void update(Coming coming, KeptSeries kept) {
    SeriesEntry told = coming.part().entry();
    SameSeries both = new SameSeries(kept.series(), told.series());
    boolean changed = !both.same();
    if (changed && !later(kept, told)) {
      tell(new Comparison.Older(), told.series(), first(coming.dates()), coming.dates());
      return;
    }
    int sequence = changed ? told.sequence() : kept.sequence();
    if (changed) {
      tell(new Comparison.Changed(), told.series(), first(coming.dates()), coming.dates());
      if (ledger.stores()) ledger.store().set(kept, both.merged(), sequence);
      leave(0, coming.kept(), coming.dates());
    }
    for (Planned planned : coming.dates()) {
      if (ledger.refused(planned.dated().entry())) continue;
      Optional<Kept> here = Optional.ofNullable(coming.kept().get(planned.dated().day()));
      ledger.date(kept, coming.before(), sequence, planned, here);
    }
  }

  /** Dates to come that the changed series does not have any more do not take place. */
  private void leave(int sequence, Map<LocalDate, Kept> here, List<Planned> dates) {
    Set<LocalDate> there = Onwards.days(dates);
    here.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(date -> {
          Entry entry = date.getValue().entry();
          boolean stays = ledger.over(entry) || entry.cancelled() || there.contains(date.getKey());
          if (stays) return;
          ledger.off(date.getValue(), sequence, entry.off(ledger.gone()).changed(ledger.now()));
        });
  }

  private static Optional<ZonedDateTime> first(List<Planned> dates) {
    return dates.stream()
        .map(it -> it.dated().entry())
        .map(it -> it.fields().start().atZone(it.zone()))
        .min(java.util.Comparator.comparing(ZonedDateTime::toInstant));
  }

  private void tell(
      Change change, Series series, Optional<ZonedDateTime> start, List<Planned> dates) {
    int off = (int) dates.stream().filter(it -> it.dated().entry().cancelled()).count();
    ledger.tell(
        new Comparison.Line(change, series.uid(), series.title(), start, dates.size() - off, off));
  }
}
