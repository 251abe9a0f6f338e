package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which rows of a page are in sight, and its outline: the rows themselves are let go once painted.
 * What others do moves nothing that is being read: when rows come or go above, the same ones stay
 * in the window.
 */
final class Sight {
  private Outline outline = Outline.of(Laid.of(List.of()));
  private int height;
  private int top;
  private int fresh;
  private boolean touched;

  Outline outline() {
    return outline;
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
    return outline.rows() > bottom();
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
  void show(Laid laid, int rows, boolean live) {
    Outline before = outline;
    Outline next = Outline.of(laid);
    int hidden = before.rows() - bottom();
    int anchored = touched ? anchored(next) : top;
    boolean elsewhere = !id(before).equals(id(next)) || rows != height;
    boolean typed = next.caret().isPresent() && !next.caret().equals(before.caret());
    outline = next;
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
    top = Math.clamp(row, 0, Math.max(0, outline.rows() - height));
  }

  private void seen() {
    fresh = Math.clamp(outline.rows() - bottom(), 0, fresh);
  }

  /** Whether any of its rows is in sight. */
  boolean shows(Laid.Spot spot) {
    return spot.last() >= top && spot.row() < bottom();
  }

  /** The ids of what is in sight, from the top. */
  List<String> ids() {
    return outline.spots().stream().filter(this::shows).map(Laid.Spot::id).toList();
  }

  /** Whether all of its rows are in sight. */
  boolean holds(Laid.Spot spot) {
    return spot.row() >= top && spot.last() < bottom();
  }

  /** A page that just opened shows its top, unless something else than the first is selected. */
  private boolean meant(Laid.Spot spot) {
    return touched || !spot.equals(outline.spots().getFirst());
  }

  private void reveal(Laid.Spot spot) {
    boolean first = outline.spots().getFirst().equals(spot);
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

  private static String id(Outline outline) {
    return outline.selected().map(Laid.Spot::id).orElse("");
  }

  /** Where the window must start so that what is in it stays where it is. */
  private int anchored(Outline next) {
    Optional<Laid.Spot> was = outline.selected().filter(this::shows);
    Optional<Laid.Spot> is = next.selected();
    if (was.isPresent() && is.isPresent() && was.get().id().equals(is.get().id())) {
      return top + is.get().row() - was.get().row();
    }
    // What has grown, such as what was folded, holds the window only when nothing else does.
    OptionalInt steady = anchored(next, true);
    return steady.isPresent() ? steady.getAsInt() : anchored(next, false).orElse(top);
  }

  private OptionalInt anchored(Outline next, boolean same) {
    for (int row = top; row < Math.min(bottom(), outline.rows()); row++) {
      int place = next.again(outline, row, same);
      if (place >= 0) return OptionalInt.of(place - (row - top));
    }
    return OptionalInt.empty();
  }
}
