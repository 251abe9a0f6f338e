package paris.p2p.rendezvous.board;

import java.util.Optional;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Transaction;

/** What may stand between somebody's words and the board; asked within the post's own change. */
public interface Gate {
  /**
   * Why this person may not post there now, or nothing.
   *
   * @param topic none for a new thread
   */
  default Optional<Refusal> closed(
      Transaction transaction, Person author, long space, Optional<Long> topic) {
    return Optional.empty();
  }

  /** Whether what this person writes waits for a moderator. */
  default boolean holds(Transaction transaction, Person author) {
    return false;
  }
}
