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

  /** The posts after that number, at most so many. */
  static PostRun after(Board board, long topic, long number, int limit) {
    List<Post> read = board.postsAfter(topic, number, limit + 1);
    boolean rest = read.size() > limit;
    return new PostRun(rest ? List.copyOf(read.subList(0, limit)) : read, number > 0, rest);
  }

  /** The nearest posts before that number. */
  static PostRun before(Board board, long topic, long number) {
    List<Post> read = board.postsBefore(topic, number, PAGE + 1);
    boolean rest = read.size() > PAGE;
    return new PostRun(rest ? List.copyOf(read.subList(1, PAGE + 1)) : read, rest, true);
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
    PostRun read = after(board, topic, first() - 1, Math.max(1, posts.size()));
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
    int excess = Math.max(0, all.size() - MOST);
    return new PostRun(all.subList(excess, all.size()), before || excess > 0, later.after);
  }

  /** With what comes before it; where that is too much, the last ones go. */
  PostRun precededBy(PostRun earlier) {
    List<Post> all =
        Stream.concat(earlier.posts.stream().filter(post -> post.id() < first()), posts.stream())
            .toList();
    int kept = Math.min(MOST, all.size());
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
