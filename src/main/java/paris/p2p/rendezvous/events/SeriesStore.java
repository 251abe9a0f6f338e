package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.SERIES;

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
              SERIES.KIND.convertFrom(tag -> Kind.tagged(tag).orElseThrow()),
              SERIES.START_TIME,
              SERIES.MINUTES,
              SERIES.ZONE.convertFrom(ZoneId::of),
              SERIES.PLACE,
              SERIES.ADDRESS,
              SERIES.LANGUAGES.convertFrom(Languages::tagged),
              row(SERIES.TEXT_FR, SERIES.TEXT_EN).mapping(Wording::new))
          .mapping(Series::new);

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
