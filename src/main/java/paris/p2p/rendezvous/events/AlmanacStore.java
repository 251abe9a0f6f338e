package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.SERIES;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.EventRecord;
import paris.p2p.rendezvous.store.sql.tables.records.SeriesRecord;

/** The agenda as calendars exchange it, as rows. */
final class AlmanacStore {
  /**
   * An event as it is stored.
   *
   * @param series the series that it is a date of
   * @param entry its sequence counts its own changes only, not its series'
   */
  record Kept(long id, Optional<Long> series, Optional<LocalDate> day, int version, Entry entry) {}

  /** A series as it is stored. */
  record KeptSeries(long id, int version, int sequence, Series series) {}

  private static final Field<Integer> SEQUENCE =
      greatest(inline(0), EVENT.VERSION.plus(EVENT.SEQUENCE_AHEAD).minus(1));

  private static final Field<ZoneId> ZONE = EVENT.ZONE.convertFrom(ZoneId::of);

  private static final Field<Status> STATUS = EVENT.STATUS.convertFrom(Status::tagged);

  private static final Field<Optional<LocalDateTime>> MOVED_FROM =
      EVENT.MOVED_FROM.convertFrom(Optional::ofNullable);

  private static final Field<Integer> SERIES_SEQUENCE =
      greatest(inline(0), SERIES.VERSION.plus(SERIES.SEQUENCE_AHEAD).minus(1));

  private final Transaction transaction;
  private final DSLContext sql;

  AlmanacStore(Transaction transaction) {
    this.transaction = transaction;
    sql = transaction.sql();
  }

  List<KeptSeries> allSeries() {
    return series(noCondition());
  }

  Optional<KeptSeries> series(String uid) {
    return series(SERIES.UID.eq(uid)).stream().findFirst();
  }

  /** That series, and those that go on from it by names that begin with its own. */
  List<KeptSeries> chain(String uid) {
    return series(SERIES.UID.eq(uid).or(SERIES.UID.startsWith(uid + Onwards.FROM)));
  }

  Optional<KeptSeries> series(long id) {
    return series(SERIES.ID.eq(id)).stream().findFirst();
  }

  private List<KeptSeries> series(Condition which) {
    return sql.select(SERIES.ID, SERIES.VERSION, SERIES_SEQUENCE, SeriesStore.FIELDS)
        .from(SERIES)
        .where(which)
        .orderBy(SERIES.ID)
        .fetch(mapping(KeptSeries::new));
  }

  /** Events of no series that end after that moment, by their wall clocks. */
  List<Kept> singles(LocalDateTime since) {
    return kept(EVENT.SERIES_ID.isNull().and(EVENT.ENDS_AT.gt(since)));
  }

  /** All dates of that series. */
  List<Kept> dates(long series) {
    return kept(EVENT.SERIES_ID.eq(series));
  }

  Optional<Kept> event(String uid) {
    return kept(EVENT.UID.eq(uid)).stream().findFirst();
  }

  Optional<Kept> event(long id) {
    return kept(EVENT.ID.eq(id)).stream().findFirst();
  }

  Optional<Kept> date(long series, LocalDate day) {
    return kept(EVENT.SERIES_ID.eq(series).and(EVENT.ORIGINAL_DATE.eq(day))).stream().findFirst();
  }

  private List<Kept> kept(Condition which) {
    return sql.select(
            EVENT.ID,
            EVENT.SERIES_ID.convertFrom(Optional::ofNullable),
            EVENT.ORIGINAL_DATE.convertFrom(Optional::ofNullable),
            EVENT.VERSION,
            row(
                    EVENT.UID,
                    SEQUENCE,
                    EVENT.CHANGED_AT,
                    EventStore.FIELDS,
                    ZONE,
                    STATUS,
                    EVENT.REASON,
                    MOVED_FROM)
                .mapping(Entry::new))
        .from(EVENT)
        .where(which)
        .orderBy(EVENT.STARTS_AT, EVENT.ID)
        .fetch(mapping(Kept::new));
  }

  /** A new event of no series. */
  long add(Entry entry) {
    return added(record(entry), entry.uid(), 0, entry);
  }

  /**
   * A new date of a series.
   *
   * @param sequence the series' own, which the entry's holds
   * @param apart the fields in which it is not as usual
   */
  long add(KeptSeries series, int sequence, Dated dated, String apart) {
    EventRecord row = record(dated.entry());
    row.setSeriesId(series.id());
    row.setOriginalDate(dated.day());
    row.setApart(apart);
    return added(row, series.series().uid() + "-" + dated.day(), sequence, dated.entry());
  }

  private long added(EventRecord row, String uid, int sequence, Entry entry) {
    row.setUid(uid);
    row.setVersion(1);
    row.setSequenceAhead(Math.max(0, entry.sequence() - sequence));
    long id = sql.insertInto(EVENT).set(row).returningResult(EVENT.ID).fetchSingle().value1();
    Sought.refresh(transaction, id);
    return id;
  }

  /**
   * Events of no series that go by that name, or by it and a day, as dates of a series do that are
   * told by themselves.
   */
  List<Kept> named(String uid) {
    return kept(EVENT.SERIES_ID.isNull().and(EVENT.UID.startsWith(uid))).stream()
        .filter(it ->
            it.entry().uid().substring(uid.length()).matches("(-[0-9]{4}-[0-9]{2}-[0-9]{2})?"))
        .toList();
  }

  /** What is kept says this from now on. */
  void set(Kept kept, int sequence, Entry entry, String apart) {
    EventRecord row = record(entry);
    row.setApart(apart);
    set(kept, sequence, entry, row);
  }

  /** The same; what is not as usual stays so. */
  void set(Kept kept, int sequence, Entry entry) {
    set(kept, sequence, entry, record(entry));
  }

  private void set(Kept kept, int sequence, Entry entry, EventRecord row) {
    row.setVersion(kept.version() + 1);
    row.setSequenceAhead(Math.max(0, entry.sequence() - sequence) - kept.version());
    sql.update(EVENT).set(row).where(EVENT.ID.eq(kept.id())).execute();
    Sought.refresh(transaction, kept.id());
  }

  private static EventRecord record(Entry entry) {
    EventRecord row = EventStore.record(entry.fields(), entry.zone(), entry.changed());
    row.setStatus(entry.status().tag());
    row.setReason(entry.reason());
    row.setMovedFrom(entry.movedFrom().orElse(null));
    return row;
  }

  /** A new series that has been changed so often, and may go on from another. */
  KeptSeries add(Series series, int sequence, Optional<Long> goesOnFrom) {
    long id = new SeriesStore(transaction).add(series, goesOnFrom);
    goesOnFrom.ifPresent(from -> new UsualStore(transaction).copy(from, id));
    sql.update(SERIES)
        .set(SERIES.SEQUENCE_AHEAD, sequence)
        .where(SERIES.UID.eq(series.uid()))
        .execute();
    return series(series.uid()).orElseThrow();
  }

  /** That series is this one from now on. */
  void set(KeptSeries kept, Series series, int sequence) {
    SeriesRecord row = SeriesStore.record(series);
    row.setVersion(kept.version() + 1);
    row.setSequenceAhead(sequence - kept.version());
    sql.update(SERIES).set(row).where(SERIES.ID.eq(kept.id())).execute();
  }

  /** From now on it is the date of that series on that day. */
  void place(Kept kept, long series, LocalDate day) {
    new DateStore(transaction).place(kept.id(), series, day);
  }

  /** When anything of it was changed last. */
  Instant changed(long series) {
    return sql.select(max(EVENT.CHANGED_AT))
        .from(EVENT)
        .where(EVENT.SERIES_ID.eq(series))
        .fetchOptional(0, Instant.class)
        .orElse(Instant.EPOCH);
  }
}
