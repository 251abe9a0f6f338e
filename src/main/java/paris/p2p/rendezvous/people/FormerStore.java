package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static paris.p2p.rendezvous.store.sql.Tables.FORMER_LOOK;
import static paris.p2p.rendezvous.store.sql.Tables.FORMER_NAME;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What people were called, as rows. */
final class FormerStore {
  private final DSLContext sql;

  FormerStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Whether somebody else was called what looks like one of these, and not before that moment. */
  boolean taken(Collection<String> skeletons, long whose, Instant since) {
    return sql.fetchExists(
        sql.selectOne()
            .from(FORMER_LOOK)
            .join(FORMER_NAME)
            .on(FORMER_NAME.ID.eq(FORMER_LOOK.FORMER_NAME_ID))
            .where(FORMER_LOOK.SKELETON.in(skeletons))
            .and(FORMER_NAME.PERSON_ID.ne(whose))
            .and(FORMER_NAME.LEFT_AT.gt(since)));
  }

  void add(Person person, Collection<String> skeletons, Instant now) {
    long id =
        sql.insertInto(FORMER_NAME)
            .set(FORMER_NAME.PERSON_ID, person.id())
            .set(FORMER_NAME.NAME, person.name())
            .set(FORMER_NAME.LEFT_AT, now)
            .returningResult(FORMER_NAME.ID)
            .fetchSingle()
            .value1();
    for (String skeleton : skeletons) {
      sql.insertInto(FORMER_LOOK)
          .set(FORMER_LOOK.SKELETON, skeleton)
          .set(FORMER_LOOK.FORMER_NAME_ID, id)
          .execute();
    }
  }

  /** When this person changed their name last. */
  Optional<Instant> last(long person) {
    return sql.select(max(FORMER_NAME.LEFT_AT))
        .from(FORMER_NAME)
        .where(FORMER_NAME.PERSON_ID.eq(person))
        .fetchOptional()
        .map(row -> row.value1());
  }

  /** What this person was called after that moment, the latest first. */
  List<Former> of(long person, Instant since) {
    return sql.select(FORMER_NAME.NAME, FORMER_NAME.LEFT_AT)
        .from(FORMER_NAME)
        .where(FORMER_NAME.PERSON_ID.eq(person))
        .and(FORMER_NAME.LEFT_AT.gt(since))
        .orderBy(FORMER_NAME.LEFT_AT.desc(), FORMER_NAME.ID.desc())
        .fetch(mapping(Former::new));
  }

  /** With what an eye may take them for. */
  void remove(long person) {
    sql.deleteFrom(FORMER_NAME).where(FORMER_NAME.PERSON_ID.eq(person)).execute();
  }
}
