package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.store.Transaction;

/** Makes somebody's of a key that is nobody's, as a part of the change that says why. */
final class Binding {
  private final People people;
  private final Newsroom newsroom;
  private final Clock clock;

  Binding(People people, Newsroom newsroom, Clock clock) {
    this.people = people;
    this.newsroom = newsroom;
    this.clock = clock;
  }

  /** The key of who asks, where it may become somebody's: who has a name needs no other. */
  Outcome<SignedKey> free(Transaction transaction, Caller caller) {
    return people
        .permitted(transaction, caller, Act.BIND_KEY)
        .then(peer ->
            peer.person()
                .<Outcome<SignedKey>>map(
                    person -> Outcome.refused(new Refusal.JoinedAlready(person.name())))
                .orElseGet(() -> Outcome.done(caller.key().orElseThrow())));
  }

  /** Whose key it is; none for nobody's. */
  Optional<Person> owner(Transaction transaction, String fingerprint) {
    return new PeopleStore(transaction).person(fingerprint);
  }

  /** It is theirs from now on; an organiser that was promised to it is kept. */
  void bind(Transaction transaction, Person person, SignedKey key) {
    PeopleStore store = new PeopleStore(transaction);
    store.addKey(person.id(), key, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (store.promised(key.fingerprint())) {
      store.keepPromise(key.fingerprint());
      people.promise(transaction, store, key.fingerprint());
    }
    transaction.afterwards(() -> newsroom.tell(new News.PresenceChanged()));
  }
}
