package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import paris.p2p.rendezvous.terminal.Key;

/** Moving about on a page, choosing, and going back. */
final class Moves<S> {
  /**
   * The next item is gone to when it is at most so many rows out of sight; else the page scrolls.
   */
  private static final int NEAR = 3;

  private final Walk<S> walk;

  Moves(Walk<S> walk) {
    this.walk = walk;
  }

  void take(Key key, boolean typing) {
    if (key.alt() || key.shift()) return;
    switch (key.name()) {
      case UP -> step(-1);
      case DOWN -> step(1);
      case PAGE_UP -> page(-1);
      case PAGE_DOWN -> page(1);
      case ENTER -> choose();
      case ESCAPE -> back();
      case CHARACTER -> character(key);
      case HOME, END, LEFT, RIGHT, BACKSPACE -> {
        if (!typing) unlessTyping(key.name());
      }
      case TAB, BACKTAB, DELETE, INSERT, FUNCTION -> {}
    }
  }

  private void unlessTyping(Key.Name name) {
    if (name == Key.Name.HOME) end(-1);
    else if (name == Key.Name.END) end(1);
    else if (name == Key.Name.RIGHT) choose();
    else back();
  }

  private void character(Key key) {
    if (key.ctrl()) {
      if (key.character() == 'f') page(1);
      if (key.character() == 'b') page(-1);
      return;
    }
    switch (key.character()) {
      case 'j' -> step(1);
      case 'k' -> step(-1);
      case 'h' -> back();
      case 'l' -> choose();
      case 'g' -> end(-1);
      case 'G' -> end(1);
      case ' ' -> page(1);
      default -> {}
    }
  }

  private void back() {
    if (!walk.outermost()) walk.back();
  }

  private void choose() {
    walk.sight().outline().selected().ifPresent(spot -> walk.send(new Message.Chosen(spot.id())));
  }

  /** A click in the page, counted from its first cell in sight. */
  void click(int row, int column) {
    Sight sight = walk.sight();
    if (row < 0 || row >= sight.height()) return;
    // The innermost of those that hold it comes last.
    sight.outline().spots().stream()
        .filter(spot -> spot.holds(row + sight.top(), column))
        .reduce((outer, inner) -> inner)
        .ifPresent(spot -> {
          boolean selects = !spot.selected() && select(spot);
          if (!selects) walk.send(new Message.Chosen(spot.id()));
        });
  }

  private boolean select(Laid.Spot spot) {
    return walk.send(new Message.Selected(spot.id()));
  }

  private void step(int by) {
    Sight sight = walk.sight();
    List<Laid.Spot> spots = sight.outline().spots();
    Optional<Laid.Spot> selected = sight.outline().selected().filter(sight::shows);
    if (selected.isEmpty()) {
      if (!selectOne(sight, by, sight::shows)) sight.scroll(by);
      return;
    }
    Laid.Spot from = selected.get();
    int next = spots.indexOf(from) + by;
    boolean cut = by > 0 ? from.last() >= sight.bottom() : from.row() < sight.top();
    boolean reaches = next >= 0 && next < spots.size() && near(sight, spots.get(next), by);
    if (cut || !reaches || !select(spots.get(next))) sight.scroll(by);
  }

  private static boolean near(Sight sight, Laid.Spot spot, int by) {
    return by > 0 ? spot.row() < sight.bottom() + NEAR : spot.last() >= sight.top() - NEAR;
  }

  private void page(int by) {
    Sight sight = walk.sight();
    if (!sight.scroll(by * Math.max(1, sight.height() - 1))) {
      selectOne(sight, -by, spot -> true);
    } else if (sight.outline().selected().filter(sight::shows).isEmpty()) {
      selectOne(sight, by, sight::holds);
    }
  }

  /**
   * Goes on through the selected item where its end is out of sight; where it is not, what the page
   * selects next comes to the top. Whether it went on.
   */
  boolean onward() {
    Sight sight = walk.sight();
    boolean cut =
        sight
            .outline()
            .selected()
            .filter(spot -> sight.shows(spot) && spot.last() >= sight.bottom())
            .isPresent();
    if (cut && sight.scroll(Math.max(1, sight.height() - 1))) return true;
    sight.raise();
    return false;
  }

  /** To the first row, or to the last. */
  private void end(int by) {
    Sight sight = walk.sight();
    sight.scroll(by * sight.outline().rows());
    selectOne(sight, -by, spot -> true);
  }

  /** Selects the first of these, or the last one when going up. */
  private boolean selectOne(Sight sight, int by, Predicate<Laid.Spot> which) {
    List<Laid.Spot> found = sight.outline().spots().stream().filter(which).toList();
    if (found.isEmpty()) return false;
    Laid.Spot spot = by > 0 ? found.getFirst() : found.getLast();
    return spot.selected() || select(spot);
  }
}
