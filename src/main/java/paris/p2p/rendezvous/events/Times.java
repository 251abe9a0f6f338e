package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** When an event begins and ends, by its wall clock. */
public record Times(LocalDateTime start, LocalDateTime end) {
  /** How far past midnight an evening goes on without taking the next day. */
  private static final int NIGHT_HOURS = 6;

  /** The days that it is on. An evening that goes on past midnight stays on its own day. */
  public List<LocalDate> days() {
    LocalDate first = start.toLocalDate();
    LocalDate last = end.minusHours(NIGHT_HOURS).toLocalDate();
    return last.isBefore(first) ? List.of(first) : first.datesUntil(last.plusDays(1)).toList();
  }
}
