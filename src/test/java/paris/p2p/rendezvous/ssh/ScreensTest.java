package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.terminal.Ear;
import paris.p2p.rendezvous.terminal.Line;

@Timeout(60)
class ScreensTest {
  private final Lobby lobby = new Lobby();
  private KeyPair key;
  private Door door;
  private Client ada;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    Duration second = Duration.ofSeconds(1);
    DoorLimits hasty =
        new DoorLimits(
            100,
            10,
            10,
            Client.PATIENCE,
            Client.PATIENCE,
            LimitsTest.OWED,
            LimitsTest.OWED,
            Client.PATIENCE,
            4,
            second);
    door = Doors.open(folder, lobby, hasty);
    key = Client.key();
    ada = Client.with(door.port(), key);
  }

  @AfterEach
  void close() {
    ada.close();
    door.close();
  }

  @Test
  void an_arrival_says_who_came_and_with_what_terminal() throws Exception {
    try (Shell shell = ada.shell(100, 30, Map.of("LANG", "en_GB.UTF-8", "HOME", "/"))) {
      shell.type(new byte[] {'a'});
      Lobby.Guest guest = lobby.guest();
      SignedKey signed = new SignedKey("ssh-ed25519", SigningInTest.fingerprint(key));
      assertEquals(Optional.of(signed), guest.arrival.caller().key());
      assertEquals("ada", guest.arrival.caller().user());
      assertEquals(
          Map.of("TERM", "xterm-256color", "LANG", "en_GB.UTF-8"), guest.arrival.environment());
      assertTrue(guest.arrival.pty());
      assertEquals(new WindowSize(100, 30), guest.size);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 20, 5",
    "65535, 65535, 500, 200",
    "1073741824, 1073741824, 500, 200",
    "-1, -1, 500, 200",
    "0, 0, 80, 24",
    "0, 40, 80, 40",
    "132, 43, 132, 43"
  })
  void a_window_of_any_size_is_taken_as_the_nearest_that_is_sane(
      int columns, int rows, int seenColumns, int seenRows) throws Exception {
    WindowSize seen = new WindowSize(seenColumns, seenRows);
    try (Shell shell = ada.shell(columns, rows, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      assertEquals(seen, guest.size);
      shell.resize(columns, rows);
      assertEquals(seen, Lobby.next(guest.sizes));
    }
  }

  @Test
  void keys_come_in_and_bytes_go_out_as_they_are() throws Exception {
    try (Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      shell.type(new byte[] {'a', 27, '[', 'A', 0, (byte) 0xff});
      assertArrayEquals(new byte[] {'a', 27, '[', 'A', 0, (byte) 0xff}, Lobby.next(guest.keys));
      BlockingQueue<String> sent = new LinkedBlockingQueue<>();
      guest.line.send("é\n\u001b[2J".getBytes(StandardCharsets.UTF_8), () -> sent.add("sent"));
      Lobby.next(sent);
      assertArrayEquals(
          "é\n\u001b[2J".getBytes(StandardCharsets.UTF_8), shell.screen().readNBytes(7));
    }
  }

  @Test
  void hanging_up_sends_all_that_was_written_and_the_exit_status_first() throws Exception {
    byte[] much = new byte[1 << 20];
    Arrays.fill(much, (byte) 'x');
    try (Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      guest.line.send(much, () -> {});
      guest.line.hangUp(7);
      guest.line.hangUp(8);
      assertArrayEquals(much, shell.screen().readAllBytes());
      assertEquals(7, shell.ended());
      assertEquals("gone", Lobby.next(guest.events));
    }
  }

  @Test
  void what_is_sent_after_hanging_up_is_dropped_and_still_called_sent() throws Exception {
    try (Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      guest.line.hangUp(0);
      BlockingQueue<String> sent = new LinkedBlockingQueue<>();
      guest.line.send(new byte[] {'x'}, () -> sent.add("sent"));
      assertEquals("sent", Lobby.next(sent));
      assertEquals(0, shell.screen().readAllBytes().length);
    }
  }

  @Test
  void a_client_that_vanishes_is_gone_exactly_once() throws Exception {
    ada.shell(80, 24, Map.of());
    Lobby.Guest guest = lobby.guest();
    ada.cut();
    assertEquals("gone", Lobby.next(guest.events));
    door.close();
    assertEquals(0, guest.events.size());
    BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    guest.line.send(new byte[] {'x'}, () -> sent.add("sent"));
    assertEquals("sent", Lobby.next(sent));
  }

  @Test
  void a_screen_that_breaks_while_it_opens_ends_with_an_exit_status(@TempDir Path other)
      throws Exception {
    try (Door broken = Doors.open(other, new Broken());
        Client noor = Client.keyless(broken.port());
        Shell shell = noor.shell(80, 24, Map.of())) {
      assertEquals(0, shell.screen().readAllBytes().length);
      assertEquals(1, shell.ended());
    }
  }

  @Test
  void the_end_of_input_is_a_control_d() throws Exception {
    try (Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      shell.keyboard().close();
      assertArrayEquals(new byte[] {4}, Lobby.next(guest.keys));
    }
  }

  @Test
  void a_stopping_server_says_goodbye_to_all_and_waits_for_it() throws Exception {
    try (Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      Thread stopping = Thread.ofVirtual().start(door::close);
      assertEquals("bye", new String(shell.screen().readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(0, shell.ended());
      assertTrue(stopping.join(Client.PATIENCE));
      assertEquals("closing", Lobby.next(guest.events));
      assertEquals("gone", Lobby.next(guest.events));
    }
  }

  @Test
  void a_server_that_stops_while_a_screen_opens_says_goodbye_to_that_one_too(@TempDir Path other)
      throws Exception {
    Opening slow = new Opening();
    try (Door opening = Doors.open(other, slow, DoorLimits.usual());
        Client noor = Client.keyless(opening.port())) {
      Thread coming = Thread.ofVirtual().start(() -> slow.shown(noor));
      assertTrue(slow.begun.await(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS));
      Thread stopping = Thread.ofPlatform().start(opening::close);
      while (stopping.isAlive() && stopping.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
      slow.ready.countDown();
      assertTrue(coming.join(Client.PATIENCE));
      assertEquals("bye", slow.screen);
      stopping.join();
    }
  }

  /** A reception that opens a screen when it is told to. */
  private static final class Opening implements Reception {
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch ready = new CountDownLatch(1);
    private final Lobby lobby = new Lobby();
    private volatile String screen;

    void shown(Client client) {
      try (Shell shell = client.shell(80, 24, Map.of())) {
        screen = new String(shell.screen().readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        screen = e.toString();
      }
    }

    @Override
    public void entered(Connected connected) {}

    @Override
    public void left(Connected connected) {}

    @Override
    public int refuse(Arrival arrival, Refusal why, OutputStream err) {
      return 3;
    }

    @Override
    public Ear screen(Arrival arrival, int columns, int rows, Line line) {
      begun.countDown();
      try {
        ready.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return lobby.screen(arrival, columns, rows, line);
    }

    @Override
    public int command(
        Arrival arrival, String command, InputStream in, OutputStream out, OutputStream err) {
      return 0;
    }
  }

  @Test
  void a_client_that_takes_no_goodbye_does_not_keep_the_server_from_stopping() throws Exception {
    try (Shell unread = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      door.close();
      assertEquals("closing", Lobby.next(guest.events));
      assertEquals("gone", Lobby.next(guest.events));
      unread.ended();
    }
  }

  /** A reception with a bug. */
  private static final class Broken implements Reception {
    @Override
    public void entered(Connected connected) {}

    @Override
    public void left(Connected connected) {}

    @Override
    public int refuse(Arrival arrival, Refusal why, OutputStream err) {
      throw new IllegalStateException("a bug");
    }

    @Override
    public Ear screen(Arrival arrival, int columns, int rows, Line line) {
      throw new IllegalStateException("a bug");
    }

    @Override
    public int command(
        Arrival arrival, String command, InputStream in, OutputStream out, OutputStream err) {
      throw new IllegalStateException("a bug");
    }
  }
}
