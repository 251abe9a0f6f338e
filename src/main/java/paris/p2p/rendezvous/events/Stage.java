package paris.p2p.rendezvous.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.text.Folded;

/**
 * A zone inside the venue. People spell one in several ways: case, accents, blanks and a remark in
 * brackets after it make no other of it.
 *
 * @param key what all its spellings have in common; empty for everywhere
 * @param name as it is spelled most often, without a remark
 */
public record Stage(String key, String name) {
  /** The one that is meant by these words. */
  public static Stage of(String spelled) {
    int remark = spelled.indexOf('(');
    String name = (remark > 0 ? spelled.substring(0, remark) : spelled).strip();
    return new Stage(Folded.of(name), name);
  }

  /** Those of a programme, as they come up in it. */
  public static List<Stage> among(List<Item> items) {
    Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
    for (Item item : items) {
      Stage stage = of(item.fields().stage());
      spellings
          .computeIfAbsent(stage.key(), key -> new LinkedHashMap<>())
          .merge(stage.name(), 1, Integer::sum);
    }
    List<Stage> stages = new ArrayList<>();
    spellings.forEach((key, names) -> stages.add(new Stage(key, usual(names))));
    return List.copyOf(stages);
  }

  private static String usual(Map<String, Integer> names) {
    return names.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }

  /** Whether that line takes place there. */
  public boolean holds(Item item) {
    return of(item.fields().stage()).key().equals(key);
  }
}
