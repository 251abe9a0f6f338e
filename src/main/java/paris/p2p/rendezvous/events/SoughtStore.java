package paris.p2p.rendezvous.events;

import static paris.p2p.rendezvous.store.sql.Tables.EVENT;
import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Folded;

/** The words of events, folded, as a column. */
final class SoughtStore {
  /** As many chars as the column holds; a word further on is not found. */
  private static final int MOST = 100_000;

  private final DSLContext sql;

  SoughtStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Long> missing() {
    return sql.select(EVENT.ID).from(EVENT).where(EVENT.SOUGHT.eq("")).fetch(EVENT.ID);
  }

  void refresh(long event) {
    List<String> words = new ArrayList<>();
    sql.select(EVENT.TITLE, EVENT.PLACE, EVENT.ADDRESS, EVENT.TEXT_FR, EVENT.TEXT_EN)
        .from(EVENT)
        .where(EVENT.ID.eq(event))
        .forEach(row -> add(words, row));
    sql.select(ITEM.TITLE, ITEM.TITLE_EN, ITEM.STAGE, ITEM.TEXT_FR, ITEM.TEXT_EN)
        .from(ITEM)
        .where(ITEM.EVENT_ID.eq(event))
        .orderBy(ITEM.ID)
        .forEach(row -> add(words, row));
    sql.select(SPEAKER.NAME)
        .from(SPEAKER)
        .join(ITEM)
        .on(ITEM.ID.eq(SPEAKER.ITEM_ID))
        .where(ITEM.EVENT_ID.eq(event))
        .forEach(row -> add(words, row));
    String sought = Cleaner.cut(Folded.of(String.join(" ", words)), MOST);
    sql.update(EVENT).set(EVENT.SOUGHT, sought).where(EVENT.ID.eq(event)).execute();
  }

  private static void add(List<String> words, Record row) {
    for (Object said : row.intoArray()) words.add(String.valueOf(said));
  }
}
