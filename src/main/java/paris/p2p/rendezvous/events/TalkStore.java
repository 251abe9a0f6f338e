package paris.p2p.rendezvous.events;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record5;
import org.jooq.Result;
import paris.p2p.rendezvous.store.Transaction;

/** Talks, as rows. */
final class TalkStore {
  private final DSLContext sql;
  private final ItemStore items;

  TalkStore(Transaction transaction) {
    sql = transaction.sql();
    items = new ItemStore(transaction);
  }

  List<Talk> about(List<String> folded, int limit) {
    Condition which = heard();
    for (String word : folded) {
      which = which.and(ITEM.SOUGHT.contains(word).or(spoken(SPEAKER.SOUGHT.contains(word))));
    }
    return some(which, limit);
  }

  List<Talk> by(String folded, int limit) {
    return some(heard().and(spoken(SPEAKER.SOUGHT.eq(folded))), limit);
  }

  Optional<Talk> one(long item) {
    return some(ITEM.ID.eq(item), 1).stream().findFirst();
  }

  private static Condition heard() {
    return ITEM.OPEN_SLOT
        .isFalse()
        .and(ITEM.TITLE.ne("").or(ITEM.TITLE_EN.ne("")))
        .and(EVENT.STATUS.ne(Status.CANCELLED.tag()))
        .and(
            ITEM.KIND
                .in(ItemKind.TALK.tag(), ItemKind.WORKSHOP.tag())
                .or(spoken(SPEAKER.ITEM_ID.isNotNull())));
  }

  private static Condition spoken(Condition which) {
    return exists(selectOne().from(SPEAKER).where(SPEAKER.ITEM_ID.eq(ITEM.ID)).and(which));
  }

  private List<Talk> some(Condition which, int limit) {
    Result<Record5<Long, Long, String, LocalDateTime, String>> rows =
        sql.select(ITEM.ID, EVENT.ID, EVENT.TITLE, EVENT.STARTS_AT, EVENT.ZONE)
            .from(ITEM)
            .join(EVENT)
            .on(EVENT.ID.eq(ITEM.EVENT_ID))
            .where(which)
            .orderBy(
                EVENT.STARTS_AT.desc(),
                EVENT.ID.desc(),
                ITEM.DAY_OF.desc(),
                ITEM.STARTS.desc().nullsFirst(),
                ITEM.ID.desc())
            .limit(limit)
            .fetch();
    Map<Long, Item> known =
        items.named(rows.getValues(ITEM.ID)).stream()
            .collect(Collectors.toMap(Item::id, item -> item));
    return rows.stream()
        .map(row ->
            new Talk(
                known.get(row.value1()),
                row.value2(),
                row.value3(),
                row.value4().toLocalDate(),
                ZoneId.of(row.value5())))
        .toList();
  }
}
