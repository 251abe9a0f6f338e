package paris.p2p.rendezvous.events;

import static paris.p2p.rendezvous.store.sql.Tables.ITEM;
import static paris.p2p.rendezvous.store.sql.Tables.SPEAKER;

import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.ItemRecord;
import paris.p2p.rendezvous.store.sql.tables.records.SpeakerRecord;

/** The usual programme of series, as rows. */
final class UsualStore {
  private final DSLContext sql;

  UsualStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** The series that goes on from another has the same usual programme. */
  void copy(long from, long to) {
    for (ItemRecord item : sql.selectFrom(ITEM).where(ITEM.SERIES_ID.eq(from)).fetch()) {
      long old = item.getId();
      ItemRecord another = item.copy();
      another.setSeriesId(to);
      long id = sql.insertInto(ITEM).set(another).returningResult(ITEM.ID).fetchSingle().value1();
      for (SpeakerRecord one : sql.selectFrom(SPEAKER).where(SPEAKER.ITEM_ID.eq(old)).fetch()) {
        SpeakerRecord same = one.copy();
        same.setItemId(id);
        same.setPosition(one.getPosition());
        sql.insertInto(SPEAKER).set(same).execute();
      }
    }
  }
}
