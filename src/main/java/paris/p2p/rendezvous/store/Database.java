package paris.p2p.rendezvous.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jooq.Configuration;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DefaultConfiguration;
import paris.p2p.rendezvous.rules.Outcome;

/**
 * The one H2 database. An owner's connection opens it, migrates it and is held, so that every
 * commit is on its way to the file before it is acknowledged (WRITE_DELAY=0, which only an owner
 * may set). All else goes through a few connections of a user who can read and write rows and
 * nothing more.
 *
 * <p>Work may run more than once: where two visits store the same thing at once, the later one is
 * taken back and runs again, and so sees what the earlier one has stored. Work therefore touches
 * nothing but its {@link Transaction}, and never asks for a second one inside the first.
 */
public final class Database implements AutoCloseable {
  /** Its file in the data folder. */
  public static final String FILE = "rendezvous.mv.db";

  private static final int TRIES = 5;

  private static final Settings SETTINGS =
      new Settings()
          // jOOQ would write each statement into a log of that level, with all that people wrote.
          .withExecuteLogging(false)
          .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
          .withRenderSchema(false);

  /** Written under the lock that no work holds. */
  private Open now;

  private final UnaryOperator<Open> anew;

  /** Made once; each transaction derives its own from it, with nothing but its connection anew. */
  private final Configuration dialect;

  private final ReentrantReadWriteLock open = new ReentrantReadWriteLock();

  /**
   * @param anew closes what is open, writes its file anew and opens that
   * @param watching hears of each statement, for tests that count them
   */
  Database(Open opened, UnaryOperator<Open> anew, ExecuteListener... watching) {
    this.now = opened;
    this.anew = anew;
    this.dialect = new DefaultConfiguration().set(SQLDialect.H2).set(SETTINGS).set(watching);
  }

  /**
   * Opens or makes {@code rendezvous.mv.db}, mode 600, in that folder, which is there. Refuses with
   * {@link Unavailable} when somebody else holds it, when it cannot be read, or when a newer
   * program made it.
   */
  public static Database open(Path folder) {
    return Opening.file(folder);
  }

  /** A new database that lives in memory until closed. */
  public static Database inMemory() {
    return Opening.memory();
  }

  /** The same, where somebody hears of each statement. */
  static Database inMemory(ExecuteListener watching) {
    return Opening.memory(watching);
  }

  /** Reads. */
  public <T> T read(Function<Transaction, T> reading) {
    return repeated(reading, result -> false);
  }

  /** Changes all or nothing: an exception takes everything back. */
  public <T> T change(Function<Transaction, T> changing) {
    return repeated(changing, result -> true);
  }

  /** Changes all or nothing: a refusal, too, takes everything back. */
  public <T> Outcome<T> attempt(Function<Transaction, Outcome<T>> attempting) {
    return repeated(attempting, outcome -> outcome instanceof Outcome.Done<T>);
  }

  private <T> T repeated(Function<Transaction, T> work, Predicate<T> stored) {
    for (int tried = 1; ; tried++) {
      try {
        return once(work, stored);
      } catch (DataAccessException e) {
        if (tried == TRIES || !crossed(e)) throw e;
      }
    }
  }

  /** Whether another transaction was in the way: a unique key (23505), a deadlock (40001). */
  private static boolean crossed(DataAccessException e) {
    return "23505".equals(e.sqlState()) || "40001".equals(e.sqlState());
  }

  private <T> T once(Function<Transaction, T> work, Predicate<T> stored) {
    Transaction transaction;
    T result;
    open.readLock().lock();
    try (Connection connection = now.visitors().getConnection()) {
      transaction = new Transaction(dialect.derive(connection).dsl());
      result = done(work, transaction, connection);
      if (!stored.test(result)) {
        takenBack(transaction, connection);
        return result;
      }
      committed(transaction, connection);
    } catch (SQLException e) {
      throw new DataAccessException("the database failed: " + e.getMessage(), e);
    } finally {
      open.readLock().unlock();
    }
    transaction.stored();
    return result;
  }

  private static <T> T done(
      Function<Transaction, T> work, Transaction transaction, Connection connection)
      throws SQLException {
    try {
      return work.apply(transaction);
    } catch (RuntimeException | Error e) {
      takenBack(transaction, connection);
      throw e;
    }
  }

  /**
   * Writes its file anew, so that nothing is left in its bytes of what was taken out; work waits
   * meanwhile, some seconds for a large one. Does nothing to one in memory.
   *
   * @throws IllegalStateException when that failed, for want of room perhaps; all is as it was
   */
  public void writeAnew() {
    open.writeLock().lock();
    try {
      now = anew.apply(now);
    } catch (Open.NotWritten e) {
      now = e.open();
      throw new IllegalStateException(e.getMessage(), e);
    } finally {
      open.writeLock().unlock();
    }
  }

  private static void takenBack(Transaction transaction, Connection connection)
      throws SQLException {
    transaction.takenBack();
    connection.rollback();
  }

  private static void committed(Transaction transaction, Connection connection)
      throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      transaction.takenBack();
      throw e;
    }
    transaction.committed();
  }

  /** Waits for what is under way, writes everything down and lets go of the file. */
  @Override
  public void close() {
    open.writeLock().lock();
    try {
      now.held().close();
    } finally {
      open.writeLock().unlock();
    }
  }

  /** The database cannot be had; the message is for the operator, one line. */
  public static final class Unavailable extends RuntimeException {
    Unavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
