package paris.p2p.rendezvous.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
  private final Path log;

  private Program(Process process, List<String> lines, Path log) {
    this.process = process;
    this.lines = lines;
    this.log = log;
  }

  /** Starts it on a free port and waits until it is ready. */
  static Program serving(Path data, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("serve", "--host", "127.0.0.1", "--port", "0"));
    words.addAll(List.of("--data", Premises.in(data).toString()));
    words.addAll(List.of(more));
    Path log = Files.createTempFile("hub", ".log");
    log.toFile().deleteOnExit();
    Process process = start(words, log);
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      lines.add(line);
      if (READY.matcher(line).matches()) return new Program(process, lines, log);
    }
    String why = "it ended with " + process.waitFor() + " after " + lines;
    throw new IOException(why + "\n" + Files.readString(log));
  }

  private static Process start(List<String> words, Path log) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "paris.p2p.rendezvous.Main"));
    line.addAll(words);
    // A file, since a pipe that nobody reads fills up.
    return new ProcessBuilder(line).redirectError(log.toFile()).start();
  }

  /** What an operator reads of it. */
  String log() throws IOException {
    return Files.readString(log);
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
