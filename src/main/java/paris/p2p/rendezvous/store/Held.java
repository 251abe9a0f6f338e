package paris.p2p.rendezvous.store;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.LoggerFactory;

/** What is open, and is closed in the opposite order: the owner, who came first, goes last. */
final class Held implements AutoCloseable {
  private final Deque<AutoCloseable> held = new ArrayDeque<>();

  void add(AutoCloseable opened) {
    held.push(opened);
  }

  /** Closes all that came after that one, which stays open. */
  void closeAfter(AutoCloseable first) {
    while (!held.isEmpty() && held.peek() != first) closeNext();
  }

  /** Closes all; what does not close well is logged, and keeps none of the others open. */
  @Override
  public void close() {
    while (!held.isEmpty()) closeNext();
  }

  private void closeNext() {
    try {
      held.pop().close();
    } catch (Exception e) {
      LoggerFactory.getLogger(Held.class).error("the database did not close well", e);
    }
  }
}
