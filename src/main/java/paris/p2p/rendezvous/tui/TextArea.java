package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Key;

/**
 * Many lines being typed, wrapped softly at {@code columns}.
 *
 * @param caret how many chars stand before it; always at a grapheme's edge
 * @param columns the room for a row of it, in cells; for moving up and down by rows
 */
public record TextArea(String text, int caret, int columns) {
  /** This text, the caret at its end. */
  public static TextArea of(String text) {
    return new TextArea(text, text.length(), 72);
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  public TextArea on(Key key) {
    throw new UnsupportedOperationException();
  }

  /** Puts text in at the caret, cleaned. */
  public TextArea paste(String pasted) {
    throw new UnsupportedOperationException();
  }

  /** For a window of that many columns. */
  public TextArea within(int columns) {
    return new TextArea(text, caret, columns);
  }
}
