package paris.p2p.rendezvous.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import paris.p2p.rendezvous.text.Letters;
import paris.p2p.rendezvous.text.Width;

/**
 * Writes for a terminal (ECMA-48, xterm), in the fewest bytes: it knows where the cursor stands and
 * how letters are set, and says only what must change. It never counts on the right edge: after the
 * last column, and after a sign whose width terminals disagree on, it says where it is.
 */
final class Encoder {
  private static final int UNKNOWN = -1;
  private static final int GAP_MOST = 3;

  private static final int USUAL = 256;

  private final int columns;
  private final Letters letters;

  /** What is being written; none between two paintings, since most visits stand still. */
  private ByteArrayOutputStream out;

  private int column = UNKNOWN;
  private int row = UNKNOWN;
  private TextCharacter style = Theme.blank();
  private String link;

  Encoder(int columns, Letters letters) {
    this.columns = columns;
    this.letters = letters;
  }

  int size() {
    return out == null ? 0 : out.size();
  }

  /** What was written; the cursor stays where it is known to be. */
  byte[] taken() {
    byte[] bytes = out == null ? new byte[0] : out.toByteArray();
    out = null;
    return bytes;
  }

  void ascii(String text) {
    bytes(text.getBytes(StandardCharsets.US_ASCII));
  }

  private void bytes(byte[] some) {
    if (out == null) out = new ByteArrayOutputStream(USUAL);
    out.writeBytes(some);
  }

  /**
   * One sign where the cursor is, so many cells wide.
   *
   * @return whether all terminals agree on how wide it is; where they do not, all the cells that it
   *     may take are blanked first, and the cell after them is to be painted again
   */
  boolean sign(TextCharacter sign, int width, String address) {
    leadTo(address);
    restyle(sign);
    String text = sign.getCharacterString();
    boolean sure = Width.sure(text);
    if (!sure) ascii(" ".repeat(width) + place(column, row));
    bytes(letters.bytes(text));
    column = sure && column + width < columns ? column + width : UNKNOWN;
    return sure;
  }

  /** From the cursor to the end of its row, blank. */
  void eraseRow() {
    plain();
    ascii("\u001b[K");
  }

  /** Letters as the terminal sets them, and no link. */
  void plain() {
    leadTo(null);
    restyle(Theme.blank());
  }

  /** To that cell, the shortest way; a small gap is written again when it looks like the rest. */
  void moveTo(int toColumn, int toRow, Cells picture) {
    if (toColumn == column && toRow == row) return;
    if (toRow == row && fill(toColumn, picture)) return;
    String best = place(toColumn, toRow);
    if (row != UNKNOWN) {
      if (toRow >= row) best = shorter(best, fromLeftEdge(toColumn, toRow));
      if (column != UNKNOWN && toRow == row) best = shorter(best, along(toColumn - column));
      if (column != UNKNOWN && toColumn == column) best = shorter(best, upOrDown(toRow - row));
    }
    ascii(best);
    column = toColumn;
    row = toRow;
  }

  private boolean fill(int toColumn, Cells picture) {
    if (column == UNKNOWN || toColumn < column || toColumn - column > GAP_MOST) return false;
    for (int c = column; c < toColumn; c++) {
      if (link != null || !rewritable(picture, c)) return false;
    }
    for (; column < toColumn; column++) ascii(picture.sign(column, row).getCharacterString());
    return true;
  }

  /**
   * Whether it is one byte that looks the same as letters are set now; a blank nearly always is.
   */
  private boolean rewritable(Cells picture, int at) {
    if (picture.blank(at, row)) {
      boolean lit = !style.getBackgroundColor().equals(TextColor.ANSI.DEFAULT);
      return !lit && !style.isReversed() && !style.isUnderlined() && !style.isCrossedOut();
    }
    TextCharacter sign = picture.sign(at, row);
    return sign != Cells.REST
        && sign.getCharacterString().charAt(0) < 0x7f
        && alike(sign, style)
        && picture.link(at, row) == null;
  }

  private static String place(int column, int row) {
    if (column == 0) return row == 0 ? "\u001b[H" : "\u001b[" + (row + 1) + "H";
    return "\u001b[" + (row + 1) + ";" + (column + 1) + "H";
  }

  private String fromLeftEdge(int toColumn, int toRow) {
    String down = toRow == row ? "\r" : "\r\n" + "\n".repeat(toRow - row - 1);
    return toColumn == 0 ? down : down + along(toColumn);
  }

  private static String along(int cells) {
    if (cells < 0 && cells > -3) return "\b".repeat(-cells);
    return cells < 0 ? move(-cells, 'D') : move(cells, 'C');
  }

  private static String upOrDown(int rows) {
    return rows < 0 ? move(-rows, 'A') : move(rows, 'B');
  }

  private static String move(int by, char where) {
    return "\u001b[" + (by == 1 ? "" : by) + where;
  }

  private static String shorter(String one, String other) {
    return other.length() < one.length() ? other : one;
  }

  private void leadTo(String address) {
    if (address == null ? link == null : address.equals(link)) return;
    ascii("\u001b]8;;" + (address == null ? "" : address) + "\u001b\\");
    link = address;
  }

  private void restyle(TextCharacter to) {
    if (alike(style, to)) return;
    ascii(alike(to, Theme.blank()) ? "\u001b[m" : keeps(style, to) ? added(style, to) : anew(to));
    style = to;
  }

  private static boolean alike(TextCharacter one, TextCharacter other) {
    return one.getForegroundColor().equals(other.getForegroundColor())
        && one.getBackgroundColor().equals(other.getBackgroundColor())
        && keeps(one, other)
        && keeps(other, one);
  }

  /** Whether all that is on in the one is on in the other. */
  private static boolean keeps(TextCharacter one, TextCharacter other) {
    return (!one.isBold() || other.isBold())
        && (!one.isItalic() || other.isItalic())
        && (!one.isUnderlined() || other.isUnderlined())
        && (!one.isReversed() || other.isReversed())
        && (!one.isCrossedOut() || other.isCrossedOut());
  }

  private static String anew(TextCharacter to) {
    return "\u001b[0;" + added(Theme.blank(), to).substring(2);
  }

  private static String added(TextCharacter from, TextCharacter to) {
    StringJoiner codes = new StringJoiner(";", "\u001b[", "m");
    if (to.isBold() && !from.isBold()) codes.add("1");
    if (to.isItalic() && !from.isItalic()) codes.add("3");
    if (to.isUnderlined() && !from.isUnderlined()) codes.add("4");
    if (to.isReversed() && !from.isReversed()) codes.add("7");
    if (to.isCrossedOut() && !from.isCrossedOut()) codes.add("9");
    TextColor colour = to.getForegroundColor();
    if (!colour.equals(from.getForegroundColor())) {
      codes.add(new String(colour.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
    }
    TextColor ground = to.getBackgroundColor();
    if (!ground.equals(from.getBackgroundColor())) {
      codes.add(new String(ground.getBackgroundSGRSequence(), StandardCharsets.US_ASCII));
    }
    return codes.toString();
  }
}
