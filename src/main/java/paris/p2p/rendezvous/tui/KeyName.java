package paris.p2p.rendezvous.tui;

import java.util.Locale;
import paris.p2p.rendezvous.terminal.Key;

/** How a key is written in hints and help. */
final class KeyName {
  private KeyName() {}

  static String of(Key key) {
    String held = (key.ctrl() ? "Ctrl-" : "") + (key.alt() ? "Alt-" : "");
    return switch (key.name()) {
      case CHARACTER -> held + character(key);
      case ENTER -> held + "↵";
      case ESCAPE -> held + "Esc";
      case TAB -> held + "Tab";
      case BACKTAB -> held + "Shift-Tab";
      case BACKSPACE -> held + "←";
      case DELETE -> held + "Del";
      case INSERT -> held + "Ins";
      case UP -> held + "↑";
      case DOWN -> held + "↓";
      case LEFT -> held + "←";
      case RIGHT -> held + "→";
      case HOME -> held + "Home";
      case END -> held + "End";
      case PAGE_UP -> held + "PgUp";
      case PAGE_DOWN -> held + "PgDn";
      case FUNCTION -> held + "F" + key.character();
    };
  }

  private static String character(Key key) {
    String printed = Character.toString(key.character());
    return key.ctrl() ? printed.toUpperCase(Locale.ROOT) : printed;
  }
}
