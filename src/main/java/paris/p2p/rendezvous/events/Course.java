package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a series goes on once it is changed.
 *
 * @param ruled whether its days become others, rather than staying where they are
 * @param ended the series as it ends before the change; none where all of it changes
 * @param series the series as it goes on
 */
record Course(boolean ruled, Optional<Series> ended, Series series) {
  /**
   * Works it out.
   *
   * @param wanted the series as seen from {@code seen}: its first day is what becomes of that day
   * @param seen the day of the date that it was asked for from
   * @param pivot the day of the first date that changes; {@code seen} or one before
   * @param apart whether dates to come before that one stay as they are
   */
  static Course of(
      SeriesRow row,
      Series wanted,
      LocalDate seen,
      LocalDate pivot,
      boolean apart,
      LocalDate today) {
    Series asIs = row.from(seen);
    Series atPivot = row.from(pivot);
    int back = asIs.firstNumber() - atPivot.firstNumber();
    int before = atPivot.firstNumber() - row.series().firstNumber();
    Rule rule = counting(Rule.stored(wanted.rule()), back);
    int number = wanted.firstNumber() - back;
    boolean ruled = !sameDays(wanted, asIs);
    if (!ruled && !apart || !ruled && before == 0) {
      return new Course(
          false,
          Optional.empty(),
          wanted.going(
              row.series().uid(),
              counting(rule, before).text(),
              row.series().firstDate(),
              number - before));
    }
    LocalDate first = ruled && back > 0 ? first(rule, pivot, today) : wanted.firstDate();
    Series after = wanted.going(row.series().uid(), rule.text(), first, number);
    if (before == 0) return new Course(ruled, Optional.empty(), after);
    Rule old = Rule.stored(row.series().rule()).until(pivot.minusDays(1));
    return new Course(ruled, Optional.of(row.series().ruled(old.text())), after);
  }

  /** A rule that counts its dates, counting so many more. */
  static Rule counting(Rule rule, int more) {
    return rule.count().isPresent() ? rule.counting(rule.count().getAsInt() + more) : rule;
  }

  private static boolean sameDays(Series one, Series other) {
    return one.firstDate().equals(other.firstDate())
        && endless(one).parts().equals(endless(other).parts());
  }

  private static Rule endless(Series series) {
    return Rule.stored(series.rule()).completed(series.firstDate()).endless();
  }

  /** The first day of a new rule in the week, month or year of the first day of the old one. */
  private static LocalDate first(Rule rule, LocalDate pivot, LocalDate today) {
    LocalDate since = Rhythm.of(rule).map(rhythm -> rhythm.since(pivot)).orElse(pivot);
    LocalDate from = since.isBefore(today) ? today : since;
    return new Recurrence(rule.endless(), from).start().orElse(pivot);
  }
}
