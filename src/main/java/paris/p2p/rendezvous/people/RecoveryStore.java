package paris.p2p.rendezvous.people;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static paris.p2p.rendezvous.store.sql.Tables.RECOVERY_CODE;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
import paris.p2p.rendezvous.store.Transaction;

/** Recovery codes, as rows: what is kept of each is its hash. */
final class RecoveryStore {
  private final DSLContext sql;

  RecoveryStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Recovery.Standing standing(long person) {
    return sql.select(count(), max(RECOVERY_CODE.MADE_AT).convertFrom(Optional::ofNullable))
        .from(RECOVERY_CODE)
        .where(RECOVERY_CODE.PERSON_ID.eq(person))
        .fetchSingle(Records.mapping(Recovery.Standing::new));
  }

  /** The person whose code has that hash. */
  Optional<Long> owner(String hash) {
    return sql.select(RECOVERY_CODE.PERSON_ID)
        .from(RECOVERY_CODE)
        .where(RECOVERY_CODE.HASH.eq(hash))
        .fetchOptional(RECOVERY_CODE.PERSON_ID);
  }

  void use(String hash) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.HASH.eq(hash)).execute();
  }

  void drop(long person) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.PERSON_ID.eq(person)).execute();
  }

  /** Drops those that were made in a session of that key, {@code SHA256:…}. */
  void dropMadeWith(String key) {
    sql.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.MADE_WITH.eq(key)).execute();
  }

  void add(long person, Collection<String> hashes, String key, Instant now) {
    var rows =
        sql.insertInto(
            RECOVERY_CODE,
            RECOVERY_CODE.HASH,
            RECOVERY_CODE.PERSON_ID,
            RECOVERY_CODE.MADE_AT,
            RECOVERY_CODE.MADE_WITH);
    for (String hash : hashes) rows = rows.values(hash, person, now, key);
    rows.execute();
  }
}
