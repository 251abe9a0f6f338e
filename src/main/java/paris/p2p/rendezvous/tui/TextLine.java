package paris.p2p.rendezvous.tui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Dropped;

/**
 * One line being typed.
 *
 * @param caret how many chars stand before it; always at a grapheme's edge
 * @param past what was typed, as it can be undone
 * @param dropped what was not kept of what was typed, for them to be told
 */
public record TextLine(String text, int caret, Past past, Dropped dropped) {
  /** How many chars may be typed; rules of their own ask for far fewer. */
  static final int MOST = 16_384;

  /** Nothing of it has been typed yet. */
  public TextLine(String text, int caret) {
    this(text, caret, Past.none(), Dropped.nothing());
  }

  /** This text, the caret at its end. */
  public static TextLine of(String text) {
    return new TextLine(text, text.length());
  }

  /** What this key makes of it; itself, the same object, for a key that means nothing here. */
  public TextLine on(Key key) {
    if (key.is(Key.Name.HOME) || key.equals(Key.ctrl('a'))) return at(0);
    if (key.is(Key.Name.END) || key.equals(Key.ctrl('e'))) return at(text.length());
    if (Typing.undoes(key)) return stepped(past.last(), Past::undoing);
    if (Typing.redoes(key)) return stepped(past.next(), Past::redoing);
    return typing().on(key, 0, text.length()).map(this::from).orElse(this);
  }

  /** Puts text in at the caret, cleaned, its line ends as spaces. */
  public TextLine paste(String pasted) {
    String words = Typing.pasted(pasted).replaceAll("\r\n|[\r\n\u2028\u2029]", " ");
    return words.isEmpty() || typing().full() ? this : from(typing().insert(words));
  }

  private Typing typing() {
    return new Typing(text, caret, MOST);
  }

  private TextLine stepped(Optional<Past.Edit> step, UnaryOperator<Past> then) {
    if (step.isEmpty()) return this;
    Typing there = new Typing(step.get().in(text), step.get().caret(), MOST).settled();
    return new TextLine(there.text(), there.caret(), then.apply(past), dropped);
  }

  private TextLine at(int offset) {
    return new TextLine(text, offset, past, dropped);
  }

  private TextLine from(Typing typing) {
    Dropped gone = typing.text().isEmpty() ? typing.dropped() : dropped.and(typing.dropped());
    return new TextLine(typing.text(), typing.caret(), past.with(text, typing.text()), gone);
  }
}
