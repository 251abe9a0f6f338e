package paris.p2p.rendezvous.oneshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Letters;
import paris.p2p.rendezvous.text.Width;

/**
 * What a command writes on: words in the letters of who asks, files for programs (JSON, CSV,
 * iCalendar) always in UTF-8. Everything is cleaned here once more, so that nothing that is written
 * can drive a terminal. Throws UncheckedIOException when nobody reads any more.
 */
final class Paper {
  private static final int COLUMNS = 76;
  private static final String CONTROLS =
      "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
          + "&&[^\r\n]]";

  private final OutputStream out;
  private final Letters letters;

  Paper(OutputStream out) {
    this(out, Letters.UTF_8);
  }

  Paper(OutputStream out, Letters letters) {
    this.out = new BufferedOutputStream(out);
    this.letters = letters;
  }

  /** One line; newlines within become spaces. */
  void line(String text) {
    write(Cleaner.drawn(text).replace('\n', ' ') + "\n");
  }

  /** A paragraph of the hub's own, in lines that a terminal of 80 columns holds. */
  void paragraph(String text) {
    Width.wrap(Cleaner.drawn(text), COLUMNS).forEach(this::line);
  }

  /** Lines as they are, a newline at the end. */
  void text(String lines) {
    write(Cleaner.drawn(lines) + "\n");
  }

  /**
   * A file of lines that end in CRLF, as it is but for controls, of directions too: who folded its
   * lines has cleaned them, and signs that a folded line begins with stay.
   */
  void file(String lines) {
    bytes(lines.replaceAll(CONTROLS, "").getBytes(StandardCharsets.UTF_8));
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  void gap() {
    write("\n");
  }

  /** A file of CSV, its names first; see {@link Csv}. In UTF-8, whatever letters they have. */
  void csv(Csv csv, List<String> names, List<List<String>> rows) {
    StringBuilder file = new StringBuilder(Csv.MARK + csv.row(names));
    rows.forEach(row -> file.append(csv.row(row)));
    bytes(file.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A JSON document and a newline. */
  void json(Json json, Object document) {
    json.write(out, document);
    gap();
  }

  /** Hands on what was written. */
  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String text) {
    bytes(letters.bytes(text));
  }

  private void bytes(byte[] some) {
    try {
      out.write(some);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
