package paris.p2p.rendezvous.events;

import static org.jooq.impl.DSL.select;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Folded;

/** Who speaks, as rows. */
final class SpeakerStore {
  private static final int SOUGHT_MOST = 480;

  private final DSLContext sql;

  SpeakerStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Of these lines of programmes, by their ids, in their order. */
  Map<Long, List<Speaker>> of(Condition items) {
    return sql.select(SPEAKER.ITEM_ID, SPEAKER.NAME, SPEAKER.PERSON_ID)
        .from(SPEAKER)
        .join(ITEM)
        .on(ITEM.ID.eq(SPEAKER.ITEM_ID))
        .where(items)
        .orderBy(SPEAKER.ITEM_ID, SPEAKER.POSITION)
        .fetchGroups(
            SPEAKER.ITEM_ID,
            one ->
                new Speaker(
                    one.get(SPEAKER.NAME), Optional.ofNullable(one.get(SPEAKER.PERSON_ID))));
  }

  void add(long item, List<Speaker> speakers) {
    for (int i = 0; i < speakers.size(); i++) {
      Speaker one = speakers.get(i);
      sql.insertInto(SPEAKER)
          .set(SPEAKER.ITEM_ID, item)
          .set(SPEAKER.POSITION, i)
          .set(SPEAKER.NAME, one.name())
          .set(SPEAKER.SOUGHT, sought(one.name()))
          .set(SPEAKER.PERSON_ID, one.person().orElse(null))
          .execute();
    }
  }

  /** This person goes by another name where they went by the one before; on which events. */
  List<Long> renamed(long person, String before, String after) {
    Condition there = SPEAKER.PERSON_ID.eq(person).and(SPEAKER.NAME.eq(before));
    List<Long> events =
        sql.selectDistinct(ITEM.EVENT_ID)
            .from(SPEAKER)
            .join(ITEM)
            .on(ITEM.ID.eq(SPEAKER.ITEM_ID))
            .where(there)
            .and(ITEM.EVENT_ID.isNotNull())
            .fetch(ITEM.EVENT_ID);
    sql.update(SPEAKER)
        .set(SPEAKER.NAME, after)
        .set(SPEAKER.SOUGHT, sought(after))
        .where(there)
        .execute();
    return events;
  }

  /** A name as it is looked for. Folding can make it longer, so it is cut. */
  static String sought(String name) {
    return Cleaner.cut(Folded.of(name), SOUGHT_MOST);
  }

  void remove(Condition items) {
    sql.deleteFrom(SPEAKER)
        .where(SPEAKER.ITEM_ID.in(select(ITEM.ID).from(ITEM).where(items)))
        .execute();
  }
}
