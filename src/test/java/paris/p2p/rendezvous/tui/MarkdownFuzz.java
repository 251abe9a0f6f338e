package paris.p2p.rendezvous.tui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import paris.p2p.rendezvous.text.Cleaner;

/** For Jazzer ({@code scripts/fuzz --text}): any text is drawn, in rows that fit. */
public final class MarkdownFuzz {
  private static final int COLUMNS = 60;

  private MarkdownFuzz() {}

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Markdown markdown = new Markdown();
    List<Strip> rows = markdown.draw(Cleaner.lines(text), COLUMNS);
    if (rows.size() > Markdown.ROWS_MOST) throw new AssertionError("too many rows");
    for (Strip row : rows) {
      for (Strip.Patch patch : row.patches()) {
        int end = patch.column() + patch.piece().cells();
        if (end > COLUMNS) throw new AssertionError("a row of " + end + " cells");
      }
    }
    markdown.draw(text, 1);
    markdown.opening(text, COLUMNS);
  }
}
