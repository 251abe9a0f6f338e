package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A host key that changes, as a visitor's own OpenSSH sees it. */
@EnabledIf("paris.p2p.rendezvous.ssh.OpenSsh#here")
@Timeout(60)
class RotationTest {
  @TempDir Path parent;

  private Path folder() {
    return parent.resolve("data");
  }

  private Path known() {
    return parent.resolve("known_hosts");
  }

  /** Signs in with a client that keeps the host keys it learns, and is strict about them. */
  private Client.Result come(Door door) throws Exception {
    List<String> line = OpenSsh.command("ssh", "-F", "none", "-p", "" + door.port());
    for (String option :
        List.of(
            "UserKnownHostsFile=" + known(),
            "GlobalKnownHostsFile=/dev/null",
            "HashKnownHosts=no",
            "StrictHostKeyChecking=yes",
            "UpdateHostKeys=yes",
            "IdentityAgent=none",
            "BatchMode=yes",
            "LogLevel=VERBOSE")) {
      line.addAll(List.of("-o", option));
    }
    line.addAll(List.of("guest@127.0.0.1", "whoami"));
    return OpenSsh.run("", line);
  }

  private void know(HostKey key, int port) throws Exception {
    Files.writeString(known(), key.publication("127.0.0.1", port).knownHosts() + "\n");
  }

  private boolean knows(HostKey key, int port) throws Exception {
    return Files.readString(known()).contains(key.publication("127.0.0.1", port).knownHosts());
  }

  @Test
  void a_client_learns_the_next_key_while_the_first_still_serves_and_is_not_alarmed_after()
      throws Exception {
    HostKey first = HostKey.load(folder(), true);
    HostKeys both = new Rotation(folder()).prepare();
    HostKey next = both.next().orElseThrow();
    int port;
    try (Door door = Door.open(DoorSettings.at("127.0.0.1", 0), both, new Lobby())) {
      port = door.port();
      know(first, port);
      Client.Result came = come(door);
      assertEquals("guest\n", came.out(), came.err());
      assertTrue(knows(next, port), Files.readString(known()) + came.err());
    }
    HostKeys after = new Rotation(folder()).complete();
    assertEquals(next.fingerprint(), after.current().fingerprint());
    assertTrue(after.next().isEmpty());
    try (Door door = Door.open(DoorSettings.at("127.0.0.1", port), after, new Lobby())) {
      Client.Result came = come(door);
      assertEquals("guest\n", came.out(), came.err());
      assertFalse(knows(first, port), "the old one is forgotten: " + came.err());
    }
  }

  @Test
  void a_client_that_knows_another_key_does_not_come_in() throws Exception {
    HostKeys keys = HostKeys.load(folder(), true);
    HostKey other = HostKey.load(parent.resolve("other"), true);
    try (Door door = Door.open(DoorSettings.at("127.0.0.1", 0), keys, new Lobby())) {
      know(other, door.port());
      assertEquals(255, come(door).exit());
    }
  }

  @Test
  void the_statement_is_signed_by_the_key_that_goes_as_ssh_keygen_verifies() throws Exception {
    HostKey first = HostKey.load(folder(), true);
    Rotation rotation = new Rotation(folder());
    Rotation.Statement said = rotation.statement(rotation.prepare(), "p2p.paris", 22);
    assertTrue(said.text().contains(first.fingerprint()), said.text());
    Path signature = Files.writeString(parent.resolve("change.sig"), said.signature());
    Path signers = parent.resolve("signers");
    String line = first.publication("p2p.paris", 22).knownHosts();
    Files.writeString(signers, line + "\n");
    List<String> verify =
        new ArrayList<>(OpenSsh.command("ssh-keygen", "-Y", "verify", "-I", "p2p.paris", "-n"));
    verify.addAll(List.of(Rotation.NAMESPACE, "-f", signers.toString(), "-s"));
    verify.add(signature.toString());
    Client.Result fine = OpenSsh.run(said.text(), verify);
    assertEquals(0, fine.exit(), fine.out() + fine.err());
    assertNotEquals(0, OpenSsh.run(said.text().replace("To", "At"), verify).exit());
  }

  @Test
  void each_step_is_refused_where_the_one_before_is_missing() throws Exception {
    HostKey.load(folder(), true);
    Rotation rotation = new Rotation(folder());
    assertTrue(assertThrows(CannotOpen.class, rotation::complete).getMessage().contains("next"));
    rotation.prepare();
    assertThrows(CannotOpen.class, rotation::prepare);
    Path next = folder().resolve(HostKeys.NEXT);
    Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-r--r--"));
    assertThrows(CannotOpen.class, () -> HostKeys.load(folder(), false));
    assertThrows(CannotOpen.class, rotation::complete);
    Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-------"));
    HostKey before = HostKey.load(folder(), false);
    rotation.complete();
    assertEquals(
        before.fingerprint(), HostKey.read(folder().resolve(Rotation.BEFORE)).fingerprint());
  }

  @Test
  void the_published_record_is_the_one_that_ssh_keygen_makes() throws Exception {
    HostKey key = HostKey.load(folder(), true);
    Path file = folder().resolve(HostKey.FILE);
    String made =
        OpenSsh.run("", OpenSsh.command("ssh-keygen", "-r", "p2p.paris.", "-f", "" + file)).out();
    Publication published = key.publication("p2p.paris", 22);
    assertTrue(made.contains(published.records().getFirst()), made + published);
    String listed =
        OpenSsh.run("", OpenSsh.command("ssh-keygen", "-y", "-f", file.toString())).out();
    assertEquals("p2p.paris " + listed.strip(), published.knownHosts());
    assertTrue(key.publication("p2p.paris", 2222).knownHosts().startsWith("[p2p.paris]:2222 "));
  }
}
