package paris.p2p.rendezvous.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the journal keeps of an event that was edited: the fields that changed, as they were. */
final class Earlier {
  private Earlier() {}

  /** A line {@code field: words} for each field that changed; texts as they were, whole. */
  static String of(EventFields before, EventFields after) {
    List<String> lines = new ArrayList<>();
    add(lines, "title", before.title(), after.title());
    add(lines, "kind", before.kind().tag(), after.kind().tag());
    add(lines, "start", before.start(), after.start());
    add(lines, "end", before.end(), after.end());
    add(lines, "place", before.place(), after.place());
    add(lines, "address", before.address(), after.address());
    add(lines, "languages", Languages.tags(before.languages()), Languages.tags(after.languages()));
    add(lines, "capacity", capacity(before), capacity(after));
    add(lines, "text fr", before.text().fr(), after.text().fr());
    add(lines, "text en", before.text().en(), after.text().en());
    return String.join("\n", lines);
  }

  /** The same of a series: what it says of its evenings, and its rule. */
  static String of(Series before, Series after) {
    List<String> lines = new ArrayList<>();
    add(lines, "rule", before.rule(), after.rule());
    add(lines, "first date", before.firstDate(), after.firstDate());
    add(lines, "first number", before.firstNumber(), after.firstNumber());
    String evening = of(before.plain(LocalDate.EPOCH), after.plain(LocalDate.EPOCH));
    if (!evening.isEmpty()) lines.add(evening);
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) lines.add(name + ": " + before);
  }

  private static String capacity(EventFields fields) {
    return fields.capacity().map(String::valueOf).orElse("none");
  }
}
