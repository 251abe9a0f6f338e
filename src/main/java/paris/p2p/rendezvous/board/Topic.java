package paris.p2p.rendezvous.board;

import java.time.Instant;
import java.util.Optional;
import paris.p2p.rendezvous.text.Wording;

/**
 * A thread of the board, without its posts.
 *
 * @param subject the thing of the hub that it is about, {@code step/3}
 * @param posts how many posts, the first one included
 * @param lastPost the number of the newest post
 */
public record Topic(
    long id,
    long spaceId,
    String space,
    Wording spaceTitle,
    String title,
    Optional<String> subject,
    String author,
    Instant openedAt,
    int posts,
    long lastPost,
    String lastAuthor,
    Instant lastAt) {
  /** How many posts after the first. */
  public int replies() {
    return posts - 1;
  }
}
