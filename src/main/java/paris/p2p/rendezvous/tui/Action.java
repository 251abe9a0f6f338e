package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.terminal.Key;

/**
 * Something that can be done on a page.
 *
 * @param label a word or two, in the visitor's language
 * @param wish what comes to the page
 */
public record Action(Key key, String label, Message.Wish wish) {
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
