package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.node.Node;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Width;

/**
 * A table of a text (GitHub Flavored Markdown 4.10) in rows of at most so many cells of the screen.
 * Columns that are too wide together are narrowed, the widest first, down to their longest words;
 * where even these have no room, what is in a row stands below each other, each behind the head of
 * its column.
 */
final class Table {
  private static final String BETWEEN = " │ ";

  /** A column is not narrowed further. */
  private static final int NARROWEST = 4;

  /** So much of the head of a column stands before each of its cells; all of it once, above. */
  private static final int LABEL_MOST = 16;

  private final int columns;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final int headed;
  private final int width;

  /**
   * What stands in one place of it.
   *
   * @param cells that it takes on one row
   */
  private record Cell(List<Piece> pieces, Alignment alignment, int cells, int longest) {
    static final Cell EMPTY = new Cell(List.of(), Alignment.LEFT, 0, 0);

    static Cell of(TableCell node) {
      List<Piece> pieces = Phrases.of(node, node.isHeader() ? Ink.STRONG : Ink.PLAIN);
      int longest = 0;
      for (String word : text(pieces).split(" ")) longest = Math.max(longest, Width.of(word));
      Alignment told = node.getAlignment() == null ? Alignment.LEFT : node.getAlignment();
      return new Cell(pieces, told, Piece.cells(pieces), longest);
    }

    int least() {
      return Math.max(NARROWEST, longest);
    }

    int indent(int end, int room) {
      return switch (alignment) {
        case LEFT -> 0;
        case CENTER -> (room - end) / 2;
        case RIGHT -> room - end;
      };
    }
  }

  private Table(TableBlock block, int columns) {
    this.columns = columns;
    int heads = 0;
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) rows.add(cells(row));
      if (heads == 0) heads = rows.size();
    }
    headed = heads;
    width = rows.stream().mapToInt(List::size).max().orElse(0);
  }

  private static List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) cells.add(Cell.of(cell));
    }
    return cells;
  }

  static List<Strip> of(TableBlock block, int columns) {
    Table table = new Table(block, columns);
    int room = columns - (table.width - 1) * BETWEEN.length();
    if (room < table.width * NARROWEST) return table.stacked();
    int[] widths = table.widths(Cell::cells);
    int[] least = table.widths(Cell::least);
    if (Arrays.stream(least).sum() > room) return table.stacked();
    narrow(widths, least, room);
    return table.beside(widths);
  }

  private int[] widths(ToIntFunction<Cell> of) {
    int[] widths = new int[width];
    Arrays.fill(widths, 1);
    for (List<Cell> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], of.applyAsInt(row.get(i)));
      }
    }
    return widths;
  }

  /** Takes from the widest, cell by cell, until all fit: there are no more than the screen has. */
  private static void narrow(int[] widths, int[] least, int room) {
    for (int i = 0; i < widths.length; i++) widths[i] = Math.min(widths[i], Math.max(room, 1));
    int over = Arrays.stream(widths).sum() - room;
    for (; over > 0; over--) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean yields = widths[i] > least[i];
        if (yields && (widest < 0 || widths[i] > widths[widest])) widest = i;
      }
      if (widest < 0) return;
      widths[widest]--;
    }
  }

  private List<Strip> beside(int[] widths) {
    List<Strip> drawn = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      drawn.addAll(row(rows.get(i), widths));
      if (i + 1 != headed) continue;
      if (rows.get(i).stream().allMatch(cell -> cell.cells == 0)) {
        drawn.clear();
        continue;
      }
      int all = Arrays.stream(widths).sum() + (width - 1) * BETWEEN.length();
      drawn.add(Strip.of("─".repeat(Math.min(all, columns)), Ink.FAINT));
    }
    return drawn;
  }

  private List<Strip> row(List<Cell> cells, int[] widths) {
    List<List<Strip>> flowed = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      flowed.add(Flow.of(cells.get(i).pieces(), widths[i]));
      height = Math.max(height, flowed.getLast().size());
    }
    List<Strip> drawn = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<Strip.Patch> patches = new ArrayList<>();
      int at = 0;
      for (int i = 0; i < width; i++) {
        if (i > 0) patches.add(new Strip.Patch(at, Piece.of(BETWEEN.stripTrailing(), Ink.FAINT)));
        at += i > 0 ? BETWEEN.length() : 0;
        if (i < flowed.size() && y < flowed.get(i).size()) {
          Strip strip = flowed.get(i).get(y);
          int indent = cells.get(i).indent(strip.end(), widths[i]);
          patches.addAll(strip.shifted(at + indent).patches());
        }
        at += widths[i];
      }
      drawn.add(new Strip(patches));
    }
    return drawn;
  }

  private List<Strip> stacked() {
    List<Cell> heads = headed == 0 ? List.of() : rows.getFirst();
    boolean apart = IntStream.range(0, heads.size()).anyMatch(this::unsaid);
    List<Strip> drawn = new ArrayList<>();
    for (int i = apart ? 0 : headed; i < rows.size(); i++) {
      if (!drawn.isEmpty()) drawn.add(Strip.blank());
      for (int column = 0; column < rows.get(i).size(); column++) {
        Cell head = i < headed || column >= heads.size() ? Cell.EMPTY : heads.get(column);
        drawn.addAll(below(head, rows.get(i).get(column)));
      }
    }
    return drawn;
  }

  /** Whether a head is longer than its label, or nothing stands below it. */
  private boolean unsaid(int column) {
    int cells = rows.getFirst().get(column).cells;
    return cells > LABEL_MOST
        || cells > 0
            && rows.stream()
                .skip(headed)
                .noneMatch(row -> column < row.size() && row.get(column).cells > 0);
  }

  private List<Strip> below(Cell head, Cell cell) {
    if (cell.cells == 0) return List.of();
    List<Piece> pieces = new ArrayList<>();
    if (head.cells > 0) {
      pieces.add(Piece.of(Width.cut(text(head.pieces), LABEL_MOST) + " ", Ink.STRONG));
      pieces.add(Piece.of("· ", Ink.FAINT));
    }
    pieces.addAll(cell.pieces);
    return Flow.of(pieces, columns);
  }

  private static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) text.append(piece.text());
    return text.toString().strip();
  }
}
