package paris.p2p.rendezvous.board;

import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Rights;
import paris.p2p.rendezvous.store.Transaction;

/** Who keeps order where: moderators everywhere, the founder of a space inside it. */
final class Keepers {
  private final People people;

  Keepers(People people) {
    this.people = people;
  }

  /** The person who asks, when they keep order in that space. */
  Outcome<Person> in(Transaction transaction, Caller caller, long space) {
    return people
        .allowed(transaction, caller, Act.WRITE_POSTS)
        .then(person ->
            new OrderStore(transaction).founded(person.id()).contains(space)
                ? Outcome.done(person)
                : people.allowed(transaction, caller, Act.MODERATE));
  }

  /** Whether that person keeps order everywhere. */
  static boolean everywhere(Person person) {
    return Rights.may(person.role(), Act.MODERATE);
  }
}
