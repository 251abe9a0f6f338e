package paris.p2p.rendezvous.board;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.HELD_POST;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.POST_VERSION;
import static paris.p2p.rendezvous.store.sql.Tables.READER;
import static paris.p2p.rendezvous.store.sql.Tables.REPORT;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE_MARK;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE_WISH;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC_MARK;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import paris.p2p.rendezvous.store.NamedRows;
import paris.p2p.rendezvous.store.Transaction;

/** What the board holds of a person, as rows that are handed out or taken out. */
final class LeavingStore {
  private final DSLContext sql;

  LeavingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Map<String, Object>> posts(long person) {
    return NamedRows.of(
        sql.select(
                POST.ID,
                POST.TOPIC_ID,
                when(TOPIC.HIDDEN.eq(true).and(TOPIC.AUTHOR_ID.ne(person)), "")
                    .otherwise(TOPIC.TITLE)
                    .as(TOPIC.TITLE),
                POST.POSTED_AT,
                POST.EDITED_AT,
                POST.DELETED_AT,
                POST.HIDDEN,
                POST.ANSWERS_ID,
                POST.BODY)
            .from(POST)
            .join(TOPIC)
            .on(TOPIC.ID.eq(POST.TOPIC_ID))
            .where(POST.AUTHOR_ID.eq(person))
            .orderBy(POST.ID));
  }

  List<Map<String, Object>> versions(long person) {
    return NamedRows.of(
        sql.select(
                POST_VERSION.POST_ID, POST_VERSION.VERSION, POST_VERSION.UNTIL, POST_VERSION.BODY)
            .from(POST_VERSION)
            .where(POST_VERSION.POST_ID.in(theirs(person)))
            .orderBy(POST_VERSION.POST_ID, POST_VERSION.VERSION));
  }

  private static Select<Record1<Long>> theirs(long person) {
    return select(POST.ID).from(POST).where(POST.AUTHOR_ID.eq(person));
  }

  List<Map<String, Object>> threads(long person) {
    return NamedRows.of(
        sql.select(TOPIC.ID, TOPIC.TITLE, TOPIC.SUBJECT, TOPIC.OPENED_AT)
            .from(TOPIC)
            .where(TOPIC.AUTHOR_ID.eq(person))
            .orderBy(TOPIC.ID));
  }

  List<Map<String, Object>> held(long person) {
    return NamedRows.of(
        sql.select(
                HELD_POST.ID,
                HELD_POST.TOPIC_ID,
                HELD_POST.TITLE,
                HELD_POST.STATE,
                HELD_POST.WRITTEN_AT,
                HELD_POST.BODY)
            .from(HELD_POST)
            .where(HELD_POST.AUTHOR_ID.eq(person))
            .orderBy(HELD_POST.ID));
  }

  List<Map<String, Object>> reports(long person) {
    return NamedRows.of(
        sql.select(REPORT.POST_ID, REPORT.REASON, REPORT.REPORTED_AT, REPORT.SETTLED_AT)
            .from(REPORT)
            .where(REPORT.PERSON_ID.eq(person))
            .orderBy(REPORT.ID));
  }

  List<Map<String, Object>> spaces(long person) {
    return NamedRows.of(
        sql.select(SPACE.ID, SPACE.SLUG, SPACE.TITLE_FR, SPACE.TITLE_EN)
            .from(SPACE)
            .where(SPACE.FOUNDER_ID.eq(person))
            .orderBy(SPACE.ID));
  }

  List<Map<String, Object>> wishes(long person) {
    return NamedRows.of(
        sql.select(
                SPACE_WISH.ID,
                SPACE_WISH.TITLE,
                SPACE_WISH.ABOUT,
                SPACE_WISH.WHY,
                SPACE_WISH.STATE,
                SPACE_WISH.REASON,
                SPACE_WISH.ASKED_AT)
            .from(SPACE_WISH)
            .where(SPACE_WISH.PERSON_ID.eq(person))
            .orderBy(SPACE_WISH.ID));
  }

  /** How far they have read, and what they follow and mute. */
  List<Map<String, Object>> marks(long person) {
    return NamedRows.of(
        sql.select(TOPIC_MARK.TOPIC_ID, TOPIC_MARK.READ_TO, TOPIC_MARK.STANCE)
            .from(TOPIC_MARK)
            .where(TOPIC_MARK.PERSON_ID.eq(person))
            .orderBy(TOPIC_MARK.TOPIC_ID));
  }

  List<Map<String, Object>> spaceMarks(long person) {
    return NamedRows.of(
        sql.select(SPACE_MARK.SPACE_ID, SPACE_MARK.STANCE)
            .from(SPACE_MARK)
            .where(SPACE_MARK.PERSON_ID.eq(person))
            .orderBy(SPACE_MARK.SPACE_ID));
  }

  List<Map<String, Object>> readTo(long person) {
    return NamedRows.of(sql.select(READER.READ_TO).from(READER).where(READER.PERSON_ID.eq(person)));
  }

  void dropMarks(long person) {
    sql.deleteFrom(TOPIC_MARK).where(TOPIC_MARK.PERSON_ID.eq(person)).execute();
    sql.deleteFrom(SPACE_MARK).where(SPACE_MARK.PERSON_ID.eq(person)).execute();
    sql.deleteFrom(READER).where(READER.PERSON_ID.eq(person)).execute();
  }

  /** What they reported, what waits of them, and the spaces that they asked for in vain. */
  void dropAsked(long person) {
    sql.deleteFrom(REPORT).where(REPORT.PERSON_ID.eq(person)).execute();
    sql.deleteFrom(HELD_POST).where(HELD_POST.AUTHOR_ID.eq(person)).execute();
    Condition theirs = SPACE_WISH.PERSON_ID.eq(person);
    Condition opened = SPACE_WISH.STATE.eq(SpaceWish.State.OPENED.tag());
    sql.deleteFrom(SPACE_WISH).where(theirs.andNot(opened)).execute();
    sql.update(SPACE_WISH).set(SPACE_WISH.WHY, "").where(theirs).execute();
    sql.update(SPACE).setNull(SPACE.FOUNDER_ID).where(SPACE.FOUNDER_ID.eq(person)).execute();
  }

  /** What their posts said before, and what those say that nobody is to read any more. */
  void dropEarlier(long person) {
    sql.deleteFrom(POST_VERSION).where(POST_VERSION.POST_ID.in(theirs(person))).execute();
    sql.update(POST)
        .set(POST.BODY, "")
        .where(POST.AUTHOR_ID.eq(person))
        .and(POST.HIDDEN.eq(true).or(POST.DELETED_AT.isNotNull()))
        .execute();
  }

  /** What all their posts say; their numbers and places stay. */
  void dropWords(long person, Instant now) {
    new PostStore(sql)
        .touch(sql.select(POST.ID).from(POST).where(POST.AUTHOR_ID.eq(person)).fetch(POST.ID));
    sql.update(POST)
        .set(POST.BODY, "")
        .set(POST.DELETED_AT, now)
        .where(POST.AUTHOR_ID.eq(person).and(POST.DELETED_AT.isNull()))
        .execute();
    sql.update(POST).set(POST.BODY, "").where(POST.AUTHOR_ID.eq(person)).execute();
  }

  /** A thread that they have written in. */
  record In(long space, long topic) {}

  /** The threads that they have written in, the newest first. */
  List<In> in(long person) {
    return sql.select(TOPIC.SPACE_ID, TOPIC.ID)
        .from(TOPIC)
        .where(TOPIC.ID.in(select(POST.TOPIC_ID).from(POST).where(POST.AUTHOR_ID.eq(person))))
        .orderBy(TOPIC.LAST_POST_ID.desc())
        .fetch(row -> new In(row.value1(), row.value2()));
  }

  /** The threads in which nobody else has written. */
  List<Long> alone(long person) {
    return sql.select(POST.TOPIC_ID)
        .from(POST)
        .where(POST.TOPIC_ID.in(select(TOPIC.ID).from(TOPIC).where(TOPIC.AUTHOR_ID.eq(person))))
        .groupBy(POST.TOPIC_ID)
        .having(count().gt(0), min(POST.AUTHOR_ID).eq(person), max(POST.AUTHOR_ID).eq(person))
        .fetch(POST.TOPIC_ID);
  }

  /** It is called nothing any more. */
  void untitle(long topic) {
    sql.update(TOPIC).set(TOPIC.TITLE, "…").where(TOPIC.ID.eq(topic)).execute();
  }
}
