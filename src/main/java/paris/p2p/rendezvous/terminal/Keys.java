package paris.p2p.rendezvous.terminal;

/** Which key stands behind a code of a terminal. */
final class Keys {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;
  private static final int SUPER_HYPER_META = 8 | 16 | 32;
  private static final int CAPS_LOCK = 64;

  /** The keypad of kitty's protocol begins there, with {@code 0}. */
  private static final int KEYPAD = 57_399;

  private static final String KEYPAD_SIGNS = "0123456789./*-+\r=,";

  /** What follows the signs of the keypad, in order. */
  private static final Key.Name[] KEYPAD_NAMES = {
    Key.Name.LEFT,
    Key.Name.RIGHT,
    Key.Name.UP,
    Key.Name.DOWN,
    Key.Name.PAGE_UP,
    Key.Name.PAGE_DOWN,
    Key.Name.HOME,
    Key.Name.END,
    Key.Name.INSERT,
    Key.Name.DELETE
  };

  private Keys() {}

  /** The key behind a code point that was typed as such; null when there is none. */
  static Key typed(int c) {
    if (c >= 0x20 && c < 0x7f) return Key.of(c);
    return switch (c) {
      case '\r', '\n' -> Key.of(Key.Name.ENTER);
      case '\t' -> Key.of(Key.Name.TAB);
      case 0x08, 0x7f -> Key.of(Key.Name.BACKSPACE);
      case 0x1b -> Key.of(Key.Name.ESCAPE);
      case 0 -> Key.ctrl(' ');
      default -> {
        if (c < 0x1b) yield Key.ctrl((char) (c + 'a' - 1));
        if (c < 0x20) yield Key.ctrl((char) (c + '@'));
        yield c < 0xa0 || Character.getType(c) == Character.PRIVATE_USE ? null : Key.of(c);
      }
    };
  }

  /** The key behind a code point reported with modifiers ({@code CSI u}, modifyOtherKeys). */
  static Key reported(int c, int modifiers) {
    if (!Character.isValidCodePoint(c) || Character.getType(c) == Character.SURROGATE) return null;
    Key key = typed(c);
    if (key == null) return null;
    if (key.is(Key.Name.TAB) && (modifiers & SHIFT) != 0) key = Key.of(Key.Name.BACKTAB);
    boolean letter = key.name() == Key.Name.CHARACTER;
    boolean ctrl = key.ctrl() || (modifiers & CTRL) != 0;
    return new Key(
        key.name(),
        letter && ctrl ? Character.toLowerCase(key.character()) : key.character(),
        ctrl,
        (modifiers & ALT) != 0,
        !letter && key.name() != Key.Name.BACKTAB && (modifiers & SHIFT) != 0);
  }

  /** Whether these modifiers make a key another one than it prints. */
  static boolean chord(int modifiers) {
    return (modifiers & (ALT | CTRL | SUPER_HYPER_META)) != 0;
  }

  /**
   * The key of kitty's keyboard protocol; null for none, and for one with Super, Hyper or Meta.
   *
   * @param shifted what it prints with Shift, or 0 where that was not told
   */
  static Key kitty(int c, int shifted, int modifiers) {
    if ((modifiers & SUPER_HYPER_META) != 0) return null;
    int pad = c - KEYPAD;
    if (pad >= KEYPAD_SIGNS.length() && pad < KEYPAD_SIGNS.length() + KEYPAD_NAMES.length) {
      return named(KEYPAD_NAMES[pad - KEYPAD_SIGNS.length()], modifiers);
    }
    if (pad >= 0 && pad < KEYPAD_SIGNS.length())
      return reported(KEYPAD_SIGNS.charAt(pad), modifiers);
    boolean shift = (modifiers & SHIFT) != 0;
    if (shift && shifted > 0) return reported(shifted, modifiers);
    boolean capital = shift != ((modifiers & CAPS_LOCK) != 0);
    return reported(capital ? Character.toUpperCase(c) : c, modifiers);
  }

  /** A key with a name and modifiers, in xterm's bits: Shift 1, Alt 2, Ctrl 4. */
  static Key named(Key.Name name, int modifiers) {
    return new Key(
        name, 0, (modifiers & CTRL) != 0, (modifiers & ALT) != 0, (modifiers & SHIFT) != 0);
  }

  /** F1, F2, … */
  static Key function(int number) {
    return new Key(Key.Name.FUNCTION, number, false, false, false);
  }

  static Key withAlt(Key key) {
    return new Key(key.name(), key.character(), key.ctrl(), true, key.shift());
  }
}
