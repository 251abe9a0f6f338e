package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Key;

/**
 * One line being typed.
 *
 * @param caret how many chars stand before it; always at a grapheme's edge
 */
public record TextLine(String text, int caret) {
  /** This text, the caret at its end. */
  public static TextLine of(String text) {
    return new TextLine(text, text.length());
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  public TextLine on(Key key) {
    throw new UnsupportedOperationException();
  }

  /** Puts text in at the caret, cleaned, its line ends as spaces. */
  public TextLine paste(String pasted) {
    throw new UnsupportedOperationException();
  }
}
