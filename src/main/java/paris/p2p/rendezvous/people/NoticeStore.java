package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static paris.p2p.rendezvous.store.sql.Tables.NOTICE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What people are told, as rows. */
final class NoticeStore {
  private final DSLContext sql;

  NoticeStore(Transaction transaction) {
    sql = transaction.sql();
  }

  void add(
      Collection<Long> persons,
      Notice.Kind kind,
      String subject,
      String title,
      String detail,
      Instant now) {
    var rows =
        sql.insertInto(
            NOTICE,
            NOTICE.PERSON_ID,
            NOTICE.TOLD_AT,
            NOTICE.KIND,
            NOTICE.SUBJECT,
            NOTICE.TITLE,
            NOTICE.DETAIL);
    for (long person : persons) {
      rows = rows.values(person, now, kind.tag(), subject, title, detail);
    }
    rows.execute();
  }

  List<Notice> latest(long person, int most) {
    return sql.select(
            NOTICE.ID,
            NOTICE.KIND.convertFrom(Notice.Kind::tagged),
            NOTICE.SUBJECT,
            NOTICE.TITLE,
            NOTICE.DETAIL,
            NOTICE.TOLD_AT,
            NOTICE.READ_AT.convertFrom(at -> at != null))
        .from(NOTICE)
        .where(NOTICE.PERSON_ID.eq(person))
        .orderBy(NOTICE.ID.desc())
        .limit(most)
        .fetch(mapping(Notice::new));
  }

  int unread(long person) {
    return sql.fetchCount(NOTICE, NOTICE.PERSON_ID.eq(person).and(NOTICE.READ_AT.isNull()));
  }

  /** How many were unread until now. */
  int read(long person, String subject, Instant now) {
    return read(NOTICE.PERSON_ID.eq(person).and(NOTICE.SUBJECT.eq(subject)), now);
  }

  /** The same for all that this person was told. */
  int readAll(long person, Instant now) {
    return read(NOTICE.PERSON_ID.eq(person), now);
  }

  private int read(Condition which, Instant now) {
    return sql.update(NOTICE)
        .set(NOTICE.READ_AT, now)
        .where(which)
        .and(NOTICE.READ_AT.isNull())
        .execute();
  }
}
