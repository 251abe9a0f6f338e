package paris.p2p.rendezvous.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * How another key becomes somebody's: a code made in a session of theirs and given in a session
 * that the other key has signed. 140 random bits, kept hashed, one at a time a person, good once
 * and for ten minutes.
 */
public final class KeyCodes {
  /** How long a code holds. */
  public static final Duration LASTS = Duration.ofMinutes(10);

  private static final int SIGNS = 28;

  private final Database database;
  private final People people;
  private final KeyNotices notices;
  private final Presence presence;
  private final Clock clock;
  private final SecureRandom random;
  private final Tries makings = new Tries(20, Duration.ofHours(1));
  private final Tries givings = new Tries(10, Duration.ofHours(1));

  public KeyCodes(
      Database database,
      People people,
      Notices notices,
      Presence presence,
      Clock clock,
      SecureRandom random) {
    this.database = database;
    this.people = people;
    this.notices = new KeyNotices(notices);
    this.presence = presence;
    this.clock = clock;
    this.random = random;
  }

  /** A new code of this caller's; the one before, if there was one, is none from now on. */
  public Outcome<KeyCode> make(Caller caller) {
    return database.attempt(transaction ->
        people
            .allowed(transaction, caller, Act.KEEP_KEYS)
            .then(person -> room(transaction, person))
            .then(person -> often(makings, Owner.person(person.id())).map(_ -> person))
            .map(person -> made(transaction, person)));
  }

  private KeyCode made(Transaction transaction, Person person) {
    KeyCode code = new KeyCode(SpokenCode.made(random, SIGNS), now().plus(LASTS));
    new KeyStore(transaction).code(person.id(), SpokenCode.hash(code.code()), code.until());
    return code;
  }

  private static Outcome<Person> room(Transaction transaction, Person person) {
    return new KeyStore(transaction).own(person.id()).size() < Keys.MOST
        ? Outcome.done(person)
        : Outcome.refused(new Refusal.OfPerson.TooManyKeys(Keys.MOST));
  }

  /** Refuses who does it too often; who gives no key is refused for that elsewhere. */
  private Outcome<String> often(Tries tries, String who) {
    return tries
        .another(who, Refusal.Limited.CODES, now())
        .<Outcome<String>>map(Outcome::refused)
        .orElseGet(() -> Outcome.done(who));
  }

  /**
   * Gives a code: the caller's key is from now on one of the person who made it, with all that it
   * had begun. Refused for a key that has a name, and for one that somebody else revoked. All
   * sessions of that person are told.
   */
  public Outcome<Person> give(Caller caller, String typed) {
    if (caller.key().isEmpty()) return Outcome.refused(new Refusal.NoKey());
    return often(givings, caller.key().get().fingerprint())
        .then(_ ->
            database.attempt(transaction -> {
              people.oneByOne(transaction);
              return people
                  .permitted(transaction, caller, Act.BIND_KEY)
                  .then(peer -> bound(transaction, peer, typed));
            }));
  }

  private Outcome<Person> bound(Transaction transaction, Peer peer, String typed) {
    Optional<Person> whose =
        new KeyStore(transaction)
            .coded(SpokenCode.hash(typed), now())
            .flatMap(id -> people.person(transaction, id));
    if (whose.isEmpty()) return Outcome.refused(new Refusal.OfPerson.CodeUnknown());
    SignedKey key = peer.caller().key().orElseThrow();
    return free(transaction, peer, whose.get())
        .then(person -> room(transaction, person))
        .map(person -> given(transaction, person, key));
  }

  /** A key with a name keeps it, and one that was revoked comes back to nobody but its owner. */
  private static Outcome<Person> free(Transaction transaction, Peer peer, Person person) {
    long id = person.id();
    String key = peer.caller().fingerprint().orElseThrow();
    Optional<Long> named = peer.person().map(Person::id);
    Optional<Long> once = new KeyStore(transaction).revokedOf(key);
    if (named.filter(it -> it == id).isPresent()) {
      return Outcome.refused(new Refusal.JoinedAlready(person.name()));
    }
    return named.isPresent() || once.filter(it -> it != id).isPresent()
        ? Outcome.refused(new Refusal.OfPerson.KeyTaken())
        : Outcome.done(person);
  }

  private Person given(Transaction transaction, Person person, SignedKey key) {
    new KeyStore(transaction).dropCode(person.id());
    people.keyring().give(transaction, person, key, now());
    transaction.afterwards(() -> presence.renamed(Caller.with(key)));
    notices.tell(transaction, person, "added", key);
    return person;
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
