package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.SERIES;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
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
        text);
  }

  private final DSLContext sql;

  SeriesStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<SeriesRow> all() {
    return sql.select(SERIES.ID, FIELDS)
        .from(SERIES)
        .orderBy(SERIES.ID)
        .fetch(mapping(SeriesRow::new));
  }

  void add(Series series) {
    sql.insertInto(SERIES).set(record(series)).execute();
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
    row.setTextFr(series.text().fr());
    row.setTextEn(series.text().en());
    return row;
  }
}
