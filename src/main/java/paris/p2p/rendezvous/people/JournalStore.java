package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.JOURNAL;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.RULING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.store.Transaction;

/** The journal, as rows; none is ever taken out of it. */
final class JournalStore {
  /** Of these decisions, what undoing brings back begins with what was decided. */
  private static final Field<String> TERMS =
      when(RULING.DEED.in(Deed.SUSPENDED.tag(), Deed.HELD_NEWCOMERS.tag()), RULING.BEFORE)
          .otherwise("");

  private final DSLContext sql;

  JournalStore(Transaction transaction) {
    sql = transaction.sql();
  }

  void add(Instant now, long person, Deed deed, String subject, String detail) {
    add(now, person, deed, subject, detail, null);
  }

  /** What was decided, or undone, in that ruling. */
  void add(Instant now, long person, Deed deed, String subject, String detail, Long ruling) {
    sql.insertInto(JOURNAL)
        .set(JOURNAL.DONE_AT, now)
        .set(JOURNAL.PERSON_ID, person)
        .set(JOURNAL.ACT, deed.tag())
        .set(JOURNAL.SUBJECT, subject)
        .set(JOURNAL.DETAIL, detail)
        .set(JOURNAL.RULING_ID, ruling)
        .execute();
  }

  /** That somebody changed their name stays, and which names they had does not: they have gone. */
  void forgetNames(long person) {
    sql.update(JOURNAL)
        .set(JOURNAL.DETAIL, "")
        .where(JOURNAL.PERSON_ID.eq(person))
        .and(JOURNAL.ACT.eq(Deed.RENAMED.tag()))
        .execute();
  }

  /**
   * Those before that number, the newest first. What is shown of their details is a reason that
   * somebody gave, never an old text.
   */
  List<JournalEntry> before(long number, int most, Collection<Deed> reasoned) {
    return sql.select(
            JOURNAL.ID,
            JOURNAL.DONE_AT,
            PERSON.NAME,
            JOURNAL.ACT.convertFrom(Deed::tagged),
            JOURNAL.SUBJECT,
            when(JOURNAL.ACT.in(reasoned.stream().map(Deed::tag).toList()), JOURNAL.DETAIL)
                .otherwise(""),
            row(RULING.ID, RULING.DEED, TERMS, RULING.UNDONE_AT).mapping(JournalStore::ruled))
        .from(JOURNAL)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(JOURNAL.PERSON_ID))
        .leftJoin(RULING)
        .on(RULING.ID.eq(JOURNAL.RULING_ID))
        .where(JOURNAL.ID.lt(number))
        .orderBy(JOURNAL.ID.desc())
        .limit(most)
        .fetch(mapping(JournalEntry::unnamed));
  }

  private static Optional<JournalEntry.Ruled> ruled(
      Long id, String deed, String terms, Instant undone) {
    if (id == null) return Optional.empty();
    String first = terms.split(" ", 2)[0];
    return Optional.of(new JournalEntry.Ruled(id, Deed.tagged(deed), first, undone != null));
  }
}
