package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.terminal.Key;

/** The last row: as many keys as fit, the most useful ones first. */
record Hints(List<Hint> hints) {
  private static final int GAP = 3;

  /**
   * What a key does, or several of a kind.
   *
   * @param rank lower ranks get their room first
   */
  record Hint(List<Key> keys, String label, int rank) {
    Hint(Key key, String label, int rank) {
      this(List.of(key), label, rank);
    }

    /** The same for one more key. */
    Hint and(Key key) {
      List<Key> all = new ArrayList<>(keys);
      all.add(key);
      return new Hint(List.copyOf(all), label, rank);
    }
  }

  /** The hints that have room, in their own order. */
  Bar bar(int columns) {
    List<Hint> kept = new ArrayList<>(hints);
    List<Bar.Part> parts = parts(kept);
    while (!kept.isEmpty() && Bar.cells(parts, 0) - GAP + 2 > columns) {
      Hint least = kept.getFirst();
      for (Hint hint : kept) if (hint.rank() >= least.rank()) least = hint;
      kept.remove(least);
      parts = parts(kept);
    }
    return Bar.of(parts, 1, 0);
  }

  private static List<Bar.Part> parts(List<Hint> hints) {
    List<Bar.Part> parts = new ArrayList<>();
    for (Hint hint : hints) addParts(hint, parts);
    return parts;
  }

  /**
   * Each key takes clicks of its own; the last one bears the label, and the gap to what follows.
   */
  private static void addParts(Hint hint, List<Bar.Part> parts) {
    for (Key key : hint.keys()) {
      boolean last = key.equals(hint.keys().getLast());
      Piece name = Piece.of(KeyName.of(key), Ink.STRONG);
      Piece label = Piece.of(last ? " " + hint.label() : "", Ink.FAINT);
      Piece gap = Piece.of(" ".repeat(last ? GAP : 1), Ink.PLAIN);
      parts.add(new Bar.Part(key, List.of(name, label, gap)));
    }
  }
}
