package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.BARRED_KEY;
import static paris.p2p.rendezvous.store.sql.Tables.SALT;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Keys of people who were kept out when they left, as rows: digests with a salt of the hub's own,
 * which a fingerprint can be held against and which tell nobody any.
 */
final class BarredStore {
  private final DSLContext sql;

  BarredStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Keeps that key out for as long as the decision does. */
  void bar(String fingerprint, Sanction sanction) {
    sql.insertInto(BARRED_KEY)
        .set(BARRED_KEY.DIGEST, digest(fingerprint))
        .set(BARRED_KEY.RULING_ID, sanction.ruling())
        .set(BARRED_KEY.ENDS_AT, sanction.until().orElse(null))
        .execute();
  }

  boolean barred(String fingerprint, Instant now) {
    return sql.fetchExists(
        BARRED_KEY,
        BARRED_KEY.DIGEST.eq(digest(fingerprint)),
        BARRED_KEY.ENDS_AT.isNull().or(BARRED_KEY.ENDS_AT.gt(now)));
  }

  /** What that decision kept out may come in. */
  void lift(long ruling) {
    sql.deleteFrom(BARRED_KEY).where(BARRED_KEY.RULING_ID.eq(ruling)).execute();
  }

  /** Forgets those whose time is over. */
  void prune(Instant now) {
    sql.deleteFrom(BARRED_KEY).where(BARRED_KEY.ENDS_AT.le(now)).execute();
  }

  private String digest(String fingerprint) {
    String salt = sql.select(SALT.SALT_).from(SALT).fetchSingle().value1();
    byte[] salted = (salt + fingerprint).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.of(salted));
  }
}
