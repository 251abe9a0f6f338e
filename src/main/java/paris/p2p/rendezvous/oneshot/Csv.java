package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * Rows as CSV (RFC 4180): commas, lines that end in CR LF, cells with a comma, a quote or a newline
 * in quotes. What a spreadsheet would take for a formula begins with an apostrophe instead.
 */
final class Csv {
  private static final String END = "\r\n";

  /** With these a formula begins, or hides. */
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** One row, its end included. */
  static String row(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
  }

  private static String cell(String raw) {
    // Before the cleaning, which takes tabs away and would bare what is behind them.
    boolean formula = !raw.isEmpty() && FORMULA.indexOf(raw.charAt(0)) >= 0;
    String clean = Cleaner.drawn(raw);
    String safe = formula ? "'" + clean : clean;
    boolean quoted = safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
