package paris.p2p.rendezvous.news;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * News that come in swarms: each told at once where it has been quiet, then at most once in a pace,
 * and once more after the last. Nothing runs, and nothing is kept, while nothing happens.
 */
final class Murmur {
  private final Consumer<News> telling;
  private final Executor later;

  /** What was told within the last pace, and whether it has happened again since. */
  private final Map<News, Boolean> pausing = new HashMap<>();

  /**
   * @param later does what it is given when a pace has passed
   */
  Murmur(Consumer<News> telling, Executor later) {
    this.telling = telling;
    this.later = later;
  }

  /** It has happened, perhaps again: it is told now or, when it was told just now, in a pace. */
  void stir(News news) {
    synchronized (this) {
      boolean pauses = pausing.containsKey(news);
      pausing.put(news, pauses);
      if (pauses) return;
    }
    tellAndPause(news);
  }

  private void tellAndPause(News news) {
    try {
      telling.accept(news);
    } finally {
      later.execute(() -> paused(news));
    }
  }

  private void paused(News news) {
    synchronized (this) {
      if (!pausing.remove(news)) return;
      pausing.put(news, false);
    }
    tellAndPause(news);
  }
}
