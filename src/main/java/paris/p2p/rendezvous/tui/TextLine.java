package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * One line being typed.
 *
 * @param caret how many chars stand before it; always at a grapheme's edge
 */
public record TextLine(String text, int caret) {
  /** How many chars may be typed; rules of their own ask for far fewer. */
  static final int MOST = 16_384;

  /** This text, the caret at its end. */
  public static TextLine of(String text) {
    return new TextLine(text, text.length());
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  public TextLine on(Key key) {
    if (key.is(Key.Name.HOME) || key.equals(Key.ctrl('a'))) return new TextLine(text, 0);
    if (key.is(Key.Name.END) || key.equals(Key.ctrl('e'))) return of(text);
    return typing().on(key, 0, text.length()).map(TextLine::from).orElse(this);
  }

  /** Puts text in at the caret, cleaned, its line ends as spaces. */
  public TextLine paste(String pasted) {
    String words = Cleaner.lines(pasted).replace('\n', ' ');
    return words.isEmpty() || typing().full() ? this : from(typing().insert(words));
  }

  private Typing typing() {
    return new Typing(text, caret, MOST);
  }

  private static TextLine from(Typing typing) {
    return new TextLine(typing.text(), typing.caret());
  }
}
