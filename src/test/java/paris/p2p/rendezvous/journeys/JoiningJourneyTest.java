package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** Coming with a key, choosing a name, writing, and coming back to what was being written. */
final class JoiningJourneyTest {
  @TempDir Path folder;
  private OpenHub hub;

  @BeforeEach
  void open() throws Exception {
    hub = OpenHub.in(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void a_guest_who_wants_to_write_is_told_how_to_make_a_key() throws Exception {
    try (Visitor guest = hub.visitor(null)) {
      guest.types("5").sees("Idées").types("j\r").sees("À lancer").types("a");
      guest.sees("ssh-keygen -t ed25519");
    }
  }

  @Test
  void a_key_picks_a_name_once_and_then_posts() throws Exception {
    KeyPair key = Client.key();
    try (Visitor camille = hub.visitor(key)) {
      camille.types("5").sees("Idées").types("j\r").sees("À lancer").types("a");
      camille.sees("QUI ÊTES-VOUS").types("camille").sees("libre").types("\r");
      camille.sees("CODES DE SECOURS").types("\r");
      camille.sees("NOUVEAU FIL").types("Bonjour\tJe viens de Nantes.\u0013");
      camille.sees("publié").sees("Je viens de Nantes.");
    }
    assertTrue(hub.run(key, "whoami", "").out().contains("camille"));
    assertTrue(hub.run(key, "post 1", "").out().contains("Je viens de Nantes."));
  }

  @Test
  void a_draft_is_there_when_a_client_that_vanished_comes_back() throws Exception {
    KeyPair key = hub.member("ada");
    hub.run(key, "write idees Un fil", "Le début.");
    Visitor ada = hub.visitor(key);
    ada.types("5").sees("Idées").types("j\r").sees("Un fil").types("\r").sees("Le début.");
    ada.types("r").sees("RÉPONDRE À").types("Une pensée inachevée").sees("inachevée");
    ada.close();
    try (Visitor again = hub.visitor(key)) {
      again.types("5").sees("Idées").types("j\r").sees("Un fil").types("\r").sees("Le début.");
      again.types("r").sees("Une pensée inachevée");
    }
  }

  @Test
  void windows_of_any_size_are_borne() throws Exception {
    for (int[] size : new int[][] {{1, 1}, {65535, 65535}, {40, 12}, {20, 5}}) {
      Client client = hub.client(null);
      try (var shell = client.shell(size[0], size[1], Map.of("LANG", "fr_FR.UTF-8"))) {
        assertTrue(shell.screen().read() >= 0, "something is drawn");
        shell.resize(80, 24);
        shell.type("q".getBytes("US-ASCII"));
        assertEquals(0, shell.ended());
      } finally {
        client.close();
      }
    }
  }

  @Test
  void a_title_of_ten_thousand_characters_is_refused_and_the_text_is_kept() throws Exception {
    KeyPair key = hub.member("ada");
    Client.Result said = hub.run(key, "write idees " + "x".repeat(8_000), "Un long texte.");
    assertEquals(1, said.exit(), said.toString());
    assertTrue(said.err().contains("120"), said.err());
    assertEquals(1, said.err().lines().count(), said.err());
  }
}
