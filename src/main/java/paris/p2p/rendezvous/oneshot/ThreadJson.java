package paris.p2p.rendezvous.oneshot;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;

/**
 * A thread, or one post of it, in JSON.
 *
 * @param space its slug
 * @param posts written as they are fetched
 */
record ThreadJson(long id, String space, String title, Iterator<PostJson> posts) {
  /**
   * A post in JSON.
   *
   * @param number as people say it, {@code #412}; the same as the id
   * @param text Markdown; empty when deleted or hidden
   * @param answers the number of the post that it answers, or null
   */
  record PostJson(
      long id,
      long number,
      String author,
      String at,
      String text,
      boolean edited,
      boolean deleted,
      boolean hidden,
      Long answers) {
    static PostJson of(Post post, ZoneId zone) {
      return new PostJson(
          post.id(),
          post.id(),
          Json.name(post.author()),
          Json.time(post.at(), zone),
          post.body(),
          post.editedAt().isPresent(),
          post.deleted(),
          post.state() == Post.State.HIDDEN,
          post.answers().orElse(null));
    }
  }

  static ThreadJson of(Topic topic, Iterable<Post> posts, ZoneId zone) {
    Stream<Post> all = StreamSupport.stream(posts.spliterator(), false);
    return new ThreadJson(
        topic.id(),
        topic.space(),
        topic.title(),
        all.map(post -> PostJson.of(post, zone)).iterator());
  }
}
