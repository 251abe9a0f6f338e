package paris.p2p.rendezvous.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.text.SpokenTime.Towards;

/**
 * Days that are told by how far they are from today, or all at once: "il y a 3 jours", "la semaine
 * dernière", "last month", "2026-10". Weeks begin on Monday (ISO 8601).
 */
final class SpokenPeriod {
  private static final int OF_A_WEEKEND = 2;

  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
  private static final Pattern MONTH = Pattern.compile("(?:en |in )?([a-z]+)\\.?(?: (20\\d{2}))?");
  private static final Pattern AGO =
      Pattern.compile("il y a (\\S+) ([a-z]+)|(?:about )?(\\S+) ([a-z]+) ago");
  private static final Pattern LAST =
      Pattern.compile(
          "(?:l'|le |la )?([a-z-]+) (?:dernier|derniere|passe|passee)|(?:the )?(?:last|past)"
              + " ([a-z]+)");
  private static final Pattern THIS =
      Pattern.compile("(?:ce|cet|cette) ([a-z-]+?)(?:-ci)?|this ([a-z]+)");
  private static final Pattern NEXT =
      Pattern.compile("(?:l'|le |la )?([a-z-]+) (?:prochain|prochaine)|(?:the )?next ([a-z]+)");

  private static final List<String> NUMBERS =
      List.of(
          "(?:un|une|a|an|one)",
          "(?:deux|two)",
          "(?:trois|three)",
          "(?:quatre|four)",
          "(?:cinq|five)",
          "six",
          "(?:sept|seven)",
          "(?:huit|eight)",
          "(?:neuf|nine)",
          "(?:dix|ten)");

  private SpokenPeriod() {}

  /** The days that this means, folded and with single blanks, seen from that day. */
  static Optional<Days> of(String folded, LocalDate today, Towards towards) {
    try {
      return numbered(folded)
          .or(() -> monthly(folded, YearMonth.from(today), towards))
          .or(() -> counted(folded, today))
          .or(() -> beside(LAST, folded, today, -1))
          .or(() -> beside(THIS, folded, today, 0))
          .or(() -> beside(NEXT, folded, today, 1));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> numbered(String typed) {
    Matcher year = YEAR.matcher(typed);
    if (year.matches()) return Optional.of(Days.of(Year.parse(typed)));
    Matcher month = YEAR_MONTH.matcher(typed);
    if (!month.matches()) return Optional.empty();
    return Optional.of(
        Days.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))));
  }

  /**
   * A month by its name: where the year is not told, the nearest in that direction, or this one.
   */
  private static Optional<Days> monthly(String typed, YearMonth now, Towards towards) {
    Matcher told = MONTH.matcher(typed);
    if (!told.matches() || told.group(1).equals("mar")) return Optional.empty();
    return SpokenWords.month(told.group(1))
        .map(month -> {
          if (told.group(2) != null)
            return Days.of(YearMonth.of(Integer.parseInt(told.group(2)), month));
          YearMonth ours = now.withMonth(month.getValue());
          boolean back = towards == Towards.PAST;
          if (back ? ours.isAfter(now) : ours.isBefore(now)) ours = ours.plusYears(back ? -1 : 1);
          return Days.of(ours);
        });
  }

  private static Optional<Days> counted(String typed, LocalDate today) {
    Matcher ago = AGO.matcher(typed);
    if (!ago.matches()) return Optional.empty();
    Optional<Integer> many = number(either(ago, 1, 3));
    return many.flatMap(count -> before(either(ago, 2, 4), count, today)).map(Days::of);
  }

  private static Optional<LocalDate> before(String unit, int many, LocalDate today) {
    return switch (unit) {
      case "jour", "jours", "day", "days" -> Optional.of(today.minusDays(many));
      case "semaine", "semaines", "week", "weeks" -> Optional.of(today.minusWeeks(many));
      case "mois", "month", "months" -> Optional.of(today.minusMonths(many));
      case "an", "ans", "annee", "annees", "year", "years" -> Optional.of(today.minusYears(many));
      default -> Optional.empty();
    };
  }

  private static Optional<Integer> number(String typed) {
    if (typed.matches("\\d{1,4}")) return Optional.of(Integer.valueOf(typed));
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (typed.matches(NUMBERS.get(i))) return Optional.of(i + 1);
    }
    return Optional.empty();
  }

  private static Optional<Days> beside(Pattern told, String typed, LocalDate today, int away) {
    Matcher matcher = told.matcher(typed);
    if (!matcher.matches()) return Optional.empty();
    String unit = either(matcher, 1, 2);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (unit) {
      case "semaine", "week" -> Optional.of(Days.from(monday.plusWeeks(away), 7));
      case "week-end", "weekend" ->
          Optional.of(Days.from(monday.plusWeeks(away).plusDays(5), OF_A_WEEKEND));
      case "mois", "month" -> Optional.of(Days.of(YearMonth.from(today).plusMonths(away)));
      case "an", "annee", "year" -> Optional.of(Days.of(Year.from(today).plusYears(away)));
      default ->
          away < 0 ? SpokenWords.weekday(unit).map(day -> last(day, today)) : Optional.empty();
    };
  }

  private static Days last(DayOfWeek day, LocalDate today) {
    return Days.of(today.with(TemporalAdjusters.previous(day)));
  }

  private static String either(Matcher matcher, int one, int other) {
    return matcher.group(one) == null ? matcher.group(other) : matcher.group(one);
  }
}
