package paris.p2p.rendezvous.store;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated database in memory for each test, closed after it: {@code @RegisterExtension final
 * Fresh fresh = new Fresh();}. It is there from {@code @BeforeEach} on, not in initialisers.
 */
public final class Fresh implements BeforeEachCallback, AfterEachCallback {
  private Database database;

  @Override
  public void beforeEach(ExtensionContext context) {
    database = Database.inMemory();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    database.close();
  }

  public Database database() {
    return database;
  }

  /** The only column of what this SQL gives, as text. */
  public List<String> column(String sql) {
    return database.read(transaction -> transaction.sql().fetch(sql).getValues(0, String.class));
  }

  /** The only number that this SQL gives. */
  public int number(String sql) {
    return Integer.parseInt(column(sql).getFirst());
  }
}
