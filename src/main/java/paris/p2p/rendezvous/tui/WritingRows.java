package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Width;

/** A field of many lines between its corner brackets. */
final class WritingRows {
  /** What the bar beside the text takes, in cells. */
  static final int BAR = 2;

  private static final int FEWEST = 3;

  /** An empty field that is higher looks like homework. */
  private static final int EMPTY_MOST = 16;

  private WritingRows() {}

  /**
   * @param spare the rows of the window that nothing else needs
   */
  static Laid of(View.Writing writing, int room, int spare) {
    Ink bar = writing.focused() ? Ink.ACCENT : Ink.FAINT;
    TextArea area = writing.area();
    SoftRows soft = SoftRows.of(area.text(), Math.min(area.columns(), room - BAR));
    int needed = Math.max(FEWEST, soft.count());
    int high = Math.max(needed, Math.min(needed + spare, EMPTY_MOST));
    List<Strip> rows = new ArrayList<>();
    rows.add(Strip.of("┌", bar));
    for (int i = 0; i < high; i++) {
      String words = i < soft.count() ? soft.words(i) : "";
      rows.add(Strip.at(0, List.of(Piece.of("│ ", bar), Piece.of(words, Ink.PLAIN))));
    }
    List<Piece> aside = List.of(Piece.of(Width.cut(writing.aside(), room - BAR), Ink.FAINT));
    rows.add(Edges.row(List.of(Piece.of("└", bar)), aside, room));
    return new Laid(rows, List.of(), writing.focused() ? caret(soft, area) : Optional.empty());
  }

  private static Optional<Laid.Caret> caret(SoftRows soft, TextArea area) {
    int row = soft.rowOf(area.caret());
    return Optional.of(new Laid.Caret(row + 1, BAR + soft.cellsBefore(area.caret())));
  }
}
