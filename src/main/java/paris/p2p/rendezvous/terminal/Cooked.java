package paris.p2p.rendezvous.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import paris.p2p.rendezvous.text.Graphemes;
import paris.p2p.rendezvous.text.Width;

/**
 * Lines of what is typed at a terminal, as its driver would make them (POSIX, 11.1.6): what was
 * typed is shown, and can be taken back until Enter. Arrows and other keys that only an editor
 * understands do nothing. Any encoding that has ASCII in it passes; letters of UTF-8 are taken back
 * whole. Not thread-safe.
 */
public final class Cooked {
  /** In bytes: what is longer is handed on as it is, and cannot be taken back any more. */
  static final int LONGEST = 64 * 1024;

  /** In bytes: no letter is longer. */
  private static final int LETTER = 128;

  private static final int ESCAPE = 0x1b;

  /** Cells of the widest letter, drawn as one; which terminals add its parts up nobody tells. */
  private static final int WIDEST = 2;

  private static final int BACKSPACE = 8;
  private static final int DELETE = 0x7f;

  private final Modes modes;
  private final ByteArrayOutputStream echo = new ByteArrayOutputStream();
  private byte[] line = new byte[256];
  private int length;
  private boolean afterReturn;
  private boolean atStart = true;
  private int more;
  private Sequence sequence = Sequence.NONE;

  /**
   * What a terminal's driver is set to (RFC 4254, 8).
   *
   * @param erase the byte that takes back a letter, besides Backspace and Delete
   * @param kill the byte that takes back the line
   * @param word the byte that takes back a word
   * @param end the byte that ends the text, where it is typed at the start of a line
   * @param interrupt the byte that gives up
   * @param echo whether what is typed is shown
   * @param signals whether giving up is possible
   */
  public record Modes(
      int erase, int kill, int word, int end, int interrupt, boolean echo, boolean signals) {
    /** What terminals do unless somebody wants otherwise. */
    public static final Modes USUAL = new Modes(DELETE, 0x15, 0x17, 4, 3, true, true);
  }

  /** What came of a byte. */
  public enum Came {
    /** Nothing yet. */
    MORE,
    /** A line, or what there is of it; {@link #take} has it. */
    LINE,
    /** The end of the text. */
    END,
    /** Whoever types gives up. */
    GIVEN_UP
  }

  private enum Sequence {
    NONE,
    ESCAPED,
    /** CSI: up to its last byte (ECMA-48, 5.4). */
    CONTROL,
    /** SS3: one byte more. */
    SINGLE
  }

  public Cooked(Modes modes) {
    this.modes = modes;
  }

  /** One byte was typed. */
  public Came typed(int b) {
    boolean again = afterReturn && b == '\n';
    afterReturn = b == '\r';
    if (again || swallowed(b)) return Came.MORE;
    if (b == modes.interrupt() && modes.signals()) return givenUp();
    if (b == modes.end()) return ended();
    if (b == '\r' || b == '\n') return entered();
    if (b == modes.erase() || b == BACKSPACE || b == DELETE) erase();
    else if (b == modes.kill()) kill();
    else if (b == modes.word()) eraseWord();
    else if (b >= ' ' || b == '\t') add(b);
    return length < LONGEST ? Came.MORE : Came.LINE;
  }

  /** What is to be shown for what was typed since it was asked for last. */
  public byte[] echo() {
    byte[] shown = modes.echo() ? echo.toByteArray() : new byte[0];
    echo.reset();
    return shown;
  }

  /** The line, or what there is of it; it is begun anew. */
  public byte[] take() {
    byte[] taken = Arrays.copyOf(line, length);
    length = 0;
    return taken;
  }

  /** Nothing more is typed: what follows on the screen is to begin a line. */
  public void over() {
    if (!atStart) show("\n");
    atStart = true;
  }

  private boolean swallowed(int b) {
    Sequence before = sequence;
    sequence = Sequence.NONE;
    if (b == ESCAPE) {
      sequence = Sequence.ESCAPED;
      return true;
    }
    if (b < ' ' || b >= DELETE) return false;
    return switch (before) {
      case NONE -> false;
      case ESCAPED -> {
        sequence = b == '[' ? Sequence.CONTROL : b == 'O' ? Sequence.SINGLE : Sequence.NONE;
        yield sequence != Sequence.NONE;
      }
      case CONTROL -> {
        if (b < '@') sequence = Sequence.CONTROL;
        yield true;
      }
      case SINGLE -> true;
    };
  }

  private Came givenUp() {
    show("^C\n");
    atStart = true;
    length = 0;
    return Came.GIVEN_UP;
  }

  private Came ended() {
    if (length > 0) return Came.LINE;
    over();
    return Came.END;
  }

  private Came entered() {
    store('\n');
    show("\n");
    atStart = true;
    return Came.LINE;
  }

  private void add(int b) {
    boolean follows = more > 0 && b >= 0x80 && b < 0xc0;
    boolean control = b >= 0x80 && b < 0xa0 && (!follows || length > 0 && last() == 0xc2);
    more = follows ? more - 1 : b < 0xc0 ? 0 : b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    store(b);
    atStart = false;
    // Nothing that is pasted drives the terminal by being shown.
    if (!control) echo.write(b == '\t' ? ' ' : b);
  }

  private void store(int b) {
    if (length == line.length) line = Arrays.copyOf(line, 2 * length);
    line[length++] = (byte) b;
  }

  private int last() {
    return line[length - 1] & 0xff;
  }

  private void kill() {
    while (length > 0) erase();
  }

  private void eraseWord() {
    while (length > 0 && blank()) erase();
    while (length > 0 && !blank()) erase();
  }

  private boolean blank() {
    return last() == ' ' || last() == '\t';
  }

  /** Takes back one letter: a grapheme of UTF-8, or a byte where it is something else. */
  private void erase() {
    if (length == 0) return;
    more = 0;
    int from = Math.max(0, length - LETTER);
    String text = new String(line, from, length - from, StandardCharsets.UTF_8);
    int start = 0;
    for (int next = 0; next < text.length(); next = Graphemes.after(text, next)) start = next;
    String letter = text.substring(start);
    boolean broken = letter.indexOf('\ufffd') >= 0;
    length -= broken ? 1 : letter.getBytes(StandardCharsets.UTF_8).length;
    int cells = broken ? 1 : Math.min(WIDEST, Width.of(letter));
    show("\b".repeat(cells) + " ".repeat(cells) + "\b".repeat(cells));
    if (length == 0) atStart = true;
  }

  private void show(String text) {
    echo.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
