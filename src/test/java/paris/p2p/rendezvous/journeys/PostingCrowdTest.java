package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many who post at the same moment; {@code scripts/torture} has two hundred do so for a minute. */
@Timeout(120)
final class PostingCrowdTest {
  private static final int PEOPLE = 24;
  private static final int POSTS = 5;

  @TempDir Path folder;

  @Test
  void what_a_crowd_posts_at_once_is_there_exactly_once_and_seen_by_all() throws Exception {
    try (PostingCrowd crowd = new PostingCrowd(folder, PEOPLE)) {
      crowd.post(POSTS, System.nanoTime() + Long.MAX_VALUE / 2);
      assertEquals(PEOPLE * POSTS, crowd.acknowledged());
      crowd.isAllThere();
      crowd.allSeeAll();
    }
  }
}
