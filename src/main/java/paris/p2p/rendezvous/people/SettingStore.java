package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.SETTING;

import java.util.Map;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Settings, as rows. */
final class SettingStore {
  private final DSLContext sql;

  SettingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Map<String, String> of(String fingerprint) {
    return sql.select(SETTING.NAME, SETTING.CHOSEN)
        .from(SETTING)
        .where(SETTING.FINGERPRINT.eq(fingerprint))
        .fetchMap(SETTING.NAME, SETTING.CHOSEN);
  }

  void keep(String fingerprint, String name, String chosen) {
    int changed =
        sql.update(SETTING)
            .set(SETTING.CHOSEN, chosen)
            .where(SETTING.FINGERPRINT.eq(fingerprint))
            .and(SETTING.NAME.eq(name))
            .execute();
    if (changed > 0) return;
    sql.insertInto(SETTING)
        .set(SETTING.FINGERPRINT, fingerprint)
        .set(SETTING.NAME, name)
        .set(SETTING.CHOSEN, chosen)
        .execute();
  }
}
