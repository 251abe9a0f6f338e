package paris.p2p.rendezvous.oneshot;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Width;

/**
 * What a command writes on, UTF-8. Everything is cleaned here once more, so that nothing that is
 * written can drive a terminal. Throws UncheckedIOException when nobody reads any more.
 */
final class Paper {
  private static final int COLUMNS = 76;

  private final OutputStream out;

  Paper(OutputStream out) {
    this.out = new BufferedOutputStream(out);
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
   * A file of lines that end in CRLF, as it is but for what controls or cannot be seen: marks that
   * a folded line begins with stay.
   */
  void file(String lines) {
    write(lines.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}&&[^\r\n]]", ""));
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  void gap() {
    write("\n");
  }

  /** A file of CSV, its names first; see {@link Csv}. */
  void csv(Csv csv, List<String> names, List<List<String>> rows) {
    write(Csv.MARK + csv.row(names));
    rows.forEach(row -> write(csv.row(row)));
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
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
