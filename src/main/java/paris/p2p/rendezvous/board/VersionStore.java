package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.POST_VERSION;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What posts say and said, as rows. */
final class VersionStore {
  private final DSLContext sql;

  VersionStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** A post that nobody else changes meanwhile. */
  record Held(
      long space,
      long topic,
      long author,
      String body,
      Optional<Instant> edited,
      boolean deleted,
      boolean hidden) {
    /** Whether readers see its words. */
    boolean shown() {
      return !deleted && !hidden;
    }
  }

  /** Keeps others from changing it until this transaction ends; none where there is none. */
  Optional<Held> hold(long number) {
    boolean there =
        sql.select(POST.ID)
            .from(POST)
            .where(POST.ID.eq(number))
            .forUpdate()
            .fetchOptional()
            .isPresent();
    if (!there) return Optional.empty();
    return sql.select(
            TOPIC.SPACE_ID,
            POST.TOPIC_ID,
            POST.AUTHOR_ID,
            POST.BODY,
            POST.EDITED_AT.convertFrom(Optional::ofNullable),
            POST.DELETED_AT.isNotNull(),
            POST.HIDDEN)
        .from(POST)
        .join(TOPIC)
        .on(TOPIC.ID.eq(POST.TOPIC_ID))
        .where(POST.ID.eq(number))
        .fetchOptional(mapping(Held::new));
  }

  /** Another text; the one before is kept. */
  void replace(long number, String before, String body, Instant now) {
    keep(number, before, now);
    sql.update(POST)
        .set(POST.BODY, body)
        .set(POST.EDITED_AT, now)
        .where(POST.ID.eq(number))
        .execute();
  }

  /** A tombstone: its words are nowhere but among what it said before. */
  void bury(long number, String before, Instant now) {
    keep(number, before, now);
    sql.update(POST)
        .set(POST.BODY, "")
        .set(POST.DELETED_AT, now)
        .where(POST.ID.eq(number))
        .execute();
  }

  private void keep(long number, String before, Instant now) {
    int last =
        sql.select(coalesce(max(POST_VERSION.VERSION), 0))
            .from(POST_VERSION)
            .where(POST_VERSION.POST_ID.eq(number))
            .fetchSingle()
            .value1();
    sql.insertInto(POST_VERSION)
        .set(POST_VERSION.POST_ID, number)
        .set(POST_VERSION.VERSION, last + 1)
        .set(POST_VERSION.BODY, before)
        .set(POST_VERSION.UNTIL, now)
        .execute();
  }

  /** What it said, the first words first. */
  List<PostVersion> of(long number) {
    return sql.select(POST_VERSION.VERSION, POST_VERSION.BODY, POST_VERSION.UNTIL)
        .from(POST_VERSION)
        .where(POST_VERSION.POST_ID.eq(number))
        .orderBy(POST_VERSION.VERSION)
        .fetch(mapping(PostVersion::new));
  }
}
