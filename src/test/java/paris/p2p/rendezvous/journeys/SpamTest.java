package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.people.Watch;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.store.AtOnce;

/** A new key that posts as fast as it can to a hub with the usual quotas. */
@Timeout(120)
final class SpamTest {
  private static final int POSTS = 1_000;
  private static final int CONNECTIONS = 8;

  @TempDir Path folder;
  private final Watch watch = new Watch();
  private OpenHub hub;
  private KeyPair lea;

  @BeforeEach
  void aThread() throws Exception {
    hub = OpenHub.withQuotas(folder, watch);
    lea = hub.organiser("lea");
    assertEquals(0, hub.run(lea, "write idees QUIC", "On passe en QUIC ?").exit());
  }

  @AfterEach
  void close() {
    hub.close();
  }

  /** So many posts in a minute of the hub; how many of them ended with which exit status. */
  private Map<Integer, Integer> spam(KeyPair key, int posts) throws Exception {
    Map<Integer, Integer> exits = new ConcurrentHashMap<>();
    AtOnce.each(
        CONNECTIONS,
        _ -> {
          try (Client client = hub.client(key)) {
            for (int i = 0; i < posts / CONNECTIONS; i++) {
              exits.merge(client.exec("reply 1", "Achetez !").exit(), 1, Integer::sum);
              watch.passes(Duration.ofSeconds(59).dividedBy(posts));
            }
            return 0;
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
    return exits;
  }

  @Test
  void of_a_thousand_posts_a_minute_from_a_new_key_two_are_stored() throws Exception {
    KeyPair ada = hub.member("ada");
    assertEquals(Map.of(0, 2, 3, POSTS - 2), spam(ada, POSTS));
    assertEquals(3, hub.desk().board().topic(1).orElseThrow().posts());
  }

  @Test
  void of_many_held_posts_a_minute_from_a_new_key_two_wait() throws Exception {
    assertEquals(0, hub.run(lea, "hub hold 5 'vague de spam'", "").exit());
    KeyPair ada = hub.member("ada");
    assertEquals(Map.of(0, 2, 3, 78), spam(ada, 80));
    assertEquals(2, hub.desk().newcomers().waiting());
    assertEquals(1, hub.desk().board().topic(1).orElseThrow().posts());
  }

  @Test
  void who_writes_too_fast_is_told_when_to_go_on_and_finds_the_text_again() throws Exception {
    KeyPair ada = hub.member("ada");
    try (Client client = hub.client(ada)) {
      for (int i = 0; i < 2; i++) assertEquals(0, client.exec("reply 1", "Oui, " + i).exit());
      Client.Result third = client.exec("reply 1", "Et une troisième idée");
      assertEquals(3, third.exit());
      assertTrue(third.err().contains("60 s") || third.err().contains("1 min"), third.err());
      assertTrue(client.exec("drafts", "").out().contains("Et une troisième idée"));
    }
    try (Visitor screen = hub.visitor(ada)) {
      screen.types("5").sees("Idées").types("j\r").sees("QUIC").types("\r").sees("On passe");
      screen.types("r").sees("Et une troisième idée").types(" de plus").sees("idée de plus");
      screen.types("\u0013").sees("Vous écrivez vite").sees("idée de plus");
      watch.passes(Duration.ofMinutes(1));
      screen.types("\u0013").sees("publié #4");
    }
  }
}
