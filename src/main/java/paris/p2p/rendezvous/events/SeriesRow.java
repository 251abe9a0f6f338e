package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A series as it is stored.
 *
 * @param version rises with each change; a change names the one it began from
 * @param goesOnFrom the series that this one goes on from, where a change began with one date
 */
public record SeriesRow(long id, Series series, int version, Optional<Long> goesOnFrom) {
  /**
   * One date of it.
   *
   * @param day the day that the rule gives
   * @param over when its evening ends
   */
  record Day(LocalDate day, EventFields fields, Instant over) {}

  /** Its rule, to be told. */
  public Cycle cycle() {
    return series.cycle();
  }

  Recurrence recurrence() {
    return Recurrence.of(series.rule(), series.firstDate());
  }

  /**
   * The first {@code count} dates whose evening is not over, none after {@code horizon}; fewer
   * where the rule ends.
   */
  List<Day> ahead(int count, Instant now, LocalDate horizon) {
    List<Day> ahead = new ArrayList<>();
    int number = series.firstNumber();
    Iterator<LocalDate> days = recurrence().days().iterator();
    while (ahead.size() < count && days.hasNext()) {
      LocalDate date = days.next();
      if (date.isAfter(horizon)) break;
      Day day = day(date, number++);
      if (day.over().isAfter(now)) ahead.add(day);
    }
    return ahead;
  }

  /** The number of the date that the rule gives on that day, if it gives one. */
  public OptionalInt number(LocalDate day) {
    int number = series.firstNumber();
    Iterator<LocalDate> days = recurrence().days().iterator();
    while (days.hasNext()) {
      LocalDate next = days.next();
      if (next.equals(day)) return OptionalInt.of(number);
      if (next.isAfter(day)) break;
      number++;
    }
    return OptionalInt.empty();
  }

  /**
   * The series as seen from one of its dates: that one is its first, and a rule that counts its
   * dates counts from there.
   */
  Series from(LocalDate day) {
    int number = number(day).orElse(series.firstNumber());
    Rule rule = Rule.stored(series.rule()).completed(series.firstDate());
    int before = number - series.firstNumber();
    return series.going(series.uid(), Course.counting(rule, -before).text(), day, number);
  }

  /** Of these dates of it, those that its rule gives: one kept after its end is none of them. */
  List<DateRow> given(List<DateRow> dates) {
    return dates.stream().filter(date -> number(date.day()).isPresent()).toList();
  }

  private Day day(LocalDate day, int number) {
    EventFields fields = series.usual(day, number);
    return new Day(day, fields, fields.end().atZone(series.zone()).toInstant());
  }
}
