package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Key;

/**
 * Something that can be done on a page.
 *
 * @param label a word or two, in the visitor's language
 * @param hint what the line of hints calls it; neighbours that it calls the same share it, and what
 *     it calls nothing is in the help and the palette alone
 * @param wish what comes to the page
 */
public record Action(Key key, String label, String hint, Message.Wish wish) {
  public Action(Key key, String label, Message.Wish wish) {
    this(key, label, label, wish);
  }

  /** The same, called that in the line of hints. */
  public Action hinted(String hint) {
    return new Action(key, label, hint, wish);
  }

  /** The same, left out of the line of hints. */
  public Action unhinted() {
    return hinted("");
  }

  /** By a key that prints. */
  public static Action of(char key, String label, Message.Wish wish) {
    return new Action(Key.of(key), label, wish);
  }

  public static Action of(Key.Name key, String label, Message.Wish wish) {
    return new Action(Key.of(key), label, wish);
  }

  public static Action ctrl(char key, String label, Message.Wish wish) {
    return new Action(Key.ctrl(key), label, wish);
  }
}
