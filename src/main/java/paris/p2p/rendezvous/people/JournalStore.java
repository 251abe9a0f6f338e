package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.JOURNAL;

import java.time.Instant;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** The journal, as rows; nothing is ever taken out of it. */
final class JournalStore {
  private final DSLContext sql;

  JournalStore(Transaction transaction) {
    sql = transaction.sql();
  }

  void add(Instant now, long person, Deed deed, String subject, String detail) {
    add(now, person, deed, subject, detail, null);
  }

  /** What was decided, or undone, in that ruling. */
  void add(Instant now, long person, Deed deed, String subject, String detail, Long ruling) {
    sql.insertInto(JOURNAL)
        .set(JOURNAL.DONE_AT, now)
        .set(JOURNAL.PERSON_ID, person)
        .set(JOURNAL.ACT, deed.tag())
        .set(JOURNAL.SUBJECT, subject)
        .set(JOURNAL.DETAIL, detail)
        .set(JOURNAL.RULING_ID, ruling)
        .execute();
  }
}
