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
import paris.p2p.rendezvous.text.Wording;

/** Series, as rows. */
final class SeriesStore {
  private static final SelectField<Series> FIELDS =
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
    sql.insertInto(SERIES)
        .set(SERIES.UID, series.uid())
        .set(SERIES.RULE, series.rule())
        .set(SERIES.FIRST_DATE, series.firstDate())
        .set(SERIES.FIRST_NUMBER, series.firstNumber())
        .set(SERIES.TITLE, series.title())
        .set(SERIES.KIND, series.kind().tag())
        .set(SERIES.START_TIME, series.start())
        .set(SERIES.MINUTES, series.minutes())
        .set(SERIES.ZONE, series.zone().getId())
        .set(SERIES.PLACE, series.place())
        .set(SERIES.ADDRESS, series.address())
        .set(SERIES.LANGUAGES, Languages.tags(series.languages()))
        .set(SERIES.TEXT_FR, series.text().fr())
        .set(SERIES.TEXT_EN, series.text().en())
        .execute();
  }
}
