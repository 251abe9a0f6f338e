package paris.p2p.rendezvous.people;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static paris.p2p.rendezvous.store.sql.Tables.DOORSTEP;
import static paris.p2p.rendezvous.store.sql.Tables.LOOK_ALIKE;
import static paris.p2p.rendezvous.store.sql.Tables.PERSON;
import static paris.p2p.rendezvous.store.sql.Tables.PROMISED_ORGANISER;
import static paris.p2p.rendezvous.store.sql.Tables.SSH_KEY;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Transaction;

/** People, their keys and the promise of an organiser, as rows. */
final class PeopleStore {
  /** Who left has a row for what stays of them, without a name: nobody finds or reaches them. */
  private static final Condition HERE = PERSON.NAME.ne("");

  /** More than one letter's share of a large community. */
  private static final int LOOKS_MOST = 1000;

  private final DSLContext sql;

  PeopleStore(Transaction transaction) {
    sql = transaction.sql();
  }

  /** Waits until nobody else joins, claims or is promised, and keeps them waiting. */
  void holdDoorstep() {
    sql.select(DOORSTEP.ID).from(DOORSTEP).forUpdate().fetch();
  }

  /** The person of that key, as they were named. */
  Optional<Person> person(String fingerprint) {
    return person(fingerprint, PERSON.ROLE.convertFrom(Role::tagged));
  }

  /** The same as what holds against them leaves it: then they are members at most. */
  Optional<Person> standing(String fingerprint, Instant now) {
    return person(fingerprint, SanctionStore.role(now));
  }

  private Optional<Person> person(String fingerprint, Field<Role> role) {
    return sql.select(PERSON.ID, PERSON.NAME, role, PERSON.JOINED_AT)
        .from(SSH_KEY)
        .join(PERSON)
        .on(PERSON.ID.eq(SSH_KEY.PERSON_ID))
        .where(SSH_KEY.FINGERPRINT.eq(fingerprint))
        .fetchOptional(mapping(Person::new));
  }

  Optional<Person> person(long id) {
    return some(PERSON.ID.eq(id), 1).stream().findFirst();
  }

  Optional<Person> named(String name) {
    return some(PERSON.NAME.equalIgnoreCase(name), 1).stream().findFirst();
  }

  /** Those whose names hold that, case aside, by the alphabet. */
  List<Person> holding(String part, int most) {
    return some(PERSON.NAME.containsIgnoreCase(part), most);
  }

  private List<Person> some(Condition which, int most) {
    return sql.select(
            PERSON.ID, PERSON.NAME, PERSON.ROLE.convertFrom(Role::tagged), PERSON.JOINED_AT)
        .from(PERSON)
        .where(which.and(HERE))
        .orderBy(lower(PERSON.NAME), PERSON.ID)
        .limit(most)
        .fetch(mapping(Person::new));
  }

  List<SignedKey> keys(long person) {
    return sql.select(SSH_KEY.TYPE, SSH_KEY.FINGERPRINT)
        .from(SSH_KEY)
        .where(SSH_KEY.PERSON_ID.eq(person))
        .orderBy(SSH_KEY.ADDED_AT, SSH_KEY.FINGERPRINT)
        .fetch(mapping(SignedKey::new));
  }

  /** Whether somebody else is called what looks like one of these. */
  boolean taken(Collection<String> skeletons, long whose) {
    return sql.fetchExists(
        sql.selectOne()
            .from(LOOK_ALIKE)
            .where(LOOK_ALIKE.SKELETON.in(skeletons))
            .and(LOOK_ALIKE.PERSON_ID.ne(whose)));
  }

  /** The names that look as if they began so; by the index of the looks, never all people. */
  List<String> lookingLike(String skeleton) {
    return sql.selectDistinct(PERSON.NAME)
        .from(LOOK_ALIKE)
        .join(PERSON)
        .on(PERSON.ID.eq(LOOK_ALIKE.PERSON_ID))
        .where(LOOK_ALIKE.SKELETON.ge(skeleton))
        .and(LOOK_ALIKE.SKELETON.lt(skeleton + Character.MAX_VALUE))
        .limit(LOOKS_MOST)
        .fetch(PERSON.NAME);
  }

  /** Whose name an eye may take for one of these, each once. */
  List<Person> alike(Collection<String> skeletons) {
    return sql.selectDistinct(
            PERSON.ID, PERSON.NAME, PERSON.ROLE.convertFrom(Role::tagged), PERSON.JOINED_AT)
        .from(LOOK_ALIKE)
        .join(PERSON)
        .on(PERSON.ID.eq(LOOK_ALIKE.PERSON_ID))
        .where(LOOK_ALIKE.SKELETON.in(skeletons))
        .fetch(mapping(Person::new));
  }

  Person add(String name, Collection<String> skeletons, Role role, Instant now) {
    long id =
        sql.insertInto(PERSON)
            .set(PERSON.NAME, name)
            .set(PERSON.ROLE, role.tag())
            .set(PERSON.JOINED_AT, now)
            .returningResult(PERSON.ID)
            .fetchSingle()
            .value1();
    look(id, skeletons);
    return new Person(id, name, role, now);
  }

  private void look(long person, Collection<String> skeletons) {
    for (String skeleton : skeletons) {
      sql.insertInto(LOOK_ALIKE)
          .set(LOOK_ALIKE.SKELETON, skeleton)
          .set(LOOK_ALIKE.PERSON_ID, person)
          .execute();
    }
  }

  /** Another name, and what an eye may take it for, in the place of what was there. */
  void rename(long person, String name, Collection<String> skeletons) {
    sql.update(PERSON).set(PERSON.NAME, name).where(PERSON.ID.eq(person)).execute();
    sql.deleteFrom(LOOK_ALIKE).where(LOOK_ALIKE.PERSON_ID.eq(person)).execute();
    look(person, skeletons);
  }

  void appoint(long person, Role role) {
    sql.update(PERSON).set(PERSON.ROLE, role.tag()).where(PERSON.ID.eq(person)).execute();
  }

  boolean organiserThere() {
    return sql.fetchExists(sql.selectOne().from(PERSON).where(PERSON.ROLE.eq(Role.ORGANISER.tag())))
        || sql.fetchExists(sql.selectOne().from(PROMISED_ORGANISER));
  }

  /** Whether somebody else is an organiser whom nothing keeps from being one. */
  boolean organiserBesides(long person, Instant now) {
    return sql
        .select(SanctionStore.role(now))
        .from(PERSON)
        .where(PERSON.ROLE.eq(Role.ORGANISER.tag()).and(PERSON.ID.ne(person)))
        .fetch()
        .stream()
        .anyMatch(row -> row.value1() == Role.ORGANISER);
  }

  boolean promised(String fingerprint) {
    return sql.fetchExists(
        sql.selectOne()
            .from(PROMISED_ORGANISER)
            .where(PROMISED_ORGANISER.FINGERPRINT.eq(fingerprint)));
  }

  void promise(String fingerprint, Instant now) {
    sql.insertInto(PROMISED_ORGANISER)
        .set(PROMISED_ORGANISER.FINGERPRINT, fingerprint)
        .set(PROMISED_ORGANISER.PROMISED_AT, now)
        .execute();
  }

  void keepPromise(String fingerprint) {
    sql.deleteFrom(PROMISED_ORGANISER)
        .where(PROMISED_ORGANISER.FINGERPRINT.eq(fingerprint))
        .execute();
  }
}
