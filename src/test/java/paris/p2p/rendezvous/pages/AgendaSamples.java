package paris.p2p.rendezvous.pages;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.events.Series;
import paris.p2p.rendezvous.events.Status;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** An agenda that is made up, for pages to show. */
final class AgendaSamples {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private AgendaSamples() {}

  /** The community's usual evening, from that of 2 December 2026 on. */
  static Series evenings() {
    return new Series(
        "pair-a-biere@rendezvous",
        "FREQ=MONTHLY;BYDAY=1WE",
        LocalDate.of(2026, 12, 2),
        88,
        "Pair à Bière",
        Kind.MEETUP,
        LocalTime.of(18, 30),
        270,
        PARIS,
        "Ground Control",
        "81 rue du Charolais, 75012 Paris",
        Set.of(Language.FR, Language.EN),
        Optional.empty(),
        new Wording(
            """
            - 18:30 ouverture des portes
            - 19:00 talks
            - 19:30 P2P, cinq rencontres de dix minutes
            - 20:00 FFA
            """,
            "- 18:30 doors\n- 19:00 talks\n"));
  }

  static EventFields fields(String title, LocalDateTime start, Optional<Integer> capacity) {
    return new EventFields(
        title,
        Kind.TALK,
        start,
        start.plusHours(2),
        "Ground Control",
        "81 rue du Charolais",
        Set.of(Language.FR),
        capacity,
        new Wording("Venez.", ""));
  }

  /** An evening at 19:00 on that day. */
  static Event event(long id, String title, LocalDate day) {
    return new Event(
        id,
        id + "@rendezvous",
        Optional.empty(),
        fields(title, day.atTime(19, 0), Optional.empty()),
        PARIS,
        Status.CONFIRMED,
        "",
        3,
        1,
        Optional.empty());
  }

  static Event cancelled(Event event, String reason) {
    return new Event(
        event.id(),
        event.uid(),
        event.series(),
        event.fields(),
        event.zone(),
        Status.CANCELLED,
        reason,
        event.going(),
        event.version(),
        event.movedFrom());
  }

  /** These events to come, the first of them marked in the grid, none answered. */
  static AgendaSpan.Found found(Role role, Event... events) {
    return new AgendaSpan.Found(
        AgendaSpan.upcoming(),
        List.of(events),
        true,
        Set.of(events[0].start().toLocalDate()),
        List.of(Kind.TALK),
        Map.of(),
        role);
  }
}
