package paris.p2p.rendezvous.ssh;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Everything under way behind the door: screens and commands. Thread-safe. */
final class Inside {
  /** A screen or a command under way. */
  interface Stay {
    /** The server stops: come to an end soon. */
    void closing();

    /** Its owner ended it from elsewhere: come to an end soon. */
    void ended();

    /** The line is gone; later calls do nothing. */
    void gone();
  }

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private final Set<Stay> stays = new HashSet<>();
  private boolean closing;

  /** Takes it in, and tells it right away when the server is stopping already. */
  void enter(Stay stay) {
    lock.lock();
    try {
      stays.add(stay);
      if (!closing) return;
    } finally {
      lock.unlock();
    }
    stay.closing();
  }

  void leave(Stay stay) {
    lock.lock();
    try {
      stays.remove(stay);
      if (stays.isEmpty()) empty.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Tells all that the server stops and waits until they have left, so long at most. */
  void close(Duration patience) {
    everybody().forEach(Stay::closing);
    long nanos = patience.toNanos();
    lock.lock();
    try {
      while (!stays.isEmpty() && nanos > 0) nanos = empty.awaitNanos(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Lets go of those who did not leave. */
  void abandon() {
    everybody().forEach(Stay::gone);
  }

  /** All who are in while the server stops. */
  private List<Stay> everybody() {
    lock.lock();
    try {
      closing = true;
      return List.copyOf(stays);
    } finally {
      lock.unlock();
    }
  }
}
