package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.text.Slug;

/**
 * A text with fields above it, one {@code name: value} to a line, up to an empty line or one of
 * hyphens; a first line of hyphens may open them, and a line that is indented deeper than the first
 * goes on with the field above it. Reads anything: what is no such line is told by {@code strange}.
 *
 * @param fields by their names, case and accents folded, in their order
 * @param text what comes below, without blank lines around it
 * @param strange the first line among the fields that is none; empty when all are
 * @param twice the name of the first field that is there twice; empty when none is
 */
record FrontMatter(Map<String, String> fields, String text, String strange, String twice) {
  private static final String RULE = "---";

  /** Reads a text that has been cleaned. */
  static FrontMatter of(String cleaned) {
    List<String> lines = new ArrayList<>(cleaned.lines().toList());
    drop(lines);
    boolean opened = !lines.isEmpty() && rule(lines.getFirst());
    if (opened) lines.removeFirst();
    boolean closed = opened && lines.stream().anyMatch(FrontMatter::rule);
    int end = 0;
    while (end < lines.size() && !ends(lines.get(end), closed)) end++;
    List<String> below =
        new ArrayList<>(lines.subList(Math.min(end + 1, lines.size()), lines.size()));
    drop(below);
    if (!closed && !below.isEmpty() && rule(below.getFirst())) below.removeFirst();
    return read(lines.subList(0, end), String.join("\n", below).strip());
  }

  private static void drop(List<String> lines) {
    while (!lines.isEmpty() && lines.getFirst().isBlank()) lines.removeFirst();
  }

  private static boolean rule(String line) {
    return line.strip().equals(RULE);
  }

  private static boolean ends(String line, boolean closed) {
    return rule(line) || !closed && line.isBlank();
  }

  private static FrontMatter read(List<String> head, String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    String strange = "";
    String twice = "";
    String last = "";
    int margin = head.stream().findFirst().map(FrontMatter::indent).orElse(0);
    for (String line : head) {
      int colon = line.indexOf(':');
      if (line.isBlank()) continue;
      if (indent(line) > margin && !last.isEmpty()) {
        fields.merge(last, bare(line), (before, more) -> (before + " " + more).strip());
      } else if (colon <= 0) {
        if (strange.isEmpty()) strange = line.strip();
      } else {
        last = Slug.folded(line.substring(0, colon)).strip();
        if (fields.containsKey(last) && twice.isEmpty()) twice = last;
        fields.putIfAbsent(last, unquoted(line.substring(colon + 1).strip()));
      }
    }
    return new FrontMatter(fields, text, strange, twice);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** What an item of a list says, {@code - https://…}. */
  private static String bare(String line) {
    String words = line.strip();
    return words.startsWith("- ") ? words.substring(2).strip() : words;
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1).strip() : value;
  }
}
