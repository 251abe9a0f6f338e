package paris.p2p.rendezvous.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Texts in the encodings that vCalendar 1.0 lets a property name for itself. */
final class Printable {
  static final String NAME = "QUOTED-PRINTABLE";

  private Printable() {}

  /** What it says in quoted-printable (RFC 2045, 6.7); what is none stays as it is. */
  static String decoded(String value, String charset) throws CharacterCodingException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      String code = i + 2 < value.length() ? value.substring(i + 1, i + 3) : "";
      if (c == '=' && code.matches("[0-9A-Fa-f]{2}")) {
        bytes.write(Integer.parseInt(code, 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return text(bytes.toByteArray(), charset);
  }

  /** Those bytes in that charset, UTF-8 where it is none; nothing is guessed. */
  static String text(byte[] bytes, String charset) throws CharacterCodingException {
    return known(charset).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Charset known(String name) {
    try {
      return name.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
