package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Remembered;
import paris.p2p.rendezvous.store.Transaction;

/** Whose each key is, as that changes, and all that goes along with it. */
public final class Keyring {
  private final Remembered<Object> mark = new Remembered<>(Object::new);

  /**
   * The same object until some key comes to a person or is revoked: whoever remembers something by
   * key keeps it along, taken before the reading began, and reads anew when it is another.
   */
  public Object mark() {
    return mark.get();
  }

  /**
   * The key of who asks, where it may become that person's: a key with a name keeps it, one that
   * was revoked comes back to nobody but its owner, and there is an end to how many somebody has.
   */
  Outcome<SignedKey> free(Transaction transaction, Peer peer, Person person) {
    SignedKey key = peer.caller().key().orElseThrow();
    Optional<Long> named = peer.person().map(Person::id);
    Optional<Long> once = new KeyStore(transaction).revokedOf(key.fingerprint());
    if (named.equals(Optional.of(person.id()))) {
      return Outcome.refused(new Refusal.JoinedAlready(person.name()));
    }
    return named.or(() -> once).filter(id -> id != person.id()).isPresent()
        ? Outcome.refused(new Refusal.OfPerson.KeyTaken())
        : room(transaction, person).map(_ -> key);
  }

  /** The same person, where there is room for one more key. */
  Outcome<Person> room(Transaction transaction, Person person) {
    return new KeyStore(transaction).own(person.id()).size() < Keys.MOST
        ? Outcome.done(person)
        : Outcome.refused(new Refusal.OfPerson.TooManyKeys(Keys.MOST));
  }

  /**
   * The key becomes that person's, with what it had begun and chosen while it had no name, and with
   * what it was promised. Whether it may is asked before ({@link #free}).
   */
  void give(Transaction transaction, Person person, SignedKey key, Instant now) {
    new KeyStore(transaction).add(person.id(), key, now);
    String owner = Owner.person(person.id());
    new DraftStore(transaction).drop(key.fingerprint(), Drafts.NAME);
    new DraftStore(transaction).move(key.fingerprint(), owner);
    new SettingStore(transaction).move(key.fingerprint(), owner, Settings.SEEN_BY_OTHERS);
    keepPromise(transaction, person, key, now);
    transaction.outdates(mark);
  }

  private static void keepPromise(
      Transaction transaction, Person person, SignedKey key, Instant now) {
    PeopleStore people = new PeopleStore(transaction);
    if (!people.promised(key.fingerprint())) return;
    people.keepPromise(key.fingerprint());
    people.appoint(person.id(), Role.ORGANISER);
    new JournalStore(transaction)
        .add(now, person.id(), Deed.BECAME_ORGANISER, Owner.person(person.id()), "");
  }

  /**
   * The key is that person's no longer, and codes that were made with it, for another key or for
   * recovery, are none. What the person has begun and chosen stays theirs.
   */
  void take(Transaction transaction, Person person, SignedKey key, Instant now) {
    KeyStore store = new KeyStore(transaction);
    store.revoke(person.id(), key, now);
    store.dropCode(person.id());
    new RecoveryStore(transaction).dropMadeWith(key.fingerprint());
    transaction.outdates(mark);
  }
}
