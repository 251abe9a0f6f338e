package paris.p2p.rendezvous.news;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Tells everybody who listens what has happened. Never blocks: a listener must only take note. */
public final class Newsroom {
  private final Set<Consumer<News>> listeners = ConcurrentHashMap.newKeySet();

  /**
   * Tells it to all, on the caller's thread, after the change is stored. A listener that fails is
   * logged: neither the others nor who made the change are to suffer from it.
   */
  public void tell(News news) {
    for (Consumer<News> listener : listeners) {
      try {
        listener.accept(news);
      } catch (RuntimeException e) {
        LoggerFactory.getLogger(Newsroom.class).error("a listener failed on {}", news, e);
      }
    }
  }

  /** Listens from now on until closed. */
  public Subscription listen(Consumer<News> listener) {
    // A listener of one's own for each call, so that the same one may listen twice.
    Consumer<News> own = news -> listener.accept(news);
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  /** Ends the listening. */
  public interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
