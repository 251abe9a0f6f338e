package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static paris.p2p.rendezvous.store.sql.Tables.HELD_POST;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.POST_VERSION;
import static paris.p2p.rendezvous.store.sql.Tables.RULING;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC_MARK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import paris.p2p.rendezvous.people.Deed;
import paris.p2p.rendezvous.store.Transaction;

/** What keeping order changes on the board, as rows. */
final class OrderStore {
  private final DSLContext sql;

  OrderStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /**
   * A thread that nobody else changes or posts in meanwhile.
   *
   * @param author the id of who opened it
   * @param posts how many it has; 0 once it was joined to another
   */
  record Held(long id, long space, long author, String title, int posts, Topic.Mode mode) {}

  /** A post, by what is decided of it. */
  record Said(long id, long topic, long author, boolean hidden) {}

  Optional<Held> hold(long topic) {
    return sql.select(
            TOPIC.ID,
            TOPIC.SPACE_ID,
            TOPIC.AUTHOR_ID,
            TOPIC.TITLE,
            TOPIC.POSTS,
            row(TOPIC.PINNED, TOPIC.LOCKED, TOPIC.HIDDEN, TOPIC.SLOW_SECONDS)
                .mapping(Topic.Mode::new))
        .from(TOPIC)
        .where(TOPIC.ID.eq(topic))
        .forUpdate()
        .fetchOptional(mapping(Held::new));
  }

  Optional<Said> said(long post) {
    return sql.select(POST.ID, POST.TOPIC_ID, POST.AUTHOR_ID, POST.HIDDEN)
        .from(POST)
        .where(POST.ID.eq(post))
        .fetchOptional(mapping(Said::new));
  }

  /** The number of a thread's first post. */
  long first(long topic) {
    return sql.select(POST.ID)
        .from(POST)
        .where(POST.TOPIC_ID.eq(topic))
        .orderBy(POST.TOPIC_ID, POST.ID)
        .limit(1)
        .fetchSingle()
        .value1();
  }

  /** The spaces that this person looks after. */
  Set<Long> founded(long person) {
    return sql.select(SPACE.ID).from(SPACE).where(SPACE.FOUNDER_ID.eq(person)).fetchSet(SPACE.ID);
  }

  /** What a post says, whether it is shown or not. */
  String words(long post) {
    return sql.select(POST.BODY).from(POST).where(POST.ID.eq(post)).fetchSingle().value1();
  }

  /** What a post said before, the newest first. */
  List<Dossier.Version> versions(long post) {
    return sql.select(POST_VERSION.VERSION, POST_VERSION.BODY, POST_VERSION.UNTIL)
        .from(POST_VERSION)
        .where(POST_VERSION.POST_ID.eq(post))
        .orderBy(POST_VERSION.VERSION.desc())
        .fetch(mapping(Dossier.Version::new));
  }

  void hidePost(long post, boolean hidden) {
    sql.update(POST).set(POST.HIDDEN, hidden).where(POST.ID.eq(post)).execute();
  }

  /** Out of sight or back; its space counts what is in sight. */
  void hideTopic(Held topic, boolean hidden) {
    sql.update(TOPIC).set(TOPIC.HIDDEN, hidden).where(TOPIC.ID.eq(topic.id())).execute();
    counts(topic.space(), hidden ? -1 : 1);
  }

  /** To that space; what waits to come into it comes along. */
  void move(Held topic, long space) {
    sql.update(TOPIC).set(TOPIC.SPACE_ID, space).where(TOPIC.ID.eq(topic.id())).execute();
    sql.update(HELD_POST)
        .set(HELD_POST.SPACE_ID, space)
        .where(HELD_POST.TOPIC_ID.eq(topic.id()))
        .execute();
    if (topic.mode().hidden()) return;
    counts(topic.space(), -1);
    counts(space, 1);
  }

  private void counts(long space, int more) {
    sql.update(SPACE)
        .set(SPACE.TOPICS, SPACE.TOPICS.plus(more))
        .where(SPACE.ID.eq(space))
        .execute();
  }

  void lock(long topic, boolean locked) {
    sql.update(TOPIC).set(TOPIC.LOCKED, locked).where(TOPIC.ID.eq(topic)).execute();
  }

  void pin(long topic, boolean pinned) {
    sql.update(TOPIC).set(TOPIC.PINNED, pinned).where(TOPIC.ID.eq(topic)).execute();
  }

  void slow(long topic, int seconds) {
    sql.update(TOPIC).set(TOPIC.SLOW_SECONDS, seconds).where(TOPIC.ID.eq(topic)).execute();
  }

  /**
   * That post and all after it in a thread of their own, whose marks are those of the old one.
   *
   * @return the new thread
   */
  long split(Held topic, Said from, String title) {
    Instant at =
        sql.select(POST.POSTED_AT).from(POST).where(POST.ID.eq(from.id())).fetchSingle().value1();
    long fresh =
        new TopicStore(sql).open(topic.space(), title, Optional.empty(), from.author(), at);
    sql.update(POST)
        .set(POST.TOPIC_ID, fresh)
        .where(POST.TOPIC_ID.eq(topic.id()))
        .and(POST.ID.ge(from.id()))
        .execute();
    sql.insertInto(TOPIC_MARK)
        .columns(TOPIC_MARK.PERSON_ID, TOPIC_MARK.TOPIC_ID, TOPIC_MARK.READ_TO, TOPIC_MARK.STANCE)
        .select(
            select(TOPIC_MARK.PERSON_ID, val(fresh), TOPIC_MARK.READ_TO, TOPIC_MARK.STANCE)
                .from(TOPIC_MARK)
                .where(TOPIC_MARK.TOPIC_ID.eq(topic.id())))
        .execute();
    recount(topic.id());
    recount(fresh);
    return fresh;
  }

  /** All posts of one thread go back into another; what is left of it is out of sight. */
  void join(Held from, long into) {
    reread(from.id(), into);
    sql.update(POST).set(POST.TOPIC_ID, into).where(POST.TOPIC_ID.eq(from.id())).execute();
    sql.update(HELD_POST)
        .set(HELD_POST.TOPIC_ID, into)
        .where(HELD_POST.TOPIC_ID.eq(from.id()))
        .execute();
    if (!from.mode().hidden()) hideTopic(from, true);
    pin(from.id(), false);
    recount(from.id());
    recount(into);
  }

  /** Who has read less of the one than of the other has read the whole of it as far as that. */
  private void reread(long from, long into) {
    var other = TOPIC_MARK.as("other");
    Select<Record1<Long>> last = select(TOPIC.LAST_POST_ID).from(TOPIC).where(TOPIC.ID.eq(from));
    sql.update(TOPIC_MARK)
        .set(
            TOPIC_MARK.READ_TO,
            select(other.READ_TO)
                .from(other)
                .where(other.TOPIC_ID.eq(from).and(other.PERSON_ID.eq(TOPIC_MARK.PERSON_ID))))
        .where(TOPIC_MARK.TOPIC_ID.eq(into))
        .andExists(
            select(val(1))
                .from(other)
                .where(other.TOPIC_ID.eq(from).and(other.PERSON_ID.eq(TOPIC_MARK.PERSON_ID)))
                .and(other.READ_TO.lt(TOPIC_MARK.READ_TO))
                .and(other.READ_TO.lt(last)))
        .execute();
  }

  private void recount(long topic) {
    var now =
        sql.select(count(), coalesce(max(POST.ID), 0L))
            .from(POST)
            .where(POST.TOPIC_ID.eq(topic))
            .fetchSingle();
    sql.update(TOPIC)
        .set(TOPIC.POSTS, now.value1())
        .set(TOPIC.LAST_POST_ID, now.value2())
        .where(TOPIC.ID.eq(topic))
        .execute();
  }

  /** Whether posts were split off from that thread after that ruling, and are so still. */
  boolean splitSince(long ruling, long topic) {
    return sql.fetchExists(
        sql.selectOne()
            .from(RULING)
            .where(RULING.DEED.eq(Deed.SPLIT_TOPIC.tag()))
            .and(RULING.ID.gt(ruling))
            .and(RULING.UNDONE_AT.isNull())
            .and(RULING.BEFORE.startsWith(topic + " ")));
  }
}
