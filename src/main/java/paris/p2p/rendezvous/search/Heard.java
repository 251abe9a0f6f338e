package paris.p2p.rendezvous.search;

import java.util.LinkedHashSet;
import java.util.Set;
import paris.p2p.rendezvous.news.News;

/** What the news said to look at again, until somebody does. Used by many at once. */
final class Heard {
  private Set<Long> posts = new LinkedHashSet<>();
  private Set<Long> topics = new LinkedHashSet<>();

  /** Posts, and threads whose posts all are meant. */
  record Named(Set<Long> posts, Set<Long> topics) {
    boolean nothing() {
      return posts.isEmpty() && topics.isEmpty();
    }
  }

  /** Takes note; how much there is to look at now. */
  synchronized int hear(News news) {
    switch (news) {
      case News.Posted(long _, long _, long post) -> posts.add(post);
      case News.PostChanged(long _, long _, long post) -> posts.add(post);
      case News.TopicChanged(long _, long topic) -> topics.add(topic);
      case News _ -> {}
    }
    return posts.size() + topics.size();
  }

  /** All of it, and nothing is left here. */
  synchronized Named take() {
    Named named = new Named(posts, topics);
    posts = new LinkedHashSet<>();
    topics = new LinkedHashSet<>();
    return named;
  }
}
