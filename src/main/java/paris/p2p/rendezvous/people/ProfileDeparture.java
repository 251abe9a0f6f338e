package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.store.Transaction;

/**
 * Former names and what somebody says about themselves. Once they go, nobody is told any more what
 * they were called, not by the journal either.
 */
public record ProfileDeparture() implements Departure {
  @Override
  public Map<String, Object> held(Transaction transaction, Leaver who) {
    Map<String, Object> held = new HashMap<>();
    who.person()
        .ifPresent(person -> {
          List<Former> names = new FormerStore(transaction).of(person.id(), Instant.EPOCH);
          if (!names.isEmpty()) held.put("formerNames", names);
          new ProfileStore(transaction)
              .of(person.id())
              .ifPresent(profile -> held.put("profile", profile));
        });
    return Map.copyOf(held);
  }

  @Override
  public void forget(Transaction transaction, Leaver who) {
    who.person()
        .ifPresent(person -> {
          new FormerStore(transaction).remove(person.id());
          new ProfileStore(transaction).remove(person.id());
          new JournalStore(transaction).forgetNames(person.id());
        });
  }
}
