package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.text.Width;

/**
 * A text broken softly into rows, each char of it in one row: the spaces at which a row breaks stay
 * at its end, out of sight. Offsets are chars of the text.
 */
final class SoftRows {
  private final String text;
  private final int columns;
  private final List<Integer> starts = new ArrayList<>();

  private SoftRows(String text, int columns) {
    this.text = text;
    this.columns = Math.max(1, columns);
  }

  /** Rows of at most so many cells, broken at newlines and at spaces, or within longer words. */
  static SoftRows of(String text, int columns) {
    SoftRows rows = new SoftRows(text, columns);
    int start = 0;
    while (true) {
      int newline = text.indexOf('\n', start);
      rows.line(start, newline < 0 ? text.length() : newline);
      if (newline < 0) return rows;
      start = newline + 1;
    }
  }

  private void line(int from, int end) {
    String line = text.substring(from, end);
    int start = 0;
    starts.add(from);
    while (true) {
      int next = start + Piece.fitting(line, start, columns);
      if (next == line.length()) return;
      int space = next;
      while (space > start && line.charAt(space) != ' ') space--;
      if (space > start) next = space + 1;
      while (next < line.length() && line.charAt(next) == ' ') next++;
      if (next <= start) next = Graphemes.after(line, start);
      if (next == line.length() && line.endsWith(" ")) return;
      start = next;
      starts.add(from + start);
    }
  }

  int count() {
    return starts.size();
  }

  int start(int row) {
    return starts.get(row);
  }

  /** Where the caret stands at the end of that row: before what breaks it. */
  int end(int row) {
    if (row == count() - 1) return text.length();
    int next = start(row + 1);
    char last = text.charAt(next - 1);
    boolean breaks = last == '\n' || last == ' ';
    return breaks ? next - 1 : Graphemes.before(text, next);
  }

  /** The words of a row, no wider than the rows are. */
  String words(int row) {
    int end = row == count() - 1 ? text.length() : start(row + 1);
    String words = text.substring(start(row), end);
    if (words.endsWith("\n")) words = words.substring(0, words.length() - 1);
    return words.substring(0, Piece.fitting(words, 0, columns));
  }

  /** The row that holds the caret; at a break, the lower one. */
  int rowOf(int caret) {
    int row = count() - 1;
    while (row > 0 && start(row) > caret) row--;
    return row;
  }

  /** The cells to the left of the caret in its row. */
  int cellsBefore(int caret) {
    String before = text.substring(start(rowOf(caret)), caret);
    return Math.min(columns, Width.of(before));
  }

  /** The caret in that row nearest to that many cells from its left. */
  int caretAt(int row, int cells) {
    int most = end(row) - start(row);
    return start(row) + Math.min(most, Piece.fitting(words(row), 0, cells));
  }
}
