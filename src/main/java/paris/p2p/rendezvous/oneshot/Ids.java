package paris.p2p.rendezvous.oneshot;

import java.util.Optional;
import java.util.regex.Pattern;
import paris.p2p.rendezvous.events.Event;

/** The numbers that people type. */
final class Ids {
  /** At most 18 digits, so that it fits a long. */
  private static final Pattern NUMBER = Pattern.compile("[#:]?([0-9]{1,18})");

  private Ids() {}

  /** {@code 412}, {@code #412} or {@code :412}; none for all else. */
  static Optional<Long> of(String typed) {
    var match = NUMBER.matcher(typed);
    return match.matches() ? Optional.of(Long.valueOf(match.group(1))) : Optional.empty();
  }

  /** The event of that number, or the next one for {@code next}. */
  static Optional<Event> event(Call call, String typed) {
    if (typed.equalsIgnoreCase("next")) return call.desk().agenda().next();
    return of(typed).flatMap(call.desk().agenda()::event);
  }
}
