package paris.p2p.rendezvous.news;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody who listens what has happened. Never blocks: a listener must only take note. Who
 * comes and goes, and who is writing, concerns many and says nothing that could not be looked up,
 * so that a crowd is told of itself once in a while and not once for each ({@link Murmur}).
 */
public final class Newsroom {
  /** Between two tellings of who is here, or who writes in a thread, in milliseconds. */
  private static final long PACE = 1_000;

  /** So many are told in a row; then whoever else wants to do something has a turn. */
  private static final int IN_A_ROW = 16;

  private final List<Consumer<News>> first = new CopyOnWriteArrayList<>();
  private final Set<Consumer<News>> listeners = ConcurrentHashMap.newKeySet();
  private final Murmur swarms;

  public Newsroom() {
    this(
        CompletableFuture.delayedExecutor(
            PACE,
            TimeUnit.MILLISECONDS,
            telling -> Thread.ofVirtual().name("news").start(telling)));
  }

  /**
   * With a pace of one's own.
   *
   * @param later does what it is given when a pace has passed
   */
  public Newsroom(Executor later) {
    swarms = new Murmur(this::tellAll, later);
  }

  /**
   * Tells it to all, on the caller's thread, after the change is stored; of who is here and of who
   * is writing, perhaps later and once for several. A listener that fails is logged: neither the
   * others nor who made the change are to suffer from it.
   */
  public void tell(News news) {
    boolean swarms = news instanceof News.PresenceChanged || news instanceof News.WritingChanged;
    if (swarms) this.swarms.stir(news);
    else tellAll(news);
  }

  private void tellAll(News news) {
    for (Consumer<News> listener : first) tell(listener, news);
    int told = 0;
    for (Consumer<News> listener : listeners) {
      tell(listener, news);
      if (++told % IN_A_ROW == 0) Thread.yield();
    }
  }

  private static void tell(Consumer<News> listener, News news) {
    try {
      listener.accept(news);
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(Newsroom.class).error("a listener failed on {}", news, e);
    }
  }

  /**
   * Listens for good, and before all who listen otherwise: a feature that remembers what stands in
   * the database, so that whoever looks after hearing of a change finds it.
   */
  public void first(Consumer<News> keeper) {
    first.add(keeper);
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
