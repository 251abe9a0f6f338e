package paris.p2p.rendezvous.people;

import static paris.p2p.rendezvous.store.sql.Tables.PROFILE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import paris.p2p.rendezvous.store.Transaction;

/** Profiles, as rows. */
final class ProfileStore {
  private final DSLContext sql;

  ProfileStore(Transaction transaction) {
    sql = transaction.sql();
  }

  Optional<Profile> of(long person) {
    return sql.selectFrom(PROFILE)
        .where(PROFILE.PERSON_ID.eq(person))
        .fetchOptional(row ->
            new Profile(
                row.getAbout(),
                parts(row.getLanguages(), " "),
                parts(row.getTopics(), "\n"),
                parts(row.getLinks(), "\n"),
                row.getForAll()));
  }

  private static List<String> parts(String joined, String by) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(by));
  }

  void put(long person, Profile profile, Instant now) {
    remove(person);
    sql.insertInto(PROFILE)
        .set(PROFILE.PERSON_ID, person)
        .set(PROFILE.ABOUT, profile.about())
        .set(PROFILE.LANGUAGES, String.join(" ", profile.languages()))
        .set(PROFILE.TOPICS, String.join("\n", profile.topics()))
        .set(PROFILE.LINKS, String.join("\n", profile.links()))
        .set(PROFILE.FOR_ALL, profile.forAll())
        .set(PROFILE.CHANGED_AT, now)
        .execute();
  }

  void remove(long person) {
    sql.deleteFrom(PROFILE).where(PROFILE.PERSON_ID.eq(person)).execute();
  }
}
