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
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a hub of the release before had kept by key, as it comes to a person (V019). */
final class SeveralKeysMigrationTest {
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
  void drafts_and_what_others_see_come_to_the_person_and_the_rest_stays_with_the_key()
      throws SQLException {
    migrate("017");
    does(
        "insert into person (id, name, role, joined_at) values (7, 'ada', 'member', now())",
        "insert into ssh_key values ('SHA256:a', 'ssh-ed25519', 7, now())");
    for (String key : List.of("SHA256:a", "SHA256:nameless")) {
      does(
          "insert into draft values ('" + key + "', 'reply/1', 'body', 'x', now())",
          "insert into setting values ('" + key + "', 'named', 'agreed')",
          "insert into setting values ('" + key + "', 'signs', 'ascii')");
    }
    migrate("019");
    assertEquals(
        List.of("SHA256:nameless", "person/7"), rows("select owner from draft order by owner"));
    assertEquals(
        List.of(
            "SHA256:a signs", "SHA256:nameless named", "SHA256:nameless signs", "person/7 named"),
        rows("select owner || ' ' || name from setting order by owner, name"));
  }
}
