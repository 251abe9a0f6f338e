package paris.p2p.rendezvous.pages;

import java.util.List;
import java.util.stream.Stream;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;

/**
 * A run of a thread's posts without gaps, as much of it as is kept at a time, so that a thread of
 * any length is read in the same memory.
 *
 * @param before whether the thread has posts before these
 * @param after whether it has posts after them
 */
record PostRun(List<Post> posts, boolean before, boolean after) {
  /** How many posts are read at a time. */
  static final int PAGE = 100;

  /** How many are kept. */
  static final int MOST = 3 * PAGE;

  /** So many chars of their texts are taken from what was read at a time. */
  static final int PAGE_CHARS = 400_000;

  /**
   * So many chars of their texts are kept: what is read at a time, and the last posts before it at
   * their longest, so that none is lost that somebody reads.
   */
  static final int CHARS_MOST = 3 * PAGE_CHARS;

  /** The posts after that number, at most so many. */
  static PostRun after(Board board, long topic, long number, int limit) {
    return after(board, topic, number, limit, PAGE_CHARS);
  }

  private static PostRun after(Board board, long topic, long number, int limit, int chars) {
    List<Post> read = board.postsAfter(topic, number, limit + 1);
    int kept = fitting(read, limit, chars);
    return new PostRun(List.copyOf(read.subList(0, kept)), number > 0, kept < read.size());
  }

  /** The nearest posts before that number. */
  static PostRun before(Board board, long topic, long number) {
    List<Post> read = board.postsBefore(topic, number, PAGE + 1);
    int from = read.size() - fitting(read.reversed(), PAGE, PAGE_CHARS);
    return new PostRun(List.copyOf(read.subList(from, read.size())), from > 0, true);
  }

  /** How many of these, from the first one on, are no more than so many of so many chars. */
  private static int fitting(List<Post> posts, int most, int chars) {
    int left = chars;
    int fitting = 0;
    for (Post post : posts) {
      left -= post.body().length();
      if (fitting == most || left < 0 && fitting > 0) break;
      fitting++;
    }
    return fitting;
  }

  /** The newest posts of all. */
  static PostRun end(Board board, long topic) {
    PostRun newest = before(board, topic, Long.MAX_VALUE);
    return new PostRun(newest.posts, newest.before, false);
  }

  /** That post and what stands around it. */
  static PostRun around(Board board, long topic, long number) {
    return before(board, topic, number).followedBy(after(board, topic, number - 1, PAGE));
  }

  /** The same run as it is now; where it was the thread's end, with what was written since. */
  PostRun again(Board board, long topic) {
    PostRun read = after(board, topic, first() - 1, Math.max(1, posts.size()), CHARS_MOST);
    PostRun same = new PostRun(read.posts, before, read.after);
    boolean grown = !after && same.after;
    return grown ? same.followedBy(after(board, topic, same.last(), PAGE)) : same;
  }

  /** With what was just written, unless that pushes out the post that is being read. */
  PostRun grown(PostRun later, long reading) {
    PostRun grown = followedBy(later);
    return grown.holds(reading) ? grown : new PostRun(posts, before, true);
  }

  /** With what comes after it; where that is too much, the first ones go. */
  PostRun followedBy(PostRun later) {
    List<Post> all = Stream.concat(posts.stream(), later.since(last())).toList();
    int excess = all.size() - fitting(all.reversed(), MOST, CHARS_MOST);
    return new PostRun(all.subList(excess, all.size()), before || excess > 0, later.after);
  }

  /** With what comes before it; where that is too much, the last ones go. */
  PostRun precededBy(PostRun earlier) {
    List<Post> all =
        Stream.concat(earlier.posts.stream().filter(post -> post.id() < first()), posts.stream())
            .toList();
    int kept = fitting(all, MOST, CHARS_MOST);
    return new PostRun(all.subList(0, kept), earlier.before, after || kept < all.size());
  }

  /** The posts after that number. */
  Stream<Post> since(long number) {
    return posts.stream().filter(post -> post.id() > number);
  }

  /** The number of the first post; 0 without any. */
  long first() {
    return posts.isEmpty() ? 0 : posts.getFirst().id();
  }

  /** The number of the last post; 0 without any. */
  long last() {
    return posts.isEmpty() ? 0 : posts.getLast().id();
  }

  boolean holds(long number) {
    return posts.stream().anyMatch(post -> post.id() == number);
  }

  /** Whether fewer than so many posts follow that one. */
  boolean nearEnd(long number, int near) {
    return holds(number) && since(number).count() < near;
  }

  /** Whether fewer than so many posts stand before that one. */
  boolean nearStart(long number, int near) {
    return holds(number) && posts.size() - since(number).count() <= near;
  }
}
