package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.ERASURE;

import java.time.Instant;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What is erased and not out of the file yet, as rows. */
final class ErasureStore {
  private final DSLContext sql;

  ErasureStore(Transaction transaction) {
    sql = transaction.sql();
  }

  void add(Instant now) {
    sql.insertInto(ERASURE).set(ERASURE.ERASED_AT, now).execute();
  }

  boolean waiting() {
    return sql.fetchExists(ERASURE);
  }

  /** Those of that moment and before. */
  void drop(Instant mark) {
    sql.deleteFrom(ERASURE).where(ERASURE.ERASED_AT.le(mark)).execute();
  }
}
