package paris.p2p.rendezvous.board;

import java.util.Optional;
import paris.p2p.rendezvous.store.Transaction;

/** What a decision is about: a thread that nobody else changes meanwhile, or a post of it. */
record Place(OrderStore.Held topic, Optional<OrderStore.Said> post) {
  /** A thread as a whole; none where there is none of that id. */
  static Optional<Place> whole(Transaction transaction, long topic) {
    return new OrderStore(transaction)
        .hold(topic)
        .filter(held -> held.posts() > 0)
        .map(held -> new Place(held, Optional.empty()));
  }

  /** A post, in the thread where it stands now. */
  static Optional<Place> of(Transaction transaction, long post) {
    OrderStore store = new OrderStore(transaction);
    Optional<OrderStore.Said> before = store.said(post);
    if (before.isEmpty()) return Optional.empty();
    Optional<OrderStore.Held> held = store.hold(before.get().topic());
    // Until the thread was held, the post may have gone to another one.
    Optional<OrderStore.Said> said = store.said(post);
    if (said.get().topic() != before.get().topic()) return of(transaction, post);
    return held.map(topic -> new Place(topic, said));
  }

  /** What a ruling names as its subject, {@code post/412} or {@code topic/3}. */
  static Optional<Place> about(Transaction transaction, String subject) {
    String[] parts = subject.split("/", 2);
    long id = Long.parseLong(parts[1]);
    return parts[0].equals("post") ? of(transaction, id) : whole(transaction, id);
  }

  String subject() {
    return post.map(it -> "post/" + it.id()).orElse("topic/" + topic.id());
  }

  /** The id of whose words it is about. */
  long author() {
    return post.map(OrderStore.Said::author).orElse(topic.author());
  }
}
