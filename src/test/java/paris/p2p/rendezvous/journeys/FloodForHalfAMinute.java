package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final int port;
  private final String process;
  private final Path jcmd;
  private final List<Socket> sockets = new ArrayList<>();
  private boolean held = true;

  private FloodForHalfAMinute(int port, String process) {
    this.port = port;
    this.process = process;
    this.jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
  }

  /**
   * @param arguments the port of the hub and the number of its process
   */
  public static void main(String[] arguments) throws Exception {
    FloodForHalfAMinute flood =
        new FloodForHalfAMinute(Integer.parseInt(arguments[0]), arguments[1]);
    flood.visit(); // warms both
    System.out.printf("      without a flood a visitor is in within %,d ms%n", flood.visit());
    flood.run();
    System.exit(flood.held ? 0 : 1);
  }

  private void run() throws Exception {
    long descriptors = descriptors();
    long heap = heap();
    long began = System.nanoTime();
    for (int i = 0; i < SILENT; i++) knock("127.0.0.2");
    List<Socket> slow = new ArrayList<>();
    for (int i = 0; i < SLOW_SOURCES * SLOW_EACH; i++) slow.add(knock("127.0.0." + (3 + i / 10)));
    Thread.ofVirtual().start(() -> drip(slow));
    says("a visitor is in within", visit(), IN_MILLIS, "ms");
    says("the heap grows under it by", heap() - heap, HEAP_MORE, "bytes");
    while (!sockets.stream().allMatch(FloodForHalfAMinute::cut)) LockSupport.parkNanos(1_000_000);
    says("all are cut within", millisSince(began), CUT_MILLIS, "ms");
    says("afterwards there are more descriptors:", settled(descriptors), DESCRIPTORS_MORE, "");
    says("and more heap:", heap() - heap, HEAP_MORE, "bytes");
  }

  private void says(String what, long measured, long most, String unit) {
    boolean fits = measured <= most;
    held &= fits;
    System.out.printf(
        "%s %s %,d %s (at most %,d)%n", fits ? "held " : "BROKEN", what, measured, unit, most);
  }

  private Socket knock(String from) throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
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
    try (Client visitor = Client.keyless(port)) {
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
    while (descriptors() > before && System.nanoTime() < end) LockSupport.parkNanos(100_000_000);
    return descriptors() - before;
  }

  private long descriptors() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc", process, "fd"))) {
      return all.count();
    }
  }

  /** Bytes in use after a collection. */
  private long heap() throws Exception {
    asks("GC.run");
    Matcher used = USED.matcher(asks("GC.heap_info"));
    long kilobytes = 0;
    // The nursery and the old generation; what follows is not heap.
    for (int i = 0; i < 2 && used.find(); i++) kilobytes += Long.parseLong(used.group(1));
    return kilobytes * 1024;
  }

  private String asks(String what) throws Exception {
    Process asked = new ProcessBuilder(jcmd.toString(), process, what).start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    asked.waitFor();
    return said;
  }
}
