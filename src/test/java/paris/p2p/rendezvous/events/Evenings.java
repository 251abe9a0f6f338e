package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** Events for tests. */
public final class Evenings {
  public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Evenings() {}

  /** First Wednesdays since 7 August 2019, which was #0. */
  public static Series firstWednesdays() {
    return series("FREQ=MONTHLY;BYDAY=1WE", LocalDate.of(2019, 8, 7));
  }

  public static Series series(String rule, LocalDate first) {
    return new Series(
        "pair-a-biere@p2p.paris",
        rule,
        first,
        0,
        "Pair à Bière",
        Kind.MEETUP,
        LocalTime.of(18, 30),
        270,
        PARIS,
        "Ground Control",
        "81 rue du Charolais, 75012 Paris",
        Set.of(Language.FR, Language.EN),
        Optional.empty(),
        new Wording("18:30 ouverture des portes", "18:30 doors"));
  }

  /** A talk of two hours that starts then. */
  public static EventFields talk(String title, LocalDateTime start) {
    return new EventFields(
        title,
        Kind.TALK,
        start,
        start.plusHours(2),
        "Ground Control",
        "81 rue du Charolais",
        Set.of(Language.FR),
        Optional.empty(),
        new Wording("Venez", ""));
  }

  /** The same for at most so many. */
  public static EventFields forAtMost(int capacity, EventFields fields) {
    return new EventFields(
        fields.title(),
        fields.kind(),
        fields.start(),
        fields.end(),
        fields.place(),
        fields.address(),
        fields.languages(),
        Optional.of(capacity),
        fields.text());
  }
}
