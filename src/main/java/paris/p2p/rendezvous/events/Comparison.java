package paris.p2p.rendezvous.events;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
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

  /** It takes place here and is called off. */
  public record Cancelled() implements Change {}

  /** It cannot be taken in. */
  public record Refused(Refusal why) implements Change {}

  /**
   * An event, a date, or a series.
   *
   * @param start of a series, of its first date; none where the file does not say when, and nothing
   *     here does
   * @param dates how many dates of a series come with it; 0 for what is no series
   * @param off how many of those do not take place
   */
  public record Line(
      Change change, String uid, String title, Optional<ZonedDateTime> start, int dates, int off) {
    /** Whether taking the file in changes anything here because of it. */
    public boolean counts() {
      return !(change instanceof Older || change instanceof Refused);
    }
  }

  /** Whether all of it is refused. */
  public boolean refused() {
    return same == 0 && lines.stream().allMatch(it -> it.change() instanceof Refused);
  }

  /** How many things would be, or were, stored. */
  public int stored() {
    return (int) lines.stream().filter(Line::counts).count();
  }
}
