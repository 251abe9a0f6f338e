package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.HOUSE_RULE;

import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** What holds for the whole hub, as rows. */
final class HouseRuleStore {
  private final DSLContext sql;

  HouseRuleStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Optional<String> chosen(String name) {
    return sql.select(HOUSE_RULE.CHOSEN)
        .from(HOUSE_RULE)
        .where(HOUSE_RULE.NAME.eq(name))
        .fetchOptional(HOUSE_RULE.CHOSEN);
  }

  void choose(String name, String chosen) {
    drop(name);
    sql.insertInto(HOUSE_RULE).set(HOUSE_RULE.NAME, name).set(HOUSE_RULE.CHOSEN, chosen).execute();
  }

  void drop(String name) {
    sql.deleteFrom(HOUSE_RULE).where(HOUSE_RULE.NAME.eq(name)).execute();
  }
}
