package paris.p2p.rendezvous.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.text.Wording;

/** What the journal keeps of a line of a programme: what changed of it, as it was. */
final class EarlierItem {
  private EarlierItem() {}

  /** A line {@code field: words} for each field that changed. */
  static String of(ItemFields before, ItemFields after) {
    List<String> lines = new ArrayList<>();
    add(lines, "title fr", before.title().fr(), after.title().fr());
    add(lines, "title en", before.title().en(), after.title().en());
    add(lines, "kind", before.kind().tag(), after.kind().tag());
    add(lines, "stage", before.stage(), after.stage());
    add(lines, "day", before.time().day(), after.time().day());
    add(lines, "start", or(before.time().start()), or(after.time().start()));
    add(lines, "minutes", or(before.time().minutes()), or(after.time().minutes()));
    add(lines, "languages", Languages.tags(before.languages()), Languages.tags(after.languages()));
    add(lines, "speakers", before.names(), after.names());
    add(lines, "slides", before.links().slides(), after.links().slides());
    add(lines, "video", before.links().video(), after.links().video());
    add(lines, "open slot", before.openSlot(), after.openSlot());
    add(lines, "text fr", before.text().fr(), after.text().fr());
    add(lines, "text en", before.text().en(), after.text().en());
    return String.join("\n", lines);
  }

  /** All that was said of one that goes. */
  static String all(ItemFields before) {
    ItemTime never = new ItemTime(0, Optional.empty(), Optional.empty());
    return of(
        before,
        new ItemFields(
            ItemKind.OTHER,
            Wording.none(),
            "",
            never,
            Set.of(),
            List.of(),
            Wording.none(),
            ItemFields.Links.none(),
            false));
  }

  private static void add(List<String> lines, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) lines.add(name + ": " + before);
  }

  private static Object or(Optional<?> known) {
    return known.isPresent() ? known.get() : "none";
  }
}
