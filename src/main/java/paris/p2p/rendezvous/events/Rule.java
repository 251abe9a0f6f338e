package paris.p2p.rendezvous.events;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.RuleFault;

/**
 * A recurrence rule of days, taken apart (RFC 5545, 3.3.10). What it says of hours is refused: the
 * hour is the series' own.
 *
 * @param parts by name, {@code FREQ} first; lists without repeats
 */
record Rule(Map<String, String> parts) {
  /** How many dates a rule may count. */
  static final int COUNT_MOST = 1_000;

  private static final int CHARS_MOST = 400;

  Rule {
    parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** Reads what somebody typed, with or without {@code RRULE:}; refuses what is no rule of days. */
  static Outcome<Rule> read(String typed) {
    String text = typed.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
    if (text.isEmpty()) return Outcome.refused(new Refusal.Empty(Refusal.Field.RULE));
    if (text.length() > CHARS_MOST) return refused(RuleFault.UNREADABLE, typed);
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : text.split(";")) {
      String[] halves = part.split("=", 2);
      if (halves.length < 2 || found.put(halves[0].strip(), halves[1].strip()) != null) {
        return refused(RuleFault.UNREADABLE, typed);
      }
    }
    Optional<RuleFault> fault = new RuleGrammar(found).fault();
    return fault.isPresent() ? refused(fault.get(), typed) : Outcome.done(new Rule(inOrder(found)));
  }

  private static Outcome<Rule> refused(RuleFault fault, String typed) {
    return Outcome.refused(new Refusal.BadRule(fault, typed.strip()));
  }

  private static Map<String, String> inOrder(Map<String, String> found) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("FREQ", found.get("FREQ"));
    found.forEach((name, value) -> parts.putIfAbsent(name, once(name, value)));
    if (parts.containsKey("UNTIL")) parts.put("UNTIL", parts.get("UNTIL").substring(0, 8));
    return parts;
  }

  /** A list of which each value stands once, so that no rule costs more for saying things twice. */
  private static String once(String name, String value) {
    if (!name.startsWith("BY")) return value;
    Set<String> values = new LinkedHashSet<>(Arrays.asList(value.split(",")));
    return String.join(",", values);
  }

  /** A rule that is stored, and so was read before; refuses others as a bug. */
  static Rule stored(String rule) {
    return switch (read(rule)) {
      case Outcome.Done<Rule>(Rule done) -> done;
      case Outcome.Refused<Rule>(Refusal why) ->
          throw new IllegalArgumentException(rule + " is no rule: " + why);
    };
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  int every() {
    return Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
  }

  /** What it goes by: days, weeks, months or years. */
  ChronoUnit unit() {
    return switch (part("FREQ")) {
      case "DAILY" -> ChronoUnit.DAYS;
      case "WEEKLY" -> ChronoUnit.WEEKS;
      case "MONTHLY" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  /** The day on which its weeks begin: Monday where it does not say. */
  DayOfWeek weekStart() {
    return has("WKST") ? weekday(part("WKST")) : DayOfWeek.MONDAY;
  }

  /** The day with which its day, week, month or year begins that this day belongs to. */
  LocalDate since(LocalDate day) {
    return switch (unit()) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(weekStart()));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> day;
    };
  }

  /** The numbers of that part; none where it has none. */
  List<Integer> numbers(String name) {
    if (!has(name)) return List.of();
    return Arrays.stream(part(name).split(",")).map(Integer::valueOf).toList();
  }

  /** The last day that it may give. */
  Optional<LocalDate> until() {
    return Optional.ofNullable(parts.get("UNTIL")).map(Rule::day);
  }

  OptionalInt count() {
    String count = part("COUNT");
    return count.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(count));
  }

  /** The same without an end. */
  Rule endless() {
    return without("UNTIL", "COUNT");
  }

  /** The same with that last day instead of the end it had. */
  Rule until(LocalDate last) {
    return endless().with("UNTIL", DateTimeFormatter.BASIC_ISO_DATE.format(last));
  }

  /** The same with so many dates instead of the end it had. */
  Rule counting(int dates) {
    return endless().with("COUNT", Integer.toString(dates));
  }

  /** The same with the end of that other one. */
  Rule endingLike(Rule other) {
    Rule ended = endless();
    if (other.until().isPresent()) return ended.until(other.until().get());
    return other.count().isPresent() ? ended.counting(other.count().getAsInt()) : ended;
  }

  /** With what it leaves to its first day said, so that it can go on from any other (3.3.10). */
  Rule completed(LocalDate first) {
    return switch (part("FREQ")) {
      case "WEEKLY" -> has("BYDAY") ? this : with("BYDAY", tag(first.getDayOfWeek()));
      case "MONTHLY" -> has("BYDAY") || has("BYMONTHDAY") ? this : onDayOfMonth(first);
      case "YEARLY" -> completedYearly(first);
      default -> this;
    };
  }

  private Rule completedYearly(LocalDate first) {
    if (has("BYDAY") || has("BYMONTHDAY") || has("BYYEARDAY")) return this;
    if (has("BYWEEKNO")) return with("BYDAY", tag(first.getDayOfWeek()));
    Rule inMonth = has("BYMONTH") ? this : with("BYMONTH", Integer.toString(first.getMonthValue()));
    return inMonth.onDayOfMonth(first);
  }

  private Rule onDayOfMonth(LocalDate first) {
    return with("BYMONTHDAY", Integer.toString(first.getDayOfMonth()));
  }

  private boolean has(String name) {
    return parts.containsKey(name);
  }

  private Rule with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(parts);
    more.put(name, value);
    return new Rule(more);
  }

  private Rule without(String... names) {
    Map<String, String> fewer = new LinkedHashMap<>(parts);
    fewer.keySet().removeAll(Arrays.asList(names));
    return new Rule(fewer);
  }

  /** As it is written in a calendar: {@code FREQ=MONTHLY;BYDAY=1WE}. */
  String text() {
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(";"));
  }

  /** {@code MO}. */
  static String tag(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  /** The weekday of {@code MO}; refuses others as a bug. */
  static DayOfWeek weekday(String tag) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> tag(day).equals(tag))
        .findFirst()
        .orElseThrow();
  }

  /** The day of {@code 20261231}, with or without a time after it. */
  static LocalDate day(String until) throws DateTimeException {
    return LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
  }
}
