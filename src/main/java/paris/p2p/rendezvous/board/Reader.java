package paris.p2p.rendezvous.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one person has read and wants, as it is stored. Reading only ever goes on: what is stored
 * while this is being filled is put together with it by taking the furthest, in any order.
 */
final class Reader {
  private final AtomicLong all = new AtomicLong();
  private final Map<Long, Long> topics = new ConcurrentHashMap<>();
  private final Map<Long, Stance> stances = new ConcurrentHashMap<>();
  private final Map<Long, Stance> spaces = new ConcurrentHashMap<>();
  private final ReentrantLock filling = new ReentrantLock();
  private volatile boolean filled;

  /**
   * All that is stored of a person's reading.
   *
   * @param readTo all posts up to that number are read
   * @param topics the number of the last post read, by thread
   * @param stances by thread
   * @param spaces stances by space
   */
  record Stored(
      long readTo, Map<Long, Long> topics, Map<Long, Stance> stances, Map<Long, Stance> spaces) {}

  /** Filled once, by whoever asks first; whether that was now. */
  boolean fill(Supplier<Stored> stored) {
    if (filled) return false;
    filling.lock();
    try {
      if (filled) return false;
      fill(stored.get());
      filled = true;
      return true;
    } finally {
      filling.unlock();
    }
  }

  private void fill(Stored stored) {
    readAll(stored.readTo());
    stored.topics().forEach(this::read);
    stances.putAll(stored.stances());
    spaces.putAll(stored.spaces());
  }

  void readAll(long number) {
    all.accumulateAndGet(number, Math::max);
  }

  void read(long topic, long number) {
    topics.merge(topic, number, Math::max);
  }

  /** All posts up to that number are read, in any thread. */
  long readTo() {
    return all.get();
  }

  /** All posts of that thread up to that number are read. */
  long readTo(long topic) {
    return Math.max(all.get(), topics.getOrDefault(topic, 0L));
  }

  /** Whether anything was ever read in that thread itself. */
  boolean visited(long topic) {
    return topics.getOrDefault(topic, 0L) > 0;
  }

  Optional<Stance> stance(long topic) {
    return Optional.ofNullable(stances.get(topic));
  }

  Map<Long, Stance> spaces() {
    return Map.copyOf(spaces);
  }

  /**
   * Whether something in it is unread that is to be seen: a thread followed in a muted space is.
   */
  boolean unread(Head head) {
    if (head.last() <= readTo(head.topic())) return false;
    Stance stance = stances.get(head.topic());
    return stance == Stance.FOLLOW || stance == null && spaces.get(head.space()) != Stance.MUTE;
  }

  /** Those of these, the newest first, that have something unread, in that order. */
  Stream<Head> unread(Collection<Head> newestFirst) {
    return newestFirst.stream().takeWhile(head -> head.last() > readTo()).filter(this::unread);
  }

  /** How many of these have something unread, by space, no more than so many each. */
  Map<Long, Integer> counts(Collection<Head> newestFirst, int most) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Head head : newestFirst) {
      if (head.last() <= readTo()) break;
      boolean counted = counts.getOrDefault(head.space(), 0) < most && unread(head);
      if (counted) counts.merge(head.space(), 1, Integer::sum);
    }
    return Map.copyOf(counts);
  }

  /** How much room it takes, in marks. */
  int size() {
    return 1 + topics.size() + stances.size() + spaces.size();
  }
}
