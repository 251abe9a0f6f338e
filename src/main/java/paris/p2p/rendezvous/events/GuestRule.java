package paris.p2p.rendezvous.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * A recurrence rule as it comes from outside (RFC 5545, 3.3.10).
 *
 * @param text its parts, {@code FREQ=MONTHLY;BYDAY=1WE}; an UNTIL is a day
 */
record GuestRule(String text) {
  private static final List<String> OF_DAYS = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
  private static final Set<String> OF_HOURS = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");

  /** What is wrong with it for evenings that begin on that day; nothing when it gives any day. */
  Optional<Refusal> fault(LocalDate first) {
    if (!OF_DAYS.contains(part("FREQ"))) return no(CalendarFault.RULE_TOO_OFTEN);
    if (names().stream().anyMatch(OF_HOURS::contains)) return no(CalendarFault.RULE_TOO_OFTEN);
    if (count().filter(count -> count > Rule.COUNT_MOST).isPresent()) {
      return Optional.of(
          new Refusal.Calendar(CalendarFault.TOO_MANY_DATES, Integer.toString(Rule.COUNT_MOST)));
    }
    boolean counted = parts().stream().allMatch(GuestRule::counts);
    if (!counted) return no(CalendarFault.RULE);
    try {
      boolean any = Recurrence.of(text, first).start().isPresent();
      return any ? Optional.empty() : no(CalendarFault.RULE_NEVER);
    } catch (IllegalArgumentException | DateTimeException e) {
      return no(CalendarFault.RULE);
    }
  }

  /** Whether it is no number, or one that leads anywhere. */
  private static boolean counts(String part) {
    return !part.startsWith("COUNT=") && !part.startsWith("INTERVAL=")
        || part.substring(part.indexOf('=') + 1).matches("[1-9][0-9]{0,8}");
  }

  private Optional<Refusal> no(CalendarFault fault) {
    return Optional.of(new Refusal.Calendar(fault, text));
  }

  /** How many dates it gives in all, where it says so. */
  Optional<Integer> count() {
    String count = part("COUNT");
    return count.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(count)) : Optional.empty();
  }

  /** The same for so many dates in all. */
  GuestRule counting(int count) {
    return new GuestRule(
        parts().stream()
            .map(part -> part.startsWith("COUNT=") ? "COUNT=" + count : part)
            .collect(Collectors.joining(";")));
  }

  /** Whether both give the same days, as far as their words tell; COUNT is left aside. */
  boolean like(GuestRule other) {
    return uncounted().equals(other.uncounted());
  }

  private Set<String> uncounted() {
    return parts().stream().filter(it -> !it.startsWith("COUNT=")).collect(Collectors.toSet());
  }

  private List<String> parts() {
    return Arrays.stream(text.toUpperCase(Locale.ROOT).split(";"))
        .filter(part -> !part.isBlank())
        .toList();
  }

  private List<String> names() {
    return parts().stream().map(part -> part.split("=", 2)[0]).toList();
  }

  private String part(String name) {
    return parts().stream()
        .filter(part -> part.startsWith(name + "="))
        .map(part -> part.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
