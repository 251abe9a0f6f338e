package paris.p2p.rendezvous.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters that a client's locale has, as bytes: UTF-8, one byte each (ISO 8859 and its like),
 * or ASCII where nothing better is known. What a locale lacks becomes its nearest sign of ASCII,
 * and no byte that an older terminal may take for a control (0x80 to 0x9f) is ever written.
 */
public record Letters(Charset charset) {
  public static final Letters UTF_8 = new Letters(StandardCharsets.UTF_8);
  public static final Letters ASCII = new Letters(StandardCharsets.US_ASCII);

  private static final String[] NAMES = {"LC_ALL", "LC_CTYPE", "LANG"};
  private static final int C1_FIRST = 0x80;
  private static final int C1_LAST = 0x9f;

  /**
   * What the first of LC_ALL, LC_CTYPE and LANG that is set says (POSIX, 8.2). A locale that names
   * no set has UTF-8, but for {@code @euro}; one whose set is neither UTF-8 nor of one byte a
   * letter gets ASCII. Where nothing is said, UTF-8 is taken for granted.
   */
  public static Letters of(Map<String, String> environment) {
    return named(environment).orElse(UTF_8);
  }

  /** The same for output that no terminal asked for: a locale that names no letters has UTF-8. */
  public static Letters piped(Map<String, String> environment) {
    return named(environment).filter(letters -> !letters.equals(ASCII)).orElse(UTF_8);
  }

  private static Optional<Letters> named(Map<String, String> environment) {
    for (String name : NAMES) {
      String locale = environment.getOrDefault(name, "");
      if (!locale.isEmpty()) return Optional.of(ofLocale(locale));
    }
    return Optional.empty();
  }

  /** {@code language_TERRITORY.SET@modifier}; all but the language may be missing. */
  private static Letters ofLocale(String locale) {
    String[] halves = locale.split("@", 2);
    int dot = halves[0].indexOf('.');
    if (dot >= 0) return ofSet(halves[0].substring(dot + 1));
    if (halves[0].equals("C") || halves[0].equalsIgnoreCase("POSIX")) return ASCII;
    boolean euro = halves.length > 1 && halves[1].equalsIgnoreCase("euro");
    return euro ? ofSet("ISO-8859-15") : UTF_8;
  }

  private static Letters ofSet(String name) {
    if (name.toLowerCase(Locale.ROOT).replace("-", "").equals("utf8")) return UTF_8;
    try {
      Charset set = Charset.forName(javaName(name));
      return set.equals(StandardCharsets.UTF_8) || single(set) ? new Letters(set) : ASCII;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unheardOf) {
      return ASCII;
    }
  }

  /** {@code iso885915} and {@code ISO8859-15} as {@code locale -m} and old systems write it. */
  private static String javaName(String name) {
    return name.replaceFirst("(?i)^iso-?_?8859-?_?([0-9]+)$", "ISO-8859-$1");
  }

  /** Whether every letter takes one byte, those of ASCII their own. */
  private static boolean single(Charset set) {
    if (!set.canEncode()) return false;
    CharsetEncoder encoder = set.newEncoder();
    String plain = "~Az09{|}";
    return encoder.maxBytesPerChar() == 1
        && plain.equals(new String(plain.getBytes(StandardCharsets.US_ASCII), set));
  }

  public boolean utf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** Whether this is written as it is. */
  public boolean has(String text) {
    if (utf8()) return true;
    for (int i = 0; i < text.length(); i++) if (code(text.charAt(i)) < 0) return false;
    return true;
  }

  /** Whether this letter is written as it is. */
  public boolean has(char letter) {
    return utf8() || code(letter) >= 0;
  }

  /** The text, what is lacking by its nearest sign of ASCII; as many cells as before. */
  public String folded(String text) {
    if (utf8()) return text;
    StringBuilder out = new StringBuilder(text.length());
    for (int start = 0; start < text.length(); ) {
      int end = Graphemes.after(text, start);
      String grapheme = text.substring(start, end);
      if (has(grapheme)) out.append(grapheme);
      else out.repeat(Ascii.of(grapheme), Math.max(1, Width.of(text, start, end)));
      start = end;
    }
    return out.toString();
  }

  /** The text in bytes, folded where letters lack. */
  public byte[] bytes(String text) {
    if (utf8()) return text.getBytes(StandardCharsets.UTF_8);
    String folded = folded(text);
    ByteArrayOutputStream out = new ByteArrayOutputStream(folded.length());
    for (int i = 0; i < folded.length(); i++) out.write(code(folded.charAt(i)));
    return out.toByteArray();
  }

  /** What was typed in these letters; bytes that are none are dropped. */
  public String typed(byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.IGNORE)
          .onUnmappableCharacter(CodingErrorAction.IGNORE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A line in UTF-8 where it is that, which hardly any other text is by chance; else in these. */
  public String line(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      Charset set = equals(ASCII) ? StandardCharsets.UTF_8 : charset;
      return new String(bytes, set);
    }
  }

  /** The one byte of this letter, or -1 where there is none that is no control. */
  private int code(char c) {
    if (c < 0x80) return c;
    try {
      ByteBuffer one = charset.newEncoder().encode(CharBuffer.wrap(new char[] {c}));
      int b = one.get(0) & 0xff;
      return one.remaining() != 1 || b >= C1_FIRST && b <= C1_LAST ? -1 : b;
    } catch (CharacterCodingException lacking) {
      return -1;
    }
  }
}
