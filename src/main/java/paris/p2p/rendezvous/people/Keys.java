package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.store.Transaction;
import paris.p2p.rendezvous.text.Cleaner;

/** Somebody's own keys: how they are called, when they were seen, and giving one up. */
public final class Keys {
  /** How many signs (graphemes) the label of a key may have. */
  public static final int LABEL_MOST = 24;

  /** How many keys a person may have. */
  public static final int MOST = 16;

  private static final String HASH = "SHA256:";

  private final Database database;
  private final People people;
  private final KeyNotices notices;
  private final Presence presence;
  private final Sessions sessions;
  private final Clock clock;
  private final ZoneId zone;

  /**
   * @param zone the wall clock by which a key is seen on a day
   */
  public Keys(
      Database database,
      People people,
      Notices notices,
      Presence presence,
      Sessions sessions,
      Clock clock,
      ZoneId zone) {
    this.database = database;
    this.people = people;
    this.notices = new KeyNotices(notices);
    this.presence = presence;
    this.sessions = sessions;
    this.clock = clock;
    this.zone = zone;
  }

  /** This caller's keys, the oldest first; none for who has no name. */
  public List<OwnKey> own(Caller caller) {
    if (caller.key().isEmpty()) return List.of();
    return database.read(transaction ->
        people
            .person(transaction, caller)
            .map(person -> new KeyStore(transaction).own(person.id()))
            .orElse(List.of()));
  }

  /** The key has signed in today: of that, the day is kept. */
  public void seen(Caller caller) {
    if (caller.key().isEmpty()) return;
    String key = caller.key().get().fingerprint();
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    if (!database.read(transaction -> new KeyStore(transaction).unseen(key, today))) return;
    database.change(transaction -> {
      new KeyStore(transaction).seen(key, today);
      return today;
    });
  }

  /**
   * Calls a key something; nothing takes the label away.
   *
   * @param which its fingerprint or how that begins, or its label
   * @param typed at most {@link #LABEL_MOST} signs, cleaned
   * @return the key as it is called now
   */
  public Outcome<OwnKey> label(Caller caller, String which, String typed) {
    String label = Cleaner.line(typed);
    int length = Cleaner.length(label);
    if (length > LABEL_MOST) {
      return Outcome.refused(new Refusal.TooLong(Refusal.Field.NAME, LABEL_MOST, length));
    }
    return mine(
        caller,
        (transaction, person) ->
            found(new KeyStore(transaction).own(person.id()), which)
                .map(key -> {
                  new KeyStore(transaction).label(key.key().fingerprint(), label);
                  return new OwnKey(key.key(), label, key.addedAt(), key.seen());
                }));
  }

  /**
   * Gives up a key for good: its sessions end, and it only reads from then on. Refused for the only
   * one. All sessions of the person are told.
   *
   * @param which its fingerprint or how that begins, or its label
   */
  public Outcome<OwnKey> revoke(Caller caller, String which) {
    return mine(
        caller,
        (transaction, person) -> {
          List<OwnKey> own = new KeyStore(transaction).own(person.id());
          return found(own, which)
              .then(key ->
                  own.size() == 1
                      ? Outcome.refused(new Refusal.OfPerson.LastKey())
                      : Outcome.done(revoked(transaction, person, key)));
        });
  }

  private OwnKey revoked(Transaction transaction, Person person, OwnKey own) {
    SignedKey key = own.key();
    people.keyring().take(transaction, person, key, now());
    transaction.afterwards(() -> presence.renamed(Caller.with(key)));
    notices.tell(transaction, person, "revoked", key);
    transaction.afterwards(() -> sessions.endAll(List.of(key.fingerprint())));
    return own;
  }

  /** As a change, one at a time, by a person who may see to their keys. */
  private <T> Outcome<T> mine(Caller caller, BiFunction<Transaction, Person, Outcome<T>> changing) {
    return database.attempt(transaction -> {
      people.oneByOne(transaction);
      return people
          .allowed(transaction, caller, Act.KEEP_KEYS)
          .then(person -> changing.apply(transaction, person));
    });
  }

  private static Outcome<OwnKey> found(List<OwnKey> own, String which) {
    String typed = which.strip();
    String begins = typed.startsWith(HASH) ? typed : HASH + typed;
    List<OwnKey> fit =
        own.stream().filter(key -> key.key().fingerprint().startsWith(begins)).toList();
    List<OwnKey> called =
        own.stream()
            .filter(key -> !typed.isEmpty() && key.label().equalsIgnoreCase(typed))
            .toList();
    List<OwnKey> meant = called.size() == 1 ? called : fit;
    if (typed.isEmpty() || meant.isEmpty()) {
      return Outcome.refused(new Refusal.Unknown(Refusal.Thing.KEY, typed));
    }
    return meant.size() == 1
        ? Outcome.done(meant.getFirst())
        : Outcome.refused(new Refusal.OfPerson.SeveralKeys(typed));
  }

  /** To the microsecond, as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
