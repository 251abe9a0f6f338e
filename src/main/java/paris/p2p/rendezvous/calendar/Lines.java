package paris.p2p.rendezvous.calendar;

import java.nio.charset.StandardCharsets;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * Content lines of iCalendar: folded at 75 octets, ended by CRLF (RFC 5545, 3.1). Written here,
 * since the library that was tried folds by chars and loses a backslash before a newline.
 */
final class Lines {
  private static final int OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  /** A property with its parameters, and its value as it is, cleaned before it is folded. */
  Lines raw(String property, String value) {
    String line = Cleaner.drawn(property + ":" + value).replace("\n", "");
    int room = OCTETS;
    for (int i = 0; i < line.length(); ) {
      int sign = line.codePointAt(i);
      int octets = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
      if (octets > room) {
        out.append("\r\n ");
        room = OCTETS - 1;
      }
      out.appendCodePoint(sign);
      room -= octets;
      i += Character.charCount(sign);
    }
    out.append("\r\n");
    return this;
  }

  /** A property whose value is a text (RFC 5545, 3.3.11). */
  Lines text(String property, String text) {
    return raw(property, escaped(text));
  }

  /** The same, where there is any text. */
  Lines some(String property, String text) {
    return text.isEmpty() ? this : text(property, text);
  }

  /** The words of a text with what means something to iCalendar escaped. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** The text that was escaped so; a backslash before anything else is left out. */
  static String unescaped(String value) {
    StringBuilder text = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (++i < value.length()) {
        char next = value.charAt(i);
        text.append(next == 'n' || next == 'N' ? '\n' : next);
      }
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
