package paris.p2p.rendezvous.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.search.Asked;

/** The events that a search finds beside the posts. */
public final class FoundEvents {
  private FoundEvents() {}

  /** At most so many; none where only posts can be meant. */
  public static List<Event> of(Desk desk, Asked asked, int most) {
    if (asked.postsOnly()) return List.of();
    Optional<LocalDate> first = asked.day(desk.now().toLocalDate());
    return desk.almanac().sought(asked.each(), most).stream()
        .filter(it -> first.map(day -> !it.start().toLocalDate().isBefore(day)).orElse(true))
        .toList();
  }
}
