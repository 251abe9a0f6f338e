package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;

/** The first rows of a text, and at the end of the last one what is said beside them. */
final class Opening {
  private static final int BETWEEN = 2;

  private Opening() {}

  /**
   * @param all the rows of the paragraph that is shown in part
   * @param room the cells that a row may take
   */
  static List<Strip> of(View.Excerpt excerpt, List<Strip> all, int room) {
    if (all.isEmpty() || excerpt.rows() < 1) return all;
    int shown = Math.min(all.size(), excerpt.rows());
    List<Strip> rows = new ArrayList<>(all.subList(0, shown));
    Piece aside = Piece.of(Cleaner.drawn(excerpt.aside()), Ink.FAINT);
    List<Piece> right = aside.text().isEmpty() ? List.of() : List.of(aside);
    int left = right.isEmpty() ? room : room - aside.cells() - BETWEEN;
    List<Piece> last = words(rows.removeLast());
    rows.add(Edges.row(fitting(last, shown < all.size(), left), right, room));
    return rows;
  }

  /** As many of these words as fit, whole; a sign of omission where some are left out. */
  private static List<Piece> fitting(List<Piece> words, boolean more, int room) {
    if (!more && Piece.cells(words) <= room) return words;
    List<Piece> fitting = new ArrayList<>();
    // A row may hold nothing but spaces, and so no words.
    Flow.of(words, Math.max(1, room - 1)).stream()
        .findFirst()
        .ifPresent(row -> fitting.addAll(words(row)));
    fitting.add(Piece.of("…", Ink.PLAIN));
    return fitting;
  }

  private static List<Piece> words(Strip row) {
    return row.patches().stream().map(Strip.Patch::piece).toList();
  }
}
