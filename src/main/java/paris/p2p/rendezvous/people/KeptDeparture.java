package paris.p2p.rendezvous.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paris.p2p.rendezvous.store.Transaction;

/** What somebody and their keys have kept: drafts and settings. */
public record KeptDeparture() implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("settings", store.settings(owners(who)));
    held.put("drafts", store.drafts(owners(who)));
    return held;
  }

  /** Their keys and, where they have a name, they themselves. */
  private static List<String> owners(Leaver who) {
    return Stream.concat(
            who.keys().stream(), who.person().stream().map(person -> Owner.person(person.id())))
        .toList();
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    new LeavingStore(transaction).dropKept(owners(who));
  }
}
