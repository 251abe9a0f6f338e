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
 * @param mode what was decided about it
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
    Instant lastAt,
    Mode mode) {
  /**
   * What was decided about a thread.
   *
   * @param pinned it stands on top of its space
   * @param locked nobody answers in it any more
   * @param hidden only moderators see it
   * @param slowSeconds so long a person waits between two posts in it; 0 for no wait
   */
  public record Mode(boolean pinned, boolean locked, boolean hidden, int slowSeconds) {
    /** Of most threads. */
    public static Mode usual() {
      return new Mode(false, false, false, 0);
    }
  }

  /** How many posts after the first. */
  public int replies() {
    return posts - 1;
  }
}
