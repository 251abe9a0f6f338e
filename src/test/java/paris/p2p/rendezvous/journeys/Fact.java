package paris.p2p.rendezvous.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Something that the hub has acknowledged.
 *
 * @param sql gives a row where it is so
 * @param values those of its question marks
 */
record Fact(String sql, Object... values) {
  boolean holds(Connection connection) throws SQLException {
    try (PreparedStatement asking = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) asking.setObject(i + 1, values[i]);
      try (ResultSet rows = asking.executeQuery()) {
        return rows.next();
      }
    }
  }
}
