package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Language;

/**
 * Rows as CSV (RFC 4180): lines that end in CR LF, cells with a separator, a quote or a newline in
 * quotes. What a spreadsheet would take for a formula begins with an apostrophe instead.
 *
 * @param separator what stands between two cells
 */
record Csv(char separator) {
  /**
   * What the file begins with (U+FEFF), so that Excel reads UTF-8: without it, names lose their
   * accents there.
   */
  static final String MARK = "\ufeff";

  private static final String END = "\r\n";

  /** With these a formula begins, or hides. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final Map<String, Character> SEPARATORS =
      Map.of(";", ';', ",", ',', "tab", '\t', "\\t", '\t');

  /** What spreadsheets of that language part cells by: a comma is in the numbers of the French. */
  static Csv of(Language language) {
    return new Csv(language == Language.FR ? ';' : ',');
  }

  /** As somebody wishes: {@code ;}, {@code ,} or {@code tab}. */
  static Optional<Csv> named(String separator) {
    return Optional.ofNullable(SEPARATORS.get(separator.toLowerCase(Locale.ROOT))).map(Csv::new);
  }

  /** One row, its end included. */
  String row(List<String> cells) {
    return cells.stream()
        .map(this::cell)
        .collect(Collectors.joining(String.valueOf(separator), "", END));
  }

  private String cell(String raw) {
    // Before the cleaning, which takes tabs away and would bare what is behind them.
    boolean formula = !raw.isEmpty() && FORMULA.indexOf(raw.charAt(0)) >= 0;
    String clean = Cleaner.drawn(raw);
    String safe = formula ? "'" + clean : clean;
    // Both separators, so that a cell is one in a program that takes the file for the other kind.
    boolean quoted = safe.chars().anyMatch(c -> c == separator || ",;\"\r\n".indexOf(c) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
