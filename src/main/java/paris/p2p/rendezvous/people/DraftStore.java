package paris.p2p.rendezvous.people;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.left;
import static paris.p2p.rendezvous.store.sql.Tables.DRAFT;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** Drafts, as rows: one a field. */
final class DraftStore {
  private final DSLContext sql;

  DraftStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Map<String, String> of(String fingerprint, String place) {
    return sql.select(DRAFT.FIELD, DRAFT.CONTENT)
        .from(DRAFT)
        .where(DRAFT.FINGERPRINT.eq(fingerprint))
        .and(DRAFT.PLACE.eq(place))
        .fetchMap(DRAFT.FIELD, DRAFT.CONTENT);
  }

  /** All of a key, the newest first, with so many chars of each field. */
  List<Draft> all(String fingerprint, int chars) {
    Map<String, Result<Record4<String, String, String, Instant>>> places =
        sql.select(DRAFT.PLACE, DRAFT.FIELD, left(DRAFT.CONTENT, chars + 1), DRAFT.KEPT_AT)
            .from(DRAFT)
            .where(DRAFT.FINGERPRINT.eq(fingerprint))
            .fetchGroups(DRAFT.PLACE);
    return places.entrySet().stream()
        .map(place -> draft(place.getKey(), place.getValue(), chars))
        .sorted(Comparator.comparing(Draft::keptAt).reversed().thenComparing(Draft::place))
        .toList();
  }

  private static Draft draft(
      String place, Result<Record4<String, String, String, Instant>> rows, int chars) {
    Instant kept = rows.stream().map(Record4::value4).max(Comparator.naturalOrder()).orElseThrow();
    return new Draft(
        place, kept, rows.intoMap(Record4::value2, row -> Cleaner.cut(row.value3(), chars)));
  }

  boolean holds(String fingerprint, String place) {
    return sql.fetchExists(
        sql.selectOne()
            .from(DRAFT)
            .where(DRAFT.FINGERPRINT.eq(fingerprint))
            .and(DRAFT.PLACE.eq(place)));
  }

  /** How many places a key has drafts of. */
  int places(String fingerprint) {
    return sql.select(countDistinct(DRAFT.PLACE))
        .from(DRAFT)
        .where(DRAFT.FINGERPRINT.eq(fingerprint))
        .fetchSingle()
        .value1();
  }

  void add(String fingerprint, String place, String field, String content, Instant now) {
    sql.insertInto(DRAFT)
        .set(DRAFT.FINGERPRINT, fingerprint)
        .set(DRAFT.PLACE, place)
        .set(DRAFT.FIELD, field)
        .set(DRAFT.CONTENT, content)
        .set(DRAFT.KEPT_AT, now)
        .execute();
  }

  void drop(String fingerprint, String place) {
    sql.deleteFrom(DRAFT)
        .where(DRAFT.FINGERPRINT.eq(fingerprint))
        .and(DRAFT.PLACE.eq(place))
        .execute();
  }
}
