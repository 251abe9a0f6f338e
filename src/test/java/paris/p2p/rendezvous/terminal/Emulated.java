package paris.p2p.rendezvous.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A terminal, emulated (ECMA-48 and xterm, as far as the hub speaks them), written apart from what
 * it checks. Columns and rows count from 0. What it does not know it keeps in {@link #unknown}.
 */
public final class Emulated {
  private record Cell(String text, String style, String link) {
    static final Cell BLANK = new Cell(" ", "", "");

    /** The second half of a wide sign. */
    boolean rest() {
      return text.isEmpty();
    }
  }

  private final EmulatedParser parser = new EmulatedParser(this);
  private final EmulatedStyle style = new EmulatedStyle();
  private final TreeSet<String> modes = new TreeSet<>(List.of("?7", "?25"));
  private final List<String> unknown = new ArrayList<>();
  private final Deque<String> titles = new ArrayDeque<>(List.of(""));
  private int bells;
  private Cell[][] cells;
  private Cell[][] main;
  private int[] mainCursor = {0, 0};
  private int columns;
  private int column;
  private int row;
  private boolean wrapping;
  private String link = "";

  public Emulated(int columns, int rows) {
    resize(columns, rows);
  }

  /** Bytes that the hub sent; they may be cut anywhere. */
  public void feed(byte[] bytes) {
    for (byte each : bytes) parser.take(each & 0xff);
  }

  /** Another size; what was shown is gone, as after the worst of terminals. */
  public void resize(int newColumns, int newRows) {
    columns = newColumns;
    cells = blank(newRows);
    column = 0;
    row = 0;
    wrapping = false;
  }

  /** What is shown, spaces at the ends of rows left out. */
  public List<String> rows() {
    return Arrays.stream(cells)
        .map(line -> Arrays.stream(line).map(Cell::text).collect(Collectors.joining()))
        .map(String::stripTrailing)
        .toList();
  }

  /** What is shown, as one text. */
  public String text() {
    return String.join("\n", rows());
  }

  /**
   * How it is shown: a letter for each cell that is not plain, and under the drawing what each
   * letter stands for.
   */
  public String marked() {
    Map<String, Character> legend = new LinkedHashMap<>();
    StringBuilder drawing = new StringBuilder();
    for (Cell[] line : cells) {
      StringBuilder marks = new StringBuilder();
      for (Cell cell : line) {
        String how = cell.style() + (cell.link().isEmpty() ? "" : " -> " + cell.link());
        boolean plain =
            how.isEmpty()
                || cell.text().equals(" ") && !cell.style().matches(".*(reverse|underline).*");
        marks.append(
            plain ? ' ' : legend.computeIfAbsent(how.strip(), _ -> (char) ('a' + legend.size())));
      }
      drawing.append(marks.toString().stripTrailing()).append('\n');
    }
    legend.forEach((how, letter) -> drawing.append(letter).append(" = ").append(how).append('\n'));
    return drawing.toString();
  }

  /** What is shown, {@code █} where the caret is. */
  public String seen() {
    List<String> drawn = new ArrayList<>(rows());
    if (caretShown()) {
      String line = drawn.get(row);
      String padded = line + " ".repeat(Math.max(0, column + 1 - line.length()));
      drawn.set(row, padded.substring(0, column) + "█" + padded.substring(column + 1));
    }
    return String.join("\n", drawn) + "\n";
  }

  /** Whether the alternate screen is shown. */
  public boolean alternate() {
    return modes.contains("?1049");
  }

  /**
   * The private modes that are on, as {@code ?25}; a new terminal has {@code ?25} and {@code ?7}.
   */
  public List<String> modes() {
    return List.copyOf(modes);
  }

  public boolean caretShown() {
    return modes.contains("?25");
  }

  public int caretColumn() {
    return column;
  }

  public int caretRow() {
    return row;
  }

  /** What stands in this cell; nothing in the second one of a wide sign. */
  public String sign(int atColumn, int atRow) {
    return cells[atRow][atColumn].text();
  }

  /** How this cell is set, as {@code bold 38;5;62}; empty for plain. */
  public String style(int atColumn, int atRow) {
    return cells[atRow][atColumn].style();
  }

  /** How letters would be set now; empty for plain. */
  public String style() {
    return style.toString();
  }

  /** Where this cell leads, or empty. */
  public String link(int atColumn, int atRow) {
    return cells[atRow][atColumn].link();
  }

  /** What stands above the window; empty for what was there before. */
  public String title() {
    return titles.peek();
  }

  /** How often the bell has rung. */
  public int bells() {
    return bells;
  }

  /** Controls that came and are not known here: there should be none. */
  public List<String> unknown() {
    return List.copyOf(unknown);
  }

  void print(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      join(c);
      return;
    }
    int eaw = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    int width = eaw == EastAsianWidth.WIDE || eaw == EastAsianWidth.FULLWIDTH ? 2 : 1;
    if (wrapping && modes.contains("?7")) {
      column = 0;
      lineFeed();
    }
    column = Math.min(column, columns - width);
    set(column, new Cell(Character.toString(c), style.toString(), link));
    if (width == 2) set(column + 1, new Cell("", style.toString(), link));
    wrapping = column + width >= columns;
    column = Math.min(columns - 1, column + width);
  }

  private void join(int c) {
    int at = wrapping ? columns - 1 : column - 1;
    if (at > 0 && cells[row][at].rest()) at--;
    if (at < 0) return;
    Cell before = cells[row][at];
    cells[row][at] = new Cell(before.text() + Character.toString(c), before.style(), before.link());
  }

  private void set(int at, Cell cell) {
    Cell[] line = cells[row];
    if (line[at].rest() && at > 0 && !cell.rest()) line[at - 1] = Cell.BLANK;
    if (at + 1 < columns && line[at + 1].rest()) line[at + 1] = Cell.BLANK;
    line[at] = cell;
  }

  void control(int c) {
    wrapping = false;
    switch (c) {
      case '\b' -> column = Math.max(0, column - 1);
      case '\r' -> column = 0;
      case '\n' -> lineFeed();
      case 0x07 -> bells++;
      default -> unknown.add("control " + c);
    }
  }

  private void lineFeed() {
    if (row + 1 < cells.length) {
      row++;
      return;
    }
    System.arraycopy(cells, 1, cells, 0, cells.length - 1);
    cells[row] = blank(1)[0];
  }

  void sequence(String parameters, char last) {
    if (parameters.startsWith("?")) {
      for (String mode : parameters.substring(1).split(";")) mode("?" + mode, last);
      return;
    }
    String[] all = parameters.split(";", -1);
    int first = number(all, 0);
    wrapping = wrapping && last == 'm';
    switch (last) {
      case 'H' -> place(number(all, 1) - 1, first - 1);
      case 'A' -> place(column, row - first);
      case 'B' -> place(column, row + first);
      case 'C' -> place(column + first, row);
      case 'D' -> place(column - first, row);
      case 'G' -> place(first - 1, row);
      case 'd' -> place(column, first - 1);
      case 'K' -> erase(parameters, row, column);
      case 'J' -> {
        erase(parameters, row, column);
        for (int r = row + 1; r < cells.length; r++) erase(parameters, r, 0);
      }
      case 'm' -> {
        if (!style.takes(all)) unknown.add("SGR " + parameters);
      }
      case 't' -> window(parameters);
      default -> unknown.add("CSI " + parameters + last);
    }
  }

  private void window(String parameters) {
    switch (parameters) {
      case "22;2" -> titles.push(titles.peek());
      case "23;2" -> titles.pop();
      default -> unknown.add("window " + parameters);
    }
  }

  private void erase(String parameters, int line, int from) {
    if (!parameters.isEmpty() && !parameters.equals("0")) unknown.add("erase " + parameters);
    if (from > 0 && cells[line][from].rest()) cells[line][from - 1] = Cell.BLANK;
    Arrays.fill(cells[line], from, columns, Cell.BLANK);
  }

  private void place(int toColumn, int toRow) {
    column = Math.clamp(toColumn, 0, columns - 1);
    row = Math.clamp(toRow, 0, cells.length - 1);
  }

  private static int number(String[] all, int place) {
    return place >= all.length || all[place].isEmpty()
        ? 1
        : Math.max(1, Integer.parseInt(all[place]));
  }

  private void mode(String mode, char last) {
    if (!List.of("?1", "?7", "?25", "?1000", "?1006", "?1049", "?2004").contains(mode)) {
      unknown.add("mode " + mode);
    }
    boolean on = last == 'h';
    if (!on && last != 'l') unknown.add("CSI " + mode + last);
    boolean changes = on ? modes.add(mode) : modes.remove(mode);
    if (!mode.equals("?1049") || !changes) return;
    if (on) {
      main = cells;
      mainCursor = new int[] {column, row};
      cells = blank(cells.length);
    } else {
      cells = main;
      place(mainCursor[0], mainCursor[1]);
    }
  }

  /** An OSC string without its introducer and its end. */
  void string(String text) {
    if (text.startsWith("8;;")) {
      link = text.substring(3);
    } else if (text.startsWith("2;")) {
      titles.pop();
      titles.push(text.substring(2));
    } else unknown.add("OSC " + text);
  }

  void strange(String what) {
    unknown.add(what);
  }

  private Cell[][] blank(int rows) {
    Cell[][] all = new Cell[rows][columns];
    for (Cell[] line : all) Arrays.fill(line, Cell.BLANK);
    return all;
  }
}
