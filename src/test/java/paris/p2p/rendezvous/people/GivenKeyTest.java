package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public keys as people hand them on; made and printed by OpenSSH. */
final class GivenKeyTest {
  private static final String KEY =
      "AAAAC3NzaC1lZDI1NTE5AAAAIOB2W7+nwUzio+Q+pMz+ttMOhc53ng/Pw47FTzDEbOZa";
  private static final String PRINT = "SHA256:4LJ3DHPcOx/S6iDQUZTqt4qKNkJcpk76VOQhB0C/2d4";

  private static Optional<String> found(String typed) {
    return GivenKey.fingerprint(typed);
  }

  @Test
  void a_fingerprint_is_taken_alone_and_as_ssh_keygen_prints_it() {
    assertEquals(Optional.of(PRINT), found(PRINT));
    assertEquals(Optional.of(PRINT), found(" " + PRINT + "=\n"));
    assertEquals(Optional.of(PRINT), found("256 " + PRINT + " ada@home (ED25519)"));
  }

  @Test
  void a_public_key_has_the_fingerprint_that_openssh_gives_it() {
    assertEquals(Optional.of(PRINT), found(KEY));
    assertEquals(Optional.of(PRINT), found("ssh-ed25519 " + KEY + " ada@home"));
    assertEquals(Optional.of(PRINT), found("ssh-ed25519 " + KEY + " " + PRINT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ada",
        "SHA256:",
        "SHA256:short",
        "SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaVk",
        "SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaVk88",
        "SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaV k8",
        "MD5:16:27:ac:a5:76:28:2d:36:63:1b:56:4d:eb:df:a6:48",
        "AAAA",
        "AAAAC3NzaC1lZDI1NTE5",
        "AAAA/////w==",
        "ssh-ed25519 AAAAé",
        "-----BEGIN OPENSSH PRIVATE KEY-----"
      })
  void all_else_is_no_key(String typed) {
    assertEquals(Optional.empty(), found(typed));
  }

  @Test
  void of_two_keys_nobody_knows_which_is_meant() {
    assertEquals(
        Optional.empty(), found(PRINT + " SHA256:3vN0pW7cXq1mZ4yKtR8sBhUeLgA5fDoJi2MnQxEaVk8"));
  }

  @Test
  void what_is_endless_is_no_key() {
    assertEquals(Optional.empty(), found("AAAA".repeat(100_000)));
    assertEquals(Optional.empty(), found("SHA256:" + "A".repeat(100_000)));
  }
}
