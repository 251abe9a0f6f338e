package paris.p2p.rendezvous.calendar;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;

/**
 * A text that knows on which line its reading is. (LineNumberReader loses its way where single
 * chars and several are read in turn, as ical4j does.)
 */
final class Counted extends FilterReader {
  private int line = 1;
  private boolean ended;

  Counted(String text) {
    super(new StringReader(text));
  }

  /** From 1. */
  int line() {
    return line;
  }

  /** Whether all was read. */
  boolean ended() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c == '\n') line++;
    if (c < 0) ended = true;
    return c;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int read = super.read(into, from, most);
    for (int i = from; i < from + read; i++) if (into[i] == '\n') line++;
    if (read < 0) ended = true;
    return read;
  }
}
