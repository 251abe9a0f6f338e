package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.HELD_POST;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** What waits for a moderator, as rows. */
final class HeldStore {
  private final DSLContext sql;

  HeldStore(Transaction transaction) {
    sql = transaction.sql();
  }

  void add(long author, Posting.Spot spot, String body, Instant now) {
    sql.insertInto(HELD_POST)
        .set(HELD_POST.AUTHOR_ID, author)
        .set(HELD_POST.TOPIC_ID, spot.topic().orElse(null))
        .set(HELD_POST.SPACE_ID, spot.space())
        .set(HELD_POST.TITLE, spot.topic().isPresent() ? "" : spot.title())
        .set(HELD_POST.SUBJECT, spot.subject().orElse(null))
        .set(HELD_POST.ANSWERS_ID, spot.answers().orElse(null))
        .set(HELD_POST.BODY, body)
        .set(HELD_POST.WRITTEN_AT, now)
        .execute();
  }

  int waiting() {
    return sql.fetchCount(HELD_POST, waits());
  }

  /** How many of one person's wait. */
  int waiting(long author) {
    return sql.fetchCount(HELD_POST, HELD_POST.AUTHOR_ID.eq(author).and(waits()));
  }

  /** Those that wait, the oldest first. */
  List<Held> waiting(int most) {
    return some(waits(), most);
  }

  /** All of one person's, the oldest first. */
  List<Held> of(long author, int most) {
    return some(HELD_POST.AUTHOR_ID.eq(author), most);
  }

  Optional<Held> held(long id) {
    return some(HELD_POST.ID.eq(id), 1).stream().findFirst();
  }

  /** The same, and nobody else decides about it until this transaction ends. */
  Optional<Held> hold(long id) {
    sql.select(HELD_POST.ID).from(HELD_POST).where(HELD_POST.ID.eq(id)).forUpdate().fetch();
    return held(id);
  }

  private static Condition waits() {
    return HELD_POST.STATE.eq(Held.State.WAITING.tag());
  }

  private List<Held> some(Condition which, int most) {
    return sql.select(
            HELD_POST.ID,
            HELD_POST.AUTHOR_ID,
            PERSON.NAME,
            HELD_POST.WRITTEN_AT,
            HELD_POST.SPACE_ID,
            row(SPACE.TITLE_FR, SPACE.TITLE_EN).mapping(Wording::new),
            HELD_POST.TOPIC_ID.convertFrom(Optional::ofNullable),
            coalesce(TOPIC.TITLE, HELD_POST.TITLE),
            HELD_POST.SUBJECT.convertFrom(Optional::ofNullable),
            HELD_POST.ANSWERS_ID.convertFrom(Optional::ofNullable),
            HELD_POST.BODY,
            HELD_POST.STATE.convertFrom(Held.State::tagged),
            HELD_POST.POST_ID.convertFrom(Optional::ofNullable))
        .from(HELD_POST)
        .join(PERSON)
        .on(PERSON.ID.eq(HELD_POST.AUTHOR_ID))
        .join(SPACE)
        .on(SPACE.ID.eq(HELD_POST.SPACE_ID))
        .leftJoin(TOPIC)
        .on(TOPIC.ID.eq(HELD_POST.TOPIC_ID))
        .where(which)
        .orderBy(HELD_POST.ID)
        .limit(most)
        .fetch(mapping(Held::new));
  }

  void become(long id, Held.State state, Optional<Long> post) {
    sql.update(HELD_POST)
        .set(HELD_POST.STATE, state.tag())
        .set(HELD_POST.POST_ID, post.orElse(null))
        .where(HELD_POST.ID.eq(id))
        .execute();
  }

  /** How many posts of that person can be read on the board, counted no further than that. */
  int written(long author, int most) {
    return sql.fetchCount(
        sql.selectOne()
            .from(POST)
            .where(POST.AUTHOR_ID.eq(author))
            .and(POST.HIDDEN.eq(false))
            .and(POST.DELETED_AT.isNull())
            .limit(most));
  }
}
