package paris.p2p.rendezvous.search;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Slug;
import paris.p2p.rendezvous.text.Wording;

/** What the index is made from and what its answers are filled in with, as rows. */
final class SearchStore {
  private static final paris.p2p.rendezvous.store.sql.tables.Post FIRST = POST.as("first");

  /** No other stands before it: one step into the index post_of_topic. */
  private static final Field<Boolean> OPENS =
      field(
          notExists(
              selectOne()
                  .from(FIRST)
                  .where(FIRST.TOPIC_ID.eq(POST.TOPIC_ID).and(FIRST.ID.lt(POST.ID)))));

  private static final Condition SHOWN =
      POST.HIDDEN.eq(false).and(POST.DELETED_AT.isNull()).and(TOPIC.HIDDEN.eq(false));

  private final DSLContext sql;

  SearchStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** A post and which of its states is stored. */
  record Revision(long post, long revision) {}

  /** The revisions after that one, in their order: read from the index post_by_revision alone. */
  List<Revision> revisions(long after, int limit) {
    return sql.select(POST.ID, POST.REVISION)
        .from(POST)
        .where(POST.REVISION.gt(after))
        .orderBy(POST.REVISION)
        .limit(limit)
        .fetch(mapping(Revision::new));
  }

  /** The posts of a thread, in their order. */
  List<Long> posts(long topic) {
    return sql.select(POST.ID)
        .from(POST)
        .where(POST.TOPIC_ID.eq(topic))
        .orderBy(POST.TOPIC_ID, POST.ID)
        .fetch(POST.ID);
  }

  /** These posts as the index is to hold them; without those that there are not. */
  List<Sheet> sheets(Collection<Long> posts) {
    return sql.select(
            POST.ID,
            POST.REVISION,
            SHOWN,
            POST.AUTHOR_ID,
            TOPIC.SPACE_ID,
            POST.POSTED_AT,
            OPENS,
            TOPIC.TITLE,
            POST.BODY)
        .from(POST)
        .leftJoin(TOPIC)
        .on(TOPIC.ID.eq(POST.TOPIC_ID))
        .where(POST.ID.in(posts))
        .fetch(
            mapping((id, revision, shown, author, space, at, opens, title, body) ->
                new Sheet(
                    id,
                    revision,
                    shown
                        ? Optional.of(new Sheet.Shown(author, space, at, opens ? title : "", body))
                        : Optional.empty())));
  }

  /** A post in full, as {@link Hit} says it. */
  record Seen(
      long post,
      long topic,
      String title,
      String space,
      Wording spaceTitle,
      String author,
      Instant at,
      boolean opens,
      String body) {
    Hit hit(Inquiry inquiry) {
      return new Hit(
          post, topic, title, space, spaceTitle, author, at, opens, Glimpse.of(body, inquiry));
    }
  }

  /** Those of these posts that may be seen, by their numbers. */
  Map<Long, Seen> seen(Collection<Long> posts) {
    return sql.select(
            POST.ID,
            POST.TOPIC_ID,
            TOPIC.TITLE,
            SPACE.SLUG,
            row(SPACE.TITLE_FR, SPACE.TITLE_EN).mapping(Wording::new),
            PERSON.NAME,
            POST.POSTED_AT,
            OPENS,
            POST.BODY)
        .from(POST)
        .leftJoin(TOPIC)
        .on(TOPIC.ID.eq(POST.TOPIC_ID))
        .leftJoin(SPACE)
        .on(SPACE.ID.eq(TOPIC.SPACE_ID))
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(POST.AUTHOR_ID))
        .where(POST.ID.in(posts).and(SHOWN))
        .fetchMap(POST.ID, mapping(Seen::new));
  }

  /** Who has that name, case and accents aside. */
  OptionalLong person(String name) {
    String asked = Slug.folded(name);
    return sql
        .select(PERSON.ID, PERSON.NAME)
        .from(PERSON)
        .where(PERSON.NAME.ne(""))
        .fetch()
        .stream()
        .filter(person -> Slug.folded(person.value2()).equals(asked))
        .mapToLong(person -> person.value1())
        .findFirst();
  }
}
