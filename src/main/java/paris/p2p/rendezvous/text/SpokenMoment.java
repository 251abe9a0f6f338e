package paris.p2p.rendezvous.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paris.p2p.rendezvous.text.SpokenTime.Towards;

/**
 * One day, one hour, or both, as far as they were told.
 *
 * @param inDays how many days from today, told that way; negative ones are over
 * @param next whether it must be after today
 */
record SpokenMoment(
    Optional<Integer> inDays,
    Optional<DayOfWeek> weekday,
    boolean next,
    Optional<Integer> day,
    Optional<Month> month,
    Optional<Integer> year,
    Optional<LocalTime> time) {
  private static final Pattern HOUR =
      Pattern.compile("(\\d{1,2})(?:h(\\d{2})?|:(\\d{2})(?::00)?|(?:[:.](\\d{2}))?([ap]m))");

  /** The 29th of February may be eight years away. */
  private static final int YEARS_AHEAD = 8;

  /** The one these words tell; nothing when a word is unknown or one thing is told twice. */
  static Optional<SpokenMoment> of(List<String> words) {
    return new SpokenReader().read(words);
  }

  /** The hour that one word tells. */
  static Optional<LocalTime> hour(String word) {
    switch (word) {
      case "midi", "noon":
        return Optional.of(LocalTime.NOON);
      case "minuit", "midnight":
        return Optional.of(LocalTime.MIDNIGHT);
      default:
        Matcher told = HOUR.matcher(word);
        return told.matches() ? clock(told) : Optional.empty();
    }
  }

  private static Optional<LocalTime> clock(Matcher told) {
    int hour = Integer.parseInt(told.group(1));
    int minute =
        Stream.of(told.group(2), told.group(3), told.group(4))
            .filter(digits -> digits != null)
            .mapToInt(Integer::parseInt)
            .sum();
    String half = told.group(5);
    if (half != null) {
      if (hour < 1 || hour > 12) return Optional.empty();
      hour = hour % 12 + (half.equals("pm") ? 12 : 0);
    }
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }

  /** Whether a day was told in whatever manner. */
  boolean dated() {
    return inDays.isPresent() || weekday.isPresent() || day.isPresent();
  }

  /** Day and hour, as meant at that moment. */
  Optional<LocalDateTime> at(LocalDateTime now) {
    return time.flatMap(hour -> on(now).map(date -> date.atTime(hour)));
  }

  /** As the end of what starts then. */
  Optional<LocalDateTime> after(LocalDateTime start) {
    if (time.isEmpty() || inDays.isPresent()) return Optional.empty();
    Optional<LocalDateTime> end =
        dated()
            ? at(start.toLocalDate().atStartOfDay())
            : time.map(hour -> start.toLocalDate().atTime(hour)).map(at -> later(at, start));
    return end.filter(start::isBefore);
  }

  private static LocalDateTime later(LocalDateTime end, LocalDateTime start) {
    return end.isBefore(start) ? end.plusDays(1) : end;
  }

  /** The day, as meant at that moment; nothing when the weekday is another one. */
  Optional<LocalDate> on(LocalDateTime now) {
    return on(now, Towards.FUTURE);
  }

  /** The same, looked for in that direction where several are called so. */
  Optional<LocalDate> on(LocalDateTime now, Towards towards) {
    LocalDate today = now.toLocalDate();
    Towards there = next ? Towards.FUTURE : towards;
    Optional<LocalDate> date;
    if (inDays.isPresent()) date = inDays.map(today::plusDays);
    else if (day.isPresent()) date = numbered(today, there);
    else date = weekday.map(name -> named(name, now, there));
    return date.filter(found -> weekday.isEmpty() || weekday.get() == found.getDayOfWeek());
  }

  private LocalDate named(DayOfWeek name, LocalDateTime now, Towards towards) {
    LocalDate today = now.toLocalDate();
    if (towards == Towards.PAST) return today.with(TemporalAdjusters.previousOrSame(name));
    boolean over = time.isPresent() && !today.atTime(time.get()).isAfter(now);
    return today.with(
        next || over ? TemporalAdjusters.next(name) : TemporalAdjusters.nextOrSame(name));
  }

  private Optional<LocalDate> numbered(LocalDate today, Towards towards) {
    boolean back = towards == Towards.PAST;
    return months(today, back ? -1 : 1)
        .filter(each -> each.isValidDay(day.get()))
        .map(each -> each.atDay(day.get()))
        .filter(each -> year.isPresent() || !(back ? each.isAfter(today) : each.isBefore(today)))
        .findFirst();
  }

  /** The months that may be meant, in that direction. */
  private Stream<YearMonth> months(LocalDate today, int step) {
    if (month.isEmpty()) {
      YearMonth from = YearMonth.from(today);
      return IntStream.rangeClosed(0, 12).mapToObj(away -> from.plusMonths((long) step * away));
    }
    if (year.isPresent()) return Stream.of(Year.of(year.get()).atMonth(month.get()));
    return IntStream.rangeClosed(0, YEARS_AHEAD)
        .mapToObj(away -> Year.from(today).plusYears((long) step * away).atMonth(month.get()));
  }
}
