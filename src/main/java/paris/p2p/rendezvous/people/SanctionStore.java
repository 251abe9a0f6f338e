package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.RULING;
import static paris.p2p.rendezvous.store.sql.Tables.SANCTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Transaction;

/** What keeps people from taking part, as rows. */
final class SanctionStore {
  private final DSLContext sql;

  SanctionStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Those of a person that hold at that moment, a ban first. */
  List<Sanction> inForce(long person, Instant now) {
    return some(SANCTION.PERSON_ID.eq(person).and(holds(now)));
  }

  /** The row of that kind, whether it holds or is over. */
  Optional<Sanction> row(long person, Sanction.Kind kind) {
    return some(SANCTION.PERSON_ID.eq(person).and(SANCTION.KIND.eq(kind.tag()))).stream()
        .findFirst();
  }

  private List<Sanction> some(Condition which) {
    return sql.select(
            SANCTION.KIND.convertFrom(Sanction.Kind::tagged),
            SANCTION.RULING_ID,
            SANCTION.ENDS_AT.convertFrom(Optional::ofNullable),
            RULING.REASON)
        .from(SANCTION)
        .join(RULING)
        .on(RULING.ID.eq(SANCTION.RULING_ID))
        .where(which)
        .orderBy(SANCTION.KIND)
        .fetch(mapping(Sanction::new));
  }

  private static Condition holds(Instant now) {
    return SANCTION.ENDS_AT.isNull().or(SANCTION.ENDS_AT.gt(now));
  }

  /** Puts it in the place of the one of that kind, if there is one. */
  void put(long person, Sanction.Kind kind, long ruling, Optional<Instant> until) {
    remove(person, kind);
    sql.insertInto(SANCTION)
        .set(SANCTION.PERSON_ID, person)
        .set(SANCTION.KIND, kind.tag())
        .set(SANCTION.RULING_ID, ruling)
        .set(SANCTION.ENDS_AT, until.orElse(null))
        .execute();
  }

  void remove(long person, Sanction.Kind kind) {
    sql.deleteFrom(SANCTION)
        .where(SANCTION.PERSON_ID.eq(person))
        .and(SANCTION.KIND.eq(kind.tag()))
        .execute();
  }

  /** The role of a person of the same query: a member's while anything holds against them. */
  static Field<Role> role(Instant now) {
    return when(
            exists(
                selectOne().from(SANCTION).where(SANCTION.PERSON_ID.eq(PERSON.ID).and(holds(now)))),
            inline(Role.MEMBER.tag()))
        .otherwise(PERSON.ROLE)
        .convertFrom(Role::tagged);
  }
}
