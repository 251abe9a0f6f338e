package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.util.Set;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/** Which names can be taken: what they must be like, and what nobody is or lately was called. */
final class NameBook {
  /** Whom a name is to be free for when they have none yet. */
  static final long NOBODY = 0;

  private final Names names = new Names();
  private final Clock clock;

  NameBook(Clock clock) {
    this.clock = clock;
  }

  /**
   * The name as it would be kept, or why that person cannot have it.
   *
   * @param whose the id of a person, whose own names are free to them; or {@link #NOBODY}
   */
  Outcome<String> check(Transaction transaction, String typed, long whose) {
    return names.check(typed).then(name -> free(transaction, name, whose));
  }

  private Outcome<String> free(Transaction transaction, String name, long whose) {
    Set<String> looks = names.skeletons(name);
    boolean taken =
        new PeopleStore(transaction).taken(looks, whose)
            || new FormerStore(transaction).taken(looks, whose, Former.since(clock.instant()));
    return taken ? Outcome.refused(new Refusal.NameTaken(name)) : Outcome.done(name);
  }

  /** What an eye may take it for. */
  Set<String> skeletons(String name) {
    return names.skeletons(name);
  }

  /** How the small letters of a name look; also of how a name begins. */
  String small(String typed) {
    return names.small(typed);
  }
}
