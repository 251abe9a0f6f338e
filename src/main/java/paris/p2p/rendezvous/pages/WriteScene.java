package paris.p2p.rendezvous.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.text.Wording;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.tui.View;
import paris.p2p.rendezvous.words.Words;

/**
 * What something is written under.
 *
 * @param title of the thread, or of the space for a new one
 * @param topic the thread's id, or 0
 * @param posts the one that is answered, and the newest ones of the thread
 * @param answered the one that is answered; none for the thread
 */
record WriteScene(Wording title, long topic, List<Post> posts, Optional<Post> answered) {
  /** How many posts are in sight above what is being written. */
  private static final int ABOVE = 2;

  static WriteScene empty(Wording title) {
    return new WriteScene(title, 0, List.of(), Optional.empty());
  }

  /**
   * The newest posts of a thread; the one that is answered takes the place of the older one. Of a
   * thread that is out of sight, none, nor what it is called.
   */
  static WriteScene answering(Board board, Topic topic, Optional<Post> answered) {
    if (topic.mode().hidden()) return unseen(topic);
    List<Post> newest = board.postsBefore(topic.id(), Long.MAX_VALUE, ABOVE);
    Optional<Post> older = answered.filter(post -> !newest.contains(post));
    List<Post> posts =
        older
            .map(post ->
                Stream.concat(Stream.of(post), newest.stream().skip(newest.size() - 1L)).toList())
            .orElse(newest);
    return new WriteScene(new Wording(topic.title(), ""), topic.id(), posts, answered);
  }

  private static WriteScene unseen(Topic topic) {
    return new WriteScene(Wording.none(), topic.id(), List.of(), Optional.empty());
  }

  /** The one whose words can be put in: the one that is answered, or the last in sight. */
  Optional<Post> quoted() {
    Optional<Post> last = posts.isEmpty() ? Optional.empty() : Optional.of(posts.getLast());
    return answered.or(() -> last).filter(post -> post.state() == Post.State.SHOWN);
  }

  /** What stands before that post. */
  static WriteScene rewriting(Board board, Topic topic, long number) {
    if (topic.mode().hidden()) return unseen(topic);
    List<Post> before = board.postsBefore(topic.id(), number, ABOVE);
    return new WriteScene(new Wording(topic.title(), ""), topic.id(), before, Optional.empty());
  }

  /** Those who have a say in sight, the one that is answered first, then the newest. */
  List<String> authors() {
    return Stream.concat(answered.stream(), posts.reversed().stream())
        .map(Post::author)
        .filter(author -> !author.isEmpty())
        .distinct()
        .toList();
  }

  /** The title and the posts; one post where there is little room: the one that is answered. */
  View view(String label, Look look) {
    List<View> rows = new ArrayList<>();
    Words words = Words.of(look.language());
    String whom =
        answered.map(post -> words.who(post.author()) + " #" + post.id() + " · ").orElse("");
    rows.add(FormHead.of(label, whom + title.in(look.language()), look));
    boolean narrow = look.width() == Look.Width.NARROW;
    List<Post> shown =
        narrow && answered.isPresent()
            ? List.of(answered.get())
            : posts.subList(narrow ? Math.max(0, posts.size() - 1) : 0, posts.size());
    shown.forEach(post -> rows.add(new PostCard(post, "").brief(look)));
    return new View.Block(rows);
  }
}
