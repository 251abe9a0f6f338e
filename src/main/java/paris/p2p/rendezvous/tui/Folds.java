package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which items of a page are drawn without their Markdown. In a long page only so much of it is
 * drawn: what is selected, what is in sight, and what stands around them; a sign of omission stands
 * for the rest, so that a long thread of long posts takes no longer to show than a short one.
 */
final class Folds {
  /** So many chars of Markdown are drawn. */
  static final int MOST = 65_536;

  private final List<Item> items = new ArrayList<>();
  private int chars;

  private static final class Item {
    final View.Item shown;
    int chars;

    Item(View.Item shown) {
      this.shown = shown;
    }
  }

  private Folds() {}

  /**
   * The ids of those that are folded; none where all is little enough.
   *
   * @param inSight the ids of what was in sight last, from the top
   */
  static Set<String> of(View view, List<String> inSight) {
    Folds folds = new Folds();
    folds.weigh(view);
    return folds.chars <= MOST ? Set.of() : folds.beyond(inSight);
  }

  private void weigh(View view) {
    switch (view) {
      case View.Item item -> {
        items.add(new Item(item));
        weigh(item.view());
      }
      case View.Prose(var words) -> {
        if (items.isEmpty()) return;
        items.getLast().chars += words.length();
        chars += words.length();
      }
      case View.Stack(var parts) -> parts.forEach(this::weigh);
      case View.Block(var parts) -> parts.forEach(this::weigh);
      case View.Barred(var inner) -> weigh(inner);
      case View.Indented(var inner) -> weigh(inner);
      case View.Columns columns -> {
        weigh(columns.left());
        weigh(columns.right());
      }
      case View.Heading _,
          View.Title _,
          View.Paragraph _,
          View.Excerpt _,
          View.Row _,
          View.Table _,
          View.Month _,
          View.Fields _,
          View.Writing _,
          View.Divider _,
          View.Gap _ -> {}
    }
  }

  /** Takes what is selected and what is first in sight whatever it is, and then the nearest. */
  private Set<String> beyond(List<String> inSight) {
    Set<String> drawn = new HashSet<>();
    int left = MOST;
    int middle = -1;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean seen = inSight.contains(item.shown.id());
      boolean first = seen && inSight.getFirst().equals(item.shown.id());
      if (!item.shown.selected() && !first && !(seen && item.chars <= left)) continue;
      drawn.add(item.shown.id());
      left -= item.chars;
      if (seen || middle < 0) middle = i;
    }
    around(Math.max(0, middle), left, drawn);
    Set<String> folded = new HashSet<>();
    for (Item item : items) if (!drawn.contains(item.shown.id())) folded.add(item.shown.id());
    return folded;
  }

  private void around(int middle, int most, Set<String> drawn) {
    int left = most;
    for (int away = 0; away < items.size() && left > 0; away++) {
      for (int i : new int[] {middle + away, middle - away}) {
        boolean fits = i >= 0 && i < items.size() && items.get(i).chars <= left;
        if (fits && drawn.add(items.get(i).shown.id())) left -= items.get(i).chars;
      }
    }
  }
}
