package paris.p2p.rendezvous.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jooq.ExecuteListener;

/** How a {@link Database} is opened: by its owner, migrated, and then for visitors. */
final class Opening {
  /** H2's DATABASE_ALREADY_OPEN. */
  private static final int HELD = 90020;

  /** H2's FILE_CORRUPTED and FILE_VERSION_ERROR. */
  private static final List<Integer> BROKEN = List.of(90030, 90048);

  private static final String OWNER = "owner";
  private static final String VISITOR = "visitor";

  /**
   * H2 answers within this process, so that more than there are cores would only take turns; a few
   * beyond two cores, since a commit waits for the disk and others can read meanwhile. Sixteen
   * readers and two writers on two busy cores: 2 connections 3,900 reads and 610 writes a second,
   * the slowest reading 780 ms; 4 took 4,600 and 470, 380 ms; 8 took 4,700 and 510, 230 ms.
   */
  private static final int CONNECTIONS = 4;

  private static final int LOCK_MILLIS = 10_000;

  /**
   * Every commit goes to the file at once; and no result is used again, since H2 (2.4.240) answers
   * {@code exists (…)} in a transaction with what was there before its own writing (h2database
   * #1878 and kin). Each connection keeps as many statements ready as the hub has, where H2 would
   * keep eight: a post took 27 % less of a processor.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=256";

  /**
   * OPEN_NEW refuses a file that this very process has open; errors come as exceptions, so H2
   * writes no trace file beside it.
   */
  private static final String FILES = ";OPEN_NEW=TRUE;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";

  private static final String MEMORY = "jdbc:h2:mem:";

  private final String url;
  private final Connection owner;
  private final Held held;

  private Opening(String url, Connection owner, Held held) {
    this.url = url;
    this.owner = owner;
    this.held = held;
  }

  /**
   * The file in that folder. {@code async} is what an interrupted thread cannot close for everybody
   * (H2's plain file channel can).
   */
  static Database file(Path folder) {
    Path file = folder.toAbsolutePath().resolve("rendezvous.mv.db");
    if (file.toString().contains(";")) {
      throw new Database.Unavailable(
          "a folder with a ; in its name cannot hold it: " + folder, null);
    }
    try {
      NewFile.at(file, aside -> opened("jdbc:h2:async:" + aside, FILES).held().close());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw new Database.Unavailable("the database cannot be written: " + file, e);
    }
    String url = "jdbc:h2:async:" + folder.toAbsolutePath().resolve("rendezvous");
    Open open = opened(url, FILES);
    return new Database(open, now -> now.anew(file, () -> opened(url, FILES)));
  }

  /** A new one, gone with its last connection. */
  static Database memory(ExecuteListener... watching) {
    Open open = opened(MEMORY + UUID.randomUUID(), "");
    return new Database(open, now -> now, watching);
  }

  private static Open opened(String url, String ownersSettings) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Held held = new Held();
    try {
      Connection owner = DriverManager.getConnection(url + SETTINGS + ownersSettings, OWNER, "");
      held.add(owner);
      return new Opening(url, owner, held).open();
    } catch (SQLException | FlywayException e) {
      held.close();
      throw new Database.Unavailable(reason(e), e);
    } catch (RuntimeException | Error e) {
      held.close();
      throw e;
    }
  }

  private static String reason(Exception e) {
    int code = e instanceof SQLException sql ? sql.getErrorCode() : 0;
    if (code == HELD) return "another process holds the database; stop it first";
    if (BROKEN.contains(code)) return "the database file is damaged; restore a backup";
    return "the database cannot be opened: "
        + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private Open open() throws SQLException {
    migrate();
    checkEveryCommitIsWritten();
    HikariDataSource visitors = pool(VISITOR, admitVisitor());
    held.add(visitors);
    return new Open(visitors, owner, held);
  }

  /**
   * Brings the tables up to date. The sessions that do are held, too: H2 (2.4.240) checks {@code x
   * in (…)} with the session that made the constraint, and once that is closed nobody can insert.
   */
  private void migrate() throws SQLException {
    if (inMemory()) Remade.in(owner);
    if (History.isOurs(owner)) return;
    HikariDataSource owners = pool(OWNER, "");
    held.add(owners);
    Flyway flyway =
        Flyway.configure()
            .dataSource(owners)
            .locations("classpath:migrations")
            .ignoreMigrationPatterns(new String[0])
            .load();
    boolean newer =
        Arrays.stream(flyway.info().all())
            .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
    if (newer) throw new SQLException("a newer Rendezvous made it; start that one");
    flyway.migrate();
    if (inMemory()) Remade.note(owner);
  }

  private boolean inMemory() {
    return url.startsWith(MEMORY);
  }

  private void checkEveryCommitIsWritten() throws SQLException {
    boolean written = inMemory();
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'WRITE_DELAY'")) {
      while (rows.next()) written = rows.getInt(1) == 0;
    }
    if (!written) throw new SQLException("it would acknowledge what it has not written");
  }

  /** Makes the visitor anew, with a password that only this process knows, and rights to rows. */
  private String admitVisitor() throws SQLException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    try (var statement = owner.createStatement()) {
      statement.execute("drop user if exists " + VISITOR);
      statement.execute("create user " + VISITOR + " password '" + password + "'");
      for (String table : tables()) {
        statement.execute(
            "grant select, insert, update, delete on \"" + table + "\" to " + VISITOR);
      }
    }
    return password;
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (var all =
        owner.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
      while (all.next()) tables.add(all.getString("TABLE_NAME"));
    }
    tables.remove(History.TABLE);
    return tables;
  }

  /** A few connections that stay open. */
  private HikariDataSource pool(String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(user);
    config.setJdbcUrl(url + ";LOCK_TIMEOUT=" + LOCK_MILLIS);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setIdleTimeout(0);
    config.setMaxLifetime(0);
    config.setAutoCommit(user.equals(OWNER));
    return new HikariDataSource(config);
  }
}
