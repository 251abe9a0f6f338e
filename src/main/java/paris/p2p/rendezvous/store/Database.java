package paris.p2p.rendezvous.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The one H2 database. An owner's connection opens it, migrates it and is held, so that every
 * commit is on its way to the file before it is acknowledged (WRITE_DELAY=0, which only an owner
 * may set). All else goes through a few connections of a user who can read and write rows and
 * nothing more.
 */
public final class Database implements AutoCloseable {
  /**
   * A database that another process holds (H2's ERROR_OPENING_DATABASE and DATABASE_ALREADY_OPEN).
   */
  private static final int HELD_BY_ANOTHER = 90020;

  private static final String OWNER = "owner";
  private static final String VISITOR = "visitor";
  private static final int CONNECTIONS = 4;

  private final Connection owner;
  private final HikariDataSource pool;
  private final DSLContext sql;

  private Database(String url, String ownersSettings) throws SQLException {
    owner = DriverManager.getConnection(url + ownersSettings, OWNER, "");
    migrate(url);
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    admitVisitor(password);
    checkEveryCommitIsWritten();
    pool = pool(url, password);
    sql =
        DSL.using(
            pool,
            SQLDialect.H2,
            new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderSchema(false));
  }

  /**
   * Opens or makes {@code rendezvous.mv.db} in that folder. Refuses with {@link Unavailable} when
   * another process holds it or it cannot be read.
   */
  public static Database open(Path folder) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    String url = "jdbc:h2:async:" + folder.toAbsolutePath().resolve("rendezvous");
    return connect(url, ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
  }

  /** A new database that lives in memory until closed. */
  public static Database inMemory() {
    return connect("jdbc:h2:mem:" + UUID.randomUUID(), ";DB_CLOSE_DELAY=0");
  }

  private static Database connect(String url, String ownersSettings) {
    try {
      return new Database(url, ownersSettings);
    } catch (SQLException e) {
      throw new Unavailable(
          e.getErrorCode() == HELD_BY_ANOTHER
              ? "another process holds the database; stop it first"
              : "the database cannot be opened: " + e.getMessage().lines().findFirst().orElse(""),
          e);
    }
  }

  private static void migrate(String url) {
    Flyway.configure()
        .dataSource(url, OWNER, "")
        .locations("classpath:migrations")
        .load()
        .migrate();
  }

  private void admitVisitor(String password) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("create user if not exists " + VISITOR + " password ''");
      statement.execute("alter user " + VISITOR + " set password '" + password + "'");
      statement.execute("grant select, insert, update, delete on schema public to " + VISITOR);
      statement.execute("revoke all on \"flyway_schema_history\" from " + VISITOR);
    }
  }

  private void checkEveryCommitIsWritten() throws SQLException {
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'WRITE_DELAY'")) {
      boolean inMemory = owner.getMetaData().getURL().startsWith("jdbc:h2:mem:");
      if (!inMemory && !(rows.next() && rows.getInt(1) == 0)) {
        throw new SQLException("the database would acknowledge what it has not written");
      }
    }
  }

  private static HikariDataSource pool(String url, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("visitors");
    config.setJdbcUrl(url);
    config.setUsername(VISITOR);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }

  /** Reads. */
  public <T> T read(Function<Transaction, T> reading) {
    return change(reading);
  }

  /** Changes all or nothing: an exception takes everything back. */
  public <T> T change(Function<Transaction, T> changing) {
    Transaction[] done = new Transaction[1];
    T result =
        sql.transactionResult(configuration -> {
          done[0] = new Transaction(DSL.using(configuration));
          return changing.apply(done[0]);
        });
    done[0].stored();
    return result;
  }

  /** Waits for what is under way, writes everything down and lets go of the file. */
  @Override
  public void close() {
    pool.close();
    try {
      owner.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The database cannot be had; the message is for the operator, one line. */
  public static final class Unavailable extends RuntimeException {
    Unavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
