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

/** Dates in French. The short names are our own: those of CLDR change between versions. */
final class DatesFrench implements Dates {
  private static final List<String> DAYS = List.of("lu", "ma", "me", "je", "ve", "sa", "di");
  private static final List<String> MONTHS =
      List.of(
          "jan", "fév", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc");
  private static final List<String> WHOLE = List.of("mars", "mai", "juin", "août");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);

  @Override
  public String age(Instant then, ZonedDateTime now) {
    return switch (Elapsed.of(then, now)) {
      case Elapsed.Moment() -> "1 min";
      case Elapsed.Minutes(long count) -> count + " min";
      case Elapsed.Hours(long count) -> count + " h";
      case Elapsed.Yesterday(ZonedDateTime _, long hours) -> hours < 24 ? hours + " h" : "1 j";
      case Elapsed.Days(long count) -> count + " j";
      case Elapsed.ThisYear(LocalDate day) -> ordinal(day) + " " + abbreviated(day);
      case Elapsed.Earlier(LocalDate day) -> abbreviated(day) + " " + day.getYear();
    };
  }

  @Override
  public String ago(Instant then, ZonedDateTime now) {
    return switch (Elapsed.of(then, now)) {
      case Elapsed.Moment() -> "à l’instant";
      case Elapsed.Minutes(long count) -> "il y a " + count + " min";
      case Elapsed.Hours(long count) -> "il y a " + count + " h";
      case Elapsed.Yesterday(ZonedDateTime at, long _) -> "hier " + TIME.format(at);
      case Elapsed.Days(long count) -> "il y a " + count + " jours";
      case Elapsed.ThisYear(LocalDate day) -> "le " + ordinal(day) + " " + MONTH.format(day);
      case Elapsed.Earlier(LocalDate day) ->
          "le " + ordinal(day) + " " + month(YearMonth.from(day));
    };
  }

  @Override
  public String until(ZonedDateTime then, ZonedDateTime now) {
    ZonedDateTime start = then.withZoneSameInstant(now.getZone());
    LocalDate today = now.toLocalDate();
    long days = ChronoUnit.DAYS.between(today, start.toLocalDate());
    if (days == 0) return today(start, now);
    if (days == 1) return "demain";
    if (days == -1) return "hier";
    return days > 0 ? "dans " + days + " jours" : "il y a " + -days + " jours";
  }

  private static String today(ZonedDateTime start, ZonedDateTime now) {
    if (!start.isAfter(now)) return "aujourd’hui";
    if (start.getHour() < 12) return "ce matin";
    return start.getHour() < 18 ? "cet après-midi" : "ce soir";
  }

  @Override
  public String at(String city) {
    return "à " + city;
  }

  @Override
  public Locale locale() {
    return Locale.FRANCE;
  }

  @Override
  public String span(ZonedDateTime start, ZonedDateTime end) {
    String from = day(start.toLocalDate()) + ", " + TIME.format(start) + " → ";
    if (start.toLocalDate().equals(end.toLocalDate())) return from + TIME.format(end);
    String last =
        start.getYear() == end.getYear() ? withoutYear(end.toLocalDate()) : day(end.toLocalDate());
    return from + last + ", " + TIME.format(end);
  }

  @Override
  public String brief(ZonedDateTime start) {
    String weekday = DAYS.get(start.getDayOfWeek().getValue() - 1);
    String month = MONTHS.get(start.getMonthValue() - 1);
    return String.format(
        Locale.ROOT, "%s %2d %-4s %s", weekday, start.getDayOfMonth(), month, TIME.format(start));
  }

  @Override
  public String concise(ZonedDateTime start, ZonedDateTime end) {
    boolean sameDay = start.toLocalDate().equals(end.toLocalDate());
    return concise(start) + " → " + (sameDay ? TIME.format(end) : concise(end));
  }

  /** {@code déc}. */
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
    return withoutYear(day) + " " + day.getYear();
  }

  @Override
  public String month(YearMonth month) {
    return MONTH.format(month) + " " + month.getYear();
  }

  private static String withoutYear(LocalDate day) {
    return WEEKDAY.format(day) + " " + ordinal(day) + " " + MONTH.format(day);
  }

  private static String ordinal(LocalDate day) {
    return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
  }

  private static String abbreviated(LocalDate day) {
    String month = MONTHS.get(day.getMonthValue() - 1);
    return WHOLE.contains(month) ? month : month + ".";
  }
}
