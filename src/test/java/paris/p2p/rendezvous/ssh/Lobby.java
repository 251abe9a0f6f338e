package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.terminal.Line;

/** A reception that remembers who came, and knows a few commands to try the streams with. */
final class Lobby implements Reception {
  private final BlockingQueue<Guest> guests = new LinkedBlockingQueue<>();
  private final BlockingQueue<Connected> connections = new LinkedBlockingQueue<>();

  /** The numbers of the connections that are open. */
  final Set<Long> open = ConcurrentHashMap.newKeySet();

  private volatile Connected latest;

  final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  final BlockingQueue<String> broken = new LinkedBlockingQueue<>();

  static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(15, TimeUnit.SECONDS);
    assertNotNull(next, "nothing came");
    return next;
  }

  Guest guest() throws InterruptedException {
    return next(guests);
  }

  /** Whether nobody came that was not asked for. */
  boolean empty() {
    return guests.isEmpty();
  }

  @Override
  public void entered(Connected connected) {
    open.add(connected.number());
    latest = connected;
    connections.add(connected);
  }

  @Override
  public void left(Connected connected) {
    open.remove(connected.number());
  }

  /** How many are open. */
  int connections() {
    return open.size();
  }

  /** The one that signed in last. */
  Connected sitting() {
    return latest;
  }

  /** The next one that has signed in. */
  Connected connection() throws InterruptedException {
    return next(connections);
  }

  @Override
  public int refuse(Arrival arrival, Refusal why, OutputStream err) {
    try {
      return say(err, why + "\n", 3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Ear screen(Arrival arrival, int columns, int rows, Line line) {
    Guest guest = new Guest(arrival, new WindowSize(columns, rows), line);
    guests.add(guest);
    return guest;
  }

  @Override
  public int command(
      Arrival arrival, String command, InputStream in, OutputStream out, OutputStream err) {
    try {
      return switch (command.split(" ")[0]) {
        case "" -> say(out, "no screen here\n", 0);
        case "whoami" -> say(out, arrival.caller().fingerprint().orElse("guest") + "\n", 0);
        case "arrival" -> say(out, arrival + "\n", 0);
        case "env" -> say(out, new TreeMap<>(arrival.environment()) + "\n", 0);
        case "cat" -> (int) (in.transferTo(out) * 0);
        case "echo" -> echo(in, out);
        case "listen" -> listen(in);
        case "lines" -> say(out, "one\ntwo\n", 0) + say(err, "three\n", 0);
        case "fail" -> say(err, "no\n", 3);
        case "endless" -> endless(out);
        case "break" -> throw new IllegalStateException("a bug");
        default -> 2;
      };
    } catch (IOException e) {
      broken.add(command);
      throw new UncheckedIOException(e);
    }
  }

  private int listen(InputStream in) throws IOException {
    in.read();
    heard.add("listen");
    return in.readAllBytes().length * 0;
  }

  /** At once, as {@code cat} does not. */
  private static int echo(InputStream in, OutputStream out) throws IOException {
    for (int next = in.read(); next >= 0; next = in.read()) {
      out.write(next);
      out.flush();
    }
    return 0;
  }

  private static int endless(OutputStream out) throws IOException {
    byte[] page = new byte[32 * 1024];
    while (true) out.write(page);
  }

  private static int say(OutputStream stream, String words, int status) throws IOException {
    stream.write(words.getBytes(StandardCharsets.UTF_8));
    return status;
  }

  /** One at the screens. */
  static final class Guest implements Ear {
    final Arrival arrival;
    final WindowSize size;
    final Line line;
    final BlockingQueue<byte[]> keys = new LinkedBlockingQueue<>();
    final BlockingQueue<WindowSize> sizes = new LinkedBlockingQueue<>();
    final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    Guest(Arrival arrival, WindowSize size, Line line) {
      this.arrival = arrival;
      this.size = size;
      this.line = line;
    }

    @Override
    public void typed(byte[] bytes, Runnable consumed) {
      keys.add(bytes);
      consumed.run();
    }

    @Override
    public void resized(int columns, int rows) {
      sizes.add(new WindowSize(columns, rows));
    }

    @Override
    public void gone() {
      events.add("gone");
    }

    @Override
    public void ended() {
      events.add("ended");
      line.send("ended".getBytes(StandardCharsets.UTF_8), () -> line.hangUp(0));
    }

    @Override
    public void closing() {
      events.add("closing");
      line.send("bye".getBytes(StandardCharsets.UTF_8), () -> line.hangUp(0));
    }
  }
}
