package paris.p2p.rendezvous.search;

import java.time.Instant;
import java.util.Optional;

/**
 * A post as the index holds it.
 *
 * @param revision which of its states this is; each has another
 * @param shown none for a post that nobody is to find: hidden, deleted, or in a hidden thread
 */
record Sheet(long post, long revision, Optional<Shown> shown) {
  /**
   * What it is found by.
   *
   * @param title of its thread, on the first post of one; empty on others
   */
  record Shown(long author, long space, Instant at, String title, String body) {}
}
