package paris.p2p.rendezvous.people;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Whose something is that is kept for who comes again: a person's, {@code person/7}, whichever key
 * they come with, or a key's that has no name yet, {@code SHA256:…}.
 */
final class Owner {
  /** Before the id. */
  static final String PERSON = "person/";

  private Owner() {}

  static String person(long id) {
    return PERSON + id;
  }

  /** None for a guest and for a revoked key: nothing is kept for them. */
  static Optional<String> of(Transaction transaction, Caller caller) {
    return caller.fingerprint().flatMap(key -> of(new KeyStore(transaction), key));
  }

  private static Optional<String> of(KeyStore store, String key) {
    Optional<Long> person = store.person(key);
    if (person.isPresent()) return person.map(Owner::person);
    return store.revokedOf(key).isPresent() ? Optional.empty() : Optional.of(key);
  }
}
