package paris.p2p.rendezvous.people;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.sum;
import static paris.p2p.rendezvous.store.sql.Tables.DRAFT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** Drafts, as rows: one a field. */
final class DraftStore {
  /** Chars of a place, as the table has room for. */
  private static final int PLACE_CHARS = 80;

  private final DSLContext sql;

  DraftStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Map<String, String> of(String owner, String place) {
    return sql.select(DRAFT.FIELD, DRAFT.CONTENT)
        .from(DRAFT)
        .where(DRAFT.OWNER.eq(owner))
        .and(DRAFT.PLACE.eq(place))
        .fetchMap(DRAFT.FIELD, DRAFT.CONTENT);
  }

  /** All of an owner, the newest first, with so many chars of each field. */
  List<Draft> all(String owner, int chars) {
    Map<String, Result<Record4<String, String, String, Instant>>> places =
        sql.select(DRAFT.PLACE, DRAFT.FIELD, left(DRAFT.CONTENT, chars + 1), DRAFT.KEPT_AT)
            .from(DRAFT)
            .where(DRAFT.OWNER.eq(owner))
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

  boolean holds(String owner, String place) {
    return sql.fetchExists(
        sql.selectOne().from(DRAFT).where(DRAFT.OWNER.eq(owner)).and(DRAFT.PLACE.eq(place)));
  }

  /** How many places there are drafts of. */
  int places(String owner) {
    return sql.select(countDistinct(DRAFT.PLACE))
        .from(DRAFT)
        .where(DRAFT.OWNER.eq(owner))
        .fetchSingle()
        .value1();
  }

  /** How many chars all drafts have. */
  long chars(String owner) {
    return chars(DRAFT.OWNER.eq(owner));
  }

  /** How many those of that place have. */
  long chars(String owner, String place) {
    return chars(DRAFT.OWNER.eq(owner).and(DRAFT.PLACE.eq(place)));
  }

  private long chars(Condition which) {
    return sql.select(coalesce(sum(length(DRAFT.CONTENT)), BigDecimal.ZERO))
        .from(DRAFT)
        .where(which)
        .fetchSingle()
        .value1()
        .longValueExact();
  }

  /** Forgets what keys without a name kept before that. */
  int fade(Instant before) {
    return sql.deleteFrom(DRAFT)
        .where(DRAFT.OWNER.notLike(Owner.PERSON + "%"))
        .and(DRAFT.KEPT_AT.lt(before))
        .execute();
  }

  void add(String owner, String place, String field, String content, Instant now) {
    sql.insertInto(DRAFT)
        .set(DRAFT.OWNER, owner)
        .set(DRAFT.PLACE, place)
        .set(DRAFT.FIELD, field)
        .set(DRAFT.CONTENT, content)
        .set(DRAFT.KEPT_AT, now)
        .execute();
  }

  /** Hands all drafts over; where both have begun the same, the one handed over moves aside. */
  void move(String from, String to) {
    List<String> places =
        sql.selectDistinct(DRAFT.PLACE).from(DRAFT).where(DRAFT.OWNER.eq(from)).fetch(DRAFT.PLACE);
    for (String place : places) {
      sql.update(DRAFT)
          .set(DRAFT.OWNER, to)
          .set(DRAFT.PLACE, free(to, place))
          .where(DRAFT.OWNER.eq(from))
          .and(DRAFT.PLACE.eq(place))
          .execute();
    }
  }

  private String free(String owner, String place) {
    String other = place;
    for (int copy = 2; holds(owner, other); copy++) {
      other = Cleaner.cut("copy" + copy + "/" + place, PLACE_CHARS);
    }
    return other;
  }

  void drop(String owner, String place) {
    sql.deleteFrom(DRAFT).where(DRAFT.OWNER.eq(owner)).and(DRAFT.PLACE.eq(place)).execute();
  }
}
