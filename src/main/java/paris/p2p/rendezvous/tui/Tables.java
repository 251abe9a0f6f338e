package paris.p2p.rendezvous.tui;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Which texts may have tables, and what a row has beyond the columns of its table. */
final class Tables {
  /** The parser fills each row up to the columns of its head; nobody means so many in a text. */
  private static final int CELLS_MOST = 20_000;

  private static final int COLUMNS_MOST = 200;

  private Tables() {}

  /** Whether there may be one, and all together are of a size that people write. */
  static boolean in(String text) {
    if (text.indexOf('|') < 0) return false;
    long before = 0;
    long lines = 0;
    int most = 1;
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      int columns = 1;
      for (int i = start; i < end; i++) columns += text.charAt(i) == '|' ? 1 : 0;
      if (text.substring(start, end).isBlank()) {
        if (most > 1) before += lines * most;
        lines = 0;
        most = 1;
      } else {
        lines++;
        most = Math.max(most, columns);
      }
      if (most > COLUMNS_MOST || most > 1 && before + lines * most > CELLS_MOST) return false;
      start = end + 1;
    }
    return true;
  }

  /**
   * Puts back what a row has beyond the columns of its table, which the parser leaves out (GFM
   * 4.10), as one more cell.
   *
   * @param text that was parsed, with the places of its blocks
   */
  static void whole(Node parsed, String text) {
    parsed.accept(
        new AbstractVisitor() {
          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableRow row) more(row, text);
            else visitChildren(node);
          }
        });
  }

  private static void more(TableRow row, String text) {
    List<SourceSpan> spans = row.getSourceSpans();
    if (spans.isEmpty()) return;
    SourceSpan span = spans.getLast();
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) cells++;
    String line = text.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    String rest = beyond(line.strip(), cells);
    if (rest.isEmpty()) return;
    TableCell cell = new TableCell();
    cell.appendChild(new Text(rest));
    row.appendChild(cell);
  }

  /** What follows so many cells: a bar ends one, where no backslash stands before it. */
  private static String beyond(String line, int cells) {
    int left = cells;
    for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
      if (line.charAt(i) == '\\' && i + 1 < line.length() && line.charAt(i + 1) == '|') i++;
      else if (line.charAt(i) == '|' && --left == 0) return bare(line.substring(i + 1));
    }
    return "";
  }

  private static String bare(String rest) {
    return rest.endsWith("|") ? rest.substring(0, rest.length() - 1).strip() : rest.strip();
  }
}
