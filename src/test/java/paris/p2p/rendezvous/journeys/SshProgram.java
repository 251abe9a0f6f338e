package paris.p2p.rendezvous.journeys;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.OpenSsh;
import paris.p2p.rendezvous.terminal.Emulated;

/** The machine's own {@code ssh}, as a visitor would use it. */
final class SshProgram {
  private final int port;

  SshProgram(int port) {
    this.port = port;
  }

  /** The fingerprint as {@code ssh-keygen -l} prints it. */
  static String fingerprint(Path key) throws Exception {
    return OpenSsh.run("", OpenSsh.command("ssh-keygen", "-l", "-f", key.toString()))
        .out()
        .split(" ")[1];
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

  /** Runs one command in French, with this standard input. */
  Client.Result run(String user, Path key, String input, String... words) throws Exception {
    return with(List.of(), user, key, input, words);
  }

  /** The same with further options of ssh. */
  Client.Result with(List<String> options, String user, Path key, String input, String... words)
      throws Exception {
    return OpenSsh.run(
        input, command(user, key, options, words), Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", ""));
  }

  /** A client that runs, to be killed as {@code kill -9} does. */
  record Running(Process process, Visitor visitor) {
    void kill() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Opens the screens under a pseudo-terminal of that size. */
  Visitor screen(Path key, int columns, int rows, Map<String, String> environment)
      throws Exception {
    return running(key, columns, rows, environment).visitor();
  }

  /** The same, with the program at hand. */
  Running running(Path key, int columns, int rows, Map<String, String> environment)
      throws Exception {
    String ssh = String.join("' '", command("visitor", key, List.of("-tt")));
    String line = "stty rows " + rows + " cols " + columns + "; exec '" + ssh + "'";
    ProcessBuilder builder = new ProcessBuilder("script", "-qefc", line, "/dev/null");
    builder.environment().putAll(environment);
    builder.environment().putIfAbsent("TERM", "xterm-256color");
    Process process = builder.start();
    Visitor visitor =
        new Visitor(
            process.getInputStream(),
            process.getOutputStream(),
            new Emulated(columns, rows),
            process::destroy);
    return new Running(process, visitor);
  }
}
