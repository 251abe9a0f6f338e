package paris.p2p.rendezvous.people;

import java.util.Map;
import paris.p2p.rendezvous.store.Transaction;

/** The recovery codes of who leaves: how many they have, never which. */
public final class RecoveryDeparture implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    if (who.person().isEmpty()) return Map.of();
    Recovery.Standing standing = new RecoveryStore(transaction).standing(who.person().get().id());
    if (standing.left() == 0) return Map.of();
    return Map.of(
        "recoveryCodes",
        Map.of("left", standing.left(), "madeAt", standing.madeAt().orElseThrow()));
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    who.person().ifPresent(person -> new RecoveryStore(transaction).drop(person.id()));
  }
}
