package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;

/** Under each abuse the heap grows by less than 20 MB, others are served, and nothing is left. */
@Timeout(120)
@Tag("alone")
final class AbuseTest {
  /** What the clients of the same Java take for it counts as well. */
  private static final long MOST = 20_000_000;

  @TempDir Path folder;
  private final Deque<AutoCloseable> held = new ArrayDeque<>();

  @ParameterizedTest
  @EnumSource(Abuse.class)
  void costs_little_memory_and_nobody_else_anything(Abuse abuse) throws Exception {
    try (OpenHub hub = OpenHub.asServed(folder, OpenHub.CLOCK)) {
      serves(hub);
      Leftovers before = Leftovers.now();
      try {
        abuse.commit(hub.port(), held::push);
        serves(hub);
        long more = Leftovers.heapInUse() - before.heap();
        assertTrue(more < MOST, abuse + " costs " + more + " bytes");
      } finally {
        for (AutoCloseable one : held) one.close();
      }
      Leftovers.awaitLike(before);
      serves(hub);
    }
  }

  private static void serves(OpenHub hub) throws Exception {
    try (Client other = Client.keyless(hub.port())) {
      Client.Result said = other.exec("about", "");
      assertEquals(0, said.exit(), said.err());
      assertTrue(said.out().contains("P2P"), said.out());
    }
  }
}
