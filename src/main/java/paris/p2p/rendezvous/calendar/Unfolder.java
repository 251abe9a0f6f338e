package paris.p2p.rendezvous.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.CalendarFault;

/**
 * Puts content lines together from folded ones, as bytes, since a fold may stand in the middle of a
 * sign (RFC 5545, 3.1). Lines end by CRLF, LF or CR. What is attached to events is not kept. For
 * one use.
 */
final class Unfolder {
  /** How many bytes may come with what is attached. */
  private static final int RAW_MOST = 64 * 1024 * 1024;

  private static final int CHUNK = 8_192;
  private static final int NONE = -2;
  private static final int END = -1;

  /** As long as a name has to be known for what it is. */
  private static final int NAME = 7;

  /** How much of a line says how it is written. */
  private static final int HEAD = 200;

  /**
   * A content line as it came.
   *
   * @param line of the file on which it begins, from 1
   */
  record Raw(int line, byte[] bytes) {}

  private final InputStream in;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;
  private int ahead = NONE;
  private int kept;
  private long came;
  private int lines;
  private boolean dropped;

  /**
   * @param most how many bytes are kept
   */
  Unfolder(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** The line of the file that is read, from 1. */
  int line() {
    return lines + 1;
  }

  /** The next one, none of them blank; none at the end. */
  Optional<Raw> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (peek() != END) {
      line.reset();
      dropped = false;
      int begins = line();
      physical(line);
      while (line.size() > 0 && goesOn(line)) physical(line);
      if (line.size() > 0) return Optional.of(new Raw(begins, line.toByteArray()));
    }
    return Optional.empty();
  }

  /** Whether the next line belongs to this one; takes away what says so. */
  private boolean goesOn(ByteArrayOutputStream line) throws IOException {
    int next = peek();
    if (next == END) return false;
    if (next == ' ' || next == '\t') {
      read();
      return true;
    }
    if (next == '\r' || next == '\n') return true;
    return softlyBroken(line);
  }

  /**
   * An equals sign at the end of a line in quoted-printable (RFC 2045, 6.7), which vCalendar has.
   */
  private static boolean softlyBroken(ByteArrayOutputStream line) {
    byte[] bytes = line.toByteArray();
    if (bytes[bytes.length - 1] != '=') return false;
    int head = Math.min(bytes.length, HEAD);
    String start = new String(bytes, 0, head, StandardCharsets.ISO_8859_1);
    int colon = start.indexOf(':');
    boolean printable =
        colon > 0 && start.substring(0, colon).toUpperCase(Locale.ROOT).contains(Printable.NAME);
    if (!printable) return false;
    line.reset();
    line.write(bytes, 0, bytes.length - 1);
    return true;
  }

  /** Reads to the end of a line, and over it. */
  private void physical(ByteArrayOutputStream line) throws IOException {
    for (int c = read(); c != END; c = read()) {
      if (c == '\r' && peek() == '\n') c = read();
      if (c == '\r' || c == '\n') {
        lines++;
        return;
      }
      keep(line, c);
    }
  }

  private void keep(ByteArrayOutputStream line, int c) {
    if (dropped) return;
    line.write(c);
    dropped = line.size() == NAME && attached(line.toByteArray());
    if (++kept > most) throw tooBig();
  }

  private static boolean attached(byte[] start) {
    String name = new String(start, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
    return name.equals("ATTACH:") || name.equals("ATTACH;");
  }

  private Stopped tooBig() {
    String megabytes = String.valueOf(most / 1024 / 1024);
    return new Stopped(new Refusal.Calendar(CalendarFault.FILE_TOO_BIG, megabytes));
  }

  private int peek() throws IOException {
    if (ahead == NONE) ahead = fetch();
    return ahead;
  }

  private int read() throws IOException {
    int c = peek();
    if (c != END) ahead = NONE;
    return c;
  }

  private int fetch() throws IOException {
    if (at == filled) {
      filled = in.read(chunk, 0, Math.min(CHUNK, most + 1 - kept));
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
      came += filled;
      if (came > RAW_MOST) throw tooBig();
    }
    return chunk[at++] & 0xff;
  }

  /** Reads what is left, and forgets it. */
  void drain() throws IOException {
    while (came <= RAW_MOST) {
      int more = in.read(chunk);
      if (more < 0) return;
      came += more;
    }
  }
}
