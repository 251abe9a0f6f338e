package paris.p2p.rendezvous.board;

import java.util.List;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.store.Transaction;

/** Lets everybody know what keeping order has changed, once it is stored. */
final class Changes {
  private final Board board;
  private final Newsroom newsroom;

  Changes(Board board, Newsroom newsroom) {
    this.board = board;
    this.newsroom = newsroom;
  }

  void post(Transaction transaction, Place place, long post) {
    new PostStore(transaction).touch(List.of(post));
    long space = place.topic().space();
    long topic = place.topic().id();
    transaction.afterwards(() -> newsroom.tell(new News.PostChanged(space, topic, post)));
  }

  /** A thread in that space is another than before, and so found by other words or not at all. */
  void topic(Transaction transaction, long space, long topic) {
    new PostStore(transaction).touchTopic(topic);
    mode(transaction, space, topic);
  }

  /** Something is decided about a thread by which nothing is found. */
  void mode(Transaction transaction, long space, long topic) {
    board.changes(transaction);
    transaction.afterwards(() -> newsroom.tell(new News.TopicChanged(space, topic)));
  }

  /** What waits for those who keep order is another than before. */
  void waiting(Transaction transaction) {
    transaction.afterwards(() -> newsroom.tell(new News.WorkshopChanged()));
  }
}
