package paris.p2p.rendezvous.tui;

import java.util.List;
import java.util.Optional;

/**
 * What is remembered of a page that was laid out, once its rows are painted: enough to know what
 * keys mean on it, and to find its rows again in its next layout. All count from 0.
 */
final class Outline {
  /** For each row a number by which its words are known again; 0 for an empty one. */
  private final int[] words;

  private final List<Laid.Spot> spots;
  private final Optional<Laid.Caret> caret;

  private Outline(int[] words, List<Laid.Spot> spots, Optional<Laid.Caret> caret) {
    this.words = words;
    this.spots = spots;
    this.caret = caret;
  }

  static Outline of(Laid laid) {
    int[] words = laid.strips().stream().mapToInt(Strip::words).toArray();
    return new Outline(words, List.copyOf(laid.spots()), laid.caret());
  }

  int rows() {
    return words.length;
  }

  /** What can be selected; of two that hold the same row, the inner one comes later. */
  List<Laid.Spot> spots() {
    return spots;
  }

  Optional<Laid.Caret> caret() {
    return caret;
  }

  /** The selected one, if there is any. */
  Optional<Laid.Spot> selected() {
    return spots.stream().filter(Laid.Spot::selected).findFirst();
  }

  /** The innermost one that holds that row. */
  Optional<Laid.Spot> at(int row) {
    for (int i = spots.size() - 1; i >= 0; i--) {
      Laid.Spot spot = spots.get(i);
      if (row >= spot.row() && row <= spot.last()) return Optional.of(spot);
    }
    return Optional.empty();
  }

  /**
   * Where that row of another outline of the same page is here, or -1 when nobody can tell.
   *
   * @param same whether only items of as many rows as before count
   */
  int again(Outline other, int row, boolean same) {
    Optional<Laid.Spot> item = other.at(row);
    return item.isPresent() ? within(item.get(), row, same) : alone(other.words[row]);
  }

  private int within(Laid.Spot item, int row, boolean same) {
    for (Laid.Spot spot : spots) {
      int place = row - item.row();
      if (same && spot.rows() != item.rows()) continue;
      if (spot.id().equals(item.id())) return place < spot.rows() ? spot.row() + place : -1;
    }
    return -1;
  }

  /** The row outside of items that has these words, if there is only one. */
  private int alone(int said) {
    int found = -1;
    for (int row = 0; row < words.length; row++) {
      if (said == 0 || words[row] != said || at(row).isPresent()) continue;
      if (found >= 0) return -1;
      found = row;
    }
    return found;
  }
}
