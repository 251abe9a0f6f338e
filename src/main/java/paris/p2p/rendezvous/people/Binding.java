package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Makes somebody's of a key that is nobody's, as a part of the change that says why. However many
 * keys they have: who has lost those cannot give one up to make room.
 */
record Binding(People people, Presence presence, Clock clock) {
  /** The key of who asks, where it may become somebody's: who has a name needs no other. */
  Outcome<SignedKey> nameless(Transaction transaction, Caller caller) {
    return people
        .permitted(transaction, caller, Act.BIND_KEY)
        .then(peer ->
            peer.person()
                .<Outcome<SignedKey>>map(
                    person -> Outcome.refused(new Refusal.JoinedAlready(person.name())))
                .orElseGet(() -> Outcome.done(caller.key().orElseThrow())));
  }

  /** Whose key it is; none for nobody's. */
  Optional<Long> owner(Transaction transaction, String fingerprint) {
    return new KeyStore(transaction).person(fingerprint);
  }

  /** Who has revoked it; none for a key that nobody has. */
  Optional<Long> revokedBy(Transaction transaction, String fingerprint) {
    return new KeyStore(transaction).revokedOf(fingerprint);
  }

  /** It is theirs from now on, with all that it had begun, on all screens that it has opened. */
  void bind(Transaction transaction, Person person, SignedKey key) {
    people.keyring().give(transaction, person, key, clock.instant().truncatedTo(ChronoUnit.MICROS));
    transaction.afterwards(() -> presence.renamed(Caller.with(key)));
  }
}
