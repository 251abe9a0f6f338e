package paris.p2p.rendezvous.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.store.Transaction;

/**
 * What a feature holds of somebody: what it hands them when they ask, and how it forgets them when
 * they go. Each feature that keeps rows of people has one, listed where the features are put
 * together.
 */
public interface Departure {
  /**
   * Somebody and all their keys.
   *
   * @param person none for a key that never took a name
   * @param keys fingerprints, {@code SHA256:…}
   * @param words whether what they wrote for others goes along, and not only their name under it
   */
  record Leaver(Optional<Person> person, List<String> keys, boolean words) {
    /** Who leaves what they wrote for others where it is. */
    public Leaver(Optional<Person> person, List<String> keys) {
      this(person, keys, false);
    }

    /** Their id; 0, which is nobody's, without a name. */
    public long id() {
      return person.map(Person::id).orElse(0L);
    }
  }

  /**
   * All that is held of them, by names in lowerCamelCase; the values are records, lists and maps of
   * texts, numbers, truths and instants.
   */
  Map<String, Object> held(Transaction transaction, Leaver who);

  /** Forgets it, as a part of the change by which they leave. */
  void forget(Transaction transaction, Leaver who);
}
