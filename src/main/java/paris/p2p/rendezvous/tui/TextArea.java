package paris.p2p.rendezvous.tui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Dropped;

/**
 * Many lines being typed, wrapped softly at {@code columns}.
 *
 * @param caret how many chars stand before it; always at a grapheme's edge
 * @param columns the room for a row of it, in cells; for moving up and down by rows
 * @param aim the cell that moving up and down by rows keeps to, or -1
 * @param past what was typed, as it can be undone
 * @param dropped what was not kept of what was typed, for them to be told
 */
public record TextArea(String text, int caret, int columns, int aim, Past past, Dropped dropped) {
  /** How many chars may be typed: what a draft keeps, and more than any text may have. */
  static final int MOST = 65_536;

  private static final int PAGE = 10;

  /** Nothing of it has been typed yet. */
  public TextArea(String text, int caret, int columns) {
    this(text, caret, columns, -1, Past.none(), Dropped.nothing());
  }

  /** This text, the caret at its end. */
  public static TextArea of(String text) {
    return new TextArea(text, text.length(), 72);
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  public TextArea on(Key key) {
    if (key.is(Key.Name.ENTER)) return put("\n");
    if (Typing.undoes(key)) return stepped(past.last(), Past::undoing);
    if (Typing.redoes(key)) return stepped(past.next(), Past::redoing);
    return moved(key)
        .or(() -> typing().on(key, lineStart(), lineEnd()).map(this::from))
        .orElse(this);
  }

  /** Puts text in at the caret, cleaned. */
  public TextArea paste(String pasted) {
    return put(Typing.pasted(pasted));
  }

  /** Puts these words in the place of those between that offset and the caret, where they fit. */
  public TextArea replaced(int from, String words) {
    String head = text.substring(0, from) + words;
    if (head.length() + text.length() - caret > MOST) return this;
    return from(new Typing(head + text.substring(caret), head.length(), MOST).settled());
  }

  private TextArea stepped(Optional<Past.Edit> step, UnaryOperator<Past> then) {
    if (step.isEmpty()) return this;
    Typing there = new Typing(step.get().in(text), step.get().caret(), MOST).settled();
    return new TextArea(there.text(), there.caret(), columns, -1, then.apply(past), dropped);
  }

  /** Puts these words in at the caret, cleaned, in one step; as many as there is room for. */
  public TextArea put(String words) {
    return words.isEmpty() || typing().full() ? this : from(typing().insert(words));
  }

  /** As wide as it is drawn in a page of that many columns. */
  public TextArea within(int page) {
    int room = Math.max(1, Math.min(page, Layout.TEXT) - WritingRows.BAR);
    return room == columns ? this : new TextArea(text, caret, room, -1, past, dropped);
  }

  /** With that text instead, the caret at its end. */
  public TextArea saying(String other) {
    return new TextArea(other, other.length(), columns);
  }

  private Optional<TextArea> moved(Key key) {
    if (key.equals(Key.ctrl('a'))) return Optional.of(rowStart());
    if (key.equals(Key.ctrl('e'))) return Optional.of(rowEnd());
    if (key.alt()) return Optional.empty();
    return switch (key.name()) {
      case UP -> Optional.of(byRows(-1));
      case DOWN -> Optional.of(byRows(1));
      case PAGE_UP -> Optional.of(byRows(-PAGE));
      case PAGE_DOWN -> Optional.of(byRows(PAGE));
      case HOME -> Optional.of(key.ctrl() ? at(0) : rowStart());
      case END -> Optional.of(key.ctrl() ? at(text.length()) : rowEnd());
      case CHARACTER,
          ENTER,
          ESCAPE,
          TAB,
          BACKTAB,
          BACKSPACE,
          DELETE,
          INSERT,
          LEFT,
          RIGHT,
          FUNCTION ->
          Optional.empty();
    };
  }

  /** Past the first row is the start, past the last the end. */
  private TextArea byRows(int rows) {
    SoftRows soft = SoftRows.of(text, columns);
    int row = soft.rowOf(caret);
    int cells = aim >= 0 ? aim : soft.cellsBefore(caret);
    if (row == 0 && rows < 0) return at(0);
    if (row == soft.count() - 1 && rows > 0) return at(text.length());
    int to = Math.clamp(row + rows, 0, soft.count() - 1);
    return new TextArea(text, soft.caretAt(to, cells), columns, cells, past, dropped);
  }

  private TextArea rowStart() {
    SoftRows soft = SoftRows.of(text, columns);
    return at(soft.start(soft.rowOf(caret)));
  }

  private TextArea rowEnd() {
    SoftRows soft = SoftRows.of(text, columns);
    return at(soft.end(soft.rowOf(caret)));
  }

  private int lineStart() {
    return text.lastIndexOf('\n', caret - 1) + 1;
  }

  private int lineEnd() {
    int end = text.indexOf('\n', caret);
    return end < 0 ? text.length() : end;
  }

  private Typing typing() {
    return new Typing(text, caret, MOST);
  }

  private TextArea at(int offset) {
    return new TextArea(text, offset, columns, -1, past, dropped);
  }

  private TextArea from(Typing typing) {
    Past now = past.with(text, typing.text());
    Dropped gone = typing.text().isEmpty() ? typing.dropped() : dropped.and(typing.dropped());
    return new TextArea(typing.text(), typing.caret(), columns, -1, now, gone);
  }
}
