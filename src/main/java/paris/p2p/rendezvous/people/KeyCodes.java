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
import paris.p2p.rendezvous.rules.Refusal.Limited;
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
  private final Binding binding;
  private final Clock clock;
  private final SecureRandom random;

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
    binding = new Binding(people, presence, clock);
    this.clock = clock;
    this.random = random;
  }

  /** A new code of this caller's; the one before, if there was one, is none from now on. */
  public Outcome<KeyCode> make(Caller caller) {
    return database.attempt(transaction -> {
      // In turn with revocations: a key that is being revoked leaves no code behind.
      people.oneByOne(transaction);
      return people
          .allowed(transaction, caller, Act.KEEP_KEYS)
          .then(person -> people.keyring().room(transaction, person))
          .then(person ->
              paid(people.quotas().ask(transaction, person, Cost.one(Limited.CODES)), person))
          .map(person -> made(transaction, person));
    });
  }

  private static <T> Outcome<T> paid(Optional<Refusal> no, T then) {
    return no.<Outcome<T>>map(Outcome::refused).orElseGet(() -> Outcome.done(then));
  }

  private KeyCode made(Transaction transaction, Person person) {
    KeyCode code = new KeyCode(SpokenCode.made(random, SIGNS), now().plus(LASTS));
    new KeyStore(transaction).code(person.id(), SpokenCode.hash(code.code()), code.until());
    return code;
  }

  /**
   * Gives a code: the caller's key is from now on one of the person who made it, with all that it
   * had begun. Refused for a key that has a name, and for one that somebody else revoked. All
   * sessions of that person are told.
   */
  public Outcome<Person> give(Caller caller, String typed) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .permitted(transaction, caller, Act.BIND_KEY)
          .then(peer -> paid(people.quotas().tried(caller, peer.person()), peer))
          .then(peer -> bound(transaction, peer, typed));
    });
  }

  private Outcome<Person> bound(Transaction transaction, Peer peer, String typed) {
    Optional<Person> whose =
        new KeyStore(transaction)
            .coded(SpokenCode.hash(typed), now())
            .flatMap(id -> people.person(transaction, id));
    if (whose.isEmpty()) return Outcome.refused(new Refusal.OfPerson.CodeUnknown());
    return people
        .keyring()
        .free(transaction, peer, whose.get())
        .map(key -> given(transaction, whose.get(), key));
  }

  private Person given(Transaction transaction, Person person, SignedKey key) {
    new KeyStore(transaction).dropCode(person.id());
    binding.bind(transaction, person, key);
    notices.tell(transaction, person, "added", key);
    return person;
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
