package paris.p2p.rendezvous.oneshot;

import java.util.Arrays;
import java.util.List;
import paris.p2p.rendezvous.text.Width;

/** Rows of words, each column under itself. */
final class Columns {
  private static final String GAP = "  ";

  private Columns() {}

  /**
   * One line a row, all columns but the last as wide (cells) as their widest word. A column that is
   * empty in every row is left out.
   */
  static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) widths[i] = Math.max(widths[i], Width.of(row.get(i)));
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      if (widths[i] == 0) continue;
      line.append(row.get(i)).append(" ".repeat(widths[i] - Width.of(row.get(i)))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  /** The parts that are not empty, with a dot between them. */
  static String dotted(String... parts) {
    return String.join(" · ", Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
  }
}
