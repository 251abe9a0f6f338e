package paris.p2p.rendezvous.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Dates in English. The short names are our own: those of CLDR change between versions. */
final class DatesEnglish implements Dates {
  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  @Override
  public String age(Instant then, ZonedDateTime now) {
    return switch (Elapsed.of(then, now)) {
      case Elapsed.Moment() -> "1 min";
      case Elapsed.Minutes(long count) -> count + " min";
      case Elapsed.Hours(long count) -> count + " h";
      case Elapsed.Yesterday(ZonedDateTime _, long hours) -> hours < 24 ? hours + " h" : "1 d";
      case Elapsed.Days(long count) -> count + " d";
      case Elapsed.ThisYear(LocalDate day) -> day.getDayOfMonth() + " " + abbreviated(day);
      case Elapsed.Earlier(LocalDate day) -> abbreviated(day) + " " + day.getYear();
    };
  }

  @Override
  public String ago(Instant then, ZonedDateTime now) {
    return switch (Elapsed.of(then, now)) {
      case Elapsed.Moment() -> "just now";
      case Elapsed.Minutes(long count) -> count + " min ago";
      case Elapsed.Hours(long count) -> count + " h ago";
      case Elapsed.Yesterday(ZonedDateTime at, long _) -> "yesterday " + TIME.format(at);
      case Elapsed.Days(long count) -> count + " days ago";
      case Elapsed.ThisYear(LocalDate day) -> "on " + DAY_AND_MONTH.format(day);
      case Elapsed.Earlier(LocalDate day) ->
          "on " + DAY_AND_MONTH.format(day) + " " + day.getYear();
    };
  }

  @Override
  public String until(ZonedDateTime then, ZonedDateTime now) {
    ZonedDateTime start = then.withZoneSameInstant(now.getZone());
    LocalDate today = now.toLocalDate();
    long days = ChronoUnit.DAYS.between(today, start.toLocalDate());
    if (days == 0) return today(start, now);
    if (days == 1) return "tomorrow";
    if (days == -1) return "yesterday";
    return days > 0 ? "in " + days + " days" : -days + " days ago";
  }

  private static String today(ZonedDateTime start, ZonedDateTime now) {
    if (!start.isAfter(now)) return "today";
    if (start.getHour() < 12) return "this morning";
    return start.getHour() < 18 ? "this afternoon" : "tonight";
  }

  @Override
  public String at(String city) {
    return "in " + city;
  }

  @Override
  public Locale locale() {
    return Locale.UK;
  }

  @Override
  public String span(ZonedDateTime start, ZonedDateTime end) {
    String from = day(start.toLocalDate()) + ", " + TIME.format(start) + " → ";
    if (start.toLocalDate().equals(end.toLocalDate())) return from + TIME.format(end);
    String last = start.getYear() == end.getYear() ? DAY.format(end) : day(end.toLocalDate());
    return from + last + ", " + TIME.format(end);
  }

  @Override
  public String brief(ZonedDateTime start) {
    String weekday = DAYS.get(start.getDayOfWeek().getValue() - 1);
    String month = MONTHS.get(start.getMonthValue() - 1);
    return String.format(
        Locale.ROOT, "%s %2d %s %s", weekday, start.getDayOfMonth(), month, TIME.format(start));
  }

  @Override
  public String concise(ZonedDateTime start, ZonedDateTime end) {
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return concise(start) + " → " + (sameDay ? TIME.format(end) : concise(end));
  }

  /** {@code Dec}. */
  String monthBriefly(Month month) {
    return MONTHS.get(month.getValue() - 1);
  }

  @Override
  public String concise(ZonedDateTime at) {
    return String.join(
        " ",
        DAYS.get(at.getDayOfWeek().getValue() - 1),
        String.valueOf(at.getDayOfMonth()),
        MONTHS.get(at.getMonthValue() - 1),
        String.valueOf(at.getYear()),
        TIME.format(at));
  }

  @Override
  public String day(LocalDate day) {
    return DAY.format(day) + " " + day.getYear();
  }

  @Override
  public String month(YearMonth month) {
    return MONTH.format(month);
  }

  private static String abbreviated(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }
}
