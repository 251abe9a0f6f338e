package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hub in a process of its own that {@code scripts/flood} floods: what it holds, and whether that
 * fits.
 */
final class Besieged {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern CONNECTIONS =
      Pattern.compile("\\s(\\d+)\\s+\\d+\\s+paris\\.p2p\\.rendezvous\\.ssh\\.Connection\\s");

  private final int port;
  private final String process;
  private final Path jcmd;
  private boolean held = true;

  Besieged(int port, String process) {
    this.port = port;
    this.process = process;
    this.jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
  }

  int port() {
    return port;
  }

  /** Whether all that was said did fit. */
  boolean held() {
    return held;
  }

  /** Says what was measured; more than the most is broken. */
  void atMost(String what, long measured, long most, String unit) {
    says(measured <= most, "%s %,d %s (at most %,d)".formatted(what, measured, unit, most));
  }

  /** The same where less than the least is. */
  void atLeast(String what, long measured, long least, String unit) {
    says(measured >= least, "%s %,d %s (at least %,d)".formatted(what, measured, unit, least));
  }

  private void says(boolean fits, String what) {
    held &= fits;
    System.out.println((fits ? "held   " : "BROKEN ") + what);
  }

  /** Connects from that address. */
  Socket knock(String from) throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
    return socket;
  }

  long descriptors() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc", process, "fd"))) {
      return all.count();
    }
  }

  /** Bytes in use after a collection. */
  long heap() throws Exception {
    asks("GC.run");
    Matcher used = USED.matcher(asks("GC.heap_info"));
    long kilobytes = 0;
    // The nursery and the old generation; what follows is not heap.
    for (int i = 0; i < 2 && used.find(); i++) kilobytes += Long.parseLong(used.group(1));
    return kilobytes * 1024;
  }

  /** Connections of the door that live after a collection. */
  long connections() throws Exception {
    Matcher count = CONNECTIONS.matcher(asks("GC.class_histogram"));
    return count.find() ? Long.parseLong(count.group(1)) : 0;
  }

  /** Bytes that the process has of the machine. */
  long resident() throws IOException {
    Matcher size = RESIDENT.matcher(Files.readString(Path.of("/proc", process, "status")));
    if (!size.find()) throw new IOException("the hub is gone");
    return Long.parseLong(size.group(1)) * 1024;
  }

  private String asks(String what) throws Exception {
    Process asked = new ProcessBuilder(jcmd.toString(), process, what).start();
    String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    asked.waitFor();
    return said;
  }
}
