package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * An evening, or more, of the agenda.
 *
 * @param uid its name for calendars, never changed (RFC 5545, 3.8.4.7)
 * @param series the series that it is a date of
 * @param zone the zone that the times are the wall clock of
 * @param reason why it was cancelled; empty unless it was
 * @param going how many people come, with those who are brought along; nobody who waits
 * @param version rises with each edit; an edit names the one it began from
 * @param movedFrom when it was to begin before it was moved last, by the wall clock of its zone
 */
public record Event(
    long id,
    String uid,
    Optional<Long> series,
    EventFields fields,
    ZoneId zone,
    Status status,
    String reason,
    int going,
    int version,
    Optional<LocalDateTime> movedFrom) {
  public String title() {
    return fields.title();
  }

  /** When it begins, by the rules of its zone as known today. */
  public ZonedDateTime start() {
    return fields.start().atZone(zone);
  }

  public ZonedDateTime end() {
    return fields.end().atZone(zone);
  }

  /** Whether all its places are taken. */
  public boolean full() {
    return fields.capacity().filter(places -> going >= places).isPresent();
  }

  /** How many more come than there are places: the number of these was lowered. */
  public int tooMany() {
    return fields.capacity().map(places -> Math.max(0, going - places)).orElse(0);
  }

  public boolean cancelled() {
    return status == Status.CANCELLED;
  }

  public boolean over(Instant now) {
    return !end().toInstant().isAfter(now);
  }
}
