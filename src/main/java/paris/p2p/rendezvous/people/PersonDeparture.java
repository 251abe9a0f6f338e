package paris.p2p.rendezvous.people;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paris.p2p.rendezvous.store.Transaction;

/** The person themselves: name, role and keys. After all others, who may ask for the name. */
public record PersonDeparture(Clock clock) implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    BarredStore barred = new BarredStore(transaction);
    Map<String, Object> held = new LinkedHashMap<>();
    held.put("person", who.person().map(PersonDeparture::plain).orElse(null));
    held.put("promisedOrganiser", store.promises(who.keys()));
    held.put("keptOut", who.keys().stream().anyMatch(key -> barred.barred(key, clock.instant())));
    return held;
  }

  private static Map<String, Object> plain(Person person) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("name", person.name());
    plain.put("role", person.role().tag());
    plain.put("joinedAt", person.joinedAt());
    return plain;
  }

  /** What they are called, and were, as long as that is remembered. */
  static List<String> names(Transaction transaction, Person person) {
    return Stream.concat(
            Stream.of(person.name()),
            new FormerStore(transaction).of(person.id(), Instant.EPOCH).stream().map(Former::name))
        .toList();
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    LeavingStore store = new LeavingStore(transaction);
    store.dropPromises(who.keys());
    who.person().ifPresent(person -> store.dropPerson(person.id(), clock.instant()));
  }
}
