package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Role;

/**
 * What somebody said.
 *
 * @param id its number, {@code #412}, one count for the whole board; 0 while it is held
 * @param body Markdown, cleaned; empty when it cannot be read
 * @param answers the number of the post that it answers
 */
public record Post(
    long id,
    long topicId,
    String author,
    Role authorRole,
    Instant at,
    String body,
    Optional<Instant> editedAt,
    State state,
    Optional<Long> answers) {
  /** Whether it can be read. */
  public enum State {
    SHOWN,
    /** Its author took it back. */
    DELETED,
    /** Moderators took it out of sight. */
    HIDDEN,
    /** It waits for a moderator and is not on the board yet. */
    HELD
  }

  public boolean deleted() {
    return state == State.DELETED;
  }
}
