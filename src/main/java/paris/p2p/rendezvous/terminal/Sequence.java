package paris.p2p.rendezvous.terminal;

/** The parameters of one control sequence, and what it means once its last byte is there. */
final class Sequence {
  private static final int LONGEST = 64;
  private static final int NUMBER_MOST = 0x10ffff;

  private final StringBuilder parameters = new StringBuilder();
  private boolean tooLong;

  void clear() {
    parameters.setLength(0);
    tooLong = false;
  }

  boolean isEmpty() {
    return parameters.isEmpty();
  }

  void add(int b) {
    if (parameters.length() < LONGEST) parameters.append((char) b);
    else tooLong = true;
  }

  /** The parameter at this place, without its sub-parameters; {@code otherwise} when left out. */
  int number(int place, int otherwise) {
    String[] all = parameters.toString().split(";", -1);
    if (place >= all.length) return otherwise;
    String digits = all[place].split(":", -1)[0];
    if (digits.isEmpty()) return otherwise;
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') return otherwise;
      number = Math.min(NUMBER_MOST, number * 10 + c - '0');
    }
    return number;
  }

  /** What {@code CSI} with these parameters means; null for what means nothing here. */
  Input ended(int last) {
    if (tooLong) return null;
    if (!isEmpty() && parameters.charAt(0) == '<') return mouse(last);
    if (!isEmpty() && parameters.charAt(0) > ';') return null;
    Key key =
        switch (last) {
          case '~' -> tilde(number(0, 0));
          case 'u' -> released() ? null : Keys.reported(number(0, 0), modifiers());
          case 'Z' -> Key.of(Key.Name.BACKTAB);
          default -> letter(last);
        };
    return key == null ? null : new Input.Pressed(key);
  }

  /** What {@code SS3} means; null for nothing. */
  Key keypad(int last) {
    if (last == 'M') return Key.of(Key.Name.ENTER);
    if (last >= 'j' && last <= 'y') return Key.of(last - 0x40);
    return last == 'R' ? Keys.function(3) : letter(last);
  }

  private int modifiers() {
    return Math.max(0, number(1, 1) - 1);
  }

  /** The keyboard protocol of kitty may tell of keys let go: {@code code;modifiers:3}. */
  private boolean released() {
    return parameters.indexOf(":3") >= 0;
  }

  private Key letter(int last) {
    Key.Name name =
        switch (last) {
          case 'A' -> Key.Name.UP;
          case 'B' -> Key.Name.DOWN;
          case 'C' -> Key.Name.RIGHT;
          case 'D' -> Key.Name.LEFT;
          case 'H' -> Key.Name.HOME;
          case 'F' -> Key.Name.END;
          default -> null;
        };
    if (name != null) return Keys.named(name, modifiers());
    return last == 'P' || last == 'Q' || last == 'S' ? Keys.function(last - 'P' + 1) : null;
  }

  private Key tilde(int number) {
    return switch (number) {
      case 1, 7 -> Keys.named(Key.Name.HOME, modifiers());
      case 2 -> Keys.named(Key.Name.INSERT, modifiers());
      case 3 -> Keys.named(Key.Name.DELETE, modifiers());
      case 4, 8 -> Keys.named(Key.Name.END, modifiers());
      case 5 -> Keys.named(Key.Name.PAGE_UP, modifiers());
      case 6 -> Keys.named(Key.Name.PAGE_DOWN, modifiers());
      case 11, 12, 13, 14, 15 -> Keys.function(number - 10);
      case 17, 18, 19, 20, 21 -> Keys.function(number - 11);
      case 23, 24 -> Keys.function(number - 12);
      case 27 -> Keys.reported(number(2, 0), modifiers());
      default -> null;
    };
  }

  /** {@code CSI < button ; column ; row M}, or {@code m} when let go (xterm, mode 1006). */
  private Input mouse(int last) {
    parameters.deleteCharAt(0);
    int button = number(0, 0);
    if (last != 'M') return null;
    if (button == 64) return new Input.Wheeled(-1);
    if (button == 65) return new Input.Wheeled(1);
    int column = number(1, 0);
    int row = number(2, 0);
    return button == 0 && column > 0 && row > 0 ? new Input.Clicked(column - 1, row - 1) : null;
  }
}
