package paris.p2p.rendezvous.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Rows as they are handed to whom they tell of: values by the names of their columns. */
public final class NamedRows {
  private NamedRows() {}

  /** Each row by its columns in lowerCamelCase and in their order; null where there is nothing. */
  public static List<Map<String, Object>> of(ResultQuery<?> query) {
    return query.fetch(NamedRows::of);
  }

  private static Map<String, Object> of(Record row) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      values.put(name(row.field(i).getName()), row.get(i));
    }
    return values;
  }

  /** {@code POSTED_AT} is {@code postedAt}. */
  private static String name(String column) {
    String[] words = column.toLowerCase(Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return name.toString();
  }
}
