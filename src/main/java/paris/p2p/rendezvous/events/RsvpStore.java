package paris.p2p.rendezvous.events;

import static paris.p2p.rendezvous.store.sql.Tables.RSVP;
import static paris.p2p.rendezvous.store.sql.Tables.SSH_KEY;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Answers to events, as rows. */
final class RsvpStore {
  private final DSLContext sql;

  RsvpStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Optional<Boolean> answer(long event, long person) {
    return sql.select(RSVP.ANSWER)
        .from(RSVP)
        .where(RSVP.EVENT_ID.eq(event))
        .and(RSVP.PERSON_ID.eq(person))
        .fetchOptional(RSVP.ANSWER)
        .map("yes"::equals);
  }

  /** The events that this person said yes to. */
  Set<Long> coming(long person) {
    return sql.select(RSVP.EVENT_ID)
        .from(RSVP)
        .where(RSVP.PERSON_ID.eq(person))
        .and(RSVP.ANSWER.eq("yes"))
        .fetchSet(RSVP.EVENT_ID);
  }

  /** Fingerprints of all keys of those who said yes to this event. */
  Set<String> keysComing(long event) {
    return Set.copyOf(
        sql.select(SSH_KEY.FINGERPRINT)
            .from(RSVP)
            .join(SSH_KEY)
            .on(SSH_KEY.PERSON_ID.eq(RSVP.PERSON_ID))
            .where(RSVP.EVENT_ID.eq(event))
            .and(RSVP.ANSWER.eq("yes"))
            .fetchSet(SSH_KEY.FINGERPRINT));
  }

  /** The ids of those whom it concerns when this event changes: who comes or may come. */
  Set<Long> concerned(long event) {
    return sql.select(RSVP.PERSON_ID)
        .from(RSVP)
        .where(RSVP.EVENT_ID.eq(event))
        .and(RSVP.ANSWER.in("yes", "maybe"))
        .fetchSet(RSVP.PERSON_ID);
  }

  /** Keeps this answer in place of an earlier one. */
  void keep(long event, long person, boolean coming, Instant now) {
    sql.deleteFrom(RSVP).where(RSVP.EVENT_ID.eq(event)).and(RSVP.PERSON_ID.eq(person)).execute();
    sql.insertInto(RSVP)
        .set(RSVP.EVENT_ID, event)
        .set(RSVP.PERSON_ID, person)
        .set(RSVP.ANSWER, coming ? "yes" : "no")
        .set(RSVP.ANSWERED_AT, now)
        .execute();
  }
}
