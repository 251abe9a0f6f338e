package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.AlmanacStore.Kept;
import paris.p2p.rendezvous.events.AlmanacStore.KeptSeries;
import paris.p2p.rendezvous.events.Comparison.Change;
import paris.p2p.rendezvous.events.SeriesDates.Planned;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.store.Transaction;

/** Takes a calendar into the agenda, or only says what that would do. For one use. */
final class Intake {
  /** How many dates a series may bring. */
  static final int DATES_MOST = 1_000;

  /** How many events and dates a calendar may bring. */
  static final int ALL_MOST = 10_000;

  private final AlmanacStore store;
  private final Instant now;
  private final EntryCheck check;
  private final String gone;
  private final boolean stores;
  private final List<Comparison.Line> lines = new ArrayList<>();
  private final Set<Long> touched = new HashSet<>();
  private int same;
  private int all;

  /**
   * @param gone the reason of a date that the calendar does not have (any more)
   * @param stores whether it is to be stored
   */
  Intake(Transaction transaction, Instant now, ZoneId hub, String gone, boolean stores) {
    store = new AlmanacStore(transaction);
    this.now = now;
    check = new EntryCheck(LocalDate.ofInstant(now, hub));
    this.gone = gone;
    this.stores = stores;
  }

  /** The ids of the events that were stored. */
  Set<Long> touched() {
    return touched;
  }

  /** All of it; refused as a whole only when it is too much. */
  Outcome<Comparison> take(Holdings holdings) {
    all = holdings.entries().size() + holdings.dates().size();
    for (Entry entry : holdings.entries()) if (all <= ALL_MOST) single(EntryCheck.cleaned(entry));
    for (SeriesEntry cycle : holdings.cycles())
      if (all <= ALL_MOST) cycle(EntryCheck.cleaned(cycle));
    for (Dated dated : holdings.dates()) if (all <= ALL_MOST) loose(dated);
    if (all > ALL_MOST) {
      return Outcome.refused(fault(CalendarFault.TOO_MANY_EVENTS, String.valueOf(ALL_MOST)));
    }
    return Outcome.done(new Comparison(List.copyOf(lines), same));
  }

  private static Refusal fault(CalendarFault fault, String detail) {
    return new Refusal.Calendar(fault, detail);
  }

  private void single(Entry entry) {
    Optional<Refusal> wrong = check.fault(entry);
    if (wrong.isPresent()) {
      tell(new Comparison.Refused(wrong.get()), entry);
      return;
    }
    Optional<Kept> kept = store.event(entry.uid());
    if (kept.isEmpty()) {
      tell(new Comparison.New(), entry);
      if (stores) touched.add(store.add(known(entry)));
    } else {
      set(kept.get(), 0, 0, entry, entry.fields());
    }
  }

  /** What is kept and what came: the later of the two is right. */
  private void set(Kept kept, int before, int sequence, Entry entry, EventFields usual) {
    if (kept.entry().says(entry)) {
      same++;
    } else if (later(entry, kept, before)) {
      tell(new Comparison.Changed(), entry);
      if (!stores) return;
      touched.add(kept.id());
      store.set(kept, sequence, known(entry), apart(kept, usual, entry));
    } else {
      tell(new Comparison.Older(), entry);
    }
  }

  private static boolean later(Entry entry, Kept kept, int before) {
    Entry here = kept.entry();
    return Entry.later(entry.sequence(), entry.changed(), before + here.sequence(), here.changed());
  }

  private static String apart(Kept kept, EventFields usual, Entry entry) {
    return kept.series().isEmpty() ? "" : Usual.apart(usual, entry.fields());
  }

  /** Nobody has changed anything in the future. */
  private Entry known(Entry entry) {
    return entry.changed().isAfter(now) ? entry.changed(now) : entry;
  }

  private void tell(Change change, Entry entry) {
    lines.add(
        new Comparison.Line(
            change,
            entry.uid(),
            entry.fields().title(),
            entry.fields().start().atZone(entry.zone()),
            0));
  }

  private void cycle(SeriesEntry cycle) {
    Series series = cycle.series();
    Optional<Refusal> wrong = check.fault(series);
    if (wrong.isPresent()) {
      tell(new Comparison.Refused(wrong.get()), series, 0);
      return;
    }
    List<Planned> dates = SeriesDates.dates(cycle, now, Agenda.AHEAD, DATES_MOST, gone);
    all += dates.size();
    if (dates.size() > DATES_MOST) {
      Refusal many = fault(CalendarFault.TOO_MANY_DATES, String.valueOf(DATES_MOST));
      tell(new Comparison.Refused(many), series, 0);
      return;
    }
    if (dates.stream().noneMatch(it -> check.fault(it.dated().entry()).isEmpty())) {
      Refusal never = fault(CalendarFault.RULE_NEVER, series.rule());
      tell(new Comparison.Refused(never), series, 0);
      return;
    }
    Optional<KeptSeries> kept = store.series(series.uid());
    if (kept.isPresent()) update(kept.get(), cycle, dates);
    else begin(cycle, dates);
  }

  private void tell(Change change, Series series, int dates) {
    lines.add(
        new Comparison.Line(
            change,
            series.uid(),
            series.title(),
            series.firstDate().atTime(series.start()).atZone(series.zone()),
            dates));
  }

  private void begin(SeriesEntry cycle, List<Planned> dates) {
    tell(new Comparison.New(), cycle.series(), dates.size());
    Optional<KeptSeries> made =
        stores ? Optional.of(store.add(cycle.series(), cycle.sequence())) : Optional.empty();
    for (Planned planned : dates) {
      if (!refused(planned)) made.ifPresent(it -> add(it, cycle.sequence(), planned));
    }
  }

  private boolean refused(Planned planned) {
    Optional<Refusal> wrong = check.fault(planned.dated().entry());
    wrong.ifPresent(why -> tell(new Comparison.Refused(why), planned.dated().entry()));
    return wrong.isPresent();
  }

  private void add(KeptSeries series, int sequence, Planned planned) {
    Dated dated = new Dated(planned.dated().usual(), known(planned.dated().entry()));
    touched.add(store.add(series, sequence, dated, planned.apart()));
  }

  private void update(KeptSeries kept, SeriesEntry cycle, List<Planned> dates) {
    SameSeries both = new SameSeries(kept.series(), cycle.series());
    boolean changed = !both.same();
    Instant before = store.changed(kept.id());
    boolean later = Entry.later(cycle.sequence(), cycle.changed(), kept.sequence(), before);
    if (changed && !later) {
      tell(new Comparison.Older(), cycle.series(), dates.size());
      return;
    }
    int sequence = changed ? cycle.sequence() : kept.sequence();
    if (changed) {
      tell(new Comparison.Changed(), cycle.series(), dates.size());
      if (stores) store.set(kept, both.merged(), sequence);
      leave(kept, dates);
    }
    for (Planned planned : dates) if (!refused(planned)) date(kept, sequence, planned);
  }

  private void date(KeptSeries series, int sequence, Planned planned) {
    Entry entry = planned.dated().entry();
    Optional<Kept> kept = store.date(series.id(), planned.dated().day());
    if (kept.isPresent()) {
      set(kept.get(), series.sequence(), sequence, entry, planned.usual());
    } else {
      tell(new Comparison.New(), entry);
      if (stores) add(series, sequence, planned);
    }
  }

  /** Dates to come that the changed series does not have any more do not take place. */
  private void leave(KeptSeries series, List<Planned> dates) {
    Set<LocalDate> there = new HashSet<>();
    dates.forEach(planned -> there.add(planned.dated().day()));
    for (Kept kept : store.dates(series.id())) {
      Entry entry = kept.entry();
      boolean over = !entry.fields().end().atZone(entry.zone()).toInstant().isAfter(now);
      if (over || entry.cancelled() || there.contains(kept.day().orElseThrow())) continue;
      Entry off = entry.off(gone).changed(now);
      tell(new Comparison.Changed(), off);
      if (!stores) continue;
      touched.add(kept.id());
      store.set(kept, 0, off, "");
    }
  }

  /** A date whose series is not in the file: of a series here, or else an event of its own. */
  private void loose(Dated dated) {
    Entry entry = EntryCheck.cleaned(dated.entry());
    Optional<KeptSeries> series = store.series(entry.uid());
    if (series.isEmpty()) {
      single(entry.named(entry.uid() + "-" + dated.day()));
      return;
    }
    Optional<Refusal> wrong = check.fault(entry);
    if (wrong.isPresent()) {
      tell(new Comparison.Refused(wrong.get()), entry);
      return;
    }
    EventFields usual =
        check.far(dated.day()) ? entry.fields() : usual(series.get().series(), dated, entry);
    date(
        series.get(), series.get().sequence(), new Planned(new Dated(dated.usual(), entry), usual));
  }

  private static EventFields usual(Series series, Dated dated, Entry entry) {
    return SeriesDates.number(series, dated.day())
        .map(number -> series.usual(dated.day(), number))
        .orElse(entry.fields());
  }
}
