package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf("paris.p2p.rendezvous.ssh.OpenSsh#here")
@Timeout(60)
class OpenSshTest {
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
  @ValueSource(strings = {"ed25519", "ecdsa", "rsa"})
  void it_signs_in_with_its_key_and_is_known_by_its_fingerprint(String type) throws Exception {
    Path key = OpenSsh.key(folder, type);
    Client.Result who = ssh("", "-i", key.toString(), "ada@127.0.0.1", "whoami");
    String listed =
        OpenSsh.run("", OpenSsh.command("ssh-keygen", "-l", "-f", key.toString())).out();
    assertEquals(new Client.Result(0, listed.split(" ")[1] + "\n", ""), who);
  }

  @Test
  void without_a_key_it_is_a_guest_and_is_asked_nothing() throws Exception {
    assertEquals(
        new Client.Result(0, "guest\n", ""),
        ssh("", "-o", "IdentityFile=none", "127.0.0.1", "whoami"));
  }

  @Test
  void guest_at_comes_in_from_a_script_that_can_answer_nothing() throws Exception {
    assertEquals(
        new Client.Result(0, "guest\n", ""),
        ssh("", "-o", "BatchMode=yes", "-o", "IdentityFile=none", "guest@127.0.0.1", "whoami"));
    assertEquals(
        255,
        ssh("", "-o", "BatchMode=yes", "-o", "IdentityFile=none", "ada@127.0.0.1", "whoami")
            .exit());
  }

  @Test
  void its_streams_and_exit_status_are_those_of_the_command() throws Exception {
    String text = "bonjour\n".repeat(100_000);
    assertEquals(new Client.Result(0, text, ""), ssh(text, "guest@127.0.0.1", "cat"));
    assertEquals(new Client.Result(3, "", "no\n"), ssh("", "guest@127.0.0.1", "fail"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KexAlgorithms=sntrup761x25519-sha512@openssh.com",
        "KexAlgorithms=curve25519-sha256",
        "KexAlgorithms=curve25519-sha256@libssh.org",
        "Ciphers=chacha20-poly1305@openssh.com",
        "Ciphers=aes256-gcm@openssh.com",
        "Ciphers=aes128-ctr",
        "MACs=hmac-sha2-512-etm@openssh.com"
      })
  void it_may_choose_among_what_is_sound(String option) throws Exception {
    assertEquals(0, ssh("", "-o", option, "guest@127.0.0.1", "lines").exit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KexAlgorithms=diffie-hellman-group14-sha256",
        "KexAlgorithms=ecdh-sha2-nistp256",
        "Ciphers=aes128-cbc",
        "HostKeyAlgorithms=rsa-sha2-512"
      })
  void it_finds_nothing_that_is_not(String option) throws Exception {
    List<String> line = OpenSsh.talkative(door.port(), "-o", option, "guest@127.0.0.1", "lines");
    Client.Result refused = OpenSsh.run("", line);
    assertEquals(255, refused.exit());
    assertTrue(refused.err().toLowerCase(Locale.ROOT).contains("negotiate"), refused::err);
  }

  @Test
  void there_are_no_subsystems() throws Exception {
    Client.Result refused = ssh("", "-s", "guest@127.0.0.1", "sftp");
    assertEquals(255, refused.exit());
    assertTrue(refused.err().contains("subsystem request failed"), refused::err);
  }

  @Test
  void it_is_told_which_signatures_may_be_used_and_that_the_exchange_is_strict() throws Exception {
    Client.Result told =
        OpenSsh.run("", OpenSsh.talkative(door.port(), "guest@127.0.0.1", "lines"));
    assertTrue(
        told.err()
            .contains(
                "server-sig-algs=<ssh-ed25519,sk-ssh-ed25519@openssh.com,ecdsa-sha2-nistp256,"
                    + "ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,"
                    + "sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256>"),
        told.err());
    assertTrue(told.err().contains("will use strict KEX ordering"), told.err());
    assertTrue(told.err().contains("kex: algorithm: sntrup761x25519"), told.err());
  }

  @Test
  void sntrup_can_be_left_out(@TempDir Path other) throws Exception {
    DoorSettings without =
        new DoorSettings(
            "127.0.0.1",
            0,
            false,
            Set.of(),
            DoorLimits.usual(),
            StayLimits.usual(StayLimits.PER_KEY));
    try (Door plain = Door.open(without, HostKeys.load(other, true), new Lobby())) {
      List<String> line = OpenSsh.talkative(plain.port(), "guest@127.0.0.1", "lines");
      assertTrue(OpenSsh.run("", line).err().contains("kex: algorithm: curve25519-sha256"));
    }
  }

  private Client.Result ssh(String input, String... arguments) throws Exception {
    return OpenSsh.run(input, OpenSsh.ssh(door.port(), arguments));
  }
}
