package paris.p2p.rendezvous.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import paris.p2p.rendezvous.store.Database;

/**
 * The heads of all threads that are not hidden, some forty bytes each: read once, and then only
 * those that have changed, once for everybody. To be read outside of any transaction.
 */
final class Heads {
  private final Database database;
  private final Set<Long> stale = ConcurrentHashMap.newKeySet();
  private final AtomicLong changes = new AtomicLong();
  private final ReentrantLock alone = new ReentrantLock();
  private final Map<Long, Head> byTopic = new ConcurrentHashMap<>();
  private final Map<Long, Head> newest =
      new ConcurrentSkipListMap<>(Comparator.<Long>reverseOrder());

  /** How many changes are in what is known; before the first reading not even none. */
  private volatile long known = -1;

  Heads(Database database) {
    this.database = database;
  }

  /** That thread is stored anew: whoever asks from now on sees it as it is then. */
  void changed(long topic) {
    stale.add(topic);
    changes.incrementAndGet();
  }

  /** All, the one with the newest post first. */
  Collection<Head> newestFirst() {
    refresh();
    return newest.values();
  }

  /** None where there is no such thread in sight. */
  Optional<Head> of(long topic) {
    refresh();
    return Optional.ofNullable(byTopic.get(topic));
  }

  /** Of many who ask at once after a change, one reads and the others wait for it. */
  private void refresh() {
    if (known == changes.get()) return;
    alone.lock();
    try {
      long before = changes.get();
      if (known == before) return;
      if (known < 0) read(List.of());
      // Taken away before they are read: what changes meanwhile is stale once more.
      List<Long> some = List.copyOf(stale);
      some.forEach(stale::remove);
      if (!some.isEmpty()) read(some);
      known = before;
    } finally {
      alone.unlock();
    }
  }

  /**
   * @param topics empty for all
   */
  private void read(List<Long> topics) {
    List<Head> read = database.read(transaction -> new TopicStore(transaction).heads(topics));
    for (long topic : topics) {
      Head old = byTopic.remove(topic);
      if (old != null) newest.remove(old.last());
    }
    for (Head head : read) {
      byTopic.put(head.topic(), head);
      newest.put(head.last(), head);
    }
  }
}
