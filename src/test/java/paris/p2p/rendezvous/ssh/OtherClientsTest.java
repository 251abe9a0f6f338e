package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs that others wrote, as far as they are on this machine: the clients of {@code
 * src/clients}, and ssh-audit.
 */
@Timeout(120)
class OtherClientsTest {
  private static final Path CLIENTS = Path.of("src/clients");

  @TempDir Path folder;
  private Door door;

  @BeforeEach
  void open() throws CannotOpen {
    door = Doors.open(folder.resolve("data"), new Lobby());
  }

  @AfterEach
  void close() {
    door.close();
  }

  @ParameterizedTest
  @CsvSource({
    "openssh, ed25519",
    "openssh, ecdsa",
    "openssh, rsa",
    "dbclient, ed25519",
    "dbclient, ecdsa",
    "dbclient, rsa",
    "plink, ed25519",
    "plink, ecdsa",
    "plink, rsa",
    "paramiko, ed25519",
    "paramiko, ecdsa",
    "paramiko, rsa",
    "asyncssh, ed25519",
    "asyncssh, ecdsa",
    "asyncssh, rsa",
    "libssh, ed25519",
    "libssh, ecdsa",
    "libssh, rsa",
    "phpseclib, ed25519",
    "phpseclib, ecdsa"
  })
  void a_client_signs_in_with_its_key(String client, String type) throws Exception {
    assumeTrue(OpenSsh.here());
    assumeTrue(run(client, "--version").exit() == 0, client + " is not here");
    Path key = OpenSsh.key(folder, type);
    Client.Result who = run(client, "" + door.port(), key.toString());
    String listed =
        OpenSsh.run("", OpenSsh.command("ssh-keygen", "-l", "-f", key.toString())).out();
    assertEquals(listed.split(" ")[1] + "\n", who.out(), who.err());
  }

  private Client.Result run(String client, String... words) throws Exception {
    List<String> line = new ArrayList<>(List.of(CLIENTS.resolve(client).toString()));
    line.addAll(List.of(words));
    return OpenSsh.run("", line, Map.of("CLIENTS_TMP", folder.toString()));
  }

  @Test
  void ssh_audit_finds_what_the_policy_asks_for_and_nothing_that_fails() throws Exception {
    Path program = Path.of("/usr/bin/ssh-audit");
    assumeTrue(Files.isExecutable(program), "ssh-audit is not here");
    Client.Result policy = audit(program, "-P", "src/audit/rendezvous.policy");
    assertEquals(0, policy.exit(), policy.out());
    Client.Result plain = audit(program);
    assertTrue(plain.out().contains("curve25519-sha256"), plain.out());
    assertFalse(plain.out().contains("[fail]"), plain.out());
  }

  private Client.Result audit(Path program, String... words) throws Exception {
    List<String> line = new ArrayList<>(List.of(program.toString(), "-n"));
    line.addAll(List.of(words));
    line.addAll(List.of("-p", "" + door.port(), "127.0.0.1"));
    return OpenSsh.run("", line);
  }
}
