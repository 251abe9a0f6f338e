package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What was decided about somebody, and what the journal has of them. That something was decided and
 * done stays, without a name: others rely on it. The words about the person go. Who was kept out
 * stays out, by digests of their keys.
 */
public record OrderDeparture(Clock clock) implements Departure {
  private static final String SPEAKERS = "speakers: ";

  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("decisions", store.rulings(who.id()));
    held.put("sanctions", store.sanctions(who.id()));
    held.put("journal", store.journal(who.id()));
    return held;
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    who.person().ifPresent(person -> forget(transaction, who, person));
  }

  private void forget(Transaction transaction, Leaver who, Person person) {
    Instant now = clock.instant();
    BarredStore barred = new BarredStore(transaction);
    barred.prune(now);
    for (Sanction sanction : new SanctionStore(transaction).inForce(person.id(), now)) {
      allKeys(transaction, who).forEach(key -> barred.bar(key, sanction));
    }
    LeavingStore store = new LeavingStore(transaction);
    store.dropSanctions(person.id());
    store.quieten(person.id());
    for (String name : PersonDeparture.names(transaction, person)) {
      for (LeavingStore.Noted line : store.spoke(name)) {
        store.note(new LeavingStore.Noted(line.id(), without(line.detail(), name)));
      }
    }
  }

  /** Those that they revoked as well. */
  private static List<String> allKeys(Transaction transaction, Leaver who) {
    return Stream.concat(
            who.keys().stream(),
            new KeyStore(transaction)
                .revoked(who.id()).stream().map(revoked -> revoked.key().fingerprint()))
        .distinct()
        .toList();
  }

  /** Of what a line of a programme was, who spoke there, without that one. */
  private static String without(String detail, String name) {
    return detail
        .lines()
        .map(line -> line.startsWith(SPEAKERS) ? SPEAKERS + others(line, name) : line)
        .collect(Collectors.joining("\n"));
  }

  private static String others(String line, String name) {
    return Arrays.stream(line.substring(SPEAKERS.length()).split(", "))
        .filter(one -> !one.strip().equalsIgnoreCase(name))
        .collect(Collectors.joining(", "));
  }
}
