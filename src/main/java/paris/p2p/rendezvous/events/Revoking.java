package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.AlmanacStore.Kept;
import paris.p2p.rendezvous.events.AlmanacStore.KeptSeries;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** Calls off what a calendar calls off. */
record Revoking(Ledger ledger) {
  /** An event, a series, or one date of it and perhaps all after; nothing is ever added by it. */
  void take(Revocation told) {
    List<KeptSeries> chain = ledger.store().chain(told.uid());
    List<Kept> singles = ledger.store().named(told.uid());
    if (chain.isEmpty() && singles.isEmpty()) {
      refuse(told, CalendarFault.NOT_HERE);
      return;
    }
    int found = 0;
    for (Kept kept : singles) if (meant(told, kept)) found += off(told, kept, 0, 0);
    for (KeptSeries series : chain) found += series(told, series);
    if (found == 0) refuse(told, CalendarFault.NO_DATE_HERE);
  }

  private void refuse(Revocation told, CalendarFault fault) {
    Refusal why = Ledger.fault(fault, told.of().map(it -> it.toLocalDate().toString()).orElse(""));
    ledger.tell(
        new Comparison.Line(
            new Comparison.Refused(why), told.uid(), told.title(), told.of(), 0, 0));
  }

  /** Of events that stand alone, the one of that day is meant, or all. */
  private static boolean meant(Revocation told, Kept kept) {
    Entry entry = kept.entry();
    LocalDate own = entry.fields().start().toLocalDate();
    Optional<LocalDate> day = told.day(entry.zone());
    if (day.isEmpty()) return true;
    return own.equals(day.get())
        || entry.uid().equals(told.uid() + "-" + day.get())
        || told.onwards() && own.isAfter(day.get());
  }

  private int series(Revocation told, KeptSeries series) {
    Optional<LocalDate> day = told.day(series.series().zone());
    boolean one = day.isPresent() && !told.onwards();
    List<Kept> meant = new ArrayList<>();
    for (Kept kept : ledger.store().dates(series.id())) {
      LocalDate own = kept.day().orElse(LocalDate.MIN);
      boolean after = day.isEmpty() || !own.isBefore(day.get());
      if (one ? own.equals(day.get()) : after && (!ledger.over(kept.entry()))) meant.add(kept);
    }
    boolean ends = !one && series.sequence() <= told.sequence();
    int sequence = ends ? told.sequence() : series.sequence();
    int done = 0;
    for (Kept kept : meant) done += off(told, kept, series.sequence(), sequence);
    if (ends && (done > 0 || day.isEmpty())) end(series, sequence);
    return done > 0 || !one ? done + (day.isEmpty() ? 1 : 0) : notYetMade(told, series, day.get());
  }

  /** A date that the rule gives later than dates are made: it is made, and does not take place. */
  private int notYetMade(Revocation told, KeptSeries series, LocalDate day) {
    Optional<Integer> number = SeriesDates.number(series.series(), day);
    if (number.isEmpty() || ledger.check().far(day)) return 0;
    Entry usual =
        new Usual(series.series()).entry(day, number.get(), told.sequence(), told.changed());
    Dated dated = new Dated(usual.fields().start(), usual.off(told.reason()));
    ledger.tell(new Comparison.Cancelled(), usual);
    if (ledger.stores()) {
      ledger.add(series, series.sequence(), new SeriesDates.Planned(dated, usual.fields()));
    }
    return 1;
  }

  /** No dates are made any more than there are. */
  void end(KeptSeries series, int sequence) {
    if (!ledger.stores()) return;
    LocalDate last =
        ledger.store().dates(series.id()).stream()
            .flatMap(it -> it.day().stream())
            .max(LocalDate::compareTo)
            .orElse(series.series().firstDate());
    Rule rule = Rule.stored(series.series().rule());
    boolean ended = rule.until().filter(it -> !it.isAfter(last)).isPresent();
    Series now = ended ? series.series() : series.series().ruled(rule.until(last).text());
    ledger.store().set(series, now, sequence);
  }

  /** Calls off what is here, unless it was changed later; 1, as it was found. */
  private int off(Revocation told, Kept kept, int before, int sequence) {
    Entry entry = kept.entry();
    Entry off = entry.off(told.reason()).changed(told.changed()).sequence(told.sequence());
    if (entry.cancelled()) ledger.same();
    else if (entry.after(before).later(off)) ledger.tell(new Comparison.Older(), entry);
    else ledger.off(kept, sequence, off);
    return 1;
  }
}
