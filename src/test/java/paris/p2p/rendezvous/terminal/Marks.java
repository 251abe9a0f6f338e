package paris.p2p.rendezvous.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What in a drawing is not plain: for each row its words in their inks, from left to right. */
public final class Marks {
  private static final Map<String, String> COLOURS =
      Map.of("62", "indigo", "31", "sky", "162", "pink", "160", "red", "243", "grey");

  /** What shows on a blank as well. */
  private static final List<String> LINED = List.of("reverse", "underline", "struck", "on white");

  private final Emulated terminal;
  private final int columns;
  private final List<String> told = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private String how = "";

  private Marks(Emulated terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  /** One line for each row that has any, counted from 1. */
  public static String of(Emulated terminal, int columns, int rows) {
    StringBuilder all = new StringBuilder();
    for (int row = 0; row < rows; row++) {
      Marks marks = new Marks(terminal, columns);
      marks.read(row);
      if (marks.told.isEmpty()) continue;
      all.append("%2d  ".formatted(row + 1)).append(String.join("  ", marks.told)).append('\n');
    }
    return all.toString();
  }

  private void read(int row) {
    for (int column = 0; column < columns; column++) {
      String sign = terminal.sign(column, row);
      String style = style(column, row);
      boolean blank = sign.equals(" ") && LINED.stream().noneMatch(style::contains);
      if (!blank && !style.equals(how)) {
        tell();
        how = style;
      }
      words.append(sign);
    }
    tell();
  }

  private void tell() {
    String said = words.toString().strip();
    boolean rule = said.length() > 1 && said.chars().distinct().count() == 1;
    if (!how.isEmpty()) told.add(how + "‹" + (rule ? said.substring(0, 1) + "…" : said) + "›");
    words.setLength(0);
    how = "";
  }

  private String style(int column, int row) {
    String style = terminal.style(column, row);
    String link = terminal.link(column, row);
    int at = style.indexOf("38;5;");
    String named =
        at < 0
            ? style
            : style.substring(0, at)
                + COLOURS.getOrDefault(style.substring(at + 5), style.substring(at));
    return link.isEmpty() ? named : (named + " to " + link + " ").stripLeading();
  }
}
