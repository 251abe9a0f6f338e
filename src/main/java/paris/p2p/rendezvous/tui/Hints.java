package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;

/** The last row: as many keys as fit, the most useful ones first. */
record Hints(List<Hint> hints) {
  private static final int GAP = 3;

  /**
   * A key and what it does.
   *
   * @param rank lower ranks get their room first
   */
  record Hint(Key key, String label, int rank) {}

  /** The hints that have room, in their own order. */
  Bar bar(int columns) {
    List<Hint> kept = new ArrayList<>(hints);
    while (!kept.isEmpty() && Bar.cells(parts(kept), GAP) + 2 > columns) {
      Hint least = kept.getFirst();
      for (Hint hint : kept) if (hint.rank() >= least.rank()) least = hint;
      kept.remove(least);
    }
    return Bar.of(parts(kept), 1, GAP);
  }

  private static List<Bar.Part> parts(List<Hint> hints) {
    return hints.stream().map(hint -> new Bar.Part(hint.key(), pieces(hint))).toList();
  }

  private static List<Piece> pieces(Hint hint) {
    return Bar.pieces(KeyName.of(hint.key()), Ink.STRONG, hint.label(), Ink.FAINT);
  }
}
