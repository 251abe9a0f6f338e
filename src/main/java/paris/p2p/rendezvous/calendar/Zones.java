package paris.p2p.rendezvous.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A time zone as calendars want it (RFC 5545, 3.6.5), from the very rules that the hub reads its
 * wall clocks by.
 */
record Zones(ZoneId zone) {
  /** How far ahead changes of the hour are told one by one where no rule gives them. */
  private static final int YEARS = 20;

  /** Its lines, for events from that day on. */
  void write(Lines lines, LocalDate from) {
    ZoneRules rules = zone.getRules();
    LocalDateTime start = from.minusYears(1).atStartOfDay();
    lines.raw("BEGIN", "VTIMEZONE").raw("TZID", zone.getId());
    ZoneOffset before = rules.getOffset(start);
    observance(lines, before, before, start, "");
    changes(lines, rules, start.atOffset(before).toLocalDateTime());
    lines.raw("END", "VTIMEZONE");
  }

  private void changes(Lines lines, ZoneRules rules, LocalDateTime start) {
    boolean ruled =
        !rules.getTransitionRules().isEmpty()
            && rules.getTransitionRules().stream().allMatch(rule -> plain(rule, start.getYear()));
    LocalDateTime told = start;
    List<ZoneOffsetTransition> single = ruled ? rules.getTransitions() : upcoming(rules, start);
    for (ZoneOffsetTransition change : single) {
      if (change.getDateTimeBefore().isBefore(start)) continue;
      observance(lines, change, "");
      told = change.getDateTimeBefore();
    }
    if (!ruled) return;
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      ZoneOffsetTransition first = rule.createTransition(told.getYear());
      if (!first.getDateTimeBefore().isAfter(told))
        first = rule.createTransition(told.getYear() + 1);
      observance(lines, first, yearly(rule));
    }
  }

  private static List<ZoneOffsetTransition> upcoming(ZoneRules rules, LocalDateTime start) {
    List<ZoneOffsetTransition> all = new ArrayList<>();
    LocalDateTime end = start.plusYears(YEARS);
    ZoneOffsetTransition next = rules.nextTransition(start.toInstant(rules.getOffset(start)));
    while (next != null && next.getDateTimeBefore().isBefore(end)) {
      all.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return all;
  }

  /** Whether its day is the one that it is called by, without a night that goes over. */
  private static boolean plain(ZoneOffsetTransitionRule rule, int year) {
    if (rule.getDayOfWeek() == null || rule.getDayOfMonthIndicator() < -1) return false;
    LocalDateTime at = rule.createTransition(year).getDateTimeBefore();
    return at.getDayOfWeek() == rule.getDayOfWeek() && at.getMonth() == rule.getMonth();
  }

  /** {@code FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU}. */
  private static String yearly(ZoneOffsetTransitionRule rule) {
    String day = two(rule.getDayOfWeek());
    int earliest = rule.getDayOfMonthIndicator();
    String month = "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue();
    if (earliest == -1 || earliest + 6 == longest(rule.getMonth()))
      return month + ";BYDAY=-1" + day;
    if (earliest % 7 == 1) return month + ";BYDAY=" + (earliest / 7 + 1) + day;
    String days =
        IntStream.range(earliest, earliest + 7)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(","));
    return month + ";BYMONTHDAY=" + days + ";BYDAY=" + day;
  }

  private static int longest(Month month) {
    return month == Month.FEBRUARY ? -1 : month.maxLength();
  }

  private static String two(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private void observance(Lines lines, ZoneOffsetTransition change, String rule) {
    observance(
        lines, change.getOffsetBefore(), change.getOffsetAfter(), change.getDateTimeBefore(), rule);
  }

  private void observance(
      Lines lines, ZoneOffset before, ZoneOffset after, LocalDateTime at, String rule) {
    boolean summer = zone.getRules().isDaylightSavings(at.toInstant(before).plusSeconds(1));
    String name = summer ? "DAYLIGHT" : "STANDARD";
    lines.raw("BEGIN", name).raw("DTSTART", Stamps.local(at));
    if (!rule.isEmpty()) lines.raw("RRULE", rule);
    lines.raw("TZOFFSETFROM", offset(before)).raw("TZOFFSETTO", offset(after));
    lines.raw("END", name);
  }

  private static String offset(ZoneOffset offset) {
    String pattern = offset.getTotalSeconds() % 60 == 0 ? "xx" : "xxxx";
    return DateTimeFormatter.ofPattern(pattern).format(offset);
  }
}
