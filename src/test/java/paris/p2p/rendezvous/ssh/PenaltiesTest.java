package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A source that knocks on and on and never signs in. */
@Timeout(60)
class PenaltiesTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private long now = 1_000;
  private final Penalties penalties =
      new Penalties(Duration.ofSeconds(15), Duration.ofMinutes(10), () -> now);

  private void later(Duration time) {
    now += time.toNanos();
  }

  @Test
  void a_few_are_borne_then_it_is_not_heard_until_that_has_worn_off() {
    for (int i = 0; i < 15; i++) penalties.add("scanner", SECOND);
    assertTrue(penalties.hears("scanner"));
    penalties.add("scanner", SECOND);
    assertFalse(penalties.hears("scanner"));
    assertTrue(penalties.hears("somebody"));
    later(SECOND);
    assertTrue(penalties.hears("scanner"));
    later(Duration.ofSeconds(15));
    assertTrue(penalties.hears("scanner"));
    assertEquals(0, penalties.sources());
  }

  @Test
  void nobody_owes_more_than_the_most_however_long_it_went_on() {
    for (int i = 0; i < 100_000; i++) penalties.add("scanner", Duration.ofSeconds(20));
    later(Duration.ofMinutes(10).minusSeconds(15));
    assertTrue(penalties.hears("scanner"));
  }

  @Test
  void a_million_sources_cost_the_memory_of_ten_thousand() {
    for (int i = 0; i < 1_000_000; i++) penalties.add("s" + i, SECOND);
    assertEquals(10_000, penalties.sources());
  }

  @Test
  void a_port_scanner_is_cut_at_once_after_a_while_and_others_come_in(@TempDir Path folder)
      throws Exception {
    Duration minute = Duration.ofMinutes(1);
    DoorLimits limits =
        new DoorLimits(
            100, 10, 10, minute, minute, Duration.ofSeconds(5), minute, minute, 4, SECOND);
    try (Door door = Doors.open(folder, new Lobby(), limits)) {
      int heard = 0;
      for (int i = 0; i < 50; i++) if (knocked(door, "127.0.0.2")) heard++;
      assertTrue(heard >= 6 && heard < 20, "heard " + heard + " times");
      try (Client ada = Client.keyless(door.port())) {
        assertEquals(0, ada.exec("lines", "").exit());
      }
    }
  }

  /** Whether the door said anything to who then goes without a word. */
  private static boolean knocked(Door door, String from) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(from, 0));
      socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
      socket.setSoTimeout(10_000);
      boolean heard = socket.getInputStream().read() >= 0;
      socket.shutdownOutput();
      while (heard && socket.getInputStream().read() >= 0) {}
      return heard;
    } catch (SocketException cut) {
      return false;
    }
  }

  @Test
  void who_signs_in_owes_nothing(@TempDir Path folder) throws Exception {
    DoorLimits strict =
        new DoorLimits(
            100,
            10,
            10,
            SECOND.multipliedBy(60),
            SECOND.multipliedBy(60),
            Duration.ZERO,
            SECOND,
            SECOND,
            4,
            SECOND);
    try (Door door = Doors.open(folder, new Lobby(), strict)) {
      for (int i = 0; i < 5; i++) {
        try (Client ada = Client.keyless(door.port())) {
          assertEquals(0, ada.exec("lines", "").exit());
        }
      }
    }
  }
}
