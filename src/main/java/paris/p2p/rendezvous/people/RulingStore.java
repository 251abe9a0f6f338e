package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.RULING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Decisions, as rows. */
final class RulingStore {
  private final DSLContext sql;

  RulingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  long add(Instant now, long person, Rulings.Decision decision) {
    return sql.insertInto(RULING)
        .set(RULING.PASSED_AT, now)
        .set(RULING.PERSON_ID, person)
        .set(RULING.DEED, decision.deed().tag())
        .set(RULING.SUBJECT, decision.subject())
        .set(RULING.CONCERNED_ID, decision.concerned().orElse(null))
        .set(RULING.REASON, decision.reason())
        .set(RULING.BEFORE, decision.before())
        .returningResult(RULING.ID)
        .fetchSingle()
        .value1();
  }

  Optional<Ruling> ruling(long id) {
    return some(RULING.ID.eq(id), 1).stream().findFirst();
  }

  /** The newest one of that deed about that which was not undone. */
  Optional<Ruling> inForce(Deed deed, String subject) {
    Condition which = RULING.SUBJECT.eq(subject).and(RULING.DEED.eq(deed.tag()));
    return some(which.and(RULING.UNDONE_AT.isNull()), 1).stream().findFirst();
  }

  /** All about that, the newest first. */
  List<Ruling> about(String subject) {
    return some(RULING.SUBJECT.eq(subject), Integer.MAX_VALUE);
  }

  private List<Ruling> some(Condition which, int most) {
    return sql.select(
            RULING.ID,
            RULING.PASSED_AT,
            PERSON.NAME,
            RULING.DEED.convertFrom(Deed::tagged),
            RULING.SUBJECT,
            RULING.CONCERNED_ID.convertFrom(Optional::ofNullable),
            RULING.REASON,
            RULING.BEFORE,
            RULING.UNDONE_AT.convertFrom(at -> at != null))
        .from(RULING)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(RULING.PERSON_ID))
        .where(which)
        .orderBy(RULING.ID.desc())
        .limit(most)
        .fetch(mapping(Ruling::new));
  }

  /** Marks it as undone; false when it was before. */
  boolean undo(long id, long person, Instant now) {
    return sql.update(RULING)
            .set(RULING.UNDONE_AT, now)
            .set(RULING.UNDONE_BY_ID, person)
            .where(RULING.ID.eq(id).and(RULING.UNDONE_AT.isNull()))
            .execute()
        == 1;
  }
}
