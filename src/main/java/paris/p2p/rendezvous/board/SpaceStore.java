package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** Spaces, as rows. */
final class SpaceStore {
  /** One step into the index topic_in_space, whose order this repeats whole for H2 to see. */
  private static final Field<Instant> LAST_AT =
      field(
          select(POST.POSTED_AT)
              .from(TOPIC)
              .leftJoin(POST)
              .on(POST.ID.eq(TOPIC.LAST_POST_ID))
              .where(TOPIC.SPACE_ID.eq(SPACE.ID).and(TOPIC.HIDDEN.eq(false)))
              .orderBy(TOPIC.SPACE_ID, TOPIC.HIDDEN, TOPIC.LAST_POST_ID.desc())
              .limit(1));

  private final DSLContext sql;

  SpaceStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Space> all() {
    return sql.select(
            SPACE.ID,
            SPACE.SLUG,
            row(SPACE.TITLE_FR, SPACE.TITLE_EN).mapping(Wording::new),
            row(SPACE.ABOUT_FR, SPACE.ABOUT_EN).mapping(Wording::new),
            SPACE.TOPICS,
            LAST_AT.convertFrom(Optional::ofNullable),
            PERSON.NAME.convertFrom(Optional::ofNullable))
        .from(SPACE)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(SPACE.FOUNDER_ID))
        .where(SPACE.CLOSED.eq(false))
        .orderBy(SPACE.PLACE, SPACE.ID)
        .fetch(mapping(Space::new));
  }

  /** Puts a new one at the end, which nobody has founded. */
  Space add(String slug, Wording title, Wording about) {
    long id = add(slug, title, about, Optional.empty());
    return new Space(id, slug, title, about, 0, Optional.empty(), Optional.empty());
  }

  /**
   * The same of somebody's; its id.
   *
   * @param founder the id of who asked for it
   */
  long add(String slug, Wording title, Wording about, Optional<Long> founder) {
    return sql.insertInto(SPACE)
        .set(SPACE.SLUG, slug)
        .set(SPACE.TITLE_FR, title.fr())
        .set(SPACE.TITLE_EN, title.en())
        .set(SPACE.ABOUT_FR, about.fr())
        .set(SPACE.ABOUT_EN, about.en())
        .set(SPACE.TOPICS, 0)
        .set(SPACE.FOUNDER_ID, founder.orElse(null))
        .set(SPACE.PLACE, select(coalesce(max(SPACE.PLACE), 0).plus(1)).from(SPACE))
        .returningResult(SPACE.ID)
        .fetchSingle()
        .value1();
  }

  /** Whether there is or was one of that name in commands. */
  boolean taken(String slug) {
    return sql.fetchExists(sql.selectOne().from(SPACE).where(SPACE.SLUG.eq(slug)));
  }

  /** The id of who founded it. */
  Optional<Long> founder(long space) {
    return sql.select(SPACE.FOUNDER_ID)
        .from(SPACE)
        .where(SPACE.ID.eq(space))
        .fetchOptional(SPACE.FOUNDER_ID);
  }

  void close(long space, boolean closed) {
    sql.update(SPACE).set(SPACE.CLOSED, closed).where(SPACE.ID.eq(space)).execute();
  }

  void describe(long space, Wording about) {
    sql.update(SPACE)
        .set(SPACE.ABOUT_FR, about.fr())
        .set(SPACE.ABOUT_EN, about.en())
        .where(SPACE.ID.eq(space))
        .execute();
  }
}
