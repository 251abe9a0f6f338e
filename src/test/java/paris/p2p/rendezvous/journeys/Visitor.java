package paris.p2p.rendezvous.journeys;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import paris.p2p.rendezvous.terminal.Emulated;

/**
 * Somebody at a terminal: what they type goes in, and what comes out is drawn on a terminal of
 * their own. Waits for what is to be seen, never for time to pass.
 */
public final class Visitor implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final OutputStream keys;
  private final Emulated terminal;
  private final Closeable connection;
  private boolean ended;
  private int reads;
  private long bytes;
  private int typed;

  public Visitor(InputStream out, OutputStream keys, Emulated terminal, Closeable connection) {
    this.keys = keys;
    this.terminal = terminal;
    this.connection = connection;
    Thread.ofVirtual().start(() -> look(out));
  }

  private void look(InputStream out) {
    byte[] some = new byte[1 << 16];
    try {
      for (int n = out.read(some); n >= 0; n = out.read(some)) {
        synchronized (this) {
          terminal.feed(Arrays.copyOf(some, n));
          reads++;
          bytes += n;
          notifyAll();
        }
      }
    } catch (IOException e) {
      // The line was cut: as good an end as any.
    }
    synchronized (this) {
      ended = true;
      notifyAll();
    }
  }

  /** Types this; each char is a key. */
  public Visitor types(String text) {
    try {
      keys.write(text.getBytes(StandardCharsets.UTF_8));
      keys.flush();
      typed += text.codePointCount(0, text.length());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many keys were typed so far. */
  public int typed() {
    return typed;
  }

  public synchronized int reads() {
    return reads;
  }

  public synchronized long bytes() {
    return bytes;
  }

  /** Waits until some row holds this. */
  public Visitor sees(String words) {
    return until("sees “" + words + "”", rows -> String.join("\n", rows).contains(words));
  }

  /** Waits until no row holds this. */
  public Visitor seesNo(String words) {
    return until("sees no “" + words + "”", rows -> !String.join("\n", rows).contains(words));
  }

  public synchronized Visitor until(String what, Predicate<List<String>> wanted) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.test(terminal.rows())) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError(
            "never " + what + (ended ? " (the line has ended)" : "") + ":\n" + screen());
      }
      await(left);
    }
    return this;
  }

  /** Waits until the line has ended. */
  public synchronized Visitor leaves() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!ended) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) throw new AssertionError("is still here:\n" + screen());
      await(left);
    }
    return this;
  }

  private void await(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The number of the first row that holds this, from 0. */
  public synchronized int row(String words) {
    List<String> rows = terminal.rows();
    for (int row = 0; row < rows.size(); row++) if (rows.get(row).contains(words)) return row;
    throw new AssertionError("no “" + words + "”:\n" + screen());
  }

  public synchronized String screen() {
    return String.join("\n", terminal.rows());
  }

  public synchronized Emulated terminal() {
    return terminal;
  }

  @Override
  public void close() throws IOException {
    connection.close();
    leaves();
  }
}
