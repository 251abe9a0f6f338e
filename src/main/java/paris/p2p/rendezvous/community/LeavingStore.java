package paris.p2p.rendezvous.community;

import static paris.p2p.rendezvous.store.sql.Tables.PAGE_TEXT;
import static paris.p2p.rendezvous.store.sql.Tables.ROADMAP_VERSION;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.NamedRows;
import paris.p2p.rendezvous.store.Transaction;

/** What somebody wrote for the community, as rows that are handed out. */
final class LeavingStore {
  private final DSLContext sql;

  LeavingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Map<String, Object>> texts(long person) {
    return NamedRows.of(
        sql.select(PAGE_TEXT.SLUG, PAGE_TEXT.LANGUAGE, PAGE_TEXT.WRITTEN_AT, PAGE_TEXT.BODY)
            .from(PAGE_TEXT)
            .where(PAGE_TEXT.AUTHOR_ID.eq(person))
            .orderBy(PAGE_TEXT.ID));
  }

  List<Map<String, Object>> steps(long person) {
    return NamedRows.of(
        sql.select(
                ROADMAP_VERSION.STEP_ID,
                ROADMAP_VERSION.TITLE_FR,
                ROADMAP_VERSION.TITLE_EN,
                ROADMAP_VERSION.TEXT_FR,
                ROADMAP_VERSION.TEXT_EN,
                ROADMAP_VERSION.STATE,
                ROADMAP_VERSION.WRITTEN_AT)
            .from(ROADMAP_VERSION)
            .where(ROADMAP_VERSION.AUTHOR_ID.eq(person))
            .orderBy(ROADMAP_VERSION.ID));
  }
}
