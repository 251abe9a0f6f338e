package paris.p2p.rendezvous.proposals;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.PROPOSAL;
import static paris.p2p.rendezvous.store.sql.Tables.SECONDING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import paris.p2p.rendezvous.events.Languages;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.ProposalRecord;

/** Proposals and who seconds them, as rows. */
final class ProposalStore {
  /**
   * A proposal, and the line of a programme that it was put into.
   *
   * @param proposal still without its slot
   */
  record Row(Proposal proposal, Optional<Long> item) {}

  private static final Field<Integer> SECONDS =
      field(selectCount().from(SECONDING).where(SECONDING.PROPOSAL_ID.eq(PROPOSAL.ID)));

  private static final SelectField<Levels> LEVELS =
      row(
              PROPOSAL.LEVEL_NETWORK,
              PROPOSAL.LEVEL_CRYPTOGRAPHY,
              PROPOSAL.LEVEL_BLOCKCHAIN,
              PROPOSAL.LEVEL_TECHNOLOGY)
          .mapping((network, cryptography, blockchain, technology) ->
              new Levels(
                  level(network), level(cryptography), level(blockchain), level(technology)));

  // Rows, not conversions: jOOQ converts what stands in a row of its own twice.
  private static final SelectField<ProposalFields> FIELDS =
      row(
              row(PROPOSAL.KIND, PROPOSAL.FORM).mapping(Format::stored),
              PROPOSAL.TITLE,
              PROPOSAL.BODY,
              row(PROPOSAL.LANGUAGES).mapping(Languages::tagged),
              PROPOSAL.MINUTES,
              LEVELS,
              row(PROPOSAL.RECORDING).mapping(tag -> Recording.tagged(tag).orElseThrow()),
              PROPOSAL.PREREQUISITES,
              PROPOSAL.AVAILABLE,
              PROPOSAL.LINKS,
              PROPOSAL.CONTACT)
          .mapping(ProposalFields::new);

  private static Level level(String tag) {
    return Level.tagged(tag).orElseThrow();
  }

  private final DSLContext sql;

  ProposalStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /**
   * Those that wait first, then the newest; closed ones only when all are asked for, or those of
   * that person.
   */
  List<Row> all(boolean closed, long person, int most) {
    Condition shown =
        closed
            ? noCondition()
            : PROPOSAL
                .STATE
                .notIn(State.DECLINED.tag(), State.WITHDRAWN.tag())
                .or(PROPOSAL.PERSON_ID.eq(person));
    return some(shown, most);
  }

  Optional<Row> proposal(long id) {
    return some(PROPOSAL.ID.eq(id), 1).stream().findFirst();
  }

  private List<Row> some(Condition which, int most) {
    return sql.select(
            PROPOSAL.ID,
            PROPOSAL.PERSON_ID,
            PERSON.NAME,
            FIELDS,
            PROPOSAL.STATE.convertFrom(State::tagged),
            PROPOSAL.REASON,
            PROPOSAL.ITEM_ID.convertFrom(Optional::ofNullable),
            SECONDS,
            PROPOSAL.PROPOSED_AT,
            PROPOSAL.CHANGED_AT,
            PROPOSAL.VERSION)
        .from(PROPOSAL)
        .leftJoin(PERSON)
        .on(PERSON.ID.eq(PROPOSAL.PERSON_ID))
        .where(which)
        .orderBy(when(waits(), 0).otherwise(1), PROPOSAL.ID.desc())
        .limit(most)
        .fetch(mapping(ProposalStore::made));
  }

  private static Row made(
      long id,
      long person,
      String author,
      ProposalFields fields,
      State state,
      String reason,
      Optional<Long> item,
      int seconds,
      Instant proposedAt,
      Instant changedAt,
      int version) {
    Proposal proposal =
        new Proposal(
            id,
            person,
            author,
            fields,
            state,
            reason,
            Optional.empty(),
            seconds,
            proposedAt,
            changedAt,
            version);
    return new Row(proposal, item);
  }

  /** Keeps others from changing it until this transaction ends; then reads it. */
  Optional<Row> hold(long id) {
    sql.select(PROPOSAL.ID).from(PROPOSAL).where(PROPOSAL.ID.eq(id)).forUpdate().fetch();
    return proposal(id);
  }

  private static Condition waits() {
    return PROPOSAL.STATE.in(State.RECEIVED.tag(), State.DISCUSSED.tag());
  }

  int waiting() {
    return sql.fetchCount(PROPOSAL, waits());
  }

  long add(long person, ProposalFields fields, Instant now) {
    ProposalRecord row = record(fields);
    row.setPersonId(person);
    row.setState(State.RECEIVED.tag());
    row.setReason("");
    row.setProposedAt(now);
    row.setChangedAt(now);
    row.setVersion(1);
    return sql.insertInto(PROPOSAL).set(row).returningResult(PROPOSAL.ID).fetchSingle().value1();
  }

  void edit(long id, ProposalFields fields, Instant now) {
    sql.update(PROPOSAL)
        .set(record(fields))
        .set(PROPOSAL.VERSION, PROPOSAL.VERSION.plus(1))
        .set(PROPOSAL.CHANGED_AT, now)
        .where(PROPOSAL.ID.eq(id))
        .execute();
  }

  private static ProposalRecord record(ProposalFields fields) {
    ProposalRecord row = new ProposalRecord();
    row.setKind(fields.format().kind().tag());
    row.setForm(fields.format().form());
    row.setTitle(fields.title());
    row.setBody(fields.text());
    row.setLanguages(Languages.tags(fields.languages()));
    row.setMinutes(fields.minutes());
    row.setLevelNetwork(fields.levels().network().tag());
    row.setLevelCryptography(fields.levels().cryptography().tag());
    row.setLevelBlockchain(fields.levels().blockchain().tag());
    row.setLevelTechnology(fields.levels().technology().tag());
    row.setRecording(fields.recording().tag());
    row.setPrerequisites(fields.prerequisites());
    row.setAvailable(fields.available());
    row.setLinks(fields.links());
    row.setContact(fields.contact());
    return row;
  }

  void mark(long id, State state, String reason, Optional<Long> item, Instant now) {
    sql.update(PROPOSAL)
        .set(PROPOSAL.STATE, state.tag())
        .set(PROPOSAL.REASON, reason)
        .set(PROPOSAL.ITEM_ID, item.orElse(null))
        .set(PROPOSAL.CHANGED_AT, now)
        .where(PROPOSAL.ID.eq(id))
        .execute();
  }

  /** Whatever stood in that line before, until somebody opened it by hand, stands there no more. */
  void leave(long item, long except) {
    sql.update(PROPOSAL)
        .setNull(PROPOSAL.ITEM_ID)
        .where(PROPOSAL.ITEM_ID.eq(item))
        .and(PROPOSAL.ID.ne(except))
        .execute();
  }

  /** The ids of the proposals that this person seconds. */
  Set<Long> seconded(long person) {
    return sql.select(SECONDING.PROPOSAL_ID)
        .from(SECONDING)
        .where(SECONDING.PERSON_ID.eq(person))
        .fetchSet(SECONDING.PROPOSAL_ID);
  }

  /** The ids of those who second it. */
  Set<Long> seconders(long proposal) {
    return sql.select(SECONDING.PERSON_ID)
        .from(SECONDING)
        .where(SECONDING.PROPOSAL_ID.eq(proposal))
        .fetchSet(SECONDING.PERSON_ID);
  }

  /** Keeps exactly that; false when it was so already. */
  boolean second(long proposal, long person, boolean seconds, Instant now) {
    Condition theirs = SECONDING.PROPOSAL_ID.eq(proposal).and(SECONDING.PERSON_ID.eq(person));
    boolean was = sql.fetchExists(SECONDING, theirs);
    if (was == seconds) return false;
    if (!seconds) return sql.deleteFrom(SECONDING).where(theirs).execute() > 0;
    sql.insertInto(SECONDING)
        .set(SECONDING.PROPOSAL_ID, proposal)
        .set(SECONDING.PERSON_ID, person)
        .set(SECONDING.SECONDED_AT, now)
        .execute();
    return true;
  }
}
