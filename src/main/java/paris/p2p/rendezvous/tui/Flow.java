package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import paris.p2p.rendezvous.terminal.Ink;

/** Words in several inks, wrapped at spaces into rows; a word longer than a row is broken. */
final class Flow {
  private final int columns;
  private final List<Strip> rows = new ArrayList<>();
  private final List<Piece> row = new ArrayList<>();
  private final List<Piece> word = new ArrayList<>();
  private int used;
  private int wordCells;

  private int spaces;

  /** What the spaces before the word belong to. */
  private Piece spaced = Piece.of("", Ink.PLAIN);

  private Flow(int columns) {
    this.columns = Math.max(1, columns);
  }

  /** The rows; none for no words. Newlines break, spaces in a row stay but at the ends of rows. */
  static List<Strip> of(List<Piece> pieces, int columns) {
    if (pieces.size() == 1 && onOneRow(pieces.getFirst(), columns)) {
      return List.of(Strip.at(0, pieces));
    }
    Flow flow = new Flow(columns);
    for (Piece piece : pieces) flow.take(piece);
    flow.place();
    if (!flow.row.isEmpty()) flow.turn();
    return flow.rows;
  }

  /** Most paragraphs are short: nothing has to be looked at word by word. */
  private static boolean onOneRow(Piece piece, int columns) {
    String text = piece.text();
    return !text.isEmpty()
        && !text.endsWith(" ")
        && text.indexOf('\n') < 0
        && piece.cells() <= columns;
  }

  private void take(Piece piece) {
    String text = piece.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length();
      if (!end && text.charAt(i) != ' ' && text.charAt(i) != '\n') continue;
      if (i > start) grow(piece.with(text.substring(start, i)));
      start = i + 1;
      if (end) return;
      place();
      if (text.charAt(i) == '\n') {
        turn();
      } else {
        spaces++;
        spaced = piece;
      }
    }
  }

  private void grow(Piece part) {
    word.add(part);
    wordCells += part.cells();
  }

  /** Puts the word down, on a new row where this one has no room for it. */
  private void place() {
    if (word.isEmpty()) return;
    if (!row.isEmpty() && used + spaces + wordCells > columns) turn();
    else if (spaces > 0 && spaces < columns) put(spaced.with(" ".repeat(spaces)));
    spaces = 0;
    for (Piece part : word) broken(part);
    word.clear();
    wordCells = 0;
  }

  private void broken(Piece part) {
    String text = part.text();
    for (int start = 0; start < text.length(); ) {
      int fits = Piece.fitting(text, start, columns - used);
      if (fits == 0 && used == 0) fits = text.length() - start;
      if (fits > 0) put(part.with(text.substring(start, start + fits)));
      start += fits;
      if (start < text.length()) turn();
    }
  }

  private void put(Piece piece) {
    used += piece.cells();
    Piece last = row.isEmpty() ? null : row.getLast();
    if (last != null && last.ink() == piece.ink() && last.link().equals(piece.link())) {
      row.set(row.size() - 1, last.with(last.text() + piece.text()));
    } else {
      row.add(piece);
    }
  }

  private void turn() {
    rows.add(Strip.at(0, row));
    row.clear();
    used = 0;
    spaces = 0;
  }
}
