package paris.p2p.rendezvous.board;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.defaultValue;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Transaction;

/** Posts, as rows. */
final class PostStore {
  private final DSLContext sql;

  PostStore(Transaction transaction) {
    this(transaction.sql());
  }

  PostStore(DSLContext sql) {
    this.sql = sql;
  }

  // The orders name the topic, too, so that H2 sees the order of the index post_of_topic in them.

  List<Post> after(long topic, long after, int limit) {
    return some(
        POST.TOPIC_ID.eq(topic).and(POST.ID.gt(after)), List.of(POST.TOPIC_ID, POST.ID), limit);
  }

  List<Post> before(long topic, long before, int limit) {
    return some(
            POST.TOPIC_ID.eq(topic).and(POST.ID.lt(before)),
            List.of(POST.TOPIC_ID.desc(), POST.ID.desc()),
            limit)
        .reversed();
  }

  Optional<Post> post(long number) {
    return some(POST.ID.eq(number), List.of(POST.ID), 1).stream().findFirst();
  }

  /** When that person last wrote in that topic. */
  Optional<Instant> lastBy(long topic, long author) {
    return sql.select(POST.POSTED_AT)
        .from(POST)
        .where(POST.TOPIC_ID.eq(topic).and(POST.AUTHOR_ID.eq(author)))
        .orderBy(POST.TOPIC_ID.desc(), POST.ID.desc())
        .limit(1)
        .fetchOptional(POST.POSTED_AT);
  }

  /** Joined as in {@link TopicStore}. */
  private List<Post> some(Condition which, List<OrderField<?>> order, int limit) {
    return sql.select(
            POST.ID,
            POST.TOPIC_ID,
            PERSON.NAME,
            PERSON.ROLE.convertFrom(Role::tagged),
            POST.POSTED_AT,
            when(POST.DELETED_AT.isNull().and(POST.HIDDEN.eq(false)), POST.BODY).otherwise(""),
            POST.EDITED_AT.convertFrom(Optional::ofNullable),
            row(POST.DELETED_AT, POST.HIDDEN).mapping(PostStore::state),
            POST.ANSWERS_ID.convertFrom(Optional::ofNullable))
        .from(POST)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(POST.AUTHOR_ID))
        .where(which)
        .orderBy(order)
        .limit(limit)
        .fetch(mapping(Post::new));
  }

  private static Post.State state(Instant deleted, boolean hidden) {
    if (hidden) return Post.State.HIDDEN;
    return deleted == null ? Post.State.SHOWN : Post.State.DELETED;
  }

  long add(long topic, long author, String body, Optional<Long> answers, Instant now) {
    return sql.insertInto(POST)
        .set(POST.TOPIC_ID, topic)
        .set(POST.AUTHOR_ID, author)
        .set(POST.BODY, body)
        .set(POST.ANSWERS_ID, answers.orElse(null))
        .set(POST.POSTED_AT, now)
        .returningResult(POST.ID)
        .fetchSingle()
        .value1();
  }

  /**
   * These posts have changed: what is found of them is looked up anew. For whoever changes, hides,
   * deletes or moves one, in the same transaction, besides the news.
   */
  void touch(Collection<Long> posts) {
    if (posts.isEmpty()) return;
    sql.update(POST)
        .set(POST.REVISION, defaultValue(POST.REVISION))
        .where(POST.ID.in(posts))
        .execute();
  }

  /** Its posts are found otherwise: the thread got another title or space, was hidden or shown. */
  void touchTopic(long topic) {
    sql.update(POST)
        .set(POST.REVISION, defaultValue(POST.REVISION))
        .where(POST.TOPIC_ID.eq(topic))
        .execute();
  }

  void hide(long number, boolean hidden) {
    sql.update(POST).set(POST.HIDDEN, hidden).where(POST.ID.eq(number)).execute();
  }
}
