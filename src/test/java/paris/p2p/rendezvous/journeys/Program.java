package paris.p2p.rendezvous.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, as an operator starts it. */
final class Program implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Ready +ssh -p (\\d+) \\S+");

  private final Process process;
  private final List<String> lines;

  private Program(Process process, List<String> lines) {
    this.process = process;
    this.lines = lines;
  }

  /** Starts it on a free port and waits until it is ready. */
  static Program serving(Path data) throws Exception {
    // The log is nobody's to read here; it must not fill a pipe.
    return serving(data, ProcessBuilder.Redirect.DISCARD);
  }

  /** The same with its log there. */
  static Program serving(Path data, ProcessBuilder.Redirect log) throws Exception {
    Process process =
        start(log, "serve", "--host", "127.0.0.1", "--port", "0", "--data", data + "");
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (READY.matcher(line).matches()) return new Program(process, lines);
    }
    throw new IOException("it ended with " + process.waitFor() + " after " + lines);
  }

  private static Process start(ProcessBuilder.Redirect log, String... words) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "paris.p2p.rendezvous.Main"));
    line.addAll(List.of(words));
    return new ProcessBuilder(line).redirectError(log).start();
  }

  int port() {
    Matcher ready = READY.matcher(lines.getLast());
    if (!ready.matches()) throw new IllegalStateException(lines.toString());
    return Integer.parseInt(ready.group(1));
  }

  /** Ends it at once, as {@code kill -9} does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends it by SIGTERM; its exit status. */
  int stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(20, TimeUnit.SECONDS)) throw new AssertionError("it does not stop");
    return process.exitValue();
  }

  @Override
  public void close() {
    kill();
  }
}
