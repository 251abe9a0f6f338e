package paris.p2p.rendezvous.community;

import java.util.LinkedHashMap;
import java.util.Map;
import paris.p2p.rendezvous.people.Departure;
import paris.p2p.rendezvous.store.Transaction;

/** What somebody wrote in the community's name: it stays the community's, without theirs. */
public record CommunityDeparture() implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("texts", store.texts(who.id()));
    held.put("roadmapSteps", store.steps(who.id()));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    // Their row has no name any more, and nothing here says it anywhere else.
  }
}
