package paris.p2p.rendezvous.board;

import paris.p2p.rendezvous.people.HouseRules;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Holds the first posts of newcomers, as many as the house rule says: who has fewer than that on
 * the board is one, however long they have been here.
 */
public final class FirstPosts implements Gate {
  @Override
  public boolean holds(Transaction transaction, Person author) {
    if (author.role() != Role.MEMBER) return false;
    int held = HouseRules.held(transaction);
    return held > 0 && new HeldStore(transaction).written(author.id(), held) < held;
  }
}
