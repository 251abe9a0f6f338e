package paris.p2p.rendezvous.store;

import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/** Counts what a database in memory is asked. */
public final class Statements implements ExecuteListener {
  private static final long serialVersionUID = 1L;

  private final AtomicInteger asked = new AtomicInteger();

  @Override
  public void executeStart(ExecuteContext context) {
    asked.incrementAndGet();
  }

  /** A new database whose statements are counted here. */
  public Database database() {
    return Database.inMemory(this);
  }

  /** How many it is asked while this is done. */
  public int during(Runnable doing) {
    int before = asked.get();
    doing.run();
    return asked.get() - before;
  }
}
