package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.text.Width;

/** Rows with words at the left, cut where they must be, and words at the right edge. */
final class Edges {
  private static final int BETWEEN = 2;

  /** So many cells of the words at the left are worth more than those at the right. */
  private static final int READABLE = 16;

  private Edges() {}

  static Strip row(List<Piece> left, List<Piece> right, int room) {
    int least = Math.min(READABLE, Piece.cells(left));
    List<Piece> kept = cut(right, least == 0 ? room : Math.max(0, room - BETWEEN - least));
    int cells = Piece.cells(kept);
    int rest = cells == 0 ? room : Math.max(0, room - cells - BETWEEN);
    return Strip.at(0, cut(left, rest)).with(Strip.at(room - cells, kept));
  }

  /** Both on one row, or the left ones wrapped and the right ones on a row of their own. */
  static List<Strip> whole(List<Piece> left, List<Piece> right, int room) {
    int between = right.isEmpty() ? 0 : BETWEEN;
    if (Piece.cells(left) + between + Piece.cells(right) <= room) {
      return List.of(row(left, right, room));
    }
    List<Strip> rows = new ArrayList<>(Flow.of(left, room));
    if (!right.isEmpty()) rows.addAll(Flow.of(right, room));
    return rows;
  }

  /** The pieces within so many cells; the last one that fits ends in {@code …} if more are lost. */
  static List<Piece> cut(List<Piece> pieces, int cells) {
    if (Piece.cells(pieces) <= cells) return pieces;
    List<Piece> kept = new ArrayList<>();
    int rest = cells;
    for (Piece piece : pieces) {
      int wide = piece.cells();
      // A cell stays free, so that the mark of what is cut always has its place.
      if (wide < rest) {
        kept.add(piece);
        rest -= wide;
        continue;
      }
      if (rest > 0) kept.add(piece.with(Width.cut(piece.text() + " …", rest)));
      break;
    }
    return kept;
  }
}
