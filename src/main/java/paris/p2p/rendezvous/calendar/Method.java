package paris.p2p.rendezvous.calendar;

import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/** What is to be done with an event, as its calendar says (RFC 5546). */
enum Method {
  /** It is announced, or there is news of it. */
  TAKE,
  /** One more date of a series. */
  ADD,
  /** It does not take place. */
  CANCEL;

  private static final Set<String> ANNOUNCING = Set.of("", "PUBLISH", "REQUEST");

  /** Throws {@link Unreadable} for what is no word of whoever invites on the event itself. */
  static Method of(Told event) {
    Optional<CalendarFault> fault = fault(event);
    if (fault.isPresent()) throw new Unreadable(fault.get(), event.frame().method());
    return switch (event.frame().method()) {
      case "ADD" -> ADD;
      case "CANCEL" -> CANCEL;
      default -> TAKE;
    };
  }

  private static Optional<CalendarFault> fault(Told event) {
    String method = event.frame().method();
    return switch (method) {
      case "REPLY" -> Optional.of(CalendarFault.REPLY);
      case "COUNTER" -> Optional.of(CalendarFault.COUNTER);
      case "DECLINECOUNTER" -> Optional.of(CalendarFault.DECLINECOUNTER);
      case "REFRESH" -> Optional.of(CalendarFault.REFRESH);
      case "REQUEST" -> delegated(event) ? Optional.of(CalendarFault.DELEGATED) : Optional.empty();
      case "CANCEL" ->
          event.has("ATTENDEE") && !event.has("STATUS")
              ? Optional.of(CalendarFault.UNINVITED)
              : Optional.empty();
      case "ADD" -> Optional.empty();
      default -> ANNOUNCING.contains(method) ? Optional.empty() : Optional.of(CalendarFault.METHOD);
    };
  }

  /** Whether a guest hands their place on (RFC 5546, 3.2.2.3). */
  private static boolean delegated(Told event) {
    return event
        .all("ATTENDEE")
        .anyMatch(it ->
            !it.parameter("DELEGATED-FROM").isEmpty() || !it.parameter("DELEGATED-TO").isEmpty());
  }
}
