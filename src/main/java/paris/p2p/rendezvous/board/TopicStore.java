package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Wording;

/** Topics, as rows. */
final class TopicStore {
  private static final paris.p2p.rendezvous.store.sql.tables.Person LAST_AUTHOR =
      PERSON.as("last_author");

  private final DSLContext sql;

  TopicStore(Transaction transaction) {
    this(transaction.sql());
  }

  TopicStore(DSLContext sql) {
    this.sql = sql;
  }

  // The orders name what is the same in all of it, too, so that H2 sees the order of the index.

  /** Those of a space that are not pinned. */
  List<Topic> of(long space, long before, int limit) {
    return some(
        TOPIC
            .SPACE_ID
            .eq(space)
            .and(TOPIC.HIDDEN.eq(false))
            .and(TOPIC.LAST_POST_ID.lt(before))
            .and(TOPIC.PINNED.eq(false)),
        List.of(TOPIC.SPACE_ID, TOPIC.HIDDEN, TOPIC.LAST_POST_ID.desc()),
        limit);
  }

  /** Those of a space that are pinned. */
  List<Topic> pinned(long space) {
    return some(
        TOPIC.PINNED.eq(true).and(TOPIC.SPACE_ID.eq(space)).and(TOPIC.HIDDEN.eq(false)),
        List.of(TOPIC.LAST_POST_ID.desc()),
        Integer.MAX_VALUE);
  }

  List<Topic> latest(int limit) {
    return some(
        TOPIC.HIDDEN.eq(false).and(TOPIC.LAST_POST_ID.gt(0L)),
        List.of(TOPIC.HIDDEN, TOPIC.LAST_POST_ID.desc()),
        limit);
  }

  /** One without posts was joined to another, and is none. */
  Optional<Topic> topic(long id) {
    Condition which = TOPIC.ID.eq(id).and(TOPIC.LAST_POST_ID.gt(0L));
    return some(which, List.of(TOPIC.ID), 1).stream().findFirst();
  }

  /** What was decided about one that there is. */
  Topic.Mode mode(long id) {
    return sql.select(TOPIC.PINNED, TOPIC.LOCKED, TOPIC.HIDDEN, TOPIC.SLOW_SECONDS)
        .from(TOPIC)
        .where(TOPIC.ID.eq(id))
        .fetchSingle(mapping(Topic.Mode::new));
  }

  Optional<Topic> about(String subject) {
    return some(TOPIC.SUBJECT.eq(subject), List.of(TOPIC.ID), 1).stream().findFirst();
  }

  /** What is known of those of these ids that are not hidden; of all without any. */
  List<Head> heads(Collection<Long> ids) {
    Condition shown = TOPIC.HIDDEN.eq(false).and(TOPIC.LAST_POST_ID.gt(0L));
    return sql.select(TOPIC.ID, TOPIC.SPACE_ID, TOPIC.LAST_POST_ID)
        .from(TOPIC)
        .where(ids.isEmpty() ? shown : shown.and(TOPIC.ID.in(ids)))
        .fetch(mapping(Head::new));
  }

  /** All topics that are about a thing of the hub, by that thing: one for each at most. */
  Map<String, Topic> bySubject() {
    return some(TOPIC.SUBJECT.isNotNull(), List.of(TOPIC.ID), Integer.MAX_VALUE).stream()
        .collect(
            Collectors.toUnmodifiableMap(
                topic -> topic.subject().orElseThrow(), Function.identity()));
  }

  /**
   * Every topic has all that is joined here; the joins are outer ones since H2 keeps their order,
   * and so starts with the topics. Free to choose, it went through all people first.
   */
  private List<Topic> some(Condition which, List<OrderField<?>> order, int limit) {
    return sql.select(
            TOPIC.ID,
            TOPIC.SPACE_ID,
            SPACE.SLUG,
            row(SPACE.TITLE_FR, SPACE.TITLE_EN).mapping(Wording::new),
            TOPIC.TITLE,
            TOPIC.SUBJECT.convertFrom(Optional::ofNullable),
            PERSON.NAME,
            TOPIC.OPENED_AT,
            TOPIC.POSTS,
            TOPIC.LAST_POST_ID,
            LAST_AUTHOR.NAME,
            POST.POSTED_AT,
            row(TOPIC.PINNED, TOPIC.LOCKED, TOPIC.HIDDEN, TOPIC.SLOW_SECONDS)
                .mapping(Topic.Mode::new))
        .from(TOPIC)
        .leftJoin(SPACE)
        .on(SPACE.ID.eq(TOPIC.SPACE_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(TOPIC.AUTHOR_ID))
        .leftJoin(POST)
        .on(POST.ID.eq(TOPIC.LAST_POST_ID))
        .leftJoin(LAST_AUTHOR)
        .on(LAST_AUTHOR.ID.eq(POST.AUTHOR_ID))
        .where(which)
        .orderBy(order)
        .limit(limit)
        .fetch(mapping(Topic::new));
  }

  /** A topic still without posts; its first one is to follow in the same transaction. */
  long open(long space, String title, Optional<String> subject, long author, Instant now) {
    sql.update(SPACE).set(SPACE.TOPICS, SPACE.TOPICS.plus(1)).where(SPACE.ID.eq(space)).execute();
    return sql.insertInto(TOPIC)
        .set(TOPIC.SPACE_ID, space)
        .set(TOPIC.TITLE, title)
        .set(TOPIC.SUBJECT, subject.orElse(null))
        .set(TOPIC.AUTHOR_ID, author)
        .set(TOPIC.OPENED_AT, now)
        .set(TOPIC.POSTS, 0)
        .set(TOPIC.LAST_POST_ID, 0L)
        .returningResult(TOPIC.ID)
        .fetchSingle()
        .value1();
  }

  /**
   * A thread that nobody else posts in meanwhile.
   *
   * @param subject the thing of the hub that it is about
   */
  record Held(long space, String title, Optional<String> subject) {}

  /**
   * Keeps others from posting there until this transaction ends, so that a topic's posts show in
   * the order of their numbers; none where there is no such topic.
   */
  Optional<Held> hold(long topic) {
    return sql.select(TOPIC.SPACE_ID, TOPIC.TITLE, TOPIC.SUBJECT.convertFrom(Optional::ofNullable))
        .from(TOPIC)
        .where(TOPIC.ID.eq(topic).and(TOPIC.LAST_POST_ID.gt(0L)))
        .forUpdate()
        .fetchOptional(mapping(Held::new));
  }

  void grow(long topic, long post) {
    sql.update(TOPIC)
        .set(TOPIC.POSTS, TOPIC.POSTS.plus(1))
        .set(TOPIC.LAST_POST_ID, post)
        .where(TOPIC.ID.eq(topic))
        .execute();
  }

  void hide(long topic, boolean hidden) {
    sql.update(TOPIC).set(TOPIC.HIDDEN, hidden).where(TOPIC.ID.eq(topic)).execute();
  }
}
