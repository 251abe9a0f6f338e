package paris.p2p.rendezvous.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.Objects;

/** A window full of cells, each with its sign and, perhaps, the address it leads to. */
final class Cells {
  /** The second cell of a wide sign. */
  static final TextCharacter REST =
      TextCharacter.fromString(" ", TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, SGR.FRAKTUR)[0];

  final int columns;
  final int rows;
  private final TextCharacter[] signs;

  /** Made with the first link: most pages have none. */
  private String[] links;

  Cells(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.signs = new TextCharacter[columns * rows];
    clear();
  }

  void clear() {
    Arrays.fill(signs, Theme.blank());
    links = null;
  }

  TextCharacter sign(int column, int row) {
    return signs[row * columns + column];
  }

  String link(int column, int row) {
    return links == null ? null : links[row * columns + column];
  }

  boolean wide(int column, int row) {
    return column + 1 < columns && sign(column + 1, row) == REST;
  }

  boolean blank(int column, int row) {
    return sign(column, row).equals(Theme.blank()) && link(column, row) == null;
  }

  /** Puts a sign of that many cells; what was wide and is half covered becomes blank. */
  void put(int column, int row, TextCharacter sign, int width) {
    int at = row * columns + column;
    if (signs[at] == REST) signs[at - 1] = Theme.blank();
    if (column + width < columns && signs[at + width] == REST) signs[at + width] = Theme.blank();
    signs[at] = sign;
    if (width == 2) signs[at + 1] = REST;
    if (links != null) Arrays.fill(links, at, at + width, null);
  }

  void link(int column, int row, String address) {
    if (links == null) links = new String[signs.length];
    links[row * columns + column] = address;
  }

  /** Whether the cell is the same there; of a wide sign the first half tells. */
  boolean same(Cells other, int column, int row) {
    TextCharacter mine = sign(column, row);
    TextCharacter theirs = other.sign(column, row);
    return (mine == theirs || mine.equals(theirs))
        && Objects.equals(link(column, row), other.link(column, row));
  }

  void copy(Cells from) {
    System.arraycopy(from.signs, 0, signs, 0, signs.length);
    links = from.links == null ? null : from.links.clone();
  }
}
