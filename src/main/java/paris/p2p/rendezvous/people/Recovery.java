package paris.p2p.rendezvous.people;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Recovery codes: who has lost their key gives one with another key, which is theirs from then on.
 * A person has eight of them, shown once as they are made and kept as hashes; each works once, and
 * new ones take the place of all that are left.
 *
 * <p>A code is 140 random bits: nobody guesses one, here or on a stolen database, so that a plain
 * hash holds them.
 */
public final class Recovery {
  /** How many a person is given at a time. */
  public static final int CODES = 8;

  private static final int SIGNS = 28;

  private final Database database;
  private final People people;
  private final Notices notices;
  private final Clock clock;
  private final SecureRandom random;
  private final Binding binding;

  public Recovery(
      Database database,
      People people,
      Notices notices,
      Presence presence,
      Clock clock,
      SecureRandom random) {
    this.database = database;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
    this.random = random;
    binding = new Binding(people, presence, clock);
  }

  /**
   * What somebody has.
   *
   * @param left how many were not used
   * @param madeAt when they were made; none where none is left
   */
  public record Standing(int left, Optional<Instant> madeAt) {}

  /** What who asks has. */
  public Outcome<Standing> standing(Caller caller) {
    return database.read(transaction ->
        people
            .allowed(transaction, caller, Act.READ_NOTICES)
            .map(me -> new RecoveryStore(transaction).standing(me.id())));
  }

  /**
   * Makes {@link #CODES} new codes for who asks, {@code XXXX-…} of seven groups, and voids those
   * that were left. Nobody can be shown them again.
   */
  public Outcome<List<String>> renew(Caller caller) {
    List<String> codes =
        Stream.generate(() -> SpokenCode.made(random, SIGNS)).limit(CODES).toList();
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .allowed(transaction, caller, Act.KEEP_KEYS)
          .map(me -> renewed(transaction, me, caller.fingerprint().orElseThrow(), codes));
    });
  }

  private List<String> renewed(Transaction transaction, Person me, String key, List<String> codes) {
    RecoveryStore store = new RecoveryStore(transaction);
    boolean again = store.standing(me.id()).left() > 0;
    store.drop(me.id());
    store.add(me.id(), codes.stream().map(SpokenCode::hash).toList(), key, now());
    if (again) tell(transaction, me, "codes");
    return codes;
  }

  /**
   * Who came back.
   *
   * @param left how many codes they have left
   */
  public record Recovered(Person person, int left) {}

  /**
   * Makes the key of who asks that of the person whose code it is. Refused to keys that have a
   * name, for a code that is nobody's, for a key that somebody else has revoked, and for a while to
   * who tried too many.
   */
  public Outcome<Recovered> recover(Caller caller, String typed) {
    Optional<Refusal> wait = people.quotas().tried(caller, Optional.empty());
    if (wait.isPresent()) return Outcome.refused(wait.get());
    String hash = SpokenCode.hash(typed);
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return binding.nameless(transaction, caller).then(key -> recovered(transaction, key, hash));
    });
  }

  private Outcome<Recovered> recovered(Transaction transaction, SignedKey key, String hash) {
    RecoveryStore store = new RecoveryStore(transaction);
    Optional<Person> owner = store.owner(hash).flatMap(id -> people.person(transaction, id));
    if (owner.isEmpty()) return Outcome.refused(new Refusal.OfPerson.RecoveryCodeUnknown());
    Person person = owner.get();
    boolean anothers =
        binding
            .revokedBy(transaction, key.fingerprint())
            .filter(id -> id != person.id())
            .isPresent();
    if (anothers) return Outcome.refused(new Refusal.OfPerson.KeyTaken());
    store.use(hash);
    binding.bind(transaction, person, key);
    tell(transaction, person, "recovered " + key.fingerprint());
    return Outcome.done(new Recovered(person, store.standing(person.id()).left()));
  }

  private void tell(Transaction transaction, Person person, String detail) {
    notices.tell(
        transaction,
        Set.of(person.id()),
        Notice.Kind.KEYS_CHANGED,
        "keys/" + person.id(),
        person.name(),
        detail);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
