package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.OpenSsh;

/** The machine's own {@code ssh}, with and without a pseudo-terminal. */
final class OpenSshJourneyTest {
  @TempDir static Path folder;
  private static OpenHub hub;
  private static SshProgram ssh;
  private static Path key;

  @BeforeAll
  static void open() throws Exception {
    hub = OpenHub.in(folder.resolve("data"));
    ssh = new SshProgram(hub.port());
    key = OpenSsh.key(folder, "ed25519");
  }

  @AfterAll
  static void close() {
    hub.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecdsa", "rsa"})
  void other_keys_sign_in_as_themselves(String type) throws Exception {
    Path other = OpenSsh.key(folder, type);
    Client.Result said = ssh.run("visitor", other, "", "whoami");
    assertEquals(0, said.exit(), said.toString());
    assertTrue(said.out().contains(SshProgram.fingerprint(other)), said.out());
  }

  @Test
  void an_ed25519_key_signs_in_as_itself() throws Exception {
    Client.Result said = ssh.run("visitor", key, "", "whoami");
    assertTrue(said.out().contains(SshProgram.fingerprint(key)), said.toString());
  }

  @Test
  void who_has_no_key_comes_in_as_a_guest_without_a_question() throws Exception {
    Client.Result said = ssh.run("visitor", null, "", "whoami");
    assertEquals(0, said.exit(), said.toString());
    assertFalse(said.out().contains("SHA256:"), said.out());
  }

  @Test
  void guest_needs_no_prompt_in_batch_mode_and_can_only_read() throws Exception {
    List<String> batch = List.of("-o", "BatchMode=yes");
    Client.Result read = ssh.with(batch, "guest", null, "", "next");
    assertEquals(0, read.exit(), read.toString());
    assertTrue(read.out().contains("Pair à Bière #88"), read.out());
    Client.Result wrote = ssh.with(batch, "guest", null, "bonjour", "write", "idees", "Moi");
    assertEquals(1, wrote.exit(), wrote.toString());
  }

  @Test
  void somebody_goes_through_every_tab_and_finds_the_terminal_as_before() throws Exception {
    try (Visitor ada = ssh.screen(key, 80, 24, Map.of("LANG", "fr_FR.UTF-8"))) {
      ada.sees("PROCHAIN RENDEZ-VOUS").sees("Pair à Bière #88");
      ada.types("2").sees("Nos valeurs");
      ada.types("3").sees("FEUILLE DE ROUTE");
      ada.types("4").sees("DÉCEMBRE 2026");
      ada.types("5").sees("Annonces");
      ada.types("6").sees("EN LIGNE");
      ada.types("1").sees("PROCHAIN RENDEZ-VOUS");
      assertTrue(ada.terminal().alternate());
      ada.types("q").leaves();
      assertFalse(ada.terminal().alternate(), "the alternate screen is left");
      assertEquals(Set.of("?7", "?25"), Set.copyOf(ada.terminal().modes()), "modes as at first");
      assertTrue(ada.terminal().unknown().isEmpty(), ada.terminal().unknown().toString());
    }
  }

  @Test
  void a_dumb_terminal_is_told_of_the_commands() throws Exception {
    Client.Result said = ssh.with(List.of("-T"), "visitor", key, "");
    assertTrue((said.out() + said.err()).contains("next"), said.toString());
    assertFalse((said.out() + said.err()).contains("\u001b"), "no escapes");
  }

  @Test
  void english_is_spoken_to_who_asks_for_it() throws Exception {
    try (Visitor bob = ssh.screen(key, 80, 24, Map.of("LANG", "en_GB.UTF-8"))) {
      bob.sees("NEXT RENDEZ-VOUS").types("L").sees("PROCHAIN RENDEZ-VOUS");
      bob.types("L").sees("NEXT RENDEZ-VOUS").types("q").leaves();
    }
  }
}
