package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The days that a recurrence rule gives (RFC 5545, 3.3.10); of days only, so no zone plays in. Its
 * periods (days, weeks, months or years) are gone through in turn: of the days of each, those that
 * fit all parts of the rule, and of these the ones at its positions.
 *
 * @param first the first day that may be one; it says which periods an interval takes
 */
record Recurrence(Rule rule, LocalDate first) {
  /** Further than anybody plans, so that a rule that never meets a day again comes to an end. */
  private static final int YEARS_MOST = 60;

  /** Of a rule that is stored; refuses with IllegalArgumentException what is no rule. */
  static Recurrence of(String rule, LocalDate first) {
    return new Recurrence(Rule.stored(rule), first);
  }

  /** Its days in their order, from the first one on, worked out as they are asked for. */
  Stream<LocalDate> days() {
    LocalDate last = first.plusYears(YEARS_MOST);
    LocalDate end = rule.until().filter(day -> day.isBefore(last)).orElse(last);
    Stream<LocalDate> days = periods(end).flatMap(this::chosen).filter(day -> !day.isBefore(first));
    return days.takeWhile(day -> !day.isAfter(end)).limit(rule.count().orElse(Integer.MAX_VALUE));
  }

  /** The days of each period that counts and begins by then. */
  private Stream<Stream<LocalDate>> periods(LocalDate end) {
    ChronoUnit unit = rule.unit();
    LocalDate since = rule.since(first);
    Predicate<LocalDate> fits = new RuleDays(rule.completed(first)).all();
    return LongStream.iterate(0, number -> number + rule.every())
        .mapToObj(number -> since.plus(number, unit))
        .takeWhile(day -> !day.isAfter(end))
        .map(day -> day.datesUntil(day.plus(1, unit)).filter(fits));
  }

  /** Of the days of a period, those at the rule's positions; all of them where it names none. */
  private Stream<LocalDate> chosen(Stream<LocalDate> period) {
    List<Integer> positions = rule.numbers("BYSETPOS");
    if (positions.isEmpty()) return period;
    List<LocalDate> days = period.toList();
    return IntStream.range(0, days.size())
        .filter(at -> RuleDays.at(positions, at + 1, days.size()))
        .mapToObj(days::get);
  }

  /** The first of them, if there is any. */
  Optional<LocalDate> start() {
    return days().findFirst();
  }
}
