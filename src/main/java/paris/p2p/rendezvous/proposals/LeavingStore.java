package paris.p2p.rendezvous.proposals;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.NOTICE;
import static paris.p2p.rendezvous.store.sql.Tables.PROPOSAL;
import static paris.p2p.rendezvous.store.sql.Tables.SECONDING;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.NamedRows;
import paris.p2p.rendezvous.store.Transaction;

/** What somebody has proposed and seconded, as rows that are handed out or taken out. */
final class LeavingStore {
  private final DSLContext sql;

  LeavingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Map<String, Object>> proposals(long person) {
    return NamedRows.of(
        sql.select(
                PROPOSAL.ID,
                PROPOSAL.KIND,
                PROPOSAL.FORM,
                PROPOSAL.TITLE,
                PROPOSAL.BODY,
                PROPOSAL.LANGUAGES,
                PROPOSAL.MINUTES,
                PROPOSAL.LEVEL_NETWORK,
                PROPOSAL.LEVEL_CRYPTOGRAPHY,
                PROPOSAL.LEVEL_BLOCKCHAIN,
                PROPOSAL.LEVEL_TECHNOLOGY,
                PROPOSAL.RECORDING,
                PROPOSAL.PREREQUISITES,
                PROPOSAL.AVAILABLE,
                PROPOSAL.LINKS,
                PROPOSAL.CONTACT,
                PROPOSAL.STATE,
                PROPOSAL.REASON,
                PROPOSAL.PROPOSED_AT,
                PROPOSAL.CHANGED_AT)
            .from(PROPOSAL)
            .where(PROPOSAL.PERSON_ID.eq(person))
            .orderBy(PROPOSAL.ID));
  }

  List<Map<String, Object>> seconded(long person) {
    return NamedRows.of(
        sql.select(SECONDING.PROPOSAL_ID, PROPOSAL.TITLE, SECONDING.SECONDED_AT)
            .from(SECONDING)
            .join(PROPOSAL)
            .on(PROPOSAL.ID.eq(SECONDING.PROPOSAL_ID))
            .where(SECONDING.PERSON_ID.eq(person))
            .orderBy(SECONDING.PROPOSAL_ID));
  }

  /** The ids of what they have proposed. */
  List<Long> proposed(long person) {
    return sql.select(PROPOSAL.ID)
        .from(PROPOSAL)
        .where(PROPOSAL.PERSON_ID.eq(person))
        .orderBy(PROPOSAL.ID)
        .fetch(PROPOSAL.ID);
  }

  /** The ids of what they have seconded until now. */
  List<Long> dropSeconded(long person) {
    List<Long> seconded =
        sql.select(SECONDING.PROPOSAL_ID)
            .from(SECONDING)
            .where(SECONDING.PERSON_ID.eq(person))
            .fetch(SECONDING.PROPOSAL_ID);
    sql.deleteFrom(SECONDING).where(SECONDING.PERSON_ID.eq(person)).execute();
    return seconded;
  }

  /** What was for organisers and about themselves goes. */
  void dropContacts(long person) {
    sql.update(PROPOSAL)
        .set(PROPOSAL.CONTACT, "")
        .set(PROPOSAL.AVAILABLE, "")
        .set(PROPOSAL.LINKS, "")
        .set(PROPOSAL.PREREQUISITES, "")
        .set(PROPOSAL.REASON, "")
        .where(PROPOSAL.PERSON_ID.eq(person))
        .execute();
  }

  /** What they said goes as well; what was on a programme keeps its title there. */
  void dropWords(long person) {
    sql.deleteFrom(NOTICE)
        .where(
            NOTICE.SUBJECT.in(
                select(concat(inline("proposal/"), PROPOSAL.ID))
                    .from(PROPOSAL)
                    .where(PROPOSAL.PERSON_ID.eq(person))))
        .execute();
    sql.update(PROPOSAL)
        .set(PROPOSAL.BODY, "")
        .set(
            PROPOSAL.TITLE,
            when(PROPOSAL.STATE.eq(State.ACCEPTED.tag()), PROPOSAL.TITLE).otherwise("…"))
        .where(PROPOSAL.PERSON_ID.eq(person))
        .execute();
  }
}
