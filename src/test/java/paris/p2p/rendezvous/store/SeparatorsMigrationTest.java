package paris.p2p.rendezvous.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that were taken before separators made them no others keep working (V024). */
final class SeparatorsMigrationTest {
  @TempDir private Path folder;

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("hub");
  }

  private void migrate(String to) {
    Flyway.configure()
        .dataSource(url(), "sa", "")
        .locations("classpath:migrations")
        .target(to)
        .load()
        .migrate();
  }

  private void does(String... statements) throws SQLException {
    try (Connection open = DriverManager.getConnection(url(), "sa", "");
        Statement sql = open.createStatement()) {
      for (String statement : statements) sql.execute(statement);
    }
  }

  private List<String> rows(String asked) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection open = DriverManager.getConnection(url(), "sa", "");
        Statement sql = open.createStatement();
        ResultSet found = sql.executeQuery(asked)) {
      while (found.next()) rows.add(found.getString(1));
    }
    return rows;
  }

  @Test
  void who_is_called_alike_already_stays_so_and_nobody_else_comes_in_between() throws SQLException {
    migrate("022");
    for (String person : List.of("1 marie", "2 ma-rie", "3 _marie", "4 noor_2")) {
      String[] parts = person.split(" ");
      String id = parts[0];
      String name = parts[1];
      does(
          "insert into person (id, name, role, joined_at) values ("
              + (id + ", '" + name + "', 'member', now())"),
          "insert into look_alike values ('" + name + "', " + id + ")",
          "insert into look_alike values ('" + name.toUpperCase(Locale.ROOT) + "', " + id + ")",
          "insert into former_name (id, person_id, name, left_at) values ("
              + (id + ", " + id + ", 'ali-ce" + id + "', now())"),
          "insert into former_look values ('ali-ce" + id + "', " + id + ")",
          "insert into former_look values ('alice" + id + "', " + id + ")");
    }
    migrate("024");
    assertEquals(
        List.of(
            "MARIE 1", "MARIE 2", "MARIE 3", "NOOR2 4", "marie 1", "marie 2", "marie 3", "noor2 4"),
        rows("select skeleton || ' ' || person_id from look_alike order by skeleton, person_id"));
    assertEquals(
        List.of("alice1 1", "alice2 2", "alice3 3", "alice4 4"),
        rows("select skeleton || ' ' || former_name_id from former_look order by 1"));
  }
}
