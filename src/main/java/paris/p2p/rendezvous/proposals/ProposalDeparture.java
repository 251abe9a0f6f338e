package paris.p2p.rendezvous.proposals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.events.Slots;
import paris.p2p.rendezvous.people.Departure;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What somebody proposed and seconded. What they would have given is withdrawn, and its slot opens
 * again; what they gave stays on the programme. How to reach them goes in any case.
 */
record ProposalDeparture(Moves moves, Slots slots) implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("proposals", store.proposals(who.id()));
    held.put("seconded", store.seconded(who.id()));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    if (who.person().isEmpty()) return;
    LeavingStore store = new LeavingStore(transaction);
    var proposed = store.proposed(who.id());
    proposed.forEach(id -> withdraw(transaction, who.id(), id));
    store.dropContacts(who.id());
    if (who.words()) store.dropWords(who.id());
    proposed.forEach(id -> moves.changed(transaction, id));
    store.dropSeconded(who.id()).forEach(id -> moves.changed(transaction, id));
  }

  private void withdraw(Transaction transaction, long person, long id) {
    ProposalStore.Row row = new ProposalStore(transaction).hold(id).orElseThrow();
    Proposal was = row.proposal();
    if (was.state().closed() || given(transaction, person, row)) return;
    moves.to(transaction, Optional.of(person), was, State.WITHDRAWN, "", Optional.empty());
  }

  /** Whether it took place; one that is still to come makes room. */
  private boolean given(Transaction transaction, long person, ProposalStore.Row row) {
    if (row.proposal().state() != State.ACCEPTED) return false;
    return row.item()
        .map(item -> slots.empty(transaction, item, person) instanceof Outcome.Refused<?>)
        .orElse(true);
  }
}
