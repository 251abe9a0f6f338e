package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Width;

/** Fields one under the other: label, value, and what the hub has to say beside it or below. */
final class FieldRows {
  private static final int LONGEST_LABEL = 20;
  private static final int BETWEEN = 2;

  private final int labels;
  private final int room;

  private FieldRows(View.Fields fields, int room) {
    int widest = 0;
    for (View.Field field : fields.fields()) widest = Math.max(widest, Width.of(field.label()));
    this.labels = Math.min(Math.min(widest, LONGEST_LABEL), room / 2);
    this.room = room;
  }

  /** A lone field cannot be selected; more of them can, by their index. */
  static Laid of(View.Fields fields, int room) {
    FieldRows rows = new FieldRows(fields, room);
    List<Laid> all = new ArrayList<>();
    for (int i = 0; i < fields.fields().size(); i++) {
      boolean focused = i == fields.focus();
      Laid field = rows.field(fields.fields().get(i), focused);
      all.add(fields.fields().size() == 1 ? field : field.as(String.valueOf(i), room, focused));
    }
    return Laid.pile(all, 0);
  }

  private Laid field(View.Field field, boolean focused) {
    int at = labels == 0 ? 0 : labels + BETWEEN;
    int space = Math.max(1, room - at);
    Optional<TextLine> typed = focused ? field.line() : Optional.empty();
    Window window = typed.map(line -> Window.of(line, space)).orElse(null);
    String value = window == null ? value(field) : window.shown;
    Ink ink = focused ? Ink.SELECTED : Ink.PLAIN;
    Strip row = Strip.of(Width.cut(field.label(), labels), Ink.FAINT);
    row = row.with(Strip.at(at, List.of(Piece.of(Width.cut(value, space), ink))));
    Optional<Laid.Caret> caret =
        window == null ? Optional.empty() : Optional.of(new Laid.Caret(0, at + window.caret));
    List<Strip> rows = new ArrayList<>(beside(row, at, note(field)));
    return new Laid(rows, List.of(), caret);
  }

  private List<Strip> beside(Strip row, int at, List<Piece> note) {
    if (note.isEmpty()) return List.of(row);
    int wide = Piece.cells(note);
    // One more cell, so that the caret after the last letter never touches the note.
    if (Math.max(at, row.end()) + 1 + BETWEEN + wide <= room)
      return List.of(row.with(Strip.at(room - wide, note)));
    List<Strip> rows = new ArrayList<>(List.of(row));
    for (Strip more : Flow.of(note, room - at)) rows.add(more.shifted(at));
    return rows;
  }

  private static String value(View.Field field) {
    return Cleaner.drawn(field.line().map(TextLine::text).orElse(field.value()));
  }

  private static List<Piece> note(View.Field field) {
    if (!field.wrong().isEmpty()) return List.of(Piece.of("! " + field.wrong(), Ink.DANGER));
    return field.aside().isEmpty() ? List.of() : List.of(Piece.of(field.aside(), Ink.FAINT));
  }

  /** The stretch of a line around its caret that fits into so many cells. */
  private record Window(String shown, int caret) {
    static Window of(TextLine line, int cells) {
      String text = line.text();
      String before = text.substring(0, line.caret());
      int start = 0;
      int left = Width.of(before);
      while (left >= cells) {
        int next = start + Math.max(1, Piece.fitting(before, start, Math.max(2, cells / 3)));
        left -= Width.of(before.substring(start, next));
        start = next;
      }
      int fits = Piece.fitting(text, start, cells);
      return new Window(text.substring(start, start + fits), left);
    }
  }
}
