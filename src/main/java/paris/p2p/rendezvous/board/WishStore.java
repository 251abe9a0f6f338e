package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE_WISH;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Spaces that people ask for, as rows. */
final class WishStore {
  private final DSLContext sql;

  WishStore(Transaction transaction) {
    sql = transaction.sql();
  }

  long add(long person, String slug, String title, String about, String why, Instant now) {
    return sql.insertInto(SPACE_WISH)
        .set(SPACE_WISH.PERSON_ID, person)
        .set(SPACE_WISH.SLUG, slug)
        .set(SPACE_WISH.TITLE, title)
        .set(SPACE_WISH.ABOUT, about)
        .set(SPACE_WISH.WHY, why)
        .set(SPACE_WISH.STATE, SpaceWish.State.ASKED.tag())
        .set(SPACE_WISH.REASON, "")
        .set(SPACE_WISH.ASKED_AT, now)
        .returningResult(SPACE_WISH.ID)
        .fetchSingle()
        .value1();
  }

  int waiting() {
    return sql.fetchCount(SPACE_WISH, asked());
  }

  /** Those that wait. */
  List<SpaceWish> asked(int most) {
    return some(asked(), most);
  }

  /** The newest first. */
  List<SpaceWish> all(int most) {
    return some(noCondition(), most);
  }

  /** One person's, the newest first. */
  List<SpaceWish> of(long person, int most) {
    return some(SPACE_WISH.PERSON_ID.eq(person), most);
  }

  Optional<SpaceWish> wish(long id) {
    return some(SPACE_WISH.ID.eq(id), 1).stream().findFirst();
  }

  /** The same, and nobody else decides about it until this transaction ends. */
  Optional<SpaceWish> hold(long id) {
    sql.select(SPACE_WISH.ID).from(SPACE_WISH).where(SPACE_WISH.ID.eq(id)).forUpdate().fetch();
    return wish(id);
  }

  private static Condition asked() {
    return SPACE_WISH.STATE.eq(SpaceWish.State.ASKED.tag());
  }

  private List<SpaceWish> some(Condition which, int most) {
    return sql.select(
            SPACE_WISH.ID,
            SPACE_WISH.PERSON_ID,
            PERSON.NAME,
            SPACE_WISH.SLUG,
            SPACE_WISH.TITLE,
            SPACE_WISH.ABOUT,
            SPACE_WISH.WHY,
            SPACE_WISH.STATE.convertFrom(SpaceWish.State::tagged),
            SPACE_WISH.REASON,
            SPACE_WISH.ASKED_AT,
            SPACE_WISH.SPACE_ID.convertFrom(Optional::ofNullable))
        .from(SPACE_WISH)
        .join(PERSON)
        .on(PERSON.ID.eq(SPACE_WISH.PERSON_ID))
        .where(which)
        .orderBy(SPACE_WISH.ID.desc())
        .limit(most)
        .fetch(mapping(SpaceWish::new));
  }

  void become(long id, SpaceWish.State state, String reason, Optional<Long> space) {
    sql.update(SPACE_WISH)
        .set(SPACE_WISH.STATE, state.tag())
        .set(SPACE_WISH.REASON, reason)
        .set(SPACE_WISH.SPACE_ID, space.orElse(null))
        .where(SPACE_WISH.ID.eq(id))
        .execute();
  }
}
