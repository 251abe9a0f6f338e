package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An event as calendars exchange it.
 *
 * @param uid its name for calendars (RFC 5545, 3.8.4.7); of a date of a series, the series' own
 * @param sequence rises with each change (RFC 5545, 3.8.7.4)
 * @param changed when it was changed last
 * @param reason why it was cancelled; empty unless it was
 * @param movedFrom where it was before it moved last
 */
public record Entry(
    String uid,
    int sequence,
    Instant changed,
    EventFields fields,
    ZoneId zone,
    Status status,
    String reason,
    Optional<LocalDateTime> movedFrom) {

  public boolean cancelled() {
    return status == Status.CANCELLED;
  }

  /** The same, changed last at that moment. */
  Entry changed(Instant moment) {
    return new Entry(uid, sequence, moment, fields, zone, status, reason, movedFrom);
  }

  /** The same, its sequence counted from that one. */
  Entry after(int other) {
    return new Entry(uid, sequence + other, changed, fields, zone, status, reason, movedFrom);
  }

  /** The same by another name. */
  Entry named(String other) {
    return new Entry(other, sequence, changed, fields, zone, status, reason, movedFrom);
  }

  /** The same by the name that a date has which is told by itself. */
  public Entry dated(LocalDate day) {
    return named(uid + "-" + day);
  }

  /** The same, cancelled for that reason. */
  Entry off(String why) {
    return new Entry(uid, sequence, changed, fields, zone, Status.CANCELLED, why, movedFrom);
  }

  /** The same with that number in its sequence. */
  Entry sequence(int number) {
    return new Entry(uid, number, changed, fields, zone, status, reason, movedFrom);
  }

  /** The same with those words and times. */
  Entry with(EventFields other) {
    return new Entry(uid, sequence, changed, other, zone, status, reason, movedFrom);
  }

  /** Whether it says the same: what its name is and when it was changed aside. */
  boolean says(Entry other) {
    return fields.equals(other.fields)
        && zone.equals(other.zone)
        && status == other.status
        && reason.equals(other.reason);
  }

  /** Whether it is a later word on the same thing than the other one. */
  boolean later(Entry other) {
    return later(sequence, changed, other.sequence, other.changed);
  }

  /** A higher number in the sequence or, of the same number, a later moment. */
  static boolean later(int sequence, Instant changed, int than, Instant thanChanged) {
    return sequence > than || sequence == than && changed.isAfter(thanChanged);
  }
}
