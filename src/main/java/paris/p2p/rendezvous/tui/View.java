package paris.p2p.rendezvous.tui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import paris.p2p.rendezvous.terminal.Ink;

/** What is to be seen, and not where: one painter lays it out for the window at hand. */
public sealed interface View {
  /** Words meant as something. */
  record Span(String text, Ink ink) {}

  /** These, one under the other, with an empty row between each two. */
  record Stack(List<View> parts) implements View {}

  /** These, one under the other, with nothing between. */
  record Block(List<View> parts) implements View {}

  /** The heading of a part, and words at the right edge beside it (may be empty). */
  record Heading(String text, String aside) implements View {}

  /** The title of the page, as it is written, and words at the right edge. */
  record Title(String text, String aside) implements View {}

  /** A paragraph, wrapped at words. */
  record Paragraph(List<Span> spans) implements View {}

  /** Markdown, drawn. */
  record Prose(String markdown) implements View {}

  /** Only its first paragraph's first rows, at most so many, with {@code aside} at the end. */
  record Excerpt(String markdown, int rows, String aside) implements View {}

  /** One row: words at the left, cut where they do not fit, and words at the right edge. */
  record Row(List<Span> left, List<Span> right) implements View {}

  /** A bar at the left of what it holds. */
  record Barred(View view) implements View {}

  /** Set in by two more cells. */
  record Indented(View view) implements View {}

  /** Something that can be selected and chosen; the mark shows at its first row. */
  record Item(String id, View view, boolean selected) implements View {}

  /** Rows with columns in line; each can be selected. */
  record Table(List<Track> tracks, List<Entry> entries, String selected) implements View {}

  /**
   * A column of a table.
   *
   * @param most widest in cells; 0 for what is left (once a table, and never dropped)
   * @param right whether it is set to the right
   * @param from the narrowest window class that shows it
   */
  record Track(int most, boolean right, Look.Width from) {}

  /** A row of a table; as many cells as tracks. */
  record Entry(String id, List<Span> cells) {}

  /** Side by side from that width on, the left one so many cells wide; else one under the other. */
  record Columns(View left, View right, int leftWidth, Look.Width from) implements View {}

  /** A month, Monday first; marked days stand out, the selected one in brackets. */
  record Month(
      YearMonth month, Set<LocalDate> marked, LocalDate selected, LocalDate today, Locale locale)
      implements View {}

  /**
   * Fields one under the other, their values in line.
   *
   * @param focus the index of the one that is typed in
   */
  record Fields(List<Field> fields, int focus) implements View {}

  /**
   * A field.
   *
   * @param line what is typed, with its caret; or none for one that is chosen with ‹ ›
   * @param value what is shown when it is no line of typing
   * @param aside what the hub made of it, faint
   * @param wrong what is wrong with it, or empty
   */
  record Field(String label, Optional<TextLine> line, String value, String aside, String wrong) {
    /** The same, with that wrong. */
    public Field wrong(String said) {
      return new Field(label, line, value, aside, said);
    }
  }

  /** A field of many lines, being typed in; the corner brackets are part of it. */
  record Writing(TextArea area, boolean focused, String aside) implements View {}

  /** A rule with words on it. */
  record Divider(String text) implements View {}

  /** So many empty rows. */
  record Gap(int rows) implements View {}

  static Span plain(String text) {
    return new Span(text, Ink.PLAIN);
  }

  static Span faint(String text) {
    return new Span(text, Ink.FAINT);
  }

  static Span strong(String text) {
    return new Span(text, Ink.STRONG);
  }

  static View paragraph(String text) {
    return new Paragraph(List.of(plain(text)));
  }

  static View stack(View... parts) {
    return new Stack(List.of(parts));
  }

  static View block(View... parts) {
    return new Block(List.of(parts));
  }
}
