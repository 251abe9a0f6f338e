package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.REBINDING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.store.sql.tables.Person;

/** Keys that organisers want to give to somebody, as rows. */
final class RebindingStore {
  private static final Person ASKER = PERSON.as("asker");
  private static final Person AGREER = PERSON.as("agreer");

  private final DSLContext sql;

  RebindingStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Optional<Rebinding> one(long id) {
    return some(REBINDING.ID.eq(id)).stream().findFirst();
  }

  /** Those that were neither stopped nor came to their end by the key, the oldest first. */
  List<Rebinding> standing() {
    return some(stands());
  }

  /** The same for one person. */
  List<Rebinding> standing(long person) {
    return some(stands().and(REBINDING.PERSON_ID.eq(person)));
  }

  /** The same of one key. */
  List<Rebinding> standing(String fingerprint) {
    return some(stands().and(REBINDING.FINGERPRINT.eq(fingerprint)));
  }

  /** The keys of those that two have agreed on. */
  Set<String> agreed() {
    return sql.select(REBINDING.FINGERPRINT)
        .from(REBINDING)
        .where(stands().and(REBINDING.AGREED_AT.isNotNull()))
        .fetchSet(REBINDING.FINGERPRINT);
  }

  private static Condition stands() {
    return REBINDING.STOPPED_AT.isNull().and(REBINDING.BOUND_AT.isNull());
  }

  private List<Rebinding> some(Condition which) {
    return sql.select(
            REBINDING.ID,
            REBINDING.PERSON_ID,
            PERSON.NAME,
            REBINDING.FINGERPRINT,
            row(ASKER.ID, ASKER.NAME, REBINDING.ASKED_AT, REBINDING.REASON)
                .mapping(Rebinding.Word::new),
            row(AGREER.ID, AGREER.NAME, REBINDING.AGREED_AT, REBINDING.AGREEMENT)
                .mapping(RebindingStore::agreement),
            REBINDING.STOPPED_AT.convertFrom(Optional::ofNullable),
            REBINDING.BOUND_AT.convertFrom(Optional::ofNullable))
        .from(REBINDING)
        .join(PERSON)
        .on(PERSON.ID.eq(REBINDING.PERSON_ID))
        .join(ASKER)
        .on(ASKER.ID.eq(REBINDING.ASKED_BY_ID))
        .leftJoin(AGREER)
        .on(AGREER.ID.eq(REBINDING.AGREED_BY_ID))
        .where(which)
        .orderBy(REBINDING.ID)
        .fetch(mapping(Rebinding::new));
  }

  private static Optional<Rebinding.Word> agreement(
      Long person, String by, Instant at, String reason) {
    if (person == null) return Optional.empty();
    return Optional.of(new Rebinding.Word(person, by, at, reason));
  }

  long ask(long person, String fingerprint, long by, Instant now, String reason) {
    return sql.insertInto(REBINDING)
        .set(REBINDING.PERSON_ID, person)
        .set(REBINDING.FINGERPRINT, fingerprint)
        .set(REBINDING.ASKED_BY_ID, by)
        .set(REBINDING.ASKED_AT, now)
        .set(REBINDING.REASON, reason)
        .returningResult(REBINDING.ID)
        .fetchSingle()
        .value1();
  }

  void agree(long id, long by, Instant now, String reason) {
    sql.update(REBINDING)
        .set(REBINDING.AGREED_BY_ID, by)
        .set(REBINDING.AGREED_AT, now)
        .set(REBINDING.AGREEMENT, reason)
        .where(REBINDING.ID.eq(id))
        .execute();
  }

  void stop(long id, Instant now) {
    sql.update(REBINDING).set(REBINDING.STOPPED_AT, now).where(REBINDING.ID.eq(id)).execute();
  }

  void bind(long id, Instant now) {
    sql.update(REBINDING).set(REBINDING.BOUND_AT, now).where(REBINDING.ID.eq(id)).execute();
  }

  /** The ids of those who organise, as what holds against them leaves it. */
  List<Long> organisers(Instant now) {
    return sql
        .select(PERSON.ID, SanctionStore.role(now))
        .from(PERSON)
        .where(PERSON.ROLE.eq(Role.ORGANISER.tag()))
        .fetch()
        .stream()
        .filter(row -> row.value2() == Role.ORGANISER)
        .map(row -> row.value1())
        .toList();
  }

  /** All for that person, and all of those keys. */
  List<Rebinding> about(Optional<Long> person, Collection<String> fingerprints) {
    return some(isAbout(person, fingerprints));
  }

  /** The same is gone. */
  void drop(Optional<Long> person, Collection<String> fingerprints) {
    sql.deleteFrom(REBINDING).where(isAbout(person, fingerprints)).execute();
  }

  private static Condition isAbout(Optional<Long> person, Collection<String> fingerprints) {
    return REBINDING
        .FINGERPRINT
        .in(fingerprints)
        .or(REBINDING.PERSON_ID.in(person.stream().toList()));
  }
}
