package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Width;

/** A field of many lines between its corner brackets. */
final class WritingRows {
  private static final int FEWEST = 3;

  private WritingRows() {}

  static Laid of(View.Writing writing, int room) {
    Ink bar = writing.focused() ? Ink.ACCENT : Ink.FAINT;
    TextArea area = writing.area().within(Math.min(writing.area().columns(), room - 2));
    SoftRows soft = SoftRows.of(area.text(), area.columns());
    List<Strip> rows = new ArrayList<>();
    rows.add(Strip.of("┌", bar));
    for (int i = 0; i < Math.max(FEWEST, soft.count()); i++) {
      String words = i < soft.count() ? soft.words(i) : "";
      rows.add(Strip.at(0, List.of(Piece.of("│ ", bar), Piece.of(words, Ink.PLAIN))));
    }
    List<Piece> aside = List.of(Piece.of(Width.cut(writing.aside(), room - 2), Ink.FAINT));
    rows.add(Edges.row(List.of(Piece.of("└", bar)), aside, room));
    return new Laid(rows, List.of(), writing.focused() ? caret(soft, area) : Optional.empty());
  }

  private static Optional<Laid.Caret> caret(SoftRows soft, TextArea area) {
    int row = soft.rowOf(area.caret());
    return Optional.of(new Laid.Caret(row + 1, 2 + soft.cellsBefore(area.caret())));
  }
}
