package paris.p2p.rendezvous.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.people.Cost;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Limited;
import paris.p2p.rendezvous.store.Transaction;

/** How much one person puts on the board in how long; asked when all else is well. */
record Pace(People people) {
  /** So many posts of one person wait for a moderator at most. */
  static final int WAITING_MOST = 10;

  /**
   * Why this person may not say that now, or nothing.
   *
   * @param opens whether it opens a thread
   * @param waits whether it is to wait for a moderator
   */
  Optional<Refusal> posting(
      Transaction transaction, Person author, String text, boolean opens, boolean waits) {
    if (waits && new HeldStore(transaction).waiting(author.id()) >= WAITING_MOST) {
      return Optional.of(new Refusal.AtOnce.Held(WAITING_MOST));
    }
    List<Cost> costs = new ArrayList<>(List.of(Cost.one(Limited.POSTS), Cost.words(text)));
    if (opens) costs.add(Cost.one(Limited.TOPICS));
    return calling(transaction, author, named(transaction, author, text), costs);
  }

  /** The same of other words for a post. */
  Optional<Refusal> editing(Transaction transaction, Person author, String before, String text) {
    Set<Long> named = named(transaction, author, text);
    if (!named.isEmpty()) named.removeAll(named(transaction, author, before));
    List<Cost> costs = new ArrayList<>(List.of(Cost.one(Limited.EDITS), Cost.words(text)));
    return calling(transaction, author, named, costs);
  }

  /** The same of taking a post back, or of describing a space. */
  Optional<Refusal> changing(Transaction transaction, Person author, String... words) {
    return people.quotas().ask(transaction, author, Cost.one(Limited.EDITS), Cost.words(words));
  }

  /** Whom these words call, oneself aside. */
  private Set<Long> named(Transaction transaction, Person author, String text) {
    Set<Long> named = new HashSet<>(people.named(transaction, Mentions.in(text)));
    named.remove(author.id());
    return named;
  }

  private Optional<Refusal> calling(
      Transaction transaction, Person author, Set<Long> named, List<Cost> costs) {
    long most = people.quotas().most(author, Limited.CALLS);
    if (named.size() > most) return Optional.of(new Refusal.AtOnce.Called((int) most));
    costs.add(new Cost(Limited.CALLS, named.size()));
    return people.quotas().ask(transaction, author, costs.toArray(Cost[]::new));
  }
}
