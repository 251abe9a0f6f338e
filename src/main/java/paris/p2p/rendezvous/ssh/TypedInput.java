package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Objects;
import paris.p2p.rendezvous.terminal.Cooked;

/**
 * What is typed at a terminal for a command that reads: shown while it is read, handed on line by
 * line. Whoever gives up makes it throw {@link InterruptedIOException}. A command that does not
 * read takes nothing and shows nothing.
 */
final class TypedInput extends InputStream {
  private final InputStream raw;
  private final Cooked cooked;
  private final OutputStream shown;
  private final byte[] typed = new byte[4 * 1024];
  private int next;
  private int end;
  private byte[] line = {};
  private int read;
  private boolean over;

  /**
   * @param shown where what is typed is shown
   */
  TypedInput(InputStream raw, Cooked.Modes modes, OutputStream shown) {
    this.raw = raw;
    this.cooked = new Cooked(modes);
    this.shown = shown;
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) return 0;
    while (read == line.length) {
      if (over) return -1;
      gather();
    }
    int taken = Math.min(length, line.length - read);
    System.arraycopy(line, read, into, offset, taken);
    read += taken;
    return taken;
  }

  /** Goes on until there is a line or the end. */
  private void gather() throws IOException {
    Cooked.Came came = Cooked.Came.MORE;
    while (came == Cooked.Came.MORE) {
      if (next == end && !more()) came = Cooked.Came.END;
      while (came == Cooked.Came.MORE && next < end) came = cooked.typed(typed[next++] & 0xff);
      show();
    }
    if (came == Cooked.Came.GIVEN_UP) throw new InterruptedIOException("given up");
    over = came == Cooked.Came.END;
    line = cooked.take();
    read = 0;
  }

  /** Whether more was typed before the client said that this was all. */
  private boolean more() throws IOException {
    next = 0;
    end = Math.max(0, raw.read(typed, 0, typed.length));
    if (end == 0) cooked.over();
    return end > 0;
  }

  private void show() throws IOException {
    byte[] echo = cooked.echo();
    if (echo.length == 0) return;
    shown.write(echo);
    shown.flush();
  }
}
