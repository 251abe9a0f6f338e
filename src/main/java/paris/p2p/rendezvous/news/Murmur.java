package paris.p2p.rendezvous.news;

import java.util.concurrent.Executor;

/**
 * News that come in swarms: told at once where it has been quiet, then at most once in a pace, and
 * once more after the last. Nothing runs while nothing happens.
 */
final class Murmur {
  private final Runnable telling;
  private final Executor later;
  private boolean pausing;
  private boolean again;

  /**
   * @param later does what it is given when a pace has passed
   */
  Murmur(Runnable telling, Executor later) {
    this.telling = telling;
    this.later = later;
  }

  /** It has happened, perhaps again: it is told now or, when it was told just now, in a pace. */
  void stir() {
    synchronized (this) {
      again = pausing;
      if (pausing) return;
      pausing = true;
    }
    tellAndPause();
  }

  private void tellAndPause() {
    try {
      telling.run();
    } finally {
      later.execute(this::paused);
    }
  }

  private void paused() {
    synchronized (this) {
      pausing = again;
      again = false;
      if (!pausing) return;
    }
    tellAndPause();
  }
}
