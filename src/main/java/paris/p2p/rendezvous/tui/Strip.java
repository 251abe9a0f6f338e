package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Width;

/** One row of a laid-out view. */
record Strip(List<Patch> patches) {
  private static final Strip BLANK = new Strip(List.of());

  /** Words at a column; the margin to the left of a view has negative ones. */
  record Patch(int column, Piece piece) {}

  static Strip blank() {
    return BLANK;
  }

  static Strip of(String text, Ink ink) {
    return at(0, List.of(Piece.of(text, ink)));
  }

  /** These side by side, the first at that column. */
  static Strip at(int column, List<Piece> pieces) {
    List<Patch> patches = new ArrayList<>(pieces.size());
    int at = column;
    for (Piece piece : pieces) {
      if (piece.text().isEmpty()) continue;
      patches.add(new Patch(at, piece));
      at += piece.cells();
    }
    return patches.isEmpty() ? BLANK : new Strip(patches);
  }

  /** Both; where they overlap, the other is on top. */
  Strip with(Strip other) {
    if (patches.isEmpty()) return other;
    if (other.patches.isEmpty()) return this;
    List<Patch> both = new ArrayList<>(patches.size() + other.patches.size());
    both.addAll(patches);
    both.addAll(other.patches);
    return new Strip(both);
  }

  /** The same words so many cells further to the right. */
  Strip shifted(int cells) {
    if (cells == 0 || patches.isEmpty()) return this;
    List<Patch> moved = new ArrayList<>(patches.size());
    for (Patch patch : patches) moved.add(new Patch(patch.column + cells, patch.piece));
    return new Strip(moved);
  }

  /** Where its last word ends, in cells. */
  int end() {
    int end = 0;
    for (Patch patch : patches) {
      end = Math.max(end, patch.column + Width.of(patch.piece.text()));
    }
    return end;
  }

  /** A number for its words without their places, to know it again; 0 when there are none. */
  int words() {
    int words = 0;
    for (Patch patch : patches) words = 31 * words + patch.piece.text().hashCode();
    return words;
  }
}
