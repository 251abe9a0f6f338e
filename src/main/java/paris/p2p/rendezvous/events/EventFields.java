package paris.p2p.rendezvous.events;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/**
 * What an organiser says about an event.
 *
 * @param start wall-clock time in the hub's zone; minutes
 * @param end after the start
 * @param languages spoken there, at least one
 * @param capacity how many may come, or none for as many as want to
 * @param text Markdown
 */
public record EventFields(
    String title,
    Kind kind,
    LocalDateTime start,
    LocalDateTime end,
    String place,
    String address,
    Set<Language> languages,
    Optional<Integer> capacity,
    Wording text) {
  /** The same at another time. */
  public EventFields at(LocalDateTime begins, LocalDateTime ends) {
    return new EventFields(title, kind, begins, ends, place, address, languages, capacity, text);
  }

  /** Place and address, as far as they are told. */
  public String where() {
    if (address.isBlank()) return place;
    return place.isBlank() ? address : place + ", " + address;
  }
}
