package paris.p2p.rendezvous.people;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.text.Wording;

/**
 * A line of the journal.
 *
 * @param by the name of who did it
 * @param subject what it was done to, {@code event/12}
 * @param title what that is called now; none where it has no name of its own
 * @param reason why, where somebody said so; else empty
 * @param ruled the decision that was passed or undone; none for what is no decision
 */
public record JournalEntry(
    long id,
    Instant at,
    String by,
    Deed deed,
    String subject,
    Wording title,
    String reason,
    Optional<Ruled> ruled) {
  /**
   * A decision.
   *
   * @param deed what was decided; of a line that tells of the undoing, what was undone
   * @param terms when a suspension ends (ISO 8601, UTC), how many first posts wait; else empty
   * @param undone whether it is undone by now
   */
  public record Ruled(long ruling, Deed deed, String terms, boolean undone) {}

  static JournalEntry unnamed(
      long id,
      Instant at,
      String by,
      Deed deed,
      String subject,
      String reason,
      Optional<Ruled> ruled) {
    return new JournalEntry(id, at, by, deed, subject, Wording.none(), reason, ruled);
  }

  /** A decision as the line of the journal that it is. */
  public static JournalEntry of(Ruling ruling, String title) {
    return new JournalEntry(
        ruling.id(),
        ruling.at(),
        ruling.by(),
        ruling.deed(),
        ruling.subject(),
        new Wording(title, title),
        ruling.reason(),
        Optional.of(new Ruled(ruling.id(), ruling.deed(), terms(ruling), ruling.undone())));
  }

  private static String terms(Ruling ruling) {
    boolean timed = ruling.deed() == Deed.SUSPENDED || ruling.deed() == Deed.HELD_NEWCOMERS;
    return timed ? ruling.before().split(" ", 2)[0] : "";
  }

  JournalEntry called(Wording name) {
    return new JournalEntry(id, at, by, deed, subject, name, reason, ruled);
  }

  /** The decision of this line that can still be undone. */
  public Optional<Long> undoable() {
    return ruled.filter(it -> deed != Deed.UNDID_RULING && !it.undone()).map(Ruled::ruling);
  }
}
