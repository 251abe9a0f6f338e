package paris.p2p.rendezvous.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether each index of a database file agrees with its table: what {@code count(*)} says, what
 * stands in the table, and what stands in each index, row by row.
 */
public final class Agreement implements AutoCloseable {
  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'";
  private static final String INDEXES =
      "select index_name, column_name from information_schema.index_columns"
          + " where table_schema = 'PUBLIC' and table_name = '%s' order by 1, ordinal_position";

  private final Connection owner;

  /**
   * Opens a file that nobody else has open, as its owner.
   *
   * @param file without {@code .mv.db}
   */
  public Agreement(String file) throws SQLException {
    owner = DriverManager.getConnection("jdbc:h2:async:" + file, "owner", "");
  }

  public Connection owner() {
    return owner;
  }

  /** What does not agree, a line each; nothing when all is well. */
  public List<String> faults() throws SQLException {
    List<String> faults = new ArrayList<>();
    for (String table : column(TABLES)) check(table, faults);
    return faults;
  }

  private void check(String table, List<String> faults) throws SQLException {
    TreeMap<String, List<String>> indexes = new TreeMap<>();
    try (Statement asking = owner.createStatement();
        ResultSet rows = asking.executeQuery(INDEXES.formatted(table))) {
      while (rows.next()) {
        indexes.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    long count = Long.parseLong(column("select count(*) from \"" + table + "\"").getFirst());
    TreeSet<String> ids = rows("_rowid_", table, "use index ()", "");
    if (ids.size() != count) faults.add(table + " counts " + count + " and holds " + ids.size());
    for (var index : indexes.entrySet()) check(table, index.getKey(), index.getValue(), faults);
  }

  private void check(String table, String index, List<String> columns, List<String> faults)
      throws SQLException {
    String first = "\"" + columns.getFirst() + "\"";
    String shown = "_rowid_, \"" + String.join("\", \"", columns) + "\"";
    String hint = "use index (\"" + index + "\")";
    TreeSet<String> scanned = rows(shown, table, "use index ()", "");
    String all = " where " + first + " >= (select min(" + first + ") from \"" + table + "\")";
    through(index, shown, table, hint, all, faults);
    TreeSet<String> found = rows(shown, table, hint, all);
    found.addAll(rows(shown, table, hint, " where " + first + " is null"));
    if (!found.equals(scanned)) {
      faults.add(table + " holds " + scanned.size() + ", " + index + " leads to " + found.size());
    }
  }

  /** A plan that does not go by the index would show nothing. */
  private void through(
      String index, String shown, String table, String hint, String where, List<String> faults)
      throws SQLException {
    String plan = column("explain " + sql(shown, table, hint, where)).getFirst();
    if (!plan.contains("PUBLIC." + index)) faults.add(index + " was not looked into: " + plan);
  }

  private static String sql(String shown, String table, String hint, String where) {
    return "select " + shown + " from \"" + table + "\" " + hint + where;
  }

  private TreeSet<String> rows(String shown, String table, String hint, String where)
      throws SQLException {
    TreeSet<String> rows = new TreeSet<>();
    try (Statement asking = owner.createStatement();
        ResultSet found = asking.executeQuery(sql(shown, table, hint, where))) {
      int width = found.getMetaData().getColumnCount();
      while (found.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= width; i++) row.append(found.getString(i)).append('|');
        if (!rows.add(row.toString())) throw new AssertionError("twice: " + row);
      }
    }
    return rows;
  }

  private List<String> column(String sql) throws SQLException {
    List<String> column = new ArrayList<>();
    try (Statement asking = owner.createStatement();
        ResultSet rows = asking.executeQuery(sql)) {
      while (rows.next()) column.add(rows.getString(1));
    }
    return column;
  }

  @Override
  public void close() throws SQLException {
    owner.close();
  }
}
