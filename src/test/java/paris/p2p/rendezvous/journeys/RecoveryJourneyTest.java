package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** Coming back to one's name with another key, over SSH. */
final class RecoveryJourneyTest {
  @TempDir Path folder;

  @Test
  void a_code_written_down_at_joining_brings_the_name_back_and_open_screens_hear_of_it()
      throws Exception {
    try (OpenHub hub = OpenHub.in(folder.resolve("data"))) {
      KeyPair ada = hub.member("ada");
      String code = hub.run(ada, "recovery new", "").out().lines().findFirst().orElseThrow();
      KeyPair other = Client.key();
      try (Visitor there = hub.visitor(ada);
          Visitor back = hub.visitor(other)) {
        there.sees("ada");
        back.types("6").sees("Vous aviez un nom ici").types("jj\r").sees("CLÉ PERDUE");
        back.types(code + "\r").sees("Bon retour, ada");
        there.sees("● 1 ada");
      }
      assertTrue(hub.run(other, "whoami", "").out().contains("ada"));
      assertEquals(1, hub.run(Client.key(), "recover " + code, "").exit());
    }
  }

  @Test
  void a_key_that_two_organisers_gave_is_theirs_when_it_comes_after_three_days() throws Exception {
    KeyPair lea;
    KeyPair fresh = Client.key();
    try (OpenHub hub = OpenHub.in(folder.resolve("data"))) {
      lea = hub.organiser("lea");
      KeyPair noor = Client.key();
      hub.desk().people().promise(List.of(print(noor)));
      assertEquals(0, hub.run(noor, "join noor", "").exit());
      hub.member("ada");
      assertEquals(0, hub.run(lea, "rebind ask ada " + print(fresh) + " noyée", "").exit());
      assertEquals(0, hub.run(noor, "rebind agree 1 vue hier", "").exit());
      assertTrue(hub.run(fresh, "whoami", "").out().contains("join NOM"));
    }
    Clock later = Clock.offset(OpenHub.CLOCK, Duration.ofDays(3));
    try (OpenHub hub = OpenHub.asServed(folder.resolve("data"), later)) {
      assertTrue(hub.run(fresh, "whoami", "").out().contains("ada"));
      try (Visitor back = hub.visitor(fresh)) {
        back.sees("● 3 ada");
      }
      assertTrue(hub.run(lea, "journal", "").out().contains("rend une clé à ada"));
    }
  }

  private static String print(KeyPair key) {
    return KeyUtils.getFingerPrint(key.getPublic());
  }
}
