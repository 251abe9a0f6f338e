package paris.p2p.rendezvous.events;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A rule that has a name among people: "the first Wednesday of the month". */
public sealed interface Rhythm {
  /** Every so many days. */
  record Daily(int every) implements Rhythm {}

  /** On these weekdays of every so many weeks; one or more. */
  record Weekly(int every, Set<DayOfWeek> days) implements Rhythm {}

  /**
   * On the nth such weekday of every so many months.
   *
   * @param nth 1 to 5, or -1 for the last
   */
  record MonthlyWeekday(int every, int nth, DayOfWeek day) implements Rhythm {}

  /**
   * On that day of every so many months, where they have it.
   *
   * @param day 1 to 31, or -1 for the last
   */
  record MonthlyDay(int every, int day) implements Rhythm {}

  /** Once in every so many years, where they have that day. */
  record Yearly(int every, MonthDay day) implements Rhythm {}

  /** Those that a first day suggests, the usual ones first. */
  static List<Rhythm> offered(LocalDate first) {
    DayOfWeek weekday = first.getDayOfWeek();
    return List.of(
        new MonthlyWeekday(1, nth(first), weekday),
        new MonthlyWeekday(1, -1, weekday),
        new Weekly(1, EnumSet.of(weekday)),
        new Weekly(2, EnumSet.of(weekday)),
        new MonthlyDay(1, first.getDayOfMonth()),
        new MonthlyWeekday(2, nth(first), weekday),
        new Yearly(1, MonthDay.from(first)));
  }

  /** The rhythm of that rule, its end aside, if it has one that people name. */
  static Optional<Rhythm> of(Rule rule) {
    Map<String, String> parts = rule.endless().parts();
    int every = rule.every();
    String says =
        parts.keySet().stream()
            .filter(name -> !name.equals("INTERVAL") && !name.equals("WKST"))
            .collect(Collectors.joining(" "));
    String day = rule.part("BYDAY");
    String of = rule.part("BYMONTHDAY");
    return switch (rule.part("FREQ") + " " + says) {
      case "DAILY FREQ" -> Optional.of(new Daily(every));
      case "WEEKLY FREQ BYDAY" -> Optional.of(new Weekly(every, weekdays(day)));
      case "MONTHLY FREQ BYDAY" -> numbered(every, day);
      case "MONTHLY FREQ BYDAY BYSETPOS", "MONTHLY FREQ BYSETPOS BYDAY" ->
          numbered(every, rule.part("BYSETPOS") + day);
      case "MONTHLY FREQ BYMONTHDAY" -> monthly(every, of);
      case "YEARLY FREQ BYMONTH BYMONTHDAY", "YEARLY FREQ BYMONTHDAY BYMONTH" ->
          yearly(every, rule.part("BYMONTH"), of);
      default -> Optional.empty();
    };
  }

  private static Set<DayOfWeek> weekdays(String days) {
    return List.of(days.split(",")).stream()
        .map(Rule::weekday)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  private static Optional<Rhythm> numbered(int every, String day) {
    if (!day.matches("\\+?[1-5][A-Z]{2}|-1[A-Z]{2}")) return Optional.empty();
    int cut = day.length() - 2;
    int nth = Integer.parseInt(day.substring(0, cut));
    return Optional.of(new MonthlyWeekday(every, nth, Rule.weekday(day.substring(cut))));
  }

  private static Optional<Rhythm> monthly(int every, String day) {
    if (!day.matches("\\+?[0-9]+|-1")) return Optional.empty();
    return Optional.of(new MonthlyDay(every, Integer.parseInt(day)));
  }

  private static Optional<Rhythm> yearly(int every, String month, String day) {
    if (!month.matches("[0-9]+") || !day.matches("[0-9]+")) return Optional.empty();
    int longest = java.time.Month.of(Integer.parseInt(month)).maxLength();
    if (Integer.parseInt(day) > longest) return Optional.empty();
    return Optional.of(
        new Yearly(every, MonthDay.of(Integer.parseInt(month), Integer.parseInt(day))));
  }

  /** As a rule (RFC 5545, 3.3.10). */
  default String rule() {
    return switch (this) {
      case Daily(int every) -> "FREQ=DAILY" + interval(every);
      case Weekly(int every, Set<DayOfWeek> days) ->
          "FREQ=WEEKLY"
              + interval(every)
              + ";BYDAY="
              + days.stream().sorted().map(Rule::tag).collect(Collectors.joining(","));
      case MonthlyWeekday(int every, int nth, DayOfWeek day) ->
          "FREQ=MONTHLY" + interval(every) + ";BYDAY=" + nth + Rule.tag(day);
      case MonthlyDay(int every, int day) ->
          "FREQ=MONTHLY" + interval(every) + ";BYMONTHDAY=" + day;
      case Yearly(int every, MonthDay day) ->
          "FREQ=YEARLY"
              + interval(every)
              + (";BYMONTH=" + day.getMonthValue() + ";BYMONTHDAY=" + day.getDayOfMonth());
    };
  }

  private static String interval(int every) {
    return every == 1 ? "" : ";INTERVAL=" + every;
  }

  /** The same sort of rhythm on that day; none where more than the day would have to change. */
  default Optional<Rhythm> on(LocalDate day) {
    return switch (this) {
      case Daily daily -> Optional.of(daily);
      case Weekly(int every, Set<DayOfWeek> days) ->
          days.size() == 1
              ? Optional.of(new Weekly(every, EnumSet.of(day.getDayOfWeek())))
              : Optional.empty();
      case MonthlyWeekday(int every, int nth, DayOfWeek _) ->
          Optional.of(
              new MonthlyWeekday(
                  every, nth == -1 && isLast(day) ? -1 : nth(day), day.getDayOfWeek()));
      case MonthlyDay(int every, int _) -> Optional.of(new MonthlyDay(every, day.getDayOfMonth()));
      case Yearly(int every, MonthDay _) -> Optional.of(new Yearly(every, MonthDay.from(day)));
    };
  }

  /** The day with which the week, month or year begins that this day belongs to. */
  default LocalDate since(LocalDate day) {
    return switch (this) {
      case Daily _ -> day;
      case Weekly _ -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MonthlyWeekday _, MonthlyDay _ -> day.withDayOfMonth(1);
      case Yearly _ -> day.withDayOfYear(1);
    };
  }

  private static int nth(LocalDate day) {
    return (day.getDayOfMonth() + 6) / 7;
  }

  private static boolean isLast(LocalDate day) {
    return ChronoUnit.DAYS.between(day, day.with(TemporalAdjusters.lastDayOfMonth())) < 7;
  }
}
