package paris.p2p.rendezvous.terminal;

/** The parameters of one control sequence, and what it means once its last byte is there. */
final class Sequence {
  private static final int LONGEST = 64;
  private static final int NUMBER_MOST = 0x10ffff;
  private static final int RELEASE = 3;

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
    return number(place, 0, otherwise);
  }

  private int number(int place, int sub, int otherwise) {
    String[] all = subs(place);
    return sub >= all.length ? otherwise : number(all[sub], otherwise);
  }

  private String[] subs(int place) {
    String[] all = parameters.toString().split(";", -1);
    return place >= all.length ? new String[0] : all[place].split(":", -1);
  }

  private static int number(String digits, int otherwise) {
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
    if (released()) return null;
    if (last == 'u' && !text().isEmpty()) return said(text());
    Key key =
        switch (last) {
          case '~' -> tilde(number(0, 0));
          case 'u' -> Keys.kitty(number(0, 0), number(0, 1, 0), modifiers());
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

  /** Of keys that are let go the keyboard protocol of kitty tells by {@code modifiers:3}. */
  private boolean released() {
    return number(1, 1, 1) == RELEASE;
  }

  /** The text that the keyboard protocol of kitty gives along; none where Ctrl or Alt is held. */
  private String text() {
    if (Keys.chord(modifiers())) return "";
    StringBuilder text = new StringBuilder();
    for (String each : subs(2)) {
      int c = number(each, 0);
      if (c >= ' ' && Character.isValidCodePoint(c)) text.appendCodePoint(c);
    }
    return text.toString();
  }

  /** One letter is a key, several are as if they were pasted. */
  private static Input said(String text) {
    if (text.codePointCount(0, text.length()) > 1) return new Input.Pasted(text);
    Key key = Keys.typed(text.codePointAt(0));
    return key == null ? null : new Input.Pressed(key);
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
