package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import paris.p2p.rendezvous.ssh.Client;

/**
 * For {@code scripts/flood}: 500 connections that say nothing and 100 that send a byte every three
 * seconds, at a hub in a process of its own. A visitor is in within 2 s, all of them are cut within
 * 25 s, and what the hub holds returns to what it was.
 */
public final class FloodForHalfAMinute {
  private static final int SILENT = 500;
  private static final int SLOW_SOURCES = 10;
  private static final int SLOW_EACH = 10;
  private static final Duration BETWEEN_BYTES = Duration.ofSeconds(3);
  private static final long IN_MILLIS = 2_000;
  private static final long CUT_MILLIS = 25_000;
  private static final long HEAP_MORE = 20_000_000;
  private static final int DESCRIPTORS_MORE = 10;
  private static final byte[] VERSION =
      "SSH-2.0-slow_but_it_goes_on".getBytes(StandardCharsets.US_ASCII);

  private final Besieged hub;
  private final List<Socket> sockets = new ArrayList<>();

  private FloodForHalfAMinute(Besieged hub) {
    this.hub = hub;
  }

  /**
   * @param arguments the port of the hub and the number of its process
   */
  public static void main(String[] arguments) throws Exception {
    Besieged hub = new Besieged(Integer.parseInt(arguments[0]), arguments[1]);
    FloodForHalfAMinute flood = new FloodForHalfAMinute(hub);
    flood.visit(); // warms both
    System.out.printf("      without a flood a visitor is in within %,d ms%n", flood.visit());
    flood.run();
    System.exit(hub.held() ? 0 : 1);
  }

  private void run() throws Exception {
    long descriptors = hub.descriptors();
    long heap = hub.heap();
    long began = System.nanoTime();
    for (int i = 0; i < SILENT; i++) knock("127.0.0.2");
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < SLOW_SOURCES * SLOW_EACH; i++) slow.add(knock("127.0.0." + (3 + i / 10)));
    Thread.ofVirtual().start(() -> drip(slow));
    hub.atMost("a visitor is in within", visit(), IN_MILLIS, "ms");
    hub.atMost("the heap grows under it by", hub.heap() - heap, HEAP_MORE, "bytes");
    while (!sockets.stream().allMatch(FloodForHalfAMinute::cut)) LockSupport.parkNanos(1_000_000);
    hub.atMost("all are cut within", millisSince(began), CUT_MILLIS, "ms");
    hub.atMost(
        "afterwards there are more descriptors:", settled(descriptors), DESCRIPTORS_MORE, "");
    hub.atMost("and more heap:", hub.heap() - heap, HEAP_MORE, "bytes");
  }

  private Socket knock(String from) throws IOException {
    Socket socket = hub.knock(from);
    socket.setSoTimeout(1);
    sockets.add(socket);
    return socket;
  }

  private static void drip(List<Socket> slow) {
    for (byte single : VERSION) {
      for (Socket socket : slow) {
        try {
          socket.getOutputStream().write(single);
        } catch (IOException cut) {
          // As it should be, sooner or later.
        }
      }
      LockSupport.parkNanos(BETWEEN_BYTES.toNanos());
    }
  }

  private static boolean cut(Socket socket) {
    try {
      while (socket.getInputStream().read() >= 0) {}
      return true;
    } catch (SocketTimeoutException quiet) {
      return false;
    } catch (IOException reset) {
      return true;
    }
  }

  /** Signs in from 127.0.0.1 and asks for the next evening; how long that took. */
  private long visit() throws IOException {
    long began = System.nanoTime();
    try (Client visitor = Client.keyless(hub.port())) {
      if (visitor.exec("next", "").exit() != 0) throw new IOException("the visitor is refused");
      return millisSince(began);
    }
  }

  private static long millisSince(long began) {
    return (System.nanoTime() - began) / 1_000_000;
  }

  /** How many more there are than so many, once they have had time to be let go. */
  private long settled(long before) throws IOException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (hub.descriptors() > before && System.nanoTime() < end)
      LockSupport.parkNanos(100_000_000);
    return hub.descriptors() - before;
  }
}
