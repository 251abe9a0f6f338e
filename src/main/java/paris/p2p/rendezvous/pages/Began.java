package paris.p2p.rendezvous.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the typing in a form began from.
 *
 * @param version of what is edited; 0 for something new
 * @param answers as they stood then, by question; empty for something new
 * @param reaches what is asked between when it is saved; empty where there is nothing to ask
 * @param going how many people come to the event that is edited; else 0
 */
record Began(int version, Map<String, String> answers, List<String> reaches, int going) {
  private static final String VERSION = "version";
  private static final String BEFORE = "before.";

  Began(int version, Map<String, String> answers, List<String> reaches) {
    this(version, answers, reaches, 0);
  }

  /** Something new. */
  static Began nothing() {
    return new Began(0, Map.of(), List.of());
  }

  /** What a draft keeps: the answers, and what they began from. */
  Map<String, String> drafted(Map<String, String> values) {
    Map<String, String> fields = new HashMap<>(values);
    fields.put(VERSION, String.valueOf(version));
    answers.forEach((question, answer) -> fields.put(BEFORE + question, answer));
    return fields;
  }

  /** The same, but begun when that draft says. */
  Began as(Map<String, String> fields) {
    String kept = fields.getOrDefault(VERSION, "");
    if (!kept.matches("[0-9]{1,9}")) return this;
    Map<String, String> before = new HashMap<>();
    fields.forEach((name, answer) -> {
      if (name.startsWith(BEFORE)) before.put(name.substring(BEFORE.length()), answer);
    });
    return new Began(Integer.parseInt(kept), before, reaches, going);
  }
}
