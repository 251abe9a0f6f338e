package paris.p2p.rendezvous;

import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.people.Erasures;
import paris.p2p.rendezvous.people.Leaving;
import paris.p2p.rendezvous.search.Search;
import paris.p2p.rendezvous.store.Database;

/**
 * What the hub does by itself: once somebody was erased, it writes its files anew, so that nothing
 * of them is left there. At night, or when it stops; never for nothing.
 */
final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  /** How often it is looked whether it is time. */
  private static final long MINUTES = 10;

  private final Database database;
  private final Search search;
  private final Erasures erasures;
  private final Leaving leaving;
  private final ScheduledExecutorService alone =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("upkeep").factory());

  Upkeep(Database database, Desk desk) {
    this.database = database;
    this.search = desk.search();
    this.erasures = desk.erasures();
    this.leaving = desk.leaving();
  }

  /** From now on, at night. */
  void start() {
    alone.scheduleWithFixedDelay(this::look, MINUTES, MINUTES, TimeUnit.MINUTES);
  }

  /** Does it when it is the hour and something waits for it. */
  void look() {
    if (erasures.night()) forget();
  }

  /** Does it now, where something waits for it. What fails is tried again another time. */
  synchronized void forget() {
    try {
      if (!erasures.waiting()) return;
      Instant mark = erasures.mark();
      search.forget();
      database.writeAnew();
      erasures.written(mark);
      LOG.info("What was erased is out of the files now");
    } catch (RuntimeException e) {
      LOG.error("What was erased is still in the files: {}", e.toString());
    }
  }

  /** Once nobody can come in any more, and before the database is closed. */
  @Override
  public void close() {
    alone.shutdown();
    leaving.sweep();
    forget();
  }
}
