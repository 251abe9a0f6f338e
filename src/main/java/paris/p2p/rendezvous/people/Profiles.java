package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What people say about themselves: to members, unless they let everybody read it. Who is no member
 * learns nothing else of anybody but their name, role and day of joining.
 */
public final class Profiles {
  private final Database database;
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;

  public Profiles(Database database, People people, Newsroom newsroom, Clock clock) {
    this.database = database;
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** That person, by their id, as this caller may see them; none where there is nobody. */
  public Optional<Portrait> portrait(Caller caller, long id) {
    return database.read(transaction ->
        people.person(transaction, id).map(person -> portrait(transaction, caller, person)));
  }

  private Portrait portrait(Transaction transaction, Caller caller, Person person) {
    Peer peer = people.peer(transaction, caller);
    boolean member = Rights.may(peer.role(), Act.READ_PROFILES);
    boolean own = peer.person().filter(me -> me.id() == person.id()).isPresent();
    List<Former> before =
        member
            ? new FormerStore(transaction).of(person.id(), Former.since(clock.instant()))
            : List.of();
    Optional<Profile> profile =
        new ProfileStore(transaction)
            .of(person.id())
            .filter(said -> !said.blank())
            .filter(said -> member || said.forAll());
    return new Portrait(person, before, profile, member, own);
  }

  /**
   * Those whose names hold that, case aside, by the alphabet; all for nothing. For members only.
   */
  public Outcome<List<Person>> everybody(Caller caller, String part, int most) {
    return database.read(transaction ->
        people
            .allowed(transaction, caller, Act.READ_PROFILES)
            .map(_ -> new PeopleStore(transaction).holding(part.strip(), most)));
  }

  /** What this caller says about themselves; nothing so far, and for who has no name. */
  public Profile own(Caller caller) {
    return database.read(transaction ->
        people
            .person(transaction, caller)
            .flatMap(person -> new ProfileStore(transaction).of(person.id()))
            .orElse(Profile.none()));
  }

  /** What is wrong with these words, by field; empty when nothing is. Stores nothing. */
  public Map<Refusal.Field, Refusal> check(ProfileFields fields) {
    return new ProfileCheck(fields).faults();
  }

  /** What this caller says about themselves from now on. */
  public Outcome<Person> write(Caller caller, ProfileFields fields) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.SHOW_PROFILE)
            .then(person ->
                new ProfileCheck(fields)
                    .fit()
                    .then(profile -> afforded(transaction, person, profile))
                    .map(profile -> stored(transaction, person, profile))));
  }

  private Outcome<Profile> afforded(Transaction transaction, Person person, Profile profile) {
    Cost words = Cost.words(profile.about());
    return people
        .quotas()
        .ask(transaction, person, Cost.one(Refusal.Limited.EDITS), words)
        .<Outcome<Profile>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(profile));
  }

  private Person stored(Transaction transaction, Person person, Profile profile) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    new ProfileStore(transaction).put(person.id(), profile, now);
    transaction.afterwards(() -> newsroom.tell(new News.ProfileChanged(person.id())));
    return person;
  }
}
