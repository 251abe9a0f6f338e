package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One date of a series.
 *
 * @param usual when the rule has it begin, even when the evening moved
 */
public record Dated(LocalDateTime usual, Entry entry) {
  /** The day that the rule gives. */
  public LocalDate day() {
    return usual.toLocalDate();
  }
}
