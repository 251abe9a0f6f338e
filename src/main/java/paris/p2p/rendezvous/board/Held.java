package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import paris.p2p.rendezvous.text.Wording;

/**
 * What waits for a moderator before it comes to the board, or waited.
 *
 * @param topic the thread that it answers in; none for one that it would open
 * @param title of that thread, or of the one that it would open
 * @param body Markdown, cleaned
 * @param post the number of the post that it became
 */
public record Held(
    long id,
    long authorId,
    String author,
    Instant at,
    long spaceId,
    Wording space,
    Optional<Long> topic,
    String title,
    Optional<String> subject,
    Optional<Long> answers,
    String body,
    State state,
    Optional<Long> post) {
  /** What became of it. */
  public enum State {
    WAITING,
    /** It is on the board. */
    IN,
    /** It was turned away. */
    AWAY;

    String tag() {
      return name().toLowerCase(Locale.ROOT);
    }

    static State tagged(String tag) {
      return valueOf(tag.toUpperCase(Locale.ROOT));
    }
  }

  /** Its name as a thing of the hub, {@code held/12}. */
  public String thing() {
    return "held/" + id;
  }

  Posting.Spot spot() {
    return new Posting.Spot(spaceId, topic, title, subject, answers);
  }
}
