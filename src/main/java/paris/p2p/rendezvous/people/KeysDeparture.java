package paris.p2p.rendezvous.people;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paris.p2p.rendezvous.store.Transaction;

/** The keys that somebody revoked, and the code by which they wanted to add one. */
public final class KeysDeparture implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    return who.person()
        .map(person -> held(new KeyStore(transaction), person.id()))
        .orElse(Map.of());
  }

  private static Map<String, Object> held(KeyStore store, long person) {
    List<OwnKey> own = store.own(person);
    Map<String, Object> held = new TreeMap<>(Comparator.naturalOrder());
    held.put("ownKeys", own);
    held.put("revokedKeys", store.revoked(person));
    store.codeUntil(person).ifPresent(until -> held.put("keyCodeUntil", until));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    KeyStore store = new KeyStore(transaction);
    who.person()
        .ifPresent(person -> {
          store.forgetRevoked(person.id());
          store.dropCode(person.id());
        });
  }
}
