package paris.p2p.rendezvous.pages;

import java.util.Comparator;
import java.util.Optional;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;

/**
 * A thread being read.
 *
 * @param me the reader's name; empty for who has none
 * @param selected the number of the post where the reader is
 * @param fresh the number of the first post that others wrote while the thread was open and that
 *     the reader has not come to; 0 for none
 */
record Reading(Topic topic, PostRun posts, String me, long selected, long fresh) {
  /** Opened at that post or, without it, at the first one. */
  static Reading from(Topic topic, PostRun posts, String me, long at) {
    return new Reading(topic, posts, me, posts.holds(at) ? at : posts.first(), 0);
  }

  /** The same thread as it is now, the reader where they were. */
  Reading again(Topic now, PostRun anew, String name) {
    long still = anew.holds(selected) ? selected : anew.first();
    return new Reading(now, anew, name, still, freshIn(anew, name));
  }

  /** With what was written after that number, at the thread's end. */
  Reading grown(Topic now, long number, PostRun written) {
    if (posts.after() || number > posts.last()) {
      return new Reading(now, posts, me, selected, fresh);
    }
    PostRun grown = posts.grown(written, selected);
    return new Reading(now, grown, me, selected, freshIn(grown, me));
  }

  /** With what stands after that number; only where no gap comes of it. */
  Reading followedBy(long number, PostRun later) {
    return number > posts.last() ? this : showing(posts.followedBy(later));
  }

  /** With what stands before that number; only where no gap comes of it. */
  Reading precededBy(long number, PostRun earlier) {
    return number < posts.first() ? this : showing(posts.precededBy(earlier));
  }

  private Reading showing(PostRun more) {
    return new Reading(topic, more, me, selected, fresh);
  }

  /** With that post selected. */
  Reading at(long number) {
    return new Reading(topic, posts, me, number, fresh);
  }

  /** What is fresh stays so until the reader has come to it and yet newer posts arrive. */
  private long freshIn(PostRun anew, String name) {
    long since = posts.after() ? Long.MAX_VALUE : posts.last();
    Optional<Post> newer =
        anew.since(since).filter(post -> !post.author().equals(name)).findFirst();
    boolean reached = selected >= fresh;
    return newer.isPresent() && reached ? newer.get().id() : fresh;
  }

  /** How many of the fresh posts others wrote. */
  int freshCount() {
    return (int) posts.since(fresh - 1).filter(post -> !post.author().equals(me)).count();
  }

  Optional<Post> selectedPost() {
    return posts.posts().stream().filter(post -> post.id() == selected).findFirst();
  }

  /** The newest post by that name after that number. */
  static Optional<Post> own(PostRun posts, String name, long after) {
    return posts
        .since(after)
        .filter(post -> post.author().equals(name))
        .max(Comparator.comparingLong(Post::id));
  }
}
