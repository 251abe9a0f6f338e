package paris.p2p.rendezvous.board;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.READER;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE_MARK;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC_MARK;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.store.Transaction;

/** What people have read, follow and mute, as rows. */
final class MarkStore {
  private final DSLContext sql;

  MarkStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** All posts up to that number are read. */
  long readTo(long person) {
    return sql.select(READER.READ_TO)
        .from(READER)
        .where(READER.PERSON_ID.eq(person))
        .fetchOptional(READER.READ_TO)
        .orElse(0L);
  }

  /** All posts of that thread up to that number are read. */
  long readTo(long person, long topic) {
    long marked =
        sql.select(TOPIC_MARK.READ_TO)
            .from(TOPIC_MARK)
            .where(of(person, topic))
            .fetchOptional(TOPIC_MARK.READ_TO)
            .orElse(0L);
    return Math.max(marked, readTo(person));
  }

  /** All that is stored of this person's reading. */
  Reader.Stored of(long person) {
    Map<Long, Long> topics = new HashMap<>();
    Map<Long, Stance> stances = new HashMap<>();
    sql.select(TOPIC_MARK.TOPIC_ID, TOPIC_MARK.READ_TO, TOPIC_MARK.STANCE)
        .from(TOPIC_MARK)
        .where(TOPIC_MARK.PERSON_ID.eq(person))
        .forEach(row -> {
          topics.put(row.value1(), row.value2());
          if (row.value3() != null) stances.put(row.value1(), Stance.tagged(row.value3()));
        });
    Map<Long, Stance> spaces =
        sql.select(SPACE_MARK.SPACE_ID, SPACE_MARK.STANCE.convertFrom(Stance::tagged))
            .from(SPACE_MARK)
            .where(SPACE_MARK.PERSON_ID.eq(person))
            .fetchMap(row -> row.value1(), row -> row.value2());
    return new Reader.Stored(readTo(person), topics, stances, spaces);
  }

  /** The number of the newest post of all; 0 without any. */
  long newest() {
    Long newest = sql.select(max(POST.ID)).from(POST).fetchSingle().value1();
    return newest == null ? 0 : newest;
  }

  /** The number of the newest post of a thread; none where there is no such thread. */
  Optional<Long> last(long topic) {
    return sql.select(TOPIC.LAST_POST_ID)
        .from(TOPIC)
        .where(TOPIC.ID.eq(topic))
        .fetchOptional(TOPIC.LAST_POST_ID);
  }

  boolean space(long space) {
    return sql.fetchExists(SPACE, SPACE.ID.eq(space));
  }

  /** The number of the post that stands before that one in its thread; 0 for the first. */
  long before(long topic, long number) {
    // The order names the topic, too, so that H2 sees the order of the index post_of_topic in it.
    return sql.select(POST.ID)
        .from(POST)
        .where(POST.TOPIC_ID.eq(topic).and(POST.ID.lt(number)))
        .orderBy(POST.TOPIC_ID.desc(), POST.ID.desc())
        .limit(1)
        .fetchOptional(POST.ID)
        .orElse(0L);
  }

  /** All posts up to that number are read; never less than before. */
  void readAll(long person, long number) {
    int known =
        sql.update(READER)
            .set(READER.READ_TO, greatest(READER.READ_TO, val(number)))
            .where(READER.PERSON_ID.eq(person))
            .execute();
    if (known > 0) return;
    sql.insertInto(READER).set(READER.PERSON_ID, person).set(READER.READ_TO, number).execute();
  }

  /** All posts of that thread up to that number are read; never less than before. */
  void read(long person, long topic, long number) {
    int known =
        sql.update(TOPIC_MARK)
            .set(TOPIC_MARK.READ_TO, greatest(TOPIC_MARK.READ_TO, val(number)))
            .where(of(person, topic))
            .execute();
    if (known == 0) add(person, topic, number, Optional.empty());
  }

  /** All threads of that space that are not hidden are read to their end. */
  void readSpace(long person, long space) {
    Condition there =
        TOPIC.SPACE_ID.eq(space).and(TOPIC.HIDDEN.eq(false)).and(TOPIC.LAST_POST_ID.gt(0L));
    sql.update(TOPIC_MARK)
        .set(
            TOPIC_MARK.READ_TO,
            greatest(
                TOPIC_MARK.READ_TO,
                select(TOPIC.LAST_POST_ID)
                    .from(TOPIC)
                    .where(TOPIC.ID.eq(TOPIC_MARK.TOPIC_ID))
                    .asField()))
        .where(TOPIC_MARK.PERSON_ID.eq(person))
        .and(TOPIC_MARK.TOPIC_ID.in(select(TOPIC.ID).from(TOPIC).where(there)))
        .execute();
    sql.insertInto(TOPIC_MARK, TOPIC_MARK.PERSON_ID, TOPIC_MARK.TOPIC_ID, TOPIC_MARK.READ_TO)
        .select(
            select(inline(person), TOPIC.ID, TOPIC.LAST_POST_ID)
                .from(TOPIC)
                .leftJoin(TOPIC_MARK)
                .on(of(person, TOPIC.ID))
                .where(there)
                .and(TOPIC.LAST_POST_ID.gt(readTo(person)))
                .and(TOPIC_MARK.TOPIC_ID.isNull()))
        .execute();
  }

  /** What this person wants of that thread; none: nothing more than others. */
  void topicStance(long person, long topic, Optional<Stance> stance) {
    int known =
        sql.update(TOPIC_MARK)
            .set(TOPIC_MARK.STANCE, tag(stance))
            .where(of(person, topic))
            .execute();
    if (known == 0 && stance.isPresent()) add(person, topic, 0, stance);
  }

  private void add(long person, long topic, long number, Optional<Stance> stance) {
    sql.insertInto(TOPIC_MARK)
        .set(TOPIC_MARK.PERSON_ID, person)
        .set(TOPIC_MARK.TOPIC_ID, topic)
        .set(TOPIC_MARK.READ_TO, number)
        .set(TOPIC_MARK.STANCE, tag(stance))
        .execute();
  }

  /** The same of a space. */
  void spaceStance(long person, long space, Optional<Stance> stance) {
    sql.deleteFrom(SPACE_MARK)
        .where(SPACE_MARK.PERSON_ID.eq(person).and(SPACE_MARK.SPACE_ID.eq(space)))
        .execute();
    if (stance.isEmpty()) return;
    sql.insertInto(SPACE_MARK)
        .set(SPACE_MARK.PERSON_ID, person)
        .set(SPACE_MARK.SPACE_ID, space)
        .set(SPACE_MARK.STANCE, tag(stance))
        .execute();
  }

  private static String tag(Optional<Stance> stance) {
    return stance.map(Stance::tag).orElse(null);
  }

  private static Condition of(long person, long topic) {
    return of(person, val(topic));
  }

  private static Condition of(long person, Field<Long> topic) {
    return TOPIC_MARK.PERSON_ID.eq(person).and(TOPIC_MARK.TOPIC_ID.eq(topic));
  }
}
