package paris.p2p.rendezvous.events;

import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Renamed;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Who has another name has it on the programmes as well, unless they stand there by a name of their
 * own choice.
 */
public record Billing() implements Renamed {
  @Override
  public void renamed(Transaction transaction, Person before, Person after) {
    SpeakerStore speakers = new SpeakerStore(transaction);
    SoughtStore sought = new SoughtStore(transaction);
    for (long event : speakers.renamed(after.id(), before.name(), after.name())) {
      sought.refresh(event);
    }
  }
}
