package paris.p2p.rendezvous.terminal;

import com.googlecode.lanterna.TextCharacter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import paris.p2p.rendezvous.terminal.Capabilities.Feature;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.text.Width;

/**
 * The picture of a window: draw it anew each time, and {@link #paint} gives the bytes that bring
 * the terminal from what it shows to what was drawn. Columns, rows and widths are in cells, from 0.
 * What falls outside is not drawn; what is drawn is cleaned first. For one thread.
 */
public final class Screen {
  private static final int COLUMNS_MOST = 500;
  private static final int ROWS_MOST = 200;

  /** Signs that are not common and were made into cells, at most so many. */
  private static final int REMEMBERED_MOST = 512;

  /** A picture that takes more bytes than this is painted with the cursor hidden. */
  private static final int SMALL = 160;

  /** So many blank cells at the end of a row are erased rather than written. */
  private static final int ERASED_FROM = 4;

  private Capabilities capabilities;
  private Theme theme;
  private Cells shown;

  /** The next picture, while it is drawn; none between two paintings. */
  private Cells drawn;

  private Encoder encoder;
  private boolean stale = true;
  private boolean caretShown;
  private boolean caretWanted;
  private int caretColumn;
  private int caretRow;
  private final Map<Style, Map<String, TextCharacter>> remembered = new HashMap<>();
  private int rememberedCount;

  /** An empty window; its size is kept within 1 by 1 and 500 by 200. */
  public Screen(int columns, int rows, Capabilities capabilities) {
    capabilities(capabilities);
    resize(columns, rows);
  }

  public int columns() {
    return shown.columns;
  }

  public int rows() {
    return shown.rows;
  }

  /** The window has this size now; what was drawn is gone, and all is painted next time. */
  public void resize(int columns, int rows) {
    int width = Math.clamp(columns, 1, COLUMNS_MOST);
    int height = Math.clamp(rows, 1, ROWS_MOST);
    shown = new Cells(width, height);
    drawn = null;
    forget();
  }

  /** Other colours or signs from now on: draw again, and all is painted next time. */
  public void capabilities(Capabilities now) {
    capabilities = now;
    theme = Theme.of(now.colours());
    remembered.clear();
    rememberedCount = 0;
    stale = true;
  }

  /** What the terminal shows is not known any more: all is painted next time. */
  public void forget() {
    stale = true;
  }

  /** Nothing is drawn; until then, drawing goes on over what is shown. */
  public void clear() {
    drawn = new Cells(columns(), rows());
  }

  private Cells drawing() {
    if (drawn == null) drawn = shown.copy();
    return drawn;
  }

  /**
   * Draws one line of text in at most {@code most} cells; a wide sign is never cut in half.
   *
   * @return how many cells it took
   */
  public int put(int column, int row, String text, Ink ink, int most) {
    String clean = Cleaner.drawn(text).replace('\n', ' ');
    Style style = theme.style(ink);
    int used = 0;
    for (int start = 0; start < clean.length(); ) {
      int end = Graphemes.after(clean, start);
      TextCharacter common = end == start + 1 ? common(clean.charAt(start), style) : null;
      int width = common == null ? Width.of(clean, start, end) : 1;
      if (used + width > most) break;
      if (width > 0 && inside(column + used, row, width)) {
        if (common != null) drawing().put(column + used, row, common, 1);
        else draw(column + used, row, based(clean.substring(start, end)), style, width);
      }
      used += width;
      start = end;
    }
    return used;
  }

  /**
   * Makes these cells lead to an address (OSC 8). Only http, https, ssh and mailto are taken; for
   * all else, and where the terminal takes no links, nothing happens.
   */
  public void link(int column, int row, int cells, String uri) {
    if (!capabilities.has(Feature.LINKS) || row < 0 || row >= rows()) return;
    Address.safe(uri)
        .ifPresent(address -> {
          int end = Math.min(columns(), column + cells);
          for (int c = Math.max(0, column); c < end; c++) drawing().link(c, row, address);
        });
  }

  /** The cursor is shown there; outside of the window, at its edge. */
  public void caret(int column, int row) {
    caretWanted = true;
    caretColumn = Math.clamp(column, 0, columns() - 1);
    caretRow = Math.clamp(row, 0, rows() - 1);
  }

  public void noCaret() {
    caretWanted = false;
  }

  /** The bytes that make the terminal show what is drawn; none when it does. */
  public byte[] paint() {
    if (stale) {
      encoder = new Encoder(columns(), capabilities.letters());
      encoder.ascii("\u001b[m");
    }
    Cells picture = drawn == null ? shown : drawn;
    for (int row = 0; row < rows(); row++) {
      if (paint(row, picture)) shown.keep(row, picture);
    }
    encoder.plain();
    drawn = null;
    boolean all = stale;
    stale = false;
    return withCaret(all);
  }

  private boolean inside(int column, int row, int width) {
    return column >= 0 && column + width <= columns() && row >= 0 && row < rows();
  }

  private TextCharacter common(char sign, Style style) {
    return sign <= '~' || capabilities.letters().has(sign) ? style.common(sign) : null;
  }

  /** A mark that has nothing to stand on stands on a blank, and not on what is before it. */
  private static String based(String grapheme) {
    int type = Character.getType(grapheme.codePointAt(0));
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    return mark ? " " + grapheme : grapheme;
  }

  private void draw(int column, int row, String grapheme, Style style, int width) {
    if (capabilities.letters().has(grapheme)) {
      drawing().put(column, row, cell(grapheme, style), width);
      return;
    }
    String folded = capabilities.letters().folded(grapheme);
    for (int c = 0; c < width; c++) {
      drawing().put(column + c, row, style.common(folded.charAt(c)), 1);
    }
  }

  private TextCharacter cell(String grapheme, Style style) {
    Map<String, TextCharacter> cells = remembered.computeIfAbsent(style, _ -> new HashMap<>());
    TextCharacter known = cells.get(grapheme);
    if (known != null) return known;
    TextCharacter made = style.cell(grapheme);
    if (rememberedCount++ >= REMEMBERED_MOST) {
      remembered.clear();
      rememberedCount = 0;
    } else {
      cells.put(grapheme, made);
    }
    return made;
  }

  /** Writes what has changed in that row; whether anything has. */
  private boolean paint(int row, Cells picture) {
    int tail = picture.end(row);
    boolean erase = changes(tail, row, picture) >= ERASED_FROM;
    int end = erase ? tail : columns();
    boolean any = erase;
    boolean spilled = false;
    for (int column = 0; column < end; column++) {
      boolean rest = picture.sign(column, row) == Cells.REST;
      if (rest || !spilled && !changed(column, row, picture)) continue;
      any = true;
      encoder.moveTo(column, row, picture);
      int width = picture.width(column, row);
      spilled = !encoder.sign(picture.sign(column, row), width, picture.link(column, row));
    }
    if (!erase) return any;
    encoder.moveTo(tail, row, picture);
    encoder.eraseRow();
    return true;
  }

  private int changes(int from, int row, Cells picture) {
    int changes = 0;
    for (int column = from; column < columns(); column++) {
      if (changed(column, row, picture)) changes++;
    }
    return changes;
  }

  private boolean changed(int column, int row, Cells picture) {
    return stale || !picture.same(shown, column, row);
  }

  private byte[] withCaret(boolean all) {
    boolean hides = all || caretShown && (!caretWanted || encoder.size() > SMALL);
    if (caretWanted) {
      encoder.moveTo(caretColumn, caretRow, shown);
      if (hides || !caretShown) encoder.ascii("\u001b[?25h");
    }
    caretShown = caretWanted;
    byte[] picture = encoder.taken();
    return hides ? joined(ascii("\u001b[?25l"), picture) : picture;
  }

  private static byte[] joined(byte[] before, byte[] picture) {
    byte[] all = Arrays.copyOf(before, before.length + picture.length);
    System.arraycopy(picture, 0, all, before.length, picture.length);
    return all;
  }

  /**
   * Into the alternate screen, without a cursor, for painting and for keys, pastes and clicks to be
   * told apart, each where the terminal is known to have it. The title of the window is left alone
   * ({@link Attention} changes it).
   */
  public static byte[] opening(Capabilities capabilities) {
    return ascii("\u001b[?1049h\u001b[?25l" + modes(capabilities));
  }

  /** The modes of {@link #opening} once more, for a terminal that others have written to. */
  public static byte[] reopening(Capabilities capabilities) {
    return ascii(modes(capabilities));
  }

  private static String modes(Capabilities capabilities) {
    String asks = capabilities.has(Feature.PASTES) ? "\u001b[?2004h" : "";
    return "\u001b[?7l\u001b[?1l" + asks + clicks(capabilities, true);
  }

  /** The terminal is to tell of clicks, or is to leave them to whoever selects text. */
  public static byte[] mouse(Capabilities capabilities, boolean told) {
    return ascii(clicks(capabilities, told));
  }

  private static String clicks(Capabilities capabilities, boolean told) {
    if (!capabilities.has(Feature.MOUSE)) return "";
    return told ? "\u001b[?1000h\u001b[?1006h" : "\u001b[?1006l\u001b[?1000l";
  }

  /** All that {@link #opening} and painting changed, put back. */
  public static byte[] closing(Capabilities capabilities) {
    String linked = capabilities.has(Feature.LINKS) ? "\u001b]8;;\u001b\\" : "";
    String asked = capabilities.has(Feature.PASTES) ? "\u001b[?2004l" : "";
    String shown = "\u001b[m\u001b[?7h\u001b[?25h\u001b[?1049l";
    return ascii(linked + clicks(capabilities, false) + asked + shown);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
