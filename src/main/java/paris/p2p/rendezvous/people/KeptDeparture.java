package paris.p2p.rendezvous.people;

import java.util.LinkedHashMap;
import java.util.Map;
import paris.p2p.rendezvous.store.Transaction;

/** What somebody's keys have kept: drafts and settings. */
public record KeptDeparture() implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("settings", store.settings(who.keys()));
    held.put("drafts", store.drafts(who.keys()));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    new LeavingStore(transaction).dropKept(who.keys());
  }
}
