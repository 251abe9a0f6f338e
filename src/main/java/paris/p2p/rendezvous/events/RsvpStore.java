package paris.p2p.rendezvous.events;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.RSVP;
import static paris.p2p.rendezvous.store.sql.Tables.SSH_KEY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.TableField;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.events.RsvpRow.Said;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.records.RsvpRecord;

/** Answers to events, as rows. */
final class RsvpStore {
  private static final String NONE = "none";
  private static final Condition YES = RSVP.ANSWER.eq(Answer.YES.tag());
  private static final Condition MAYBE = RSVP.ANSWER.eq(Answer.MAYBE.tag());
  private static final Condition WAITS = YES.and(RSVP.WAITS);
  private static final Condition COMES = YES.andNot(RSVP.WAITS);

  private static final paris.p2p.rendezvous.store.sql.tables.Rsvp AHEAD = RSVP.as("ahead");

  /** The place in the waiting list, from 1; 0 for who does not wait. */
  private static final Field<Integer> PLACE =
      when(
              RSVP.WAITS,
              field(
                  select(count().plus(1))
                      .from(AHEAD)
                      .where(AHEAD.EVENT_ID.eq(RSVP.EVENT_ID))
                      .and(AHEAD.WAITS)
                      .and(
                          AHEAD
                              .WAITS_SINCE
                              .lt(RSVP.WAITS_SINCE)
                              .or(
                                  AHEAD
                                      .WAITS_SINCE
                                      .eq(RSVP.WAITS_SINCE)
                                      .and(AHEAD.PERSON_ID.lt(RSVP.PERSON_ID))))))
          .otherwise(0);

  private static final SelectField<Rsvp> ANSWERED =
      row(RSVP.ANSWER, RSVP.ALONG, RSVP.NAMED, PLACE, RSVP.ANSWERED_AT, RSVP.BEFORE_ANSWER)
          .mapping(RsvpStore::answered);

  private static Rsvp answered(
      String answer, int along, boolean named, int place, Instant at, String before) {
    Optional<Instant> undoable = Optional.ofNullable(before).map(_ -> at.plus(Answering.UNDOABLE));
    return new Rsvp(Answer.tagged(answer), along, named, place, undoable);
  }

  /** How many people come to the event of that id, which is a field of the query around it. */
  static Field<Integer> going(TableField<?, Long> event) {
    return field(
        select(coalesce(sum(RSVP.ALONG.plus(1)), 0).cast(Integer.class))
            .from(RSVP)
            .where(RSVP.EVENT_ID.eq(event))
            .and(COMES));
  }

  /**
   * Somebody in the waiting list.
   *
   * @param people they and whom they bring
   */
  record Waiter(long person, int people) {}

  private final DSLContext sql;

  RsvpStore(Transaction transaction) {
    sql = transaction.sql();
  }

  private static Condition of(long event, long person) {
    return RSVP.EVENT_ID.eq(event).and(RSVP.PERSON_ID.eq(person));
  }

  /** What this person answered, as it is stored. */
  Optional<RsvpRow> stored(long event, long person) {
    return sql.selectFrom(RSVP).where(of(event, person)).fetchOptional(RsvpStore::stored);
  }

  private static RsvpRow stored(RsvpRecord row) {
    Said said =
        new Said(
            Answer.tagged(row.getAnswer()),
            row.getAlong(),
            row.getNamed(),
            Optional.ofNullable(row.getWaitsSince()));
    Optional<Said> before =
        Optional.ofNullable(row.getBeforeAnswer())
            .filter(answer -> !answer.equals(NONE))
            .map(answer ->
                new Said(
                    Answer.tagged(answer),
                    row.getBeforeAlong(),
                    row.getBeforeNamed(),
                    Optional.ofNullable(row.getBeforeWaitsSince())));
    return new RsvpRow(said, row.getAnsweredAt(), row.getBeforeAnswer() != null, before);
  }

  /** What this person answered to that event. */
  Optional<Rsvp> answer(long event, long person) {
    return sql.select(ANSWERED)
        .from(RSVP)
        .where(of(event, person))
        .fetchOptional(row -> row.value1());
  }

  /** What the person of that key answered to those events, by event. */
  Map<Long, Rsvp> answers(String fingerprint, Collection<Long> events) {
    return sql.select(RSVP.EVENT_ID, ANSWERED)
        .from(SSH_KEY)
        .join(RSVP)
        .on(RSVP.PERSON_ID.eq(SSH_KEY.PERSON_ID))
        .where(SSH_KEY.FINGERPRINT.eq(fingerprint))
        .and(RSVP.EVENT_ID.in(events))
        .fetchMap(RSVP.EVENT_ID, row -> row.value2());
  }

  /** What was answered to this event, by the fingerprints of all keys of those who answered. */
  Map<String, Rsvp> byKey(long event) {
    return Map.copyOf(
        sql.select(SSH_KEY.FINGERPRINT, ANSWERED)
            .from(RSVP)
            .join(SSH_KEY)
            .on(SSH_KEY.PERSON_ID.eq(RSVP.PERSON_ID))
            .where(RSVP.EVENT_ID.eq(event))
            .fetchMap(SSH_KEY.FINGERPRINT, row -> row.value2()));
  }

  /** All answers to this event; see {@link Attendance} for their order. */
  List<Attendance.Attendee> all(long event) {
    Field<Integer> group =
        when(COMES, inline(0)).when(WAITS, inline(1)).when(MAYBE, inline(2)).otherwise(inline(3));
    return sql.select(PERSON.NAME, ANSWERED, RSVP.ANSWERED_AT)
        .from(RSVP)
        .join(PERSON)
        .on(PERSON.ID.eq(RSVP.PERSON_ID))
        .where(RSVP.EVENT_ID.eq(event))
        .orderBy(group, RSVP.WAITS_SINCE, RSVP.ANSWERED_AT, RSVP.PERSON_ID)
        .fetch(mapping(Attendance.Attendee::new));
  }

  /** Who comes to this event. */
  Company company(long event) {
    List<String> names =
        sql.select(PERSON.NAME)
            .from(RSVP)
            .join(PERSON)
            .on(PERSON.ID.eq(RSVP.PERSON_ID))
            .where(RSVP.EVENT_ID.eq(event))
            .and(COMES)
            .and(RSVP.NAMED)
            .orderBy(RSVP.ANSWERED_AT, RSVP.PERSON_ID)
            .limit(Company.NAMES_MOST)
            .fetch(PERSON.NAME);
    return sql.select(people(COMES), people(MAYBE), people(WAITS))
        .from(RSVP)
        .where(RSVP.EVENT_ID.eq(event))
        .fetchSingle(
            mapping(
                (going, maybe, waiting) -> new Company(List.copyOf(names), going, maybe, waiting)));
  }

  private static Field<Integer> people(Condition which) {
    return coalesce(sum(when(which, RSVP.ALONG.plus(1))), 0).cast(Integer.class);
  }

  /** How many people have a place at this event. */
  int seated(long event) {
    return sql.select(people(COMES))
        .from(RSVP)
        .where(RSVP.EVENT_ID.eq(event))
        .fetchSingle(mapping(people -> people));
  }

  /** Who waits for a place, first come first. */
  List<Waiter> waiting(long event) {
    return sql.select(RSVP.PERSON_ID, RSVP.ALONG.plus(1))
        .from(RSVP)
        .where(RSVP.EVENT_ID.eq(event))
        .and(WAITS)
        .orderBy(RSVP.WAITS_SINCE, RSVP.PERSON_ID)
        .fetch(mapping(Waiter::new));
  }

  /** Whether somebody else has come into the waiting list since then. */
  boolean joinedSince(long event, Instant then, long but) {
    return sql.fetchExists(
        RSVP, RSVP.EVENT_ID.eq(event), WAITS, RSVP.WAITS_SINCE.ge(then), RSVP.PERSON_ID.ne(but));
  }

  /** The ids of those whom a change of this event concerns: who comes, waits, or may come. */
  Set<Long> concerned(long event) {
    return sql.select(RSVP.PERSON_ID)
        .from(RSVP)
        .where(RSVP.EVENT_ID.eq(event))
        .and(YES.or(MAYBE))
        .fetchSet(RSVP.PERSON_ID);
  }

  /** Who waited comes. */
  void seat(long event, long person) {
    sql.update(RSVP)
        .set(RSVP.WAITS, false)
        .setNull(RSVP.WAITS_SINCE)
        .where(of(event, person))
        .execute();
  }

  /** Keeps this answer in place of an earlier one, and that one to be brought back. */
  void keep(long event, long person, Said said, Optional<Said> before, Instant now) {
    RsvpRecord row = record(event, person, said, now);
    row.setBeforeAnswer(before.map(it -> it.answer().tag()).orElse(NONE));
    row.setBeforeAlong(before.map(Said::along).orElse(0));
    row.setBeforeNamed(before.map(Said::named).orElse(false));
    row.setBeforeWaitsSince(before.flatMap(Said::waits).orElse(null));
    put(event, person, row);
  }

  /** Keeps this answer, and nothing to be brought back. */
  void keep(long event, long person, Said said, Instant now) {
    put(event, person, record(event, person, said, now));
  }

  private static RsvpRecord record(long event, long person, Said said, Instant now) {
    RsvpRecord row = new RsvpRecord();
    row.setEventId(event);
    row.setPersonId(person);
    row.setAnswer(said.answer().tag());
    row.setAlong(said.along());
    row.setNamed(said.named());
    row.setWaits(said.waits().isPresent());
    row.setWaitsSince(said.waits().orElse(null));
    row.setAnsweredAt(now);
    return row;
  }

  private void put(long event, long person, RsvpRecord row) {
    drop(event, person);
    sql.insertInto(RSVP).set(row).execute();
  }

  /** There is no answer any more. */
  void drop(long event, long person) {
    sql.deleteFrom(RSVP).where(of(event, person)).execute();
  }
}
