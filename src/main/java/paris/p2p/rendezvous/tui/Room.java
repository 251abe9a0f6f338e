package paris.p2p.rendezvous.tui;

/**
 * A window and the room for a page inside the frame, in cells: two rows above it and two below.
 *
 * @param columns of the window
 * @param rows of the window
 */
record Room(int columns, int rows) {
  /** The smallest window in which the hub can be used. */
  static final int FEWEST_COLUMNS = 40;

  static final int FEWEST_ROWS = 12;
  private static final int AROUND = 4;
  private static final int USUAL = 72;
  private static final int WIDE = 110;

  static Look.Width width(int columns) {
    if (columns < USUAL) return Look.Width.NARROW;
    return columns < WIDE ? Look.Width.USUAL : Look.Width.WIDE;
  }

  Look.Width width() {
    return width(columns);
  }

  boolean tooSmall() {
    return columns < FEWEST_COLUMNS || rows < FEWEST_ROWS;
  }

  /** The cells left of a page; the mark of what is selected stands in the first but one of them. */
  int margin() {
    return width() == Look.Width.NARROW ? 2 : 3;
  }

  /** The cells for a page; never so few that it could not be laid out. */
  int pageColumns() {
    return Math.max(FEWEST_COLUMNS, columns) - margin() - 1;
  }

  int pageRows() {
    return Math.max(FEWEST_ROWS, rows) - AROUND;
  }
}
