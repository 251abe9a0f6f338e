package paris.p2p.rendezvous.people;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static paris.p2p.rendezvous.store.sql.Tables.DRAFT;
import static paris.p2p.rendezvous.store.sql.Tables.JOURNAL;
import static paris.p2p.rendezvous.store.sql.Tables.LOOK_ALIKE;
import static paris.p2p.rendezvous.store.sql.Tables.NOTICE;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.PROMISED_ORGANISER;
import static paris.p2p.rendezvous.store.sql.Tables.PROPOSAL;
import static paris.p2p.rendezvous.store.sql.Tables.RULING;
import static paris.p2p.rendezvous.store.sql.Tables.SANCTION;
import static paris.p2p.rendezvous.store.sql.Tables.SETTING;
import static paris.p2p.rendezvous.store.sql.Tables.SSH_KEY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.NamedRows;
import paris.p2p.rendezvous.store.Transaction;

/** What people keep, are told and are, as rows that are handed out or taken out. */
final class LeavingStore {
  private final DSLContext sql;

  LeavingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  List<Map<String, Object>> promises(Collection<String> keys) {
    return NamedRows.of(
        sql.select(PROMISED_ORGANISER.FINGERPRINT, PROMISED_ORGANISER.PROMISED_AT)
            .from(PROMISED_ORGANISER)
            .where(PROMISED_ORGANISER.FINGERPRINT.in(keys)));
  }

  /** The row stays for what stays of them, and tells when they left, and nothing else. */
  void dropPerson(long person, Instant now) {
    sql.deleteFrom(LOOK_ALIKE).where(LOOK_ALIKE.PERSON_ID.eq(person)).execute();
    sql.deleteFrom(SSH_KEY).where(SSH_KEY.PERSON_ID.eq(person)).execute();
    sql.update(PERSON)
        .set(PERSON.NAME, "")
        .set(PERSON.ROLE, Role.MEMBER.tag())
        .set(PERSON.JOINED_AT, now)
        .where(PERSON.ID.eq(person))
        .execute();
  }

  void dropPromises(Collection<String> keys) {
    sql.deleteFrom(PROMISED_ORGANISER).where(PROMISED_ORGANISER.FINGERPRINT.in(keys)).execute();
  }

  List<Map<String, Object>> drafts(Collection<String> owners) {
    return NamedRows.of(
        sql.select(DRAFT.OWNER, DRAFT.PLACE, DRAFT.FIELD, DRAFT.CONTENT, DRAFT.KEPT_AT)
            .from(DRAFT)
            .where(DRAFT.OWNER.in(owners))
            .orderBy(DRAFT.KEPT_AT, DRAFT.PLACE, DRAFT.FIELD));
  }

  List<Map<String, Object>> settings(Collection<String> owners) {
    return NamedRows.of(
        sql.select(SETTING.OWNER, SETTING.NAME, SETTING.CHOSEN)
            .from(SETTING)
            .where(SETTING.OWNER.in(owners))
            .orderBy(SETTING.OWNER, SETTING.NAME));
  }

  void dropKept(Collection<String> owners) {
    sql.deleteFrom(DRAFT).where(DRAFT.OWNER.in(owners)).execute();
    sql.deleteFrom(SETTING).where(SETTING.OWNER.in(owners)).execute();
  }

  List<Map<String, Object>> notices(long person) {
    return NamedRows.of(
        sql.select(
                NOTICE.TOLD_AT,
                NOTICE.KIND,
                NOTICE.SUBJECT,
                NOTICE.TITLE,
                NOTICE.DETAIL,
                NOTICE.POST_ID,
                NOTICE.MORE,
                NOTICE.READ_AT)
            .from(NOTICE)
            .where(NOTICE.PERSON_ID.eq(person))
            .orderBy(NOTICE.TOLD_AT, NOTICE.ID));
  }

  /** What they were told goes; what others were told of posts of theirs loses their names. */
  void dropNotices(long person, Collection<String> names, Collection<Notice.Kind> naming) {
    sql.deleteFrom(NOTICE).where(NOTICE.PERSON_ID.eq(person)).execute();
    sql.update(NOTICE)
        .set(NOTICE.DETAIL, "")
        .where(NOTICE.DETAIL.in(names))
        .and(NOTICE.KIND.in(naming.stream().map(Notice.Kind::tag).toList()))
        .execute();
  }

  /** What others were told of proposals of theirs that are called nothing any more. */
  void untitleProposals(long person) {
    sql.update(NOTICE)
        .set(NOTICE.TITLE, "…")
        .where(
            NOTICE.SUBJECT.in(
                select(concat(inline("proposal/"), PROPOSAL.ID.cast(SQLDataType.VARCHAR)))
                    .from(PROPOSAL)
                    .where(PROPOSAL.PERSON_ID.eq(person).and(PROPOSAL.TITLE.eq("…")))))
        .execute();
  }

  List<Map<String, Object>> journal(long person) {
    return NamedRows.of(
        sql.select(JOURNAL.DONE_AT, JOURNAL.ACT, JOURNAL.SUBJECT, JOURNAL.DETAIL)
            .from(JOURNAL)
            .where(JOURNAL.PERSON_ID.eq(person))
            .orderBy(JOURNAL.ID));
  }

  /** Decisions that concern them, without those who passed them. */
  List<Map<String, Object>> rulings(long person) {
    return NamedRows.of(
        sql.select(RULING.PASSED_AT, RULING.DEED, RULING.SUBJECT, RULING.REASON, RULING.UNDONE_AT)
            .from(RULING)
            .where(RULING.CONCERNED_ID.eq(person))
            .orderBy(RULING.ID));
  }

  List<Map<String, Object>> sanctions(long person) {
    return NamedRows.of(
        sql.select(SANCTION.KIND, SANCTION.ENDS_AT)
            .from(SANCTION)
            .where(SANCTION.PERSON_ID.eq(person))
            .orderBy(SANCTION.KIND));
  }

  void dropSanctions(long person) {
    sql.deleteFrom(SANCTION).where(SANCTION.PERSON_ID.eq(person)).execute();
  }

  /** Of what was decided or noted about the person themselves, the words go. */
  void quieten(long person) {
    String subject = "person/" + person;
    sql.update(RULING).set(RULING.REASON, "").where(RULING.SUBJECT.eq(subject)).execute();
    sql.update(JOURNAL).set(JOURNAL.DETAIL, "").where(JOURNAL.SUBJECT.eq(subject)).execute();
    // Of a space that was opened, the reason is what they said who asked for it.
    Condition asked = RULING.CONCERNED_ID.eq(person).and(RULING.DEED.eq(Deed.OPENED_SPACE.tag()));
    sql.update(JOURNAL)
        .set(JOURNAL.DETAIL, "")
        .where(JOURNAL.RULING_ID.in(select(RULING.ID).from(RULING).where(asked)))
        .and(JOURNAL.ACT.eq(Deed.OPENED_SPACE.tag()))
        .execute();
    sql.update(RULING).set(RULING.REASON, "").where(asked).execute();
  }

  /** A line of the journal and what it keeps of before. */
  record Noted(long id, String detail) {}

  /** Those that keep who spoke somewhere before, and have that name in them. */
  List<Noted> spoke(String name) {
    return sql.select(JOURNAL.ID, JOURNAL.DETAIL)
        .from(JOURNAL)
        .where(JOURNAL.DETAIL.contains("speakers: ").and(JOURNAL.DETAIL.contains(name)))
        .fetch(row -> new Noted(row.value1(), row.value2()));
  }

  void note(Noted line) {
    sql.update(JOURNAL)
        .set(JOURNAL.DETAIL, line.detail())
        .where(JOURNAL.ID.eq(line.id()))
        .execute();
  }
}
