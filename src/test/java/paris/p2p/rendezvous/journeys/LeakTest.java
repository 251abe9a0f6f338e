package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Shell;
import paris.p2p.rendezvous.ssh.Town;
import paris.p2p.rendezvous.store.AtOnce;

/** Five hundred visitors in all come and go, and nothing of them stays behind. */
@Timeout(120)
@Tag("alone")
final class LeakTest {
  private static final int EACH_WAY = 168;
  private static final int WARMING = 24;
  private static final int AT_ONCE = 8;

  /** Less than a first frame, so that who does not read holds it up. */
  private static final int WINDOW = 1024;

  @TempDir Path folder;

  /** How a visit ends. */
  private enum Way {
    POLITELY {
      @Override
      void go(Client client, Shell shell) throws IOException {
        read(shell);
        shell.type(new byte[] {'q'});
        shell.ended();
      }
    },
    BY_A_CUT_OF_THE_LINE {
      @Override
      void go(Client client, Shell shell) throws IOException {
        read(shell);
        client.cut();
      }
    },
    BY_STOPPING_TO_READ {
      @Override
      void go(Client client, Shell shell) throws IOException {
        shell.type("5123456L".getBytes("US-ASCII"));
        shell.ended();
      }
    };

    abstract void go(Client client, Shell shell) throws IOException;

    /** Waits for the first byte; what comes after it is read to the end by a thread of its own. */
    static void read(Shell shell) throws IOException {
      assertTrue(shell.screen().read() >= 0);
      Thread.ofVirtual().start(() -> drain(shell));
    }

    private static void drain(Shell shell) {
      try {
        shell.screen().transferTo(OutputStream.nullOutputStream());
      } catch (IOException cut) {
        // The line was cut: as good an end as any.
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void who_comes_and_goes_leaves_nothing_behind(Way way) throws Exception {
    try (OpenHub hub = OpenHub.forCrowds(folder, Duration.ofMillis(300));
        Town town = new Town(hub.port(), WINDOW)) {
      visit(town, way, WARMING);
      awaitEmpty(hub);
      Leftovers before = Leftovers.now();
      visit(town, way, EACH_WAY);
      awaitEmpty(hub);
      Leftovers.awaitLike(before);
    }
  }

  private static void visit(Town town, Way way, int times) throws Exception {
    Semaphore places = new Semaphore(AT_ONCE);
    AtOnce.each(
        times,
        which -> {
          places.acquireUninterruptibly();
          try (Client client = town.somebody()) {
            Shell shell = client.shell(80, 24, Map.of("LANG", "fr_FR.UTF-8"));
            way.go(client, shell);
            return which;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          } finally {
            places.release();
          }
        });
  }

  private static void awaitEmpty(OpenHub hub) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (hub.desk().presence().here().others() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    assertTrue(hub.desk().presence().here().others() == 0, "somebody is still here");
  }
}
