package paris.p2p.rendezvous.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import paris.p2p.rendezvous.terminal.Ink;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * Turns a view into rows for a window. Rows and cells only: knows no screen and no colours. One for
 * all visits.
 */
final class Layout {
  /** Text wider than that is hard to read. */
  static final int TEXT = 76;

  /** Lists may use more, but the eye has to find the way from one end to the other. */
  private static final int LISTS = 116;

  private static final int SIDE_BY_SIDE = 156;

  /** So that the mark of what is selected at the right touches no words at the left. */
  private static final int BETWEEN = 4;

  private static final int READABLE = 20;
  private static final int MARGINS = 4;

  /** What stands for Markdown that is folded. */
  private static final Laid OMITTED = Laid.of(Strip.of("…", Ink.FAINT));

  private final Markdown markdown = new Markdown();

  /**
   * The rows of this view, at most so many cells wide; a text being written takes what is left of
   * so many rows.
   */
  Laid lay(View view, Look.Width width, int columns, int rows) {
    return lay(view, width, columns, rows, Set.of());
  }

  /** The same, the items of these ids without their Markdown. */
  Laid lay(View view, Look.Width width, int columns, int rows, Set<String> folded) {
    int room = Math.min(columns, wanted(view));
    Pass pass = new Pass(width, 0, folded);
    Laid laid = pass.lay(view, room);
    int spare = rows - laid.rows();
    return pass.writes && spare > 0 ? new Pass(width, spare, folded).lay(view, room) : laid;
  }

  /** The widest that this view makes good use of. */
  private static int wanted(View view) {
    return switch (view) {
      case View.Stack(var parts) -> widest(parts);
      case View.Block(var parts) -> widest(parts);
      case View.Barred(var inner) -> wanted(inner);
      case View.Indented(var inner) -> wanted(inner);
      case View.Item item -> wanted(item.view());
      case View.Table table -> LISTS;
      case View.Columns columns -> SIDE_BY_SIDE;
      case View.Heading _,
          View.Title _,
          View.Paragraph _,
          View.Prose _,
          View.Excerpt _,
          View.Row _,
          View.Month _,
          View.Fields _,
          View.Writing _,
          View.Divider _,
          View.Gap _ ->
          TEXT;
    };
  }

  private static int widest(List<View> parts) {
    return parts.stream().mapToInt(Layout::wanted).max().orElse(TEXT);
  }

  /** One laying out, for a window of that class. */
  private final class Pass {
    private final Look.Width width;
    private final int spare;
    private final Set<String> folded;
    private boolean folds;
    private boolean writes;

    /**
     * @param spare the rows that nothing else needs
     */
    Pass(Look.Width width, int spare, Set<String> folded) {
      this.width = width;
      this.spare = spare;
      this.folded = folded;
    }

    Laid lay(View view, int room) {
      int text = Math.min(room, TEXT);
      return switch (view) {
        case View.Stack(var parts) -> pile(parts, 1, room);
        case View.Block(var parts) -> pile(parts, 0, room);
        case View.Heading heading ->
            titled(heading.text().toUpperCase(Locale.ROOT), Ink.HEADING, heading.aside(), room);
        case View.Title title -> titled(title.text(), Ink.STRONG, title.aside(), room);
        case View.Paragraph(var spans) -> Laid.of(Flow.of(Piece.of(spans), text));
        case View.Prose(var words) -> folds ? OMITTED : Laid.of(markdown.draw(words, text));
        case View.Excerpt excerpt -> Laid.of(markdown.excerpt(excerpt, text));
        case View.Row(var left, var right) ->
            Laid.of(Edges.row(Piece.of(left), Piece.of(right), room));
        case View.Barred(var inner) -> barred(inner, room);
        case View.Indented(var inner) -> lay(inner, room - 2).shifted(2);
        case View.Item item -> item(item, room);
        case View.Table table -> Listing.of(table, of(room), room);
        case View.Columns columns -> columns(columns, room);
        case View.Month month -> MonthRows.of(month);
        case View.Fields fields -> FieldRows.of(fields, text);
        case View.Writing writing -> writing(writing, text);
        case View.Divider(var words) -> divider(words, room);
        case View.Gap(var rows) -> gap(rows);
      };
    }

    private Laid item(View.Item item, int room) {
      boolean around = folds;
      folds |= folded.contains(item.id());
      Laid laid = lay(item.view(), room).as(item.id(), room, item.selected());
      folds = around;
      return laid;
    }

    private Laid writing(View.Writing writing, int room) {
      writes = true;
      return WritingRows.of(writing, room, spare);
    }

    private Laid pile(List<View> parts, int gap, int room) {
      List<Laid> laid = new ArrayList<>(parts.size());
      for (View part : parts) laid.add(lay(part, room));
      return Laid.pile(laid, gap);
    }

    private Laid titled(String words, Ink ink, String aside, int room) {
      List<View.Span> right = aside.isEmpty() ? List.of() : List.of(View.faint(aside));
      List<View.Span> left = List.of(new View.Span(words, ink));
      return Laid.of(Edges.whole(Piece.of(left), Piece.of(right), room));
    }

    private Laid barred(View inner, int room) {
      return lay(inner, room - 2).shifted(2).each(strip -> Strip.of("▌", Ink.BAR).with(strip));
    }

    private Laid columns(View.Columns columns, int room) {
      int at = columns.leftWidth() + BETWEEN;
      boolean fits = width.compareTo(columns.from()) >= 0 && room - at >= READABLE;
      if (!fits) return pile(List.of(columns.left(), columns.right()), 1, room);
      int left = Math.min(columns.leftWidth(), wanted(columns.left()));
      int right = Math.min(room - at, wanted(columns.right()));
      return Laid.beside(lay(columns.left(), left), lay(columns.right(), right), at);
    }

    /** The class of a table in so much room: beside something else it has less than the window. */
    private Look.Width of(int room) {
      Look.Width own = Room.width(room + MARGINS);
      return own.compareTo(width) < 0 ? own : width;
    }

    private Laid divider(String words, int room) {
      if (words.isEmpty()) return Laid.of(Strip.of("──", Ink.FAINT));
      Piece said = Piece.of(" " + Cleaner.drawn(words) + " ", Ink.ACCENT);
      int rest = Math.max(0, room - 2 - said.cells());
      List<Piece> row =
          List.of(Piece.of("──", Ink.FAINT), said, Piece.of("─".repeat(rest), Ink.FAINT));
      return Laid.of(Strip.at(0, Edges.cut(row, room)));
    }

    private Laid gap(int rows) {
      return Laid.of(Collections.nCopies(rows, Strip.blank()));
    }
  }
}
