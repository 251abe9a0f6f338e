package paris.p2p.rendezvous.pages;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread.Place;

/**
 * A thread being read.
 *
 * @param me the reader's name; empty for who has none
 * @param place how far the reader has read
 * @param selected the number of the post where the reader is
 * @param fresh the number of the first post that others wrote since the reader was here last or, of
 *     those that came while the thread was open, the first that they have not come to; 0 for none
 */
record Reading(Topic topic, PostRun posts, String me, Place place, long selected, long fresh) {
  /** Opened at that post or, without it, at the first one. */
  static Reading from(Topic topic, PostRun posts, String me, Place place, long at) {
    long selected = posts.holds(at) ? at : posts.first();
    return new Reading(topic, posts, me, place, selected, unread(posts, me, place));
  }

  /** Where what is unread begins; 0 where it does so before all these posts, or nothing is. */
  private static long unread(PostRun posts, String me, Place place) {
    if (me.isEmpty()) return 0;
    long first = others(posts, me, place.readTo()).findFirst().map(Post::id).orElse(0L);
    return first == posts.first() ? 0 : first;
  }

  private static Stream<Post> others(PostRun posts, String me, long after) {
    return posts.since(after).filter(post -> !post.author().equals(me));
  }

  /** The same thread as it is now, the reader where they were. */
  Reading again(Topic now, PostRun anew, String name, Place known) {
    long still = anew.holds(selected) ? selected : anew.first();
    Place furthest = known.read(place.readTo());
    return new Reading(now, anew, name, furthest, still, freshIn(anew, name));
  }

  /** The same thread elsewhere in it. */
  Reading gone(Topic now, PostRun there, Place known, long at) {
    Reading here = new Reading(now, there, me, known, at, 0);
    return here.marking(unread(there, me, known));
  }

  private Reading marking(long first) {
    return new Reading(topic, posts, me, place, selected, first);
  }

  /** With what was written after that number, at the thread's end. */
  Reading grown(Topic now, long number, PostRun written) {
    if (posts.after() || number > posts.last()) {
      return new Reading(now, posts, me, place, selected, fresh);
    }
    PostRun grown = posts.grown(written, selected);
    return new Reading(now, grown, me, place, selected, freshIn(grown, me));
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
    return new Reading(topic, more, me, place, selected, fresh);
  }

  /** With that post selected. */
  Reading at(long number) {
    return new Reading(topic, posts, me, place, number, fresh);
  }

  /**
   * With these posts, and all between them, seen. They count as read where nothing unread was
   * skipped to come to them: who looks at a post in the middle has not read what is before it.
   */
  Reading seen(long first, long last) {
    long before =
        posts.posts().stream()
            .mapToLong(Post::id)
            .filter(number -> number < first)
            .max()
            .orElse(posts.before() ? Long.MAX_VALUE : 0);
    boolean skipped = before > place.readTo() && first > place.readTo();
    if (skipped || last <= place.readTo()) return this;
    return new Reading(topic, posts, me, place.read(last), selected, fresh);
  }

  /** The first post that has not been seen yet; none where that is not among these posts. */
  Optional<Post> next() {
    boolean elsewhere = posts.before() && posts.first() > place.readTo();
    return elsewhere ? Optional.empty() : others(posts, me, place.readTo()).findFirst();
  }

  /** What is fresh stays so until the reader has come to it and yet newer posts arrive. */
  private long freshIn(PostRun anew, String name) {
    long since = posts.after() ? Long.MAX_VALUE : posts.last();
    Optional<Post> newer = others(anew, name, since).findFirst();
    boolean reached = selected >= fresh;
    return newer.isPresent() && reached ? newer.get().id() : fresh;
  }

  /** How many of the fresh posts others wrote, as far as they are in memory. */
  int freshCount() {
    return (int) others(posts, me, fresh - 1).count();
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
