package paris.p2p.rendezvous.events;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.rules.Refusal.RuleFault;

/**
 * What a rule of days may be made of (RFC 5545, 3.3.10), with bounds: the library that works rules
 * out reads more than that, and some of it without end.
 */
record RuleGrammar(Map<String, String> parts) {
  private static final Set<String> BELOW_A_DAY = Set.of("SECONDLY", "MINUTELY", "HOURLY");
  private static final Set<String> HOURS = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
  private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Pattern NUMBER = Pattern.compile("([+-]?)([1-9][0-9]{0,2})");
  private static final Pattern WEEKDAY =
      Pattern.compile("([+-]?[1-9][0-9]?)?(MO|TU|WE|TH|FR|SA|SU)");

  /** What keeps it from being one. */
  Optional<RuleFault> fault() {
    if (BELOW_A_DAY.contains(part("FREQ"))) return Optional.of(RuleFault.SUB_DAILY);
    if (parts.keySet().stream().anyMatch(HOURS::contains)) return Optional.of(RuleFault.SUB_DAILY);
    if (!FREQUENCIES.contains(part("FREQ"))) return Optional.of(RuleFault.UNREADABLE);
    boolean wellMade = parts.entrySet().stream().allMatch(part -> fits(part)) && agrees();
    if (!wellMade) return Optional.of(RuleFault.UNREADABLE);
    if (!has("COUNT")) return Optional.empty();
    boolean many = Long.parseLong(part("COUNT")) > Rule.COUNT_MOST;
    return many ? Optional.of(RuleFault.TOO_MANY) : Optional.empty();
  }

  private static boolean fits(Map.Entry<String, String> part) {
    String value = part.getValue();
    return switch (part.getKey()) {
      case "FREQ" -> true;
      case "INTERVAL" -> value.matches("[1-9][0-9]{0,2}");
      case "COUNT" -> value.matches("[1-9][0-9]{0,17}");
      case "UNTIL" -> value.matches("[0-9]{8}(T[0-9]{6}Z?)?") && isDay(value);
      case "WKST" -> value.matches("MO|TU|WE|TH|FR|SA|SU");
      case "BYMONTH" -> value.matches("(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*");
      case "BYMONTHDAY" -> numbers(value, 31);
      case "BYYEARDAY", "BYSETPOS" -> numbers(value, 366);
      case "BYWEEKNO" -> numbers(value, 53);
      case "BYDAY" -> all(value).allMatch(day -> weekday(day));
      default -> false;
    };
  }

  private static boolean isDay(String until) {
    try {
      return Rule.day(until).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static java.util.stream.Stream<String> all(String list) {
    return Arrays.stream(list.split(",", -1));
  }

  private static boolean numbers(String list, int most) {
    return all(list)
        .allMatch(one -> {
          Matcher number = NUMBER.matcher(one);
          return number.matches() && Integer.parseInt(number.group(2)) <= most;
        });
  }

  private static boolean weekday(String one) {
    Matcher day = WEEKDAY.matcher(one);
    return day.matches()
        && (day.group(1) == null || Math.abs(Integer.parseInt(day.group(1))) <= 53);
  }

  /** Whether its parts go together. */
  private boolean agrees() {
    String every = part("FREQ");
    boolean yearly = every.equals("YEARLY");
    boolean monthly = every.equals("MONTHLY");
    boolean numbered = part("BYDAY").chars().anyMatch(Character::isDigit);
    if (numbered && !(monthly || yearly && !has("BYWEEKNO"))) return false;
    if (has("BYMONTHDAY") && every.equals("WEEKLY")) return false;
    if ((has("BYYEARDAY") || has("BYWEEKNO")) && !yearly) return false;
    if (has("COUNT") && has("UNTIL")) return false;
    return !has("BYSETPOS") || positioned();
  }

  private boolean positioned() {
    return parts.keySet().stream()
        .anyMatch(name -> name.startsWith("BY") && !name.equals("BYSETPOS"));
  }

  private boolean has(String name) {
    return parts.containsKey(name);
  }

  private String part(String name) {
    return parts.getOrDefault(name, "");
  }
}
