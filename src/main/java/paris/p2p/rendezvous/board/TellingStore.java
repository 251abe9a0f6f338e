package paris.p2p.rendezvous.board;

import static paris.p2p.rendezvous.store.sql.Tables.POST;
import static paris.p2p.rendezvous.store.sql.Tables.READER;
import static paris.p2p.rendezvous.store.sql.Tables.SPACE_MARK;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC;
import static paris.p2p.rendezvous.store.sql.Tables.TOPIC_MARK;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Whom a post may concern, as rows. */
final class TellingStore {
  private static final String FOLLOW = "follow";
  private static final String MUTE = "mute";

  /** So many posts are looked at for the next one that names somebody. */
  private static final int NAMING_MOST = 100;

  private final DSLContext sql;

  TellingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Optional<Long> authorOfPost(long post) {
    return sql.select(POST.AUTHOR_ID)
        .from(POST)
        .where(POST.ID.eq(post))
        .fetchOptional(POST.AUTHOR_ID);
  }

  Optional<Long> authorOfTopic(long topic) {
    return sql.select(TOPIC.AUTHOR_ID)
        .from(TOPIC)
        .where(TOPIC.ID.eq(topic))
        .fetchOptional(TOPIC.AUTHOR_ID);
  }

  Set<Long> followersOfTopic(long topic) {
    return sql.select(TOPIC_MARK.PERSON_ID)
        .from(TOPIC_MARK)
        .where(TOPIC_MARK.TOPIC_ID.eq(topic))
        .and(TOPIC_MARK.STANCE.eq(FOLLOW))
        .fetchSet(TOPIC_MARK.PERSON_ID);
  }

  Set<Long> followersOfSpace(long space) {
    return sql.select(SPACE_MARK.PERSON_ID)
        .from(SPACE_MARK)
        .where(SPACE_MARK.SPACE_ID.eq(space))
        .and(SPACE_MARK.STANCE.eq(FOLLOW))
        .fetchSet(SPACE_MARK.PERSON_ID);
  }

  /** The texts of the next posts of a thread that may name somebody, in their order. */
  Map<Long, String> naming(long topic, long after) {
    return sql.select(POST.ID, POST.BODY)
        .from(POST)
        .where(POST.TOPIC_ID.eq(topic).and(POST.ID.gt(after)).and(POST.BODY.contains("@")))
        .and(POST.HIDDEN.eq(false).and(POST.DELETED_AT.isNull()))
        .orderBy(POST.TOPIC_ID, POST.ID)
        .limit(NAMING_MOST)
        .fetchMap(POST.ID, POST.BODY);
  }

  /** Those of these posts that this person has read. */
  Set<Long> read(long person, Collection<Long> posts) {
    return sql.select(POST.ID)
        .from(POST)
        .leftJoin(TOPIC_MARK)
        .on(TOPIC_MARK.PERSON_ID.eq(person).and(TOPIC_MARK.TOPIC_ID.eq(POST.TOPIC_ID)))
        .leftJoin(READER)
        .on(READER.PERSON_ID.eq(person))
        .where(POST.ID.in(posts))
        .and(POST.ID.le(TOPIC_MARK.READ_TO).or(POST.ID.le(READER.READ_TO)))
        .fetchSet(POST.ID);
  }

  /** Those of them who mute the thread, or its space and do not follow the thread. */
  Set<Long> deaf(Collection<Long> persons, long space, long topic) {
    Map<Long, String> stances =
        sql.select(TOPIC_MARK.PERSON_ID, TOPIC_MARK.STANCE)
            .from(TOPIC_MARK)
            .where(TOPIC_MARK.PERSON_ID.in(persons))
            .and(TOPIC_MARK.TOPIC_ID.eq(topic))
            .and(TOPIC_MARK.STANCE.isNotNull())
            .fetchMap(TOPIC_MARK.PERSON_ID, TOPIC_MARK.STANCE);
    Set<Long> deaf =
        sql.select(SPACE_MARK.PERSON_ID)
            .from(SPACE_MARK)
            .where(SPACE_MARK.PERSON_ID.in(persons))
            .and(SPACE_MARK.SPACE_ID.eq(space))
            .and(SPACE_MARK.STANCE.eq(MUTE))
            .fetchSet(SPACE_MARK.PERSON_ID);
    stances.forEach((person, stance) -> {
      if (stance.equals(MUTE)) deaf.add(person);
      else deaf.remove(person);
    });
    return deaf;
  }
}
