package paris.p2p.rendezvous.events;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody has answered to an event.
 *
 * @param along how many people they bring, 0 to {@link #ALONG_MOST}
 * @param named whether they agree to be named among those who come
 * @param place in the waiting list, from 1; 0 when they do not wait
 * @param undoable until when the answer before this one can be brought back; none: never
 */
public record Rsvp(Answer answer, int along, boolean named, int place, Optional<Instant> undoable) {
  /** How many people one person may bring. */
  public static final int ALONG_MOST = 9;

  /** Whether they come. */
  public enum Answer {
    YES,
    MAYBE,
    NO;

    /** Its name in the database, in JSON and in commands. */
    public String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The answer of that name; refuses others as a bug. */
    static Answer tagged(String tag) {
      return valueOf(tag.toUpperCase(Locale.ROOT));
    }
  }

  /** They and all whom they bring. */
  public int people() {
    return 1 + along;
  }

  /** Whether the answer before this one can be brought back now. */
  public boolean undoable(Instant now) {
    return undoable.filter(now::isBefore).isPresent();
  }

  /** They said yes and there is no place for them yet. */
  public boolean waits() {
    return place > 0;
  }

  /** They said yes and have their place. */
  public boolean comes() {
    return answer == Answer.YES && !waits();
  }

  /** It concerns them when the event moves or is cancelled. */
  public boolean concerned() {
    return answer != Answer.NO;
  }
}
