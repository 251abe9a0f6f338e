package paris.p2p.rendezvous.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What Flyway has noted in a database of the migrations that made it, against what the build noted
 * when it had Flyway make one of those of this program. Where the two agree there is nothing to
 * migrate and nothing to check, and Flyway stays unloaded: it and what it loads take 1,200 classes,
 * 13 MB of memory and a fifth of a start (decision 7).
 */
final class History {
  /** Flyway's own table, which visitors cannot read. */
  static final String TABLE = "flyway_schema_history";

  /** Written by the build: a line for each migration, its version and Flyway's checksum. */
  private static final String WRITTEN = "history.txt";

  private History() {}

  /** Whether the database was made by exactly these migrations, each of them whole. */
  static boolean isOurs(Connection owner) throws SQLException {
    return noted(owner).equals(written());
  }

  /** Nothing where Flyway has not been yet. Its row of rank -1 only says that it made the table. */
  private static List<String> noted(Connection owner) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (var tables = owner.getMetaData().getTables(null, "PUBLIC", TABLE, null)) {
      if (!tables.next()) return lines;
    }
    try (var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select \"version\", \"checksum\", \"success\" from \""
                    + TABLE
                    + "\" where \"installed_rank\" > 0 order by \"installed_rank\"")) {
      while (rows.next()) {
        String whole = rows.getBoolean(3) ? "" : " failed";
        lines.add(rows.getString(1) + " " + rows.getString(2) + whole);
      }
    }
    return lines;
  }

  private static List<String> written() {
    try (InputStream in = History.class.getResourceAsStream(WRITTEN)) {
      if (in == null) throw new IllegalStateException("the build has not written " + WRITTEN);
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
