package paris.p2p.rendezvous.oneshot;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;

/** All posts of a thread in their order, fetched a hundred at a time: threads have no bounds. */
record Posts(Board board, long topic) implements Iterable<Post> {
  private static final int AT_ONCE = 100;

  @Override
  public Iterator<Post> iterator() {
    return new Iterator<>() {
      private final Deque<Post> fetched = new ArrayDeque<>(board.postsAfter(topic, 0, AT_ONCE));

      @Override
      public boolean hasNext() {
        return !fetched.isEmpty();
      }

      @Override
      public Post next() {
        Post post = fetched.remove();
        if (fetched.isEmpty()) fetched.addAll(board.postsAfter(topic, post.id(), AT_ONCE));
        return post;
      }
    };
  }
}
