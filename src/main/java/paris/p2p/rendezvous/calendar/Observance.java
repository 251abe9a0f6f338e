package paris.p2p.rendezvous.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A part of a zone: from when on it goes by which offset (RFC 5545, 3.6.5).
 *
 * @param rule its yearly rule by its parts; empty where it has none
 * @param days besides its start
 */
record Observance(
    LocalDateTime start,
    ZoneOffset from,
    ZoneOffset to,
    Map<String, String> rule,
    List<LocalDateTime> days) {
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
  private static final Pattern WEEKDAY =
      Pattern.compile("([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)");

  Observance {
    rule = Map.copyOf(rule);
    days = List.copyOf(days);
  }

  /**
   * Reads one from its properties; throws DateTimeException or RuntimeException's kin where it is
   * none.
   */
  static Optional<Observance> read(Map<String, List<Told.Property>> properties) {
    try {
      Map<String, String> rule = new HashMap<>();
      for (String part : first(properties, "RRULE").split(";")) {
        String[] halves = part.strip().split("=", 2);
        if (halves.length == 2) rule.put(halves[0], halves[1]);
      }
      if (!rule.isEmpty() && !"YEARLY".equals(rule.get("FREQ"))) return Optional.empty();
      List<LocalDateTime> days = new ArrayList<>();
      for (Told.Property more : properties.getOrDefault("RDATE", List.of())) {
        for (String one : more.value().split(",")) days.add(local(one.split("/")[0]));
      }
      return Optional.of(
          new Observance(
              local(first(properties, "DTSTART")),
              offset(first(properties, "TZOFFSETFROM")),
              offset(first(properties, "TZOFFSETTO")),
              rule,
              days));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String first(Map<String, List<Told.Property>> properties, String name) {
    return properties.getOrDefault(name, List.of()).stream()
        .map(it -> it.value().strip().toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private static LocalDateTime local(String value) {
    String bare = value.strip().replace("Z", "");
    return LocalDateTime.parse(bare.length() == 8 ? bare + "T000000" : bare, LOCAL);
  }

  private static ZoneOffset offset(String value) {
    return ZoneOffset.of(value.startsWith("+") || value.startsWith("-") ? value : "+" + value);
  }

  /** Whether it comes again without an end. */
  boolean endless() {
    return !rule.isEmpty() && !rule.containsKey("UNTIL") && !rule.containsKey("COUNT");
  }

  /** When it begins, in those years and, where no rule says so, ever. */
  List<LocalDateTime> onsets(int first, int last) {
    List<LocalDateTime> all = new ArrayList<>(days);
    all.add(start);
    if (rule.isEmpty()) return all;
    int count =
        rule.getOrDefault("COUNT", "").matches("[0-9]{1,3}")
            ? Integer.parseInt(rule.get("COUNT"))
            : 0;
    int years = count == 0 ? last : Math.min(last, start.getYear() + count - 1);
    LocalDateTime end = until();
    for (int year = Math.max(first, start.getYear()); year <= years; year++) {
      for (LocalDate day : days(year)) {
        LocalDateTime at = day.atTime(start.toLocalTime());
        if (at.isAfter(start) && !at.isAfter(end)) all.add(at);
      }
    }
    return all;
  }

  /** The last onset that its rule may give, by the clock before it. */
  private LocalDateTime until() {
    String until = rule.getOrDefault("UNTIL", "");
    if (until.isEmpty()) return LocalDateTime.MAX;
    try {
      LocalDateTime told = local(until);
      if (until.length() == 8) return told.plusDays(1).minusSeconds(1);
      return until.endsWith("Z") ? told.plusSeconds(from.getTotalSeconds()) : told;
    } catch (DateTimeException e) {
      return LocalDateTime.MAX;
    }
  }

  private List<LocalDate> days(int year) {
    List<LocalDate> found = new ArrayList<>();
    String months = rule.getOrDefault("BYMONTH", String.valueOf(start.getMonthValue()));
    for (String month : months.split(",")) {
      if (month.matches("[1-9]|1[0-2]"))
        found.addAll(days(YearMonth.of(year, Integer.parseInt(month))));
    }
    return found;
  }

  private List<LocalDate> days(YearMonth month) {
    List<LocalDate> days =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .mapToObj(month::atDay)
            .filter(this::fits)
            .toList();
    String position = rule.getOrDefault("BYSETPOS", "");
    if (!position.matches("[+-]?[1-9]") || days.isEmpty()) return days;
    int at = Integer.parseInt(position);
    int index = at < 0 ? days.size() + at : at - 1;
    return index < 0 || index >= days.size() ? List.of() : List.of(days.get(index));
  }

  private boolean fits(LocalDate day) {
    boolean bare = !rule.containsKey("BYDAY") && !rule.containsKey("BYMONTHDAY");
    if (bare) return day.getDayOfMonth() == start.getDayOfMonth();
    return inList("BYMONTHDAY", it -> dayOfMonth(day, it))
        && inList("BYDAY", it -> weekday(day, it));
  }

  private boolean inList(String part, java.util.function.Predicate<String> fits) {
    return !rule.containsKey(part) || Arrays.stream(rule.get(part).split(",")).anyMatch(fits);
  }

  private static boolean dayOfMonth(LocalDate day, String told) {
    if (!told.matches("[+-]?[0-9]{1,2}")) return false;
    int number = Integer.parseInt(told);
    return number > 0
        ? day.getDayOfMonth() == number
        : day.getDayOfMonth() == day.lengthOfMonth() + 1 + number;
  }

  private static boolean weekday(LocalDate day, String told) {
    Matcher parts = WEEKDAY.matcher(told);
    if (!parts.matches() || !tag(day.getDayOfWeek()).equals(parts.group(2))) return false;
    if (parts.group(1) == null) return true;
    int number = Integer.parseInt(parts.group(1));
    int nth = (day.getDayOfMonth() - 1) / 7 + 1;
    int fromLast = (day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1;
    return number > 0 ? nth == number : fromLast == -number;
  }

  private static String tag(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
