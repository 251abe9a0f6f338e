package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static paris.p2p.rendezvous.store.sql.Tables.KEY_CODE;
import static paris.p2p.rendezvous.store.sql.Tables.REVOKED_KEY;
import static paris.p2p.rendezvous.store.sql.Tables.SSH_KEY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Transaction;

/** Keys, those that were revoked and the codes that bring more of them, as rows. */
final class KeyStore {
  private final DSLContext sql;

  KeyStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The id of whose key that is. */
  Optional<Long> person(String fingerprint) {
    return sql.select(SSH_KEY.PERSON_ID)
        .from(SSH_KEY)
        .where(SSH_KEY.FINGERPRINT.eq(fingerprint))
        .fetchOptional(SSH_KEY.PERSON_ID);
  }

  /** The id of whose key that was until they revoked it. */
  Optional<Long> revokedOf(String fingerprint) {
    return sql.select(REVOKED_KEY.PERSON_ID)
        .from(REVOKED_KEY)
        .where(REVOKED_KEY.FINGERPRINT.eq(fingerprint))
        .fetchOptional(REVOKED_KEY.PERSON_ID);
  }

  /** All keys of somebody, the oldest first. */
  List<OwnKey> own(long person) {
    return sql.select(
            SSH_KEY.TYPE, SSH_KEY.FINGERPRINT, SSH_KEY.LABEL, SSH_KEY.ADDED_AT, SSH_KEY.SEEN_ON)
        .from(SSH_KEY)
        .where(SSH_KEY.PERSON_ID.eq(person))
        .orderBy(SSH_KEY.ADDED_AT, SSH_KEY.FINGERPRINT)
        .fetch(
            mapping((type, print, label, added, seen) ->
                new OwnKey(new SignedKey(type, print), label, added, Optional.ofNullable(seen))));
  }

  /** The key is that person's, and no longer revoked if it was. */
  void add(long person, SignedKey key, Instant now) {
    sql.deleteFrom(REVOKED_KEY).where(REVOKED_KEY.FINGERPRINT.eq(key.fingerprint())).execute();
    sql.insertInto(SSH_KEY)
        .set(SSH_KEY.FINGERPRINT, key.fingerprint())
        .set(SSH_KEY.TYPE, key.type())
        .set(SSH_KEY.PERSON_ID, person)
        .set(SSH_KEY.ADDED_AT, now)
        .execute();
  }

  /** The key is nobody's, and remembered as that person's. */
  void revoke(long person, SignedKey key, Instant now) {
    sql.deleteFrom(SSH_KEY).where(SSH_KEY.FINGERPRINT.eq(key.fingerprint())).execute();
    sql.insertInto(REVOKED_KEY)
        .set(REVOKED_KEY.FINGERPRINT, key.fingerprint())
        .set(REVOKED_KEY.TYPE, key.type())
        .set(REVOKED_KEY.PERSON_ID, person)
        .set(REVOKED_KEY.REVOKED_AT, now)
        .execute();
  }

  /** What somebody revoked, the oldest first. */
  List<RevokedKey> revoked(long person) {
    return sql.select(REVOKED_KEY.TYPE, REVOKED_KEY.FINGERPRINT, REVOKED_KEY.REVOKED_AT)
        .from(REVOKED_KEY)
        .where(REVOKED_KEY.PERSON_ID.eq(person))
        .orderBy(REVOKED_KEY.REVOKED_AT, REVOKED_KEY.FINGERPRINT)
        .fetch(mapping((type, print, at) -> new RevokedKey(new SignedKey(type, print), at)));
  }

  void forgetRevoked(long person) {
    sql.deleteFrom(REVOKED_KEY).where(REVOKED_KEY.PERSON_ID.eq(person)).execute();
  }

  void label(String fingerprint, String label) {
    sql.update(SSH_KEY)
        .set(SSH_KEY.LABEL, label)
        .where(SSH_KEY.FINGERPRINT.eq(fingerprint))
        .execute();
  }

  /** Whether that is somebody's key and was not seen on that day yet. */
  boolean unseen(String fingerprint, LocalDate day) {
    return sql.fetchExists(
        sql.selectOne()
            .from(SSH_KEY)
            .where(SSH_KEY.FINGERPRINT.eq(fingerprint))
            .and(SSH_KEY.SEEN_ON.isNull().or(SSH_KEY.SEEN_ON.ne(day))));
  }

  void seen(String fingerprint, LocalDate day) {
    sql.update(SSH_KEY)
        .set(SSH_KEY.SEEN_ON, day)
        .where(SSH_KEY.FINGERPRINT.eq(fingerprint))
        .execute();
  }

  /** That code instead of the one before, if there was one. */
  void code(long person, String hash, Instant until) {
    dropCode(person);
    sql.insertInto(KEY_CODE)
        .set(KEY_CODE.PERSON_ID, person)
        .set(KEY_CODE.HASH, hash)
        .set(KEY_CODE.ENDS_AT, until)
        .execute();
  }

  void dropCode(long person) {
    sql.deleteFrom(KEY_CODE).where(KEY_CODE.PERSON_ID.eq(person)).execute();
  }

  /** Until when somebody's code holds. */
  Optional<Instant> codeUntil(long person) {
    return sql.select(KEY_CODE.ENDS_AT)
        .from(KEY_CODE)
        .where(KEY_CODE.PERSON_ID.eq(person))
        .fetchOptional(KEY_CODE.ENDS_AT);
  }

  /** The id of who made the code of that hash, if it still holds. */
  Optional<Long> coded(String hash, Instant now) {
    return sql.select(KEY_CODE.PERSON_ID)
        .from(KEY_CODE)
        .where(KEY_CODE.HASH.eq(hash))
        .and(KEY_CODE.ENDS_AT.gt(now))
        .fetchOptional(KEY_CODE.PERSON_ID);
  }
}
