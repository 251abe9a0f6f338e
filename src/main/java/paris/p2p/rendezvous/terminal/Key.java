package paris.p2p.rendezvous.terminal;

/**
 * A key pressed.
 *
 * @param name which one; {@code CHARACTER} for all that print
 * @param character what it prints, a code point; the lower-case letter with {@code ctrl}; the
 *     number of a {@code FUNCTION} key; else 0
 */
public record Key(Name name, int character, boolean ctrl, boolean alt, boolean shift) {
  /** A key that prints. */
  public static Key of(int character) {
    return new Key(Name.CHARACTER, character, false, false, false);
  }

  /** A key that does not. */
  public static Key of(Name name) {
    return new Key(name, 0, false, false, false);
  }

  /** A letter with Ctrl held, {@code ctrl('s')}. */
  public static Key ctrl(char letter) {
    return new Key(Name.CHARACTER, letter, true, false, false);
  }

  /** Whether it prints a character as it is. */
  public boolean prints() {
    return name == Name.CHARACTER && !ctrl && !alt;
  }

  /** Whether it is that character, without Ctrl or Alt. */
  public boolean is(char printed) {
    return prints() && character == printed;
  }

  public boolean is(Name named) {
    return name == named && !ctrl && !alt && !shift;
  }

  /** The keys that have names. */
  public enum Name {
    CHARACTER,
    ENTER,
    ESCAPE,
    TAB,
    BACKTAB,
    BACKSPACE,
    DELETE,
    INSERT,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    FUNCTION
  }
}
