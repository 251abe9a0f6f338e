package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.util.buffer.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client that goes too fast is taken no faster than it may, and costs the others nothing. */
@Timeout(60)
class PaceTest {
  /** So slow that nothing comes back while a test lasts. */
  private static final Duration NEVER = Duration.ofDays(1);

  private static final StayLimits USUAL = StayLimits.usual(StayLimits.PER_KEY);
  private static final long WINDOW = 64 * 1024;

  private final Lobby lobby = new Lobby();

  private Door open(Path folder, Rate packets, Rate typed, Rate sizes, Rate exchanges)
      throws CannotOpen {
    StayLimits stays =
        new StayLimits(
            100,
            100,
            100,
            USUAL.shared(),
            USUAL.arrivals(),
            USUAL.commandsPerKey(),
            USUAL.commandsPerSource(),
            packets,
            typed,
            sizes,
            exchanges);
    return Doors.open(folder, lobby, DoorLimits.usual(), stays);
  }

  /** The others are served as ever. */
  private static void assertServes(Door door) throws IOException {
    try (Client other = Client.keyless(door.port())) {
      assertEquals(0, other.exec("lines", "").exit());
    }
  }

  @Test
  void a_paste_of_64_kilobytes_comes_in_at_once(@TempDir Path folder) throws Exception {
    try (Door door = Doors.open(folder, lobby);
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      byte[] paste = "a".repeat(64 * 1024).getBytes(StandardCharsets.US_ASCII);
      shell.type(paste);
      int taken = 0;
      while (taken < paste.length) taken += Lobby.next(guest.keys).length;
      assertEquals(paste.length, taken);
    }
  }

  @Test
  void a_megabyte_of_keys_is_taken_no_faster_than_keys_may_come(@TempDir Path folder)
      throws Exception {
    long burst = 16 * 1024;
    Rate few = new Rate(burst, 1, NEVER);
    try (Door door = open(folder, USUAL.packets(), few, USUAL.sizes(), USUAL.exchanges());
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      Thread typing =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  shell.type(new byte[1024 * 1024]);
                } catch (IOException left) {
                  // The test is over.
                }
              });
      long taken = 0;
      while (taken < burst) taken += Lobby.next(guest.keys).length;
      assertServes(door);
      for (byte[] more = guest.keys.poll(); more != null; more = guest.keys.poll()) {
        taken += more.length;
      }
      // What was in the window already comes as well, and nothing after it.
      assertTrue(taken <= burst + WINDOW, taken + " bytes of keys were taken");
      assertTrue(typing.isAlive(), "a megabyte has gone");
      assertEquals(0, guest.events.size());
    }
  }

  @Test
  void of_ten_thousand_window_sizes_a_few_are_told_and_the_last_is_one_of_them(@TempDir Path folder)
      throws Exception {
    Rate few = new Rate(5, 1, Duration.ofMillis(50));
    try (Door door = open(folder, USUAL.packets(), USUAL.typed(), few, USUAL.exchanges());
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      for (int i = 0; i < 9_999; i++) shell.resize(80 + i % 2, 24);
      shell.resize(123, 45);
      int told = 1;
      while (!Lobby.next(guest.sizes).equals(new WindowSize(123, 45))) told++;
      assertTrue(told < 5_000, told + " sizes were told");
      assertServes(door);
    }
  }

  @Test
  void a_flood_of_questions_is_read_no_faster_than_packets_may_come(@TempDir Path folder)
      throws Exception {
    int most = 200;
    Rate few = new Rate(most * 1_100L, 1, NEVER);
    try (Door door = open(folder, few, USUAL.typed(), USUAL.sizes(), USUAL.exchanges());
        Client ada = Client.keyless(door.port())) {
      ClientSession session = ada.session();
      AtomicInteger answers = new AtomicInteger();
      for (int i = 0; i < 5_000; i++) {
        Buffer question = session.createBuffer(SshConstants.SSH_MSG_GLOBAL_REQUEST);
        question.putString("keepalive@openssh.com");
        question.putBoolean(true);
        session.request(
            question, "keepalive@openssh.com", (cmd, answer) -> answers.incrementAndGet());
      }
      long end = System.nanoTime() + Client.PATIENCE.toNanos();
      while (answers.get() < 50 && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
      assertTrue(answers.get() >= 50, "it is not heard at all");
      assertServes(door);
      // After the pause, one more buffer of two kilobytes may be read.
      assertTrue(answers.get() < 2 * most, answers.get() + " questions were answered");
      assertTrue(session.isOpen());
    }
  }

  @Test
  void who_wants_new_keys_again_and_again_is_borne_and_read_no_faster_than_that_may_be(
      @TempDir Path folder) throws Exception {
    Rate two = new Rate(2, 1, Duration.ofMillis(100));
    try (Door door = open(folder, USUAL.packets(), USUAL.typed(), USUAL.sizes(), two);
        Client ada = Client.keyless(door.port())) {
      long start = System.nanoTime();
      for (int i = 0; i < 12; i++) {
        ada.session().reExchangeKeys().verify(Client.PATIENCE);
        assertEquals(0, ada.exec("lines", "").exit());
      }
      long took = System.nanoTime() - start;
      assertTrue(took >= Duration.ofMillis(900).toNanos(), "twelve took " + took + " ns");
      assertServes(door);
    }
  }

  @Test
  void new_keys_each_second_wait_for_nothing() {
    Pace pace = new Pace(USUAL, new AtomicLong()::get);
    for (int i = 0; i < 30; i++) assertEquals(0, pace.exchanged());
    AtomicLong now = new AtomicLong();
    Pace each = new Pace(USUAL, () -> now.addAndGet(1_000_000_000));
    for (int i = 0; i < 1_000; i++) assertEquals(0, each.exchanged());
    assertTrue(pace.exchanged() > 0, "what it costs is not bounded");
  }

  @Test
  void all_connections_of_one_source_owe_what_each_of_them_has_exchanged() {
    Rates rates = new Rates(new Rate(10, 1, Duration.ofSeconds(1)), () -> 0);
    for (int i = 0; i < 10; i++) assertEquals(0, rates.owe("here"));
    assertEquals(1_000_000_000, rates.owe("here"));
    assertEquals(2_000_000_000, rates.owe("here"));
    assertEquals(0, rates.owe("elsewhere"));
  }

  @Test
  void a_window_that_is_dragged_is_told_each_of_its_sizes(@TempDir Path folder) throws Exception {
    try (Door door = Doors.open(folder, lobby);
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      for (int columns = 81; columns <= 100; columns++) {
        shell.resize(columns, 24);
        assertEquals(new WindowSize(columns, 24), Lobby.next(guest.sizes));
      }
      shell.type(new byte[] {'a'});
      assertArrayEquals(new byte[] {'a'}, Lobby.next(guest.keys));
    }
  }
}
