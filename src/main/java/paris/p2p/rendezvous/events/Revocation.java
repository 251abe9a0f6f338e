package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * A calendar calls something off (RFC 5546, 3.2.5).
 *
 * @param uid of an event or a series
 * @param of the one date that it is about, when its rule has it begin; none for all of it
 * @param day that date is told as a day, whatever the zone
 * @param onwards all dates that come after that one as well
 * @param sequence counts against that of what is here
 * @param title as the file has it; may be empty
 */
public record Revocation(
    String uid,
    Optional<ZonedDateTime> of,
    boolean day,
    boolean onwards,
    int sequence,
    Instant changed,
    String title,
    String reason) {
  /** The day of that date by the clock of that zone. */
  Optional<LocalDate> day(ZoneId zone) {
    return of.map(it -> (day ? it : it.withZoneSameInstant(zone)).toLocalDate());
  }
}
