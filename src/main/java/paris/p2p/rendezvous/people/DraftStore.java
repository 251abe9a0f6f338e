package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.DRAFT;

import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

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
