package paris.p2p.rendezvous.events;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * A series that a calendar changes from one of its dates on (RFC 5545, 3.2.13): it ends there, and
 * another goes on from it, as where somebody changes one here.
 */
final class Onwards {
  /** In the name of a series that goes on, before the day from which it does. */
  static final String FROM = "-from-";

  /** So many dates must be where they should for a rule to be the same on other days. */
  private static final int COMPARED = 120;

  private Onwards() {}

  /**
   * One of the series that go on from each other.
   *
   * @param pivot the day of the series before from which it goes on
   * @param shift how many days later its dates are than they would be
   */
  record Part(SeriesEntry entry, LocalDate pivot, long shift) {}

  /** The series in their order, at least one. Refuses what does not begin on a date of it. */
  static Outcome<List<Part>> parts(SeriesEntry whole) {
    List<Part> parts = new ArrayList<>();
    SeriesEntry plain = whole(whole, whole.series(), whole.onwards());
    parts.add(new Part(plain, whole.series().firstDate(), 0));
    long shift = 0;
    List<Dated> changes = new ArrayList<>(whole.onwards());
    changes.sort(Comparator.comparing(Dated::usual));
    for (Dated change : changes) {
      LocalDate day = change.day().plusDays(shift);
      Optional<Integer> number = SeriesDates.number(parts.getLast().entry().series(), day);
      if (number.isEmpty()) {
        String told = change.usual().toString();
        return Outcome.refused(new Refusal.Calendar(CalendarFault.NO_SUCH_DATE, told));
      }
      Outcome<Part> next = next(parts.getLast(), change, day, number.get(), whole.series().uid());
      if (next instanceof Outcome.Refused<Part>(Refusal why)) return Outcome.refused(why);
      Part part = ((Outcome.Done<Part>) next).value();
      SeriesEntry before = parts.removeLast().entry();
      if (!day.equals(before.series().firstDate())) parts.add(ended(parts, before, part));
      parts.add(part);
      shift += part.shift();
    }
    return Outcome.done(parts);
  }

  /** All that the calendar says of it was said when it last said something. */
  private static SeriesEntry whole(SeriesEntry told, Series series, List<Dated> changes) {
    int sequence = told.sequence();
    Instant changed = told.changed();
    for (Dated one : changes) {
      if (one.entry().later(new Usual(series).entry(series.firstDate(), 0, sequence, changed))) {
        sequence = one.entry().sequence();
        changed = one.entry().changed();
      }
    }
    return new SeriesEntry(
        series,
        sequence,
        changed,
        told.apart(),
        told.without(),
        told.extra(),
        List.of(),
        told.exact());
  }

  private static Part ended(List<Part> parts, SeriesEntry before, Part next) {
    LocalDate pivot = next.pivot();
    Series series = before.series();
    String rule =
        Rule.stored(series.rule()).completed(series.firstDate()).until(pivot.minusDays(1)).text();
    LocalDate from = parts.isEmpty() ? series.firstDate() : parts.getLast().pivot();
    return new Part(of(before, series.ruled(rule), day -> day.isBefore(pivot), 0), from, 0);
  }

  private static SeriesEntry of(
      SeriesEntry told, Series series, Predicate<LocalDate> which, long shift) {
    return new SeriesEntry(
        series,
        told.sequence(),
        told.changed(),
        told.apart().stream()
            .filter(it -> which.test(it.day()))
            .map(it -> new Dated(it.usual().plusDays(shift), it.entry()))
            .toList(),
        told.without().stream()
            .filter(which)
            .map(it -> it.plusDays(shift))
            .collect(Collectors.toSet()),
        told.extra().stream().filter(it -> which.test(it.day())).toList(),
        List.of(),
        told.exact());
  }

  private static Outcome<Part> next(
      Part before, Dated change, LocalDate day, int number, String uid) {
    SeriesEntry entry = before.entry();
    EventFields fields = fields(change.entry(), entry.series());
    long shift = ChronoUnit.DAYS.between(day, fields.start().toLocalDate());
    Series rest = SeriesDates.begun(entry.series(), day, number);
    boolean whole = day.equals(entry.series().firstDate());
    String name = whole ? entry.series().uid() : uid + FROM + change.day();
    return shifted(rest, entry.series().firstDate(), shift)
        .<Outcome<Part>>map(rule -> {
          Series series =
              rest.like(fields, rest.firstNumber())
                  .going(name, rule, day.plusDays(shift), rest.firstNumber());
          SeriesEntry told = of(entry, series, it -> !it.isBefore(day), shift);
          return Outcome.done(new Part(told, day, shift));
        })
        .orElseGet(() -> Outcome.refused(new Refusal.RuleNotMoved()));
  }

  /** What the calendar says of that date, by the clock of its series. */
  private static EventFields fields(Entry entry, Series series) {
    LocalDateTime start = entry.fields().start();
    LocalDateTime end = entry.fields().end();
    if (entry.zone().equals(series.zone())) return entry.fields();
    return entry
        .fields()
        .at(
            start.atZone(entry.zone()).withZoneSameInstant(series.zone()).toLocalDateTime(),
            end.atZone(entry.zone()).withZoneSameInstant(series.zone()).toLocalDateTime());
  }

  /** The rule that gives each day so many days later; none where no rule does. */
  private static Optional<String> shifted(Series series, LocalDate first, long shift) {
    if (shift == 0) return Optional.of(series.rule());
    LocalDate begins = series.firstDate().plusDays(shift);
    Rule rule = Rule.stored(series.rule()).completed(first);
    return onOtherDays(rule, begins, shift)
        .map(it -> it.endingLike(rule))
        .map(it -> rule.until().map(last -> it.until(last.plusDays(shift))).orElse(it))
        .filter(it -> same(series, it, begins, shift))
        .map(Rule::text);
  }

  private static Optional<Rule> onOtherDays(Rule rule, LocalDate begins, long shift) {
    boolean weekly = rule.part("FREQ").equals("WEEKLY");
    if (!weekly) {
      return Rhythm.of(rule).flatMap(it -> it.on(begins)).map(it -> Rule.stored(it.rule()));
    }
    String days =
        Arrays.stream(rule.part("BYDAY").split(","))
            .map(Rule::weekday)
            .map(day -> DayOfWeek.of(Math.floorMod(day.getValue() - 1 + (int) shift, 7) + 1))
            .map(Rule::tag)
            .collect(Collectors.joining(","));
    return Optional.of(Rule.stored(rule.text().replaceFirst("BYDAY=[A-Z,]+", "BYDAY=" + days)));
  }

  private static boolean same(Series series, Rule rule, LocalDate begins, long shift) {
    List<LocalDate> before =
        Recurrence.of(series.rule(), series.firstDate()).days().limit(COMPARED).toList();
    List<LocalDate> now = new Recurrence(rule, begins).days().limit(COMPARED).toList();
    return now.equals(before.stream().map(it -> it.plusDays(shift)).toList());
  }

  /** The days of a series that are dates of it. */
  static Set<LocalDate> days(List<SeriesDates.Planned> dates) {
    return dates.stream().map(it -> it.dated().day()).collect(Collectors.toSet());
  }
}
