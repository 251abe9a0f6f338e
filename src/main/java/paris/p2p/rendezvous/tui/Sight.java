package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows of a page are in sight. What others do moves nothing that is being read: when rows
 * come or go above, the same ones stay in the window.
 */
final class Sight {
  private Laid laid = Laid.of(List.of());
  private int height;
  private int top;
  private int fresh;
  private boolean touched;

  Laid laid() {
    return laid;
  }

  int top() {
    return top;
  }

  int height() {
    return height;
  }

  /** The first row below the window. */
  int bottom() {
    return top + height;
  }

  boolean above() {
    return top > 0;
  }

  boolean below() {
    return laid.rows() > bottom();
  }

  /** How many rows have arrived below, out of sight. */
  int fresh() {
    return fresh;
  }

  /** The visitor did something here; until then the page just opens at its top. */
  void touch() {
    touched = true;
  }

  /**
   * Shows the page as it is now.
   *
   * @param live whether it changed by itself, not by what the visitor did
   */
  void show(Laid next, int rows, boolean live) {
    Laid before = laid;
    int hidden = before.rows() - bottom();
    int anchored = touched ? anchored(next) : top;
    boolean elsewhere = !id(before).equals(id(next)) || rows != height;
    boolean typed = next.caret().isPresent() && !next.caret().equals(before.caret());
    laid = next;
    height = rows;
    scrollTo(anchored);
    if (elsewhere) next.selected().filter(this::meant).ifPresent(this::reveal);
    if (typed || elsewhere) next.caret().ifPresent(this::reveal);
    int arrived = next.rows() - bottom() - Math.max(0, hidden);
    if (live && arrived > 0) fresh += arrived;
    seen();
  }

  /** Moves the window by so many rows, down when positive; whether it moved. */
  boolean scroll(int by) {
    int before = top;
    scrollTo(top + by);
    seen();
    return top != before;
  }

  private void scrollTo(int row) {
    top = Math.clamp(row, 0, Math.max(0, laid.rows() - height));
  }

  private void seen() {
    fresh = Math.clamp(laid.rows() - bottom(), 0, fresh);
  }

  /** Whether any of its rows is in sight. */
  boolean shows(Laid.Spot spot) {
    return spot.last() >= top && spot.row() < bottom();
  }

  /** Whether all of its rows are in sight. */
  boolean holds(Laid.Spot spot) {
    return spot.row() >= top && spot.last() < bottom();
  }

  /** A page that just opened shows its top, unless something else than the first is selected. */
  private boolean meant(Laid.Spot spot) {
    return touched || !spot.equals(laid.spots().getFirst());
  }

  private void reveal(Laid.Spot spot) {
    boolean first = laid.spots().getFirst().equals(spot);
    if (first && spot.last() < height) scrollTo(0);
    else if (spot.rows() > height)
      scrollTo(spot.row() < top ? spot.last() - height + 1 : spot.row());
    else if (spot.row() < top) scrollTo(spot.row());
    else if (spot.last() >= bottom()) scrollTo(spot.last() - height + 1);
  }

  /** The caret, and the row below it, which closes a field of many lines. */
  private void reveal(Laid.Caret caret) {
    if (caret.row() < top) scrollTo(caret.row());
    else if (caret.row() + 1 >= bottom()) scrollTo(caret.row() - height + 2);
  }

  private static String id(Laid laid) {
    return laid.selected().map(Laid.Spot::id).orElse("");
  }

  /** Where the window must start so that what is in it stays where it is. */
  private int anchored(Laid next) {
    Optional<Laid.Spot> was = laid.selected().filter(this::shows);
    Optional<Laid.Spot> is = next.selected();
    if (was.isPresent() && is.isPresent() && was.get().id().equals(is.get().id())) {
      return top + is.get().row() - was.get().row();
    }
    Map<String, Integer> places = places(next);
    List<String> names = names(laid);
    for (int row = top; row < Math.min(bottom(), names.size()); row++) {
      int place = places.getOrDefault(names.get(row), -1);
      if (place >= 0) return place - (row - top);
    }
    return top;
  }

  /** Where the rows are that can be told from all others. */
  private static Map<String, Integer> places(Laid laid) {
    Map<String, Integer> places = new HashMap<>();
    List<String> names = names(laid);
    for (int row = 0; row < names.size(); row++) {
      boolean known = names.get(row).isEmpty() || places.containsKey(names.get(row));
      places.put(names.get(row), known ? -1 : row);
    }
    return places;
  }

  /** What each row is known by: its item and its place in that, else its words. */
  private static List<String> names(Laid laid) {
    List<String> names = new ArrayList<>();
    for (Strip strip : laid.strips()) names.add(strip.words());
    for (Laid.Spot spot : laid.spots()) {
      for (int i = 0; i < spot.rows(); i++) names.set(spot.row() + i, spot.id() + "\n" + i);
    }
    return names;
  }
}
