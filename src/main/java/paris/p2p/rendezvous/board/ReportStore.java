package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.REPORT;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What was reported, as rows. */
final class ReportStore {
  private final DSLContext sql;

  ReportStore(Transaction transaction) {
    sql = transaction.sql();
  }

  boolean reported(long post, long person) {
    return sql.fetchExists(
        sql.selectOne()
            .from(REPORT)
            .where(REPORT.POST_ID.eq(post).and(REPORT.PERSON_ID.eq(person))));
  }

  void add(long post, long person, String reason, Instant now) {
    sql.insertInto(REPORT)
        .set(REPORT.POST_ID, post)
        .set(REPORT.PERSON_ID, person)
        .set(REPORT.REASON, reason)
        .set(REPORT.REPORTED_AT, now)
        .execute();
  }

  /** Those of a post that wait, the oldest first. */
  List<Report> of(long post) {
    return sql.select(
            REPORT.ID,
            PERSON.NAME.convertFrom(Optional::ofNullable),
            REPORT.REASON,
            REPORT.REPORTED_AT)
        .from(REPORT)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(REPORT.PERSON_ID))
        .where(REPORT.POST_ID.eq(post))
        .and(REPORT.SETTLED_AT.isNull())
        .orderBy(REPORT.ID)
        .fetch(mapping(Report::new));
  }

  /**
   * How many posts wait.
   *
   * @param spaces where; none for everywhere
   */
  int waiting(Optional<Set<Long>> spaces) {
    if (spaces.isEmpty()) {
      return sql.select(countDistinct(REPORT.POST_ID))
          .from(REPORT)
          .where(REPORT.SETTLED_AT.isNull())
          .fetchSingle()
          .value1();
    }
    return sql.select(countDistinct(REPORT.POST_ID))
        .from(REPORT)
        .join(POST)
        .on(POST.ID.eq(REPORT.POST_ID))
        .join(TOPIC)
        .on(TOPIC.ID.eq(POST.TOPIC_ID))
        .where(REPORT.SETTLED_AT.isNull().and(TOPIC.SPACE_ID.in(spaces.get())))
        .fetchSingle()
        .value1();
  }

  /** The posts that wait, the one that was reported first on top. */
  List<Reported> posts(Optional<Set<Long>> spaces, int most) {
    var each =
        select(REPORT.POST_ID.as("post"), min(REPORT.ID).as("first"), count().as("reports"))
            .from(REPORT)
            .where(REPORT.SETTLED_AT.isNull())
            .groupBy(REPORT.POST_ID)
            .asTable("each");
    Condition where = spaces.map(TOPIC.SPACE_ID::in).orElse(noCondition());
    return sql.select(
            POST.ID,
            TOPIC.TITLE,
            PERSON.NAME,
            each.field("reports", Integer.class),
            REPORT.REASON,
            REPORT.REPORTED_AT)
        .from(each)
        .join(REPORT)
        .on(REPORT.ID.eq(each.field("first", Long.class)))
        .join(POST)
        .on(POST.ID.eq(each.field("post", Long.class)))
        .join(TOPIC)
        .on(TOPIC.ID.eq(POST.TOPIC_ID))
        .join(PERSON)
        .on(PERSON.ID.eq(POST.AUTHOR_ID))
        .where(where)
        .orderBy(REPORT.ID)
        .limit(most)
        .fetch(mapping(Reported::new));
  }

  /**
   * A report that is settled.
   *
   * @param person who had reported
   */
  record Settled(long id, long person) {}

  /** Settles what waits of that post. */
  List<Settled> settle(long post, long by, Instant now) {
    return settle(REPORT.POST_ID.eq(post), by, now);
  }

  /** Settles what waits of all posts of that thread. */
  List<Settled> settleAll(long topic, long by, Instant now) {
    return settle(
        REPORT.POST_ID.in(select(POST.ID).from(POST).where(POST.TOPIC_ID.eq(topic))), by, now);
  }

  private List<Settled> settle(Condition which, long by, Instant now) {
    List<Settled> settled =
        sql.select(REPORT.ID, REPORT.PERSON_ID)
            .from(REPORT)
            .where(REPORT.SETTLED_AT.isNull().and(which))
            .orderBy(REPORT.ID)
            .forUpdate()
            .fetch(mapping(Settled::new));
    sql.update(REPORT)
        .set(REPORT.SETTLED_AT, now)
        .set(REPORT.SETTLED_BY_ID, by)
        .where(REPORT.ID.in(settled.stream().map(Settled::id).toList()))
        .execute();
    return settled;
  }

  /** They wait again. */
  void reopen(Collection<Long> reports) {
    sql.update(REPORT)
        .setNull(REPORT.SETTLED_AT)
        .setNull(REPORT.SETTLED_BY_ID)
        .where(REPORT.ID.in(reports))
        .execute();
  }
}
