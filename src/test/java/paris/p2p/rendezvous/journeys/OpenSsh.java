package paris.p2p.rendezvous.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import paris.p2p.rendezvous.terminal.Emulated;

/** The machine's own {@code ssh}, as a visitor would use it. */
final class OpenSsh {
  private final int port;

  OpenSsh(int port) {
    this.port = port;
  }

  /** What came of a command. */
  record Result(int exit, String out, String err) {}

  /** Makes a key pair of that type ({@code ed25519}, {@code ecdsa}, {@code rsa}) in that folder. */
  static Path key(Path folder, String type) throws Exception {
    Path file = folder.resolve("id_" + type);
    Process made =
        new ProcessBuilder("ssh-keygen", "-q", "-t", type, "-N", "", "-C", "", "-f", file + "")
            .redirectErrorStream(true)
            .start();
    made.getOutputStream().close();
    String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (made.waitFor() != 0) throw new IOException(said);
    return file;
  }

  /** The fingerprint as {@code ssh-keygen -l} prints it. */
  static String fingerprint(Path key) throws Exception {
    Process shown = new ProcessBuilder("ssh-keygen", "-l", "-f", key + "").start();
    shown.getOutputStream().close();
    String line = new String(shown.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return line.split(" ")[1];
  }

  private List<String> command(String user, Path key, List<String> options, String... words) {
    List<String> line = new ArrayList<>(List.of("ssh", "-F", "none", "-p", port + ""));
    for (String option :
        List.of(
            "UserKnownHostsFile=/dev/null",
            "GlobalKnownHostsFile=/dev/null",
            "StrictHostKeyChecking=no",
            "LogLevel=ERROR",
            "IdentityAgent=none",
            "IdentitiesOnly=yes",
            "SendEnv=LANG LC_ALL NO_COLOR COLORTERM",
            "ConnectTimeout=10")) {
      line.addAll(List.of("-o", option));
    }
    line.addAll(List.of("-i", key == null ? "/dev/null" : key.toString()));
    line.addAll(options);
    line.add(user + "@127.0.0.1");
    line.addAll(List.of(words));
    return line;
  }

  /** Runs one command with this standard input. */
  Result run(String user, Path key, String input, String... words) throws Exception {
    return finish(new ProcessBuilder(command(user, key, List.of(), words)), input);
  }

  /** The same with further options of ssh. */
  Result with(List<String> options, String user, Path key, String input, String... words)
      throws Exception {
    return finish(new ProcessBuilder(command(user, key, options, words)), input);
  }

  private static Result finish(ProcessBuilder builder, String input) throws Exception {
    builder.environment().put("LANG", "fr_FR.UTF-8");
    builder.environment().remove("LC_ALL");
    Process process = builder.start();
    List<byte[]> err = new ArrayList<>();
    Thread reading = Thread.ofVirtual().start(() -> err.add(all(process.getErrorStream())));
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // The hub may have answered before it had read everything.
    }
    byte[] out = all(process.getInputStream());
    if (!process.waitFor(30, TimeUnit.SECONDS)) throw new AssertionError("ssh does not end");
    reading.join();
    return new Result(
        process.exitValue(),
        new String(out, StandardCharsets.UTF_8),
        new String(err.getFirst(), StandardCharsets.UTF_8));
  }

  private static byte[] all(java.io.InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** Opens the screens under a pseudo-terminal of that size. */
  Visitor screen(Path key, int columns, int rows, Map<String, String> environment)
      throws Exception {
    String ssh = String.join("' '", command("visitor", key, List.of("-tt")));
    String line = "stty rows " + rows + " cols " + columns + "; exec '" + ssh + "'";
    ProcessBuilder builder = new ProcessBuilder("script", "-qefc", line, "/dev/null");
    builder.environment().putAll(environment);
    builder.environment().putIfAbsent("TERM", "xterm-256color");
    Process process = builder.start();
    return new Visitor(
        process.getInputStream(),
        process.getOutputStream(),
        new Emulated(columns, rows),
        process::destroy);
  }
}
