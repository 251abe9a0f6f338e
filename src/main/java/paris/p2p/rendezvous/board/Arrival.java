package paris.p2p.rendezvous.board;

import paris.p2p.rendezvous.people.Joining;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.store.Transaction;

/** Who joins has nothing unread: what stands on the board by then counts as read. */
public record Arrival() implements Joining {
  @Override
  public void joined(Transaction transaction, Person person) {
    MarkStore store = new MarkStore(transaction);
    store.readAll(person.id(), store.newest());
  }
}
