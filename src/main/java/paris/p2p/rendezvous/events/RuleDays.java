package paris.p2p.rendezvous.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalField;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which days fit the parts of a rule that name days (RFC 5545, 3.3.10). In a rule of days alone,
 * what the table there calls expanding and limiting comes to the same: a day of the period counts
 * if it fits every part.
 *
 * @param rule completed by its first day
 */
record RuleDays(Rule rule) {
  /** Whether a day fits every part. */
  Predicate<LocalDate> all() {
    return Stream.of(
            among("BYMONTH", LocalDate::getMonthValue, _ -> 12),
            among("BYWEEKNO", day -> day.get(week()), RuleDays.this::weeks),
            among("BYYEARDAY", LocalDate::getDayOfYear, LocalDate::lengthOfYear),
            among("BYMONTHDAY", LocalDate::getDayOfMonth, LocalDate::lengthOfMonth),
            weekday())
        .reduce(day -> true, Predicate::and);
  }

  private interface Count {
    int of(LocalDate day);
  }

  private Predicate<LocalDate> among(String part, Count number, Count most) {
    List<Integer> named = rule.numbers(part);
    return day -> named.isEmpty() || at(named, number.of(day), most.of(day));
  }

  /** Whether one of these numbers, which count from the end where they are below 0, is that one. */
  static boolean at(List<Integer> named, int number, int most) {
    return named.contains(number) || named.contains(number - most - 1);
  }

  /** Week 1 is the first with four days in its year; the days before are of the year before. */
  private TemporalField week() {
    return WeekFields.of(rule.weekStart(), 4).weekOfWeekBasedYear();
  }

  private int weeks(LocalDate day) {
    return (int) day.range(week()).getMaximum();
  }

  private Predicate<LocalDate> weekday() {
    String named = rule.part("BYDAY");
    if (named.isEmpty()) return _ -> true;
    return Arrays.stream(named.split(",")).map(this::weekday).reduce(_ -> false, Predicate::or);
  }

  /** {@code MO}, or with a number in its month or, in a yearly rule of no months, in its year. */
  private Predicate<LocalDate> weekday(String named) {
    int cut = named.length() - 2;
    DayOfWeek weekday = Rule.weekday(named.substring(cut));
    Predicate<LocalDate> such = day -> day.getDayOfWeek() == weekday;
    if (cut == 0) return such;
    List<Integer> nth = List.of(Integer.valueOf(named.substring(0, cut)));
    boolean year = rule.part("FREQ").equals("YEARLY") && rule.part("BYMONTH").isEmpty();
    return such.and(day ->
        year
            ? nth(nth, day.getDayOfYear(), day.lengthOfYear())
            : nth(nth, day.getDayOfMonth(), day.lengthOfMonth()));
  }

  private static boolean nth(List<Integer> named, int day, int length) {
    int number = (day + 6) / 7;
    return at(named, number, number + (length - day) / 7);
  }
}
