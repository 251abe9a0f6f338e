package paris.p2p.rendezvous.ssh;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The machine's own OpenSSH. */
public final class OpenSsh {
  private OpenSsh() {}

  /** Whether there is one. */
  public static boolean here() {
    return Files.isExecutable(Path.of("/usr/bin/ssh"))
        && Files.isExecutable(Path.of("/usr/bin/ssh-keygen"));
  }

  /** A new key of that type ({@code ed25519}, {@code ecdsa}, {@code rsa}) in that folder. */
  public static Path key(Path folder, String type) throws Exception {
    Path file = folder.resolve("id_" + type);
    run("", command("ssh-keygen", "-q", "-t", type, "-N", "", "-f", file.toString()));
    return file;
  }

  /** Its command line, reading nobody's configuration, asking nothing and saying little. */
  public static List<String> ssh(int port, String... arguments) {
    return line(port, "ERROR", arguments);
  }

  /** The same, telling all it does on its standard error. */
  static List<String> talkative(int port, String... arguments) {
    return line(port, "DEBUG3", arguments);
  }

  private static List<String> line(int port, String level, String... arguments) {
    List<String> line = command("ssh", "-F", "none", "-p", "" + port);
    for (String option :
        List.of(
            "UserKnownHostsFile=/dev/null",
            "StrictHostKeyChecking=no",
            "IdentityAgent=none",
            "LogLevel=" + level)) {
      line.addAll(List.of("-o", option));
    }
    line.addAll(List.of(arguments));
    return line;
  }

  /** The line that runs a program of OpenSSH. */
  public static List<String> command(String program, String... arguments) {
    List<String> line = new ArrayList<>(List.of("/usr/bin/" + program));
    line.addAll(List.of(arguments));
    return line;
  }

  /** Runs it to its end with that on its standard input. */
  public static Client.Result run(String input, List<String> line) throws Exception {
    return run(input, line, Map.of());
  }

  /** The same with these in its environment. */
  public static Client.Result run(String input, List<String> line, Map<String, String> environment)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().putAll(environment);
    Process process = builder.start();
    try {
      CompletableFuture<String> out =
          CompletableFuture.supplyAsync(() -> read(process.inputReader()));
      CompletableFuture<String> err =
          CompletableFuture.supplyAsync(() -> read(process.errorReader()));
      try (var stdin = process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        // The hub may have answered, and ssh gone, before all of it was read.
      }
      int exit = process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
      return new Client.Result(exit, out.get(5, TimeUnit.SECONDS), err.get(5, TimeUnit.SECONDS));
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(Reader reader) {
    try (reader) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
