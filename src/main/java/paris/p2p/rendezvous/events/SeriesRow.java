package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A series as it is stored. */
record SeriesRow(long id, Series series) {
  /**
   * One date of it.
   *
   * @param day the day that the rule gives
   * @param over when its evening ends
   */
  record Day(LocalDate day, EventFields fields, Instant over) {}

  /** The first {@code count} dates whose evening is not over; fewer where the rule ends. */
  List<Day> ahead(int count, Instant now) {
    List<Day> ahead = new ArrayList<>();
    int number = series.firstNumber();
    Iterator<LocalDate> days = new Recurrence(series.rule(), series.firstDate()).days().iterator();
    while (ahead.size() < count && days.hasNext()) {
      Day day = day(days.next(), number++);
      if (day.over().isAfter(now)) ahead.add(day);
    }
    return ahead;
  }

  private Day day(LocalDate day, int number) {
    LocalDateTime start = day.atTime(series.start());
    LocalDateTime end = start.plusMinutes(series.minutes());
    return new Day(
        day,
        new EventFields(
            series.titled(number),
            series.kind(),
            start,
            end,
            series.place(),
            series.address(),
            series.languages(),
            Optional.empty(),
            series.text()),
        end.atZone(series.zone()).toInstant());
  }
}
