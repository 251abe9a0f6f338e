package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** Somebody has left a screen open elsewhere. */
@Timeout(60)
final class SessionsJourneyTest {
  @TempDir Path folder;

  @Test
  void ends_it_from_another_session_and_it_says_so_and_gives_the_terminal_back() throws Exception {
    try (OpenHub hub = OpenHub.in(folder)) {
      KeyPair key = hub.member("ada");
      try (Visitor forgotten = hub.visitor(key);
          Visitor other = hub.visitor(hub.member("amir"))) {
        forgotten.sees("EN LIGNE");
        other.sees("EN LIGNE");
        String listed = hub.run(key, "sessions", "").out();
        assertEquals(2, listed.lines().count(), listed);
        assertTrue(listed.contains("1 écran") && listed.contains("127.0.0.1"), listed);
        assertTrue(listed.contains("cette session"), listed);
        assertEquals("Une session fermée.\n", hub.run(key, "sessions end others", "").out());
        forgotten.sees("a été fermée depuis une autre des vôtres");
        other.types("?").sees("LES TOUCHES");
        assertEquals(1, hub.run(key, "sessions", "").out().lines().count());
      }
    }
  }

  @Test
  void a_screen_is_ended_by_its_number() throws Exception {
    try (OpenHub hub = OpenHub.in(folder)) {
      KeyPair key = hub.member("ada");
      try (Visitor forgotten = hub.visitor(key)) {
        forgotten.sees("EN LIGNE");
        try (Client client = Client.with(hub.port(), key)) {
          String json = client.exec("sessions --json", "").out();
          assertTrue(json.contains("\"screens\" : 1"), json);
          String id = json.replaceAll("(?s).*?\"id\" : (\\d+).*", "$1");
          assertEquals(0, client.exec("sessions end " + id, "").exit());
        }
        forgotten.sees("a été fermée depuis une autre des vôtres");
      }
    }
  }
}
