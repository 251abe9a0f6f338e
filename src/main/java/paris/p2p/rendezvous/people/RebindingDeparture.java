package paris.p2p.rendezvous.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.store.Transaction;

/**
 * The keys that organisers wanted to give to who leaves, and those of theirs that they wanted to
 * give to others. What an organiser asked for or agreed to about others stays with those others.
 */
public final class RebindingDeparture implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    List<Map<String, Object>> all =
        new RebindingStore(transaction)
            .about(id(who), who.keys()).stream().map(RebindingDeparture::told).toList();
    return all.isEmpty() ? Map.of() : Map.of("rebindings", all);
  }

  private static Optional<Long> id(Leaver who) {
    return who.person().map(Person::id);
  }

  private static Map<String, Object> told(Rebinding it) {
    return Map.of(
        "fingerprint",
        it.fingerprint(),
        "askedAt",
        it.asked().at(),
        "reason",
        it.asked().reason(),
        "agreement",
        it.agreed().map(Rebinding.Word::reason).orElse(""));
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    new RebindingStore(transaction).drop(id(who), who.keys());
  }
}
