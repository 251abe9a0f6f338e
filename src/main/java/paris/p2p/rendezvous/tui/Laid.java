package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A view laid out: its rows, what can be selected on them, and the caret. All count from 0. */
record Laid(List<Strip> strips, List<Spot> spots, Optional<Caret> caret) {
  /** Where something that can be selected stands; its mark goes two cells left of it. */
  record Spot(String id, int row, int rows, int column, int columns, boolean selected) {
    Spot moved(int down, int right) {
      return new Spot(id, row + down, rows, column + right, columns, selected);
    }

    int last() {
      return row + rows - 1;
    }

    boolean holds(int atRow, int atColumn) {
      return atRow >= row
          && atRow <= last()
          && atColumn >= column - 2
          && atColumn < column + columns;
    }
  }

  /** Where typing goes. */
  record Caret(int row, int column) {
    Caret moved(int down, int right) {
      return new Caret(row + down, column + right);
    }
  }

  static Laid of(List<Strip> strips) {
    return new Laid(strips, List.of(), Optional.empty());
  }

  static Laid of(Strip strip) {
    return of(List.of(strip));
  }

  int rows() {
    return strips.size();
  }

  /** The same so many cells further to the right. */
  Laid shifted(int cells) {
    return new Laid(
        strips.stream().map(strip -> strip.shifted(cells)).toList(),
        spots.stream().map(spot -> spot.moved(0, cells)).toList(),
        caret.map(at -> at.moved(0, cells)));
  }

  /** The same with each row changed. */
  Laid each(UnaryOperator<Strip> change) {
    return new Laid(strips.stream().map(change).toList(), spots, caret);
  }

  /** As one thing that can be selected. */
  Laid as(String id, int columns, boolean selected) {
    List<Spot> all = new ArrayList<>(spots);
    if (rows() > 0) all.addFirst(new Spot(id, 0, rows(), 0, columns, selected));
    return new Laid(strips, all, caret);
  }

  /** These one under the other, with so many empty rows between those that have any. */
  static Laid pile(List<Laid> parts, int gap) {
    List<Strip> strips = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    Optional<Caret> caret = Optional.empty();
    for (Laid part : parts) {
      if (part.rows() == 0) continue;
      for (int i = 0; i < gap && !strips.isEmpty(); i++) strips.add(Strip.blank());
      int down = strips.size();
      strips.addAll(part.strips);
      for (Spot spot : part.spots) spots.add(spot.moved(down, 0));
      if (part.caret.isPresent()) caret = part.caret.map(at -> at.moved(down, 0));
    }
    return new Laid(strips, spots, caret);
  }

  /** Both side by side, the right one at that column. */
  static Laid beside(Laid left, Laid right, int column) {
    Laid moved = right.shifted(column);
    List<Strip> strips = new ArrayList<>();
    for (int row = 0; row < Math.max(left.rows(), right.rows()); row++) {
      Strip strip = row < left.rows() ? left.strips.get(row) : Strip.blank();
      strips.add(row < moved.rows() ? strip.with(moved.strips.get(row)) : strip);
    }
    List<Spot> spots = new ArrayList<>(left.spots);
    spots.addAll(moved.spots);
    return new Laid(strips, spots, left.caret.or(moved::caret));
  }
}
