package paris.p2p.rendezvous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an operator sees of a start, and of one that cannot be. */
final class StartTest {
  @TempDir Path folder;

  private record Said(int exit, String out, String err) {
    void refusedInOneLine(int status, String... words) {
      assertEquals(status, exit, err);
      assertEquals("", out);
      assertEquals(1, err.lines().count(), err);
      for (String word : words) assertTrue(err.contains(word), err);
    }
  }

  private static Said run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Said(exit, out.toString(), err.toString());
  }

  @Test
  void a_first_start_prints_five_lines_and_the_next_one_with_an_organiser_four() throws Exception {
    Path data = folder.resolve("data");
    try (OpenHub hub = OpenHub.fromNothing(data)) {
      List<String> lines = hub.announcement();
      assertEquals(5, lines.size(), lines.toString());
      assertEquals("Rendezvous " + Version.number() + " — Paris P2P", lines.get(0));
      assertTrue(lines.get(1).matches("Host key    SHA256:[A-Za-z0-9+/]{43}"), lines.get(1));
      assertEquals("Data        " + data, lines.get(2));
      assertTrue(
          lines
              .get(3)
              .matches(
                  "Organiser   none yet: sign in and give the code [0-9A-Z]{4}(-[0-9A-Z]{4}){3}"),
          lines.get(3));
      assertEquals("Ready       ssh -p " + hub.port() + " 127.0.0.1", lines.get(4));
      hub.organiser("noor");
      assertEquals(4, hub.announcement().size());
    }
    try (OpenHub again = OpenHub.fromNothing(data)) {
      assertEquals(4, again.announcement().size(), "there is an organiser");
    }
  }

  @Test
  void the_folder_is_for_its_owner_only() throws Exception {
    Path data = folder.resolve("data");
    OpenHub.fromNothing(data).close();
    assertEquals("rwx------", mode(data));
    try (var files = Files.list(data)) {
      for (Path file : files.toList()) assertEquals("rw-------", mode(file), file.toString());
    }
  }

  @Test
  void a_folder_made_by_hand_is_shut_or_the_start_says_what_is_wrong() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
    OpenHub.fromNothing(data).close();
    assertEquals("rwx------", mode(data));
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxr-x"));
    OpenHub.fromNothing(data).close();
    assertEquals("rwx------", mode(data));
    Path home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("letters"), "of somebody");
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    run("serve", "--port", "0", "--data", home.toString())
        .refusedInOneLine(1, "Others on this machine can read", home.toString(), "chmod 700");
    assertEquals("rwxr-xr-x", mode(home));
  }

  private static String mode(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void options_that_are_none_are_said_in_one_line() {
    run("serve", "--prot", "1").refusedInOneLine(2, "--prot");
    run("serve", "--port", "many").refusedInOneLine(2, "--port");
    run("serve", "--port", "70000").refusedInOneLine(2, "65535");
    run("serve", "--zone", "Europe/Nowhere").refusedInOneLine(2, "--zone");
    run("serve", "--language", "de").refusedInOneLine(2, "fr or en");
    run("serve", "--organiser", "ada").refusedInOneLine(2, "SHA256:");
    run("serve", "--config", folder + "/none").refusedInOneLine(2, "none");
    run("server").refusedInOneLine(2, "server");
    run().refusedInOneLine(2, "serve");
  }

  @Test
  void a_line_of_the_file_that_no_option_reads_is_refused() throws Exception {
    Path file = Files.writeString(folder.resolve("hub.properties"), "port=2222\nprot=1\n");
    run("serve", "--config", file + "").refusedInOneLine(2, "prot");
  }

  @Test
  void a_port_in_use_is_said_in_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = taken.getLocalPort() + "";
      run("serve", "--host", "127.0.0.1", "--port", port, "--data", folder + "/data")
          .refusedInOneLine(1, port);
    }
  }

  @Test
  void a_folder_that_cannot_be_one_is_said_in_one_line() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    run("serve", "--port", "0", "--data", file + "").refusedInOneLine(1, file + "", "--data");
  }

  @Test
  void a_host_key_that_others_can_read_stops_the_start() throws Exception {
    Path data = folder.resolve("data");
    OpenHub.fromNothing(data).close();
    Path key = data.resolve("host_ed25519");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    run("serve", "--port", "0", "--data", data + "").refusedInOneLine(1, "chmod 600");
  }

  @Test
  void a_host_key_that_is_lost_or_cut_is_never_replaced_silently() throws Exception {
    Path data = folder.resolve("data");
    OpenHub.fromNothing(data).close();
    Path key = data.resolve("host_ed25519");
    byte[] whole = Files.readAllBytes(key);
    Files.write(key, Arrays.copyOf(whole, whole.length / 2));
    run("serve", "--port", "0", "--data", data + "").refusedInOneLine(1, "host_ed25519");
    Files.delete(key);
    run("serve", "--port", "0", "--data", data + "").refusedInOneLine(1, "host_ed25519");
  }

  @Test
  void the_command_line_wins_over_the_environment_which_wins_over_the_file() throws Exception {
    Path file = Files.writeString(folder.resolve("hub.properties"), "name=File\ncity=File\n");
    var line =
        new CommandLine(new ServeCommand())
            .setDefaultValueProvider(
                new Defaults(
                    Map.of("RENDEZVOUS_CITY", "Env", "RENDEZVOUS_NAME", "Env"),
                    "--config",
                    file + ""));
    line.parseArgs("--name", "Line", "--config", file + "");
    var options = line.getCommandSpec().optionsMap();
    assertEquals("Line", options.get("--name").getValue());
    assertEquals("Env", options.get("--city").getValue());
  }
}
