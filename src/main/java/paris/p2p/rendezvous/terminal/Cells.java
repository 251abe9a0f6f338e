package paris.p2p.rendezvous.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.Arrays;
import java.util.Objects;

/**
 * A window full of cells, each with its sign and, perhaps, the address it leads to. Rows take
 * memory up to their last sign once they are {@linkplain #keep kept}, and none while they are
 * blank.
 */
final class Cells {
  /** Each cell of a wide sign after its first. */
  static final TextCharacter REST =
      TextCharacter.fromString(" ", TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, SGR.FRAKTUR)[0];

  private static final TextCharacter[] NONE = {};
  private static final String[] NOWHERE = {};

  final int columns;
  final int rows;

  /** Each row up to any cell after its last sign. */
  private final TextCharacter[][] signs;

  /** Each row up to any cell after its last link; most have none. */
  private final String[][] links;

  Cells(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.signs = new TextCharacter[rows][];
    this.links = new String[rows][];
    Arrays.fill(signs, NONE);
    Arrays.fill(links, NOWHERE);
  }

  /** The same picture, apart from this one. */
  Cells copy() {
    Cells copy = new Cells(columns, rows);
    for (int row = 0; row < rows; row++) copy.keep(row, this);
    return copy;
  }

  TextCharacter sign(int column, int row) {
    TextCharacter[] held = signs[row];
    return column < held.length ? held[column] : Theme.blank();
  }

  String link(int column, int row) {
    String[] held = links[row];
    return column < held.length ? held[column] : null;
  }

  /** How many cells the sign takes that begins there. */
  int width(int column, int row) {
    int end = column + 1;
    while (end < columns && sign(end, row) == REST) end++;
    return end - column;
  }

  boolean blank(int column, int row) {
    return sign(column, row).equals(Theme.blank()) && link(column, row) == null;
  }

  /** How many cells of that row there are up to its last one that is not blank. */
  int end(int row) {
    int end = Math.max(signs[row].length, links[row].length);
    while (end > 0 && blank(end - 1, row)) end--;
    return end;
  }

  /** Puts a sign of that many cells; what was wide and is covered in part becomes blank. */
  void put(int column, int row, TextCharacter sign, int width) {
    TextCharacter[] held = whole(row);
    int after = column + width;
    int first = column;
    while (first > 0 && held[first] == REST) first--;
    int last = after;
    while (last < columns && held[last] == REST) last++;
    Arrays.fill(held, first, column, Theme.blank());
    Arrays.fill(held, after, last, Theme.blank());
    held[column] = sign;
    Arrays.fill(held, column + 1, after, REST);
    for (int c = column; c < Math.min(after, links[row].length); c++) links[row][c] = null;
  }

  void link(int column, int row, String address) {
    if (links[row].length < columns) links[row] = Arrays.copyOf(links[row], columns);
    links[row][column] = address;
  }

  private TextCharacter[] whole(int row) {
    int held = signs[row].length;
    if (held < columns) {
      signs[row] = Arrays.copyOf(signs[row], columns);
      Arrays.fill(signs[row], held, columns, Theme.blank());
    }
    return signs[row];
  }

  /** Whether the cell is the same there; of a wide sign the first cell tells. */
  boolean same(Cells other, int column, int row) {
    TextCharacter mine = sign(column, row);
    TextCharacter theirs = other.sign(column, row);
    return (mine == theirs || mine.equals(theirs))
        && Objects.equals(link(column, row), other.link(column, row));
  }

  /** That row is as it is there, in as little memory as it takes. */
  void keep(int row, Cells from) {
    int end = from.end(row);
    boolean linked = false;
    for (int c = 0; c < end; c++) linked |= from.link(c, row) != null;
    signs[row] = end == 0 ? NONE : Arrays.copyOf(from.whole(row), end);
    links[row] = linked ? Arrays.copyOf(from.links[row], end) : NOWHERE;
  }
}
