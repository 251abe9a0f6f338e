package paris.p2p.rendezvous.desk;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import paris.p2p.rendezvous.store.Database;

/** The tables as they are, asked by their columns, {@code POST.AUTHOR_ID}. */
final class Schema {
  private final Database database;

  Schema(Database database) {
    this.database = database;
  }

  /** All that refer to a person. */
  List<String> ofPeople() {
    List<String> columns = new ArrayList<>();
    database.read(transaction ->
        transaction
            .sql()
            .connectionResult(connection -> {
              try (ResultSet keys =
                  connection.getMetaData().getExportedKeys(null, "PUBLIC", "PERSON")) {
                while (keys.next()) {
                  columns.add(
                      keys.getString("FKTABLE_NAME") + "." + keys.getString("FKCOLUMN_NAME"));
                }
              }
              return columns;
            }));
    return columns.stream().sorted().toList();
  }

  /** All that are called as if they held a key. */
  List<String> ofKeys() {
    return texts().stream()
        .filter(column -> column.endsWith("FINGERPRINT") || column.endsWith(".OWNER"))
        .filter(column -> !column.startsWith("FLYWAY"))
        .toList();
  }

  private List<String> texts() {
    return database.read(transaction ->
        transaction
            .sql()
            .fetch(
                "select table_name, column_name from information_schema.columns where"
                    + " table_schema = 'PUBLIC' and data_type like 'CHARACTER%' and"
                    + " table_name not like 'flyway%' order by 1, 2")
            .map(row -> row.get(0, String.class) + "." + row.get(1, String.class)));
  }

  /** How many rows lead to that person there. */
  int rows(String column, long person) {
    return count(column, "%s = " + person);
  }

  /** All that name a person as a thing of the hub, {@code person/7}. */
  List<String> naming(long person) {
    return texts().stream()
        .filter(column -> count(column, "%s = 'person/" + person + "'") > 0)
        .toList();
  }

  /** How many rows say that there, case aside. */
  int holding(String column, String words) {
    return count(column, "lower(%s) like '%%" + words.toLowerCase(Locale.ROOT) + "%%'");
  }

  private int count(String column, String which) {
    String[] names = column.split("\\.");
    String sql = "select count(*) from " + names[0] + " where " + which.formatted(names[1]);
    return database.read(transaction -> transaction.sql().fetchSingle(sql).get(0, Integer.class));
  }

  /** The columns in which somebody finds these words, case aside. */
  List<String> saying(String words) {
    return texts().stream().filter(column -> holding(column, words) > 0).toList();
  }
}
