package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.AlmanacStore.Kept;
import paris.p2p.rendezvous.events.AlmanacStore.KeptSeries;
import paris.p2p.rendezvous.events.Comparison.Change;
import paris.p2p.rendezvous.events.SeriesDates.Planned;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;
import paris.p2p.rendezvous.store.Transaction;

/** What taking a calendar in has come to so far, and how one event of it is taken. For one use. */
final class Ledger {
  private final Transaction transaction;
  private final AlmanacStore store;
  private final Instant now;
  private final EntryCheck check;
  private final String gone;
  private final boolean stores;
  private final List<Comparison.Line> lines = new ArrayList<>();
  private final Set<Long> touched = new HashSet<>();
  private final Map<Long, Event> before = new HashMap<>();
  private int same;

  /**
   * @param gone the reason of a date that the calendar does not have (any more)
   * @param stores whether it is to be stored
   */
  Ledger(Transaction transaction, Instant now, ZoneId hub, String gone, boolean stores) {
    this.transaction = transaction;
    store = new AlmanacStore(transaction);
    this.now = now;
    check = new EntryCheck(LocalDate.ofInstant(now, hub));
    this.gone = gone;
    this.stores = stores;
  }

  AlmanacStore store() {
    return store;
  }

  Instant now() {
    return now;
  }

  EntryCheck check() {
    return check;
  }

  String gone() {
    return gone;
  }

  boolean stores() {
    return stores;
  }

  /** The ids of the events that were stored. */
  Set<Long> touched() {
    return touched;
  }

  /** Those of them that were here, as they were. */
  Map<Long, Event> before() {
    return before;
  }

  Comparison comparison() {
    return new Comparison(List.copyOf(lines), same);
  }

  void same() {
    same++;
  }

  void tell(Change change, Entry entry) {
    ZonedDateTime start = entry.fields().start().atZone(entry.zone());
    tell(
        new Comparison.Line(change, entry.uid(), entry.fields().title(), Optional.of(start), 0, 0));
  }

  void tell(Comparison.Line line) {
    lines.add(line);
  }

  static Refusal fault(CalendarFault fault, Object detail) {
    return new Refusal.Calendar(fault, String.valueOf(detail));
  }

  /** Whether it is refused, which is told. */
  boolean refused(Entry entry) {
    Optional<Refusal> wrong = check.fault(entry);
    wrong.ifPresent(why -> tell(new Comparison.Refused(why), entry));
    return wrong.isPresent();
  }

  /** An event of its own. */
  void single(Entry entry) {
    if (refused(entry)) return;
    Optional<Kept> kept = store.event(entry.uid());
    if (kept.isPresent()) {
      set(kept.get(), 0, 0, entry, entry.fields());
      return;
    }
    tell(new Comparison.New(), entry);
    if (stores) touched.add(store.add(known(entry)));
  }

  /**
   * A date of a series that is here.
   *
   * @param seriesBefore what the sequence of what is kept counts from
   * @param sequence what it counts from now on
   */
  void date(
      KeptSeries series, int seriesBefore, int sequence, Planned planned, Optional<Kept> kept) {
    Entry entry = planned.dated().entry();
    if (kept.isPresent()) {
      set(kept.get(), seriesBefore, sequence, entry, planned.usual());
      return;
    }
    tell(new Comparison.New(), entry);
    if (stores) add(series, sequence, planned);
  }

  void add(KeptSeries series, int sequence, Planned planned) {
    Dated dated = new Dated(planned.dated().usual(), known(planned.dated().entry()));
    touched.add(store.add(series, sequence, dated, planned.apart()));
  }

  /** What is kept and what came: the later of the two is right. */
  private void set(Kept kept, int seriesBefore, int sequence, Entry entry, EventFields usual) {
    Entry here = kept.entry();
    if (here.says(entry)) {
      same++;
    } else if (Entry.later(
        entry.sequence(), entry.changed(), seriesBefore + here.sequence(), here.changed())) {
      boolean off = entry.cancelled() && !here.cancelled();
      tell(off ? new Comparison.Cancelled() : new Comparison.Changed(), entry);
      if (!stores) return;
      touch(kept);
      store.set(kept, sequence, known(entry), apart(kept, usual, entry));
    } else {
      tell(new Comparison.Older(), entry);
    }
  }

  private static String apart(Kept kept, EventFields usual, Entry entry) {
    return kept.series().isEmpty() ? "" : Usual.apart(usual, entry.fields());
  }

  private void touch(Kept kept) {
    touched.add(kept.id());
    new EventStore(transaction).event(kept.id()).ifPresent(it -> before.putIfAbsent(kept.id(), it));
  }

  /** What is here is called off. */
  void off(Kept kept, int sequence, Entry off) {
    tell(new Comparison.Cancelled(), off);
    if (!stores) return;
    touch(kept);
    store.set(kept, sequence, known(off));
  }

  /** Whether it has taken place. */
  boolean over(Entry entry) {
    return !entry.fields().end().atZone(entry.zone()).toInstant().isAfter(now);
  }

  /** Nobody has changed anything in the future. */
  private Entry known(Entry entry) {
    return entry.changed().isAfter(now) ? entry.changed(now) : entry;
  }
}
