package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** Another key of one's own comes, and goes, over SSH. */
final class KeysJourneyTest {
  @TempDir Path folder;

  @Test
  void a_key_comes_by_a_code_and_its_open_session_ends_the_moment_it_is_revoked() throws Exception {
    try (OpenHub hub = OpenHub.in(folder.resolve("data"))) {
      KeyPair ada = hub.member("ada");
      KeyPair laptop = Client.key();
      String code = hub.run(ada, "keys code", "").out().strip();
      try (Visitor there = hub.visitor(ada);
          Visitor other = hub.visitor(laptop)) {
        there.sees("ada");
        other.types("6").sees("Vous avez déjà un nom ici").types("j\r").sees("CETTE CLÉ AUSSI");
        other.types(code + "\r").sees("Bon retour, ada").sees("● 1 ada");
        there.sees("● 1 ada");
        String print = KeyUtils.getFingerPrint(laptop.getPublic());
        assertEquals(0, hub.run(ada, "keys revoke " + print, "").exit());
        other.leaves();
        there.sees("● 2 ada");
      }
      assertEquals(1, hub.run(laptop, "join mallory", "").exit());
      assertTrue(hub.run(laptop, "whoami", "").out().contains("clé révoquée"));
    }
  }
}
