package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.SERIES;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.SeriesRecord;
import paris.p2p.rendezvous.text.Wording;

/** Series, as rows. */
final class SeriesStore {
  static final SelectField<Series> FIELDS =
      row(
              SERIES.UID,
              SERIES.RULE,
              SERIES.FIRST_DATE,
              SERIES.FIRST_NUMBER,
              SERIES.TITLE,
              SERIES.KIND,
              SERIES.START_TIME,
              SERIES.MINUTES,
              SERIES.ZONE,
              SERIES.PLACE,
              SERIES.ADDRESS,
              SERIES.LANGUAGES,
              SERIES.CAPACITY.convertFrom(Optional::ofNullable),
              row(SERIES.TEXT_FR, SERIES.TEXT_EN).mapping(Wording::new))
          .mapping(SeriesStore::series);

  private static Series series(
      String uid,
      String rule,
      LocalDate firstDate,
      int firstNumber,
      String title,
      String kind,
      LocalTime start,
      int minutes,
      String zone,
      String place,
      String address,
      String languages,
      Optional<Integer> capacity,
      Wording text) {
    return new Series(
        uid,
        rule,
        firstDate,
        firstNumber,
        title,
        Kind.tagged(kind).orElseThrow(),
        start,
        minutes,
        ZoneId.of(zone),
        place,
        address,
        Languages.tagged(languages),
        capacity,
        text);
  }

  private final DSLContext sql;

  SeriesStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<SeriesRow> all() {
    return some(noCondition());
  }

  Optional<SeriesRow> series(long id) {
    return some(SERIES.ID.eq(id)).stream().findFirst();
  }

  private List<SeriesRow> some(Condition which) {
    return sql.select(
            SERIES.ID,
            FIELDS,
            SERIES.VERSION,
            SERIES.GOES_ON_FROM.convertFrom(Optional::ofNullable))
        .from(SERIES)
        .where(which)
        .orderBy(SERIES.ID)
        .fetch(mapping(SeriesRow::new));
  }

  /** Keeps others from changing them or giving them dates until this transaction ends. */
  List<SeriesRow> holdAll() {
    sql.select(SERIES.ID).from(SERIES).orderBy(SERIES.ID).forUpdate().fetch();
    return all();
  }

  /** Keeps others from changing it or giving it dates until this transaction ends; reads it. */
  Optional<SeriesRow> hold(long id) {
    sql.select(SERIES.ID).from(SERIES).where(SERIES.ID.eq(id)).forUpdate().fetch();
    return series(id);
  }

  /**
   * The same for the series that an event is a date of, even where that becomes another one while
   * it is waited for. Series are held before their dates, so that nobody waits in a circle.
   */
  Optional<SeriesRow> holdOf(long event) {
    Optional<Long> of = of(event);
    while (of.isPresent()) {
      Optional<SeriesRow> held = hold(of.get());
      Optional<Long> now = of(event);
      if (now.equals(of)) return held;
      of = now;
    }
    return Optional.empty();
  }

  private Optional<Long> of(long event) {
    return sql.select(EVENT.SERIES_ID)
        .from(EVENT)
        .where(EVENT.ID.eq(event))
        .fetchOptional(EVENT.SERIES_ID);
  }

  /** A new series, which may go on from another. */
  long add(Series series, Optional<Long> goesOnFrom) {
    SeriesRecord row = record(series);
    row.setGoesOnFrom(goesOnFrom.orElse(null));
    row.setVersion(1);
    return sql.insertInto(SERIES).set(row).returningResult(SERIES.ID).fetchSingle().value1();
  }

  /** All of it but its id. */
  void edit(long id, Series series) {
    sql.update(SERIES)
        .set(SERIES.VERSION, SERIES.VERSION.plus(1))
        .set(record(series))
        .where(SERIES.ID.eq(id))
        .execute();
  }

  static SeriesRecord record(Series series) {
    SeriesRecord row = new SeriesRecord();
    row.setUid(series.uid());
    row.setRule(series.rule());
    row.setFirstDate(series.firstDate());
    row.setFirstNumber(series.firstNumber());
    row.setTitle(series.title());
    row.setKind(series.kind().tag());
    row.setStartTime(series.start());
    row.setMinutes(series.minutes());
    row.setZone(series.zone().getId());
    row.setPlace(series.place());
    row.setAddress(series.address());
    row.setLanguages(Languages.tags(series.languages()));
    row.setCapacity(series.capacity().orElse(null));
    row.setTextFr(series.text().fr());
    row.setTextEn(series.text().en());
    return row;
  }
}
