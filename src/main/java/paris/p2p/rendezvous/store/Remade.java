package paris.p2p.rendezvous.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The statements with which H2 itself says that it would make what the migrations have made. A
 * database in memory after the first one of a process is made by them, since Flyway takes several
 * times as long and the tests make thousands.
 */
final class Remade {
  private static final AtomicReference<List<String>> STATEMENTS = new AtomicReference<>(List.of());

  private Remade() {}

  /** Makes the tables, and Flyway's notes of them, in an empty database; nothing the first time. */
  static void in(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      for (String sql : STATEMENTS.get()) statement.execute(sql);
    }
  }

  /** Notes how those that Flyway has just made would be made. */
  static void note(Connection owner) throws SQLException {
    List<String> statements = new ArrayList<>();
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery("script nosettings")) {
      while (rows.next()) statements.add(rows.getString(1));
    }
    STATEMENTS.set(List.copyOf(statements));
  }
}
