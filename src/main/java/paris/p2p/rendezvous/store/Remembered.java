package paris.p2p.rendezvous.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What everybody reads, read from the database once for each change and not once for each reader.
 *
 * <p>Who changes what it is read from says so to its transaction ({@link Transaction#outdates}),
 * which says so here right after the commit, before the news are told and before whoever asked for
 * the change is answered. So whoever has heard of a change reads what it made: a value is only
 * given out while no change has come since before its reading began. To be read outside of any
 * transaction, since a reading takes one of its own.
 *
 * @param <T> immutable, since all share it
 */
public final class Remembered<T> {
  private final Supplier<T> reading;
  private final AtomicLong changes = new AtomicLong();
  private final ReentrantLock alone = new ReentrantLock();
  private volatile Seen<T> seen;

  /** What was read when so many changes had been made. */
  private record Seen<T>(long changes, T value) {}

  public Remembered(Supplier<T> reading) {
    this.reading = reading;
  }

  /** As it is now. Of many who ask at once after a change, one reads and the others wait for it. */
  public T get() {
    return get(value -> true);
  }

  /** The same, read anew when what is remembered does not hold any more. */
  public T get(Predicate<T> holds) {
    Seen<T> known = seen;
    if (fresh(known, holds)) return known.value();
    alone.lock();
    try {
      if (fresh(seen, holds)) return seen.value();
      long before = changes.get();
      T value = reading.get();
      seen = new Seen<>(before, value);
      return value;
    } finally {
      alone.unlock();
    }
  }

  private boolean fresh(Seen<T> known, Predicate<T> holds) {
    return known != null && known.changes() == changes.get() && holds.test(known.value());
  }

  /** Something that it was read from is stored anew. */
  void changed() {
    changes.incrementAndGet();
  }
}
