package paris.p2p.rendezvous.people;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static paris.p2p.rendezvous.store.sql.Tables.SETTING;
import static paris.p2p.rendezvous.store.sql.Tables.SSH_KEY;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Settings, as rows. */
final class SettingStore {
  private final DSLContext sql;

  SettingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** What is kept for a key, and for the person whose key it is. */
  Map<String, String> of(String fingerprint) {
    return sql.select(SETTING.NAME, SETTING.CHOSEN)
        .from(SETTING)
        .where(SETTING.OWNER.eq(fingerprint))
        .unionAll(
            select(SETTING.NAME, SETTING.CHOSEN)
                .from(SSH_KEY)
                .join(SETTING)
                .on(SETTING.OWNER.eq(concat(val(Owner.PERSON), SSH_KEY.PERSON_ID)))
                .where(SSH_KEY.FINGERPRINT.eq(fingerprint)))
        .fetchMap(SETTING.NAME, SETTING.CHOSEN);
  }

  /** Hands these choices over, but for those that the other has made already. */
  void move(String from, String to, Collection<String> names) {
    List<String> made =
        sql.select(SETTING.NAME).from(SETTING).where(SETTING.OWNER.eq(to)).fetch(SETTING.NAME);
    sql.update(SETTING)
        .set(SETTING.OWNER, to)
        .where(SETTING.OWNER.eq(from))
        .and(SETTING.NAME.in(names))
        .and(SETTING.NAME.notIn(made))
        .execute();
    sql.deleteFrom(SETTING).where(SETTING.OWNER.eq(from)).and(SETTING.NAME.in(names)).execute();
  }

  void keep(String owner, String name, String chosen) {
    int changed =
        sql.update(SETTING)
            .set(SETTING.CHOSEN, chosen)
            .where(SETTING.OWNER.eq(owner))
            .and(SETTING.NAME.eq(name))
            .execute();
    if (changed > 0) return;
    sql.insertInto(SETTING)
        .set(SETTING.OWNER, owner)
        .set(SETTING.NAME, name)
        .set(SETTING.CHOSEN, chosen)
        .execute();
  }
}
