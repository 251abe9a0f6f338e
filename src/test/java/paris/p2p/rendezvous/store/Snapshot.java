package paris.p2p.rendezvous.store;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Table;
import paris.p2p.rendezvous.store.sql.DefaultSchema;

/**
 * All that a database holds at a moment, to be held against what it holds later.
 *
 * @param tables the rows of each as text, by its name in small letters
 */
public record Snapshot(Map<String, List<String>> tables) {
  /** All rows of all tables. */
  public static Snapshot of(Database database) {
    return database.read(transaction -> {
      Map<String, List<String>> tables = new TreeMap<>();
      for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        List<String> rows = transaction.sql().selectFrom(table).fetch(Snapshot::text);
        tables.put(table.getName().toLowerCase(), rows.stream().sorted().toList());
      }
      return new Snapshot(tables);
    });
  }

  private static String text(Record row) {
    return row.intoList().stream().map(String::valueOf).collect(Collectors.joining("|"));
  }

  /** The tables that hold something else now, with what came and what went, a line each. */
  public Map<String, String> changed(Snapshot now) {
    Map<String, String> changed = new TreeMap<>();
    tables.forEach((name, before) -> {
      List<String> after = now.tables().get(name);
      if (!before.equals(after)) changed.put(name, difference(before, after));
    });
    return changed;
  }

  private static String difference(List<String> before, List<String> after) {
    Set<String> gone = new HashSet<>(before);
    after.forEach(gone::remove);
    Set<String> come = new HashSet<>(after);
    before.forEach(come::remove);
    return lines("\n  - ", gone) + lines("\n  + ", come);
  }

  private static String lines(String mark, Set<String> rows) {
    return rows.stream()
        .sorted(Comparator.naturalOrder())
        .map(row -> mark + row)
        .collect(Collectors.joining());
  }
}
