package paris.p2p.rendezvous.terminal;

/** Which key stands behind a code of a terminal. */
final class Keys {
  private static final int SHIFT = 1;
  private static final int ALT = 2;
  private static final int CTRL = 4;

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
