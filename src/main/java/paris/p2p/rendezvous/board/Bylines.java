package paris.p2p.rendezvous.board;

import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Renamed;
import paris.p2p.rendezvous.store.Transaction;

/** Who has another name has it above all that they wrote: what is remembered of it is outdated. */
public record Bylines(Board board) implements Renamed {
  @Override
  public void renamed(Transaction transaction, Person before, Person after) {
    board.changes(transaction);
  }
}
