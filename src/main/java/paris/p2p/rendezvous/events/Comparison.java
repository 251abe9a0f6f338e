package paris.p2p.rendezvous.events;

import java.time.ZonedDateTime;
import java.util.List;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * What a calendar file brings, held against the agenda.
 *
 * @param lines all but what is the same here already
 * @param same how many events and dates are
 */
public record Comparison(List<Line> lines, int same) {
  /** How one thing of the file stands to the agenda. */
  public sealed interface Change {}

  /** It is not in the agenda. */
  public record New() implements Change {}

  /** The agenda says something else, and less recently. */
  public record Changed() implements Change {}

  /** The agenda says something else, and more recently: it stays. */
  public record Older() implements Change {}

  /** It cannot be taken in. */
  public record Refused(Refusal why) implements Change {}

  /**
   * An event, a date, or a series.
   *
   * @param start of a series, of its first date
   * @param dates how many dates of a series come with it; 0 for what is no series
   */
  public record Line(Change change, String uid, String title, ZonedDateTime start, int dates) {
    /** Whether taking the file in changes anything here because of it. */
    public boolean counts() {
      return change instanceof New || change instanceof Changed;
    }
  }

  /** How many things would be, or were, stored. */
  public int stored() {
    return (int) lines.stream().filter(Line::counts).count();
  }
}
