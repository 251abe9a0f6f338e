package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LimitsTest {
  /** So much that nobody owes it here. */
  static final Duration OWED = Duration.ofHours(1);

  private final Lobby lobby = new Lobby();

  @Test
  void a_flood_from_one_source_keeps_nobody_else_out(@TempDir Path folder) throws Exception {
    try (Door door = Doors.open(folder, lobby);
        Crowd crowd = new Crowd()) {
      crowd.knock(door.port(), "127.0.0.2", 500);
      crowd.awaitCut(490);
      assertEquals(10, door.waiting());
      assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            try (Client ada = Client.keyless(door.port())) {
              assertEquals(0, ada.exec("lines", "").exit());
            }
          });
      crowd.leave();
      awaitWaiting(door, 0);
    }
  }

  /** The figures of {@code scripts/flood}, with a quarter of its times. */
  @Test
  void a_flood_of_silence_and_of_single_bytes_lets_a_visitor_in_and_is_cut_in_time(
      @TempDir Path folder) throws Exception {
    DoorLimits quarter = limits(100, 10, Duration.ofSeconds(5), Duration.ofMinutes(1));
    try (Door door = Doors.open(folder, lobby, quarter);
        Crowd silent = new Crowd();
        Crowd slow = new Crowd()) {
      silent.knock(door.port(), "127.0.0.2", 500);
      for (int from = 3; from < 13; from++) slow.knock(door.port(), "127.0.0." + from, 10);
      Thread drops = Thread.ofVirtual().start(() -> slow.drip(Duration.ofMillis(750)));
      try (Client ada = Client.keyless(door.port())) {
        assertEquals(0, ada.exec("lines", "").exit());
      }
      silent.awaitCut(500);
      slow.awaitCut(100);
      awaitWaiting(door, 0);
      drops.join();
    }
  }

  @Test
  void where_all_places_are_taken_who_has_most_of_them_gives_one_up(@TempDir Path folder)
      throws Exception {
    DoorLimits few = limits(4, 3, Duration.ofSeconds(20), Duration.ofMinutes(1));
    try (Door door = Doors.open(folder, lobby, few);
        Crowd many = new Crowd();
        Crowd one = new Crowd()) {
      one.knock(door.port(), "127.0.0.3", 1);
      many.knock(door.port(), "127.0.0.2", 3);
      awaitWaiting(door, 4);
      try (Client ada = Client.keyless(door.port())) {
        assertEquals(0, ada.exec("lines", "").exit());
      }
      many.awaitCut(1);
      assertEquals(3, door.waiting());
      assertEquals(0, one.cut());
    }
  }

  @Test
  void so_many_wait_in_all_and_no_more(@TempDir Path folder) throws Exception {
    DoorLimits few = limits(3, 2, Duration.ofSeconds(20), Duration.ofMinutes(1));
    try (Door door = Doors.open(folder, lobby, few);
        Crowd crowd = new Crowd()) {
      for (int source = 2; source < 6; source++) crowd.knock(door.port(), "127.0.0." + source, 1);
      crowd.awaitCut(1);
      assertThrows(IOException.class, () -> Client.keyless(door.port()));
      crowd.leave();
      awaitWaiting(door, 0);
      try (Client ada = Client.keyless(door.port())) {
        assertEquals(0, ada.exec("lines", "").exit());
      }
    }
  }

  @Test
  void who_has_signed_in_waits_no_longer(@TempDir Path folder) throws Exception {
    DoorLimits few = limits(3, 2, Duration.ofSeconds(20), Duration.ofMinutes(1));
    List<Client> clients = new ArrayList<>();
    try (Door door = Doors.open(folder, lobby, few)) {
      for (int i = 0; i < 6; i++) clients.add(Client.keyless(door.port()));
      assertEquals(0, door.waiting());
    } finally {
      clients.forEach(Client::close);
    }
  }

  @Test
  void who_says_nothing_is_cut_when_the_time_to_sign_in_is_over(@TempDir Path folder)
      throws Exception {
    DoorLimits quick = limits(10, 10, Duration.ofSeconds(1), Duration.ofMinutes(1));
    try (Door door = Doors.open(folder, lobby, quick);
        Crowd crowd = new Crowd()) {
      crowd.knock(door.port(), "127.0.0.1", 3);
      crowd.awaitCut(3);
      awaitWaiting(door, 0);
    }
  }

  @Test
  void who_talks_nonsense_is_cut_and_forgotten(@TempDir Path folder) throws Exception {
    try (Door door = Doors.open(folder, lobby);
        Crowd crowd = new Crowd()) {
      crowd.knock(door.port(), "127.0.0.1", 3);
      crowd.say("GET / HTTP/1.1\r\n\r\n".repeat(1000).getBytes());
      crowd.awaitCut(3);
      awaitWaiting(door, 0);
    }
  }

  @Test
  void a_client_that_never_answers_the_pulse_is_gone(@TempDir Path folder) throws Exception {
    DoorLimits quick = limits(10, 10, Duration.ofSeconds(20), Duration.ofMillis(100));
    try (Door door = Doors.open(folder, lobby, quick);
        Relay relay = new Relay(door.port());
        Client ada = Client.keyless(relay.port())) {
      ada.shell(80, 24, Map.of());
      Lobby.Guest guest = lobby.guest();
      relay.stopListening();
      assertEquals("gone", Lobby.next(guest.events));
    }
  }

  @Test
  void a_client_that_answers_the_pulse_stays(@TempDir Path folder) throws Exception {
    // So many that a busy machine has time to answer, and fewer than are asked here.
    int unanswered = 40;
    DoorLimits quick =
        new DoorLimits(
            10,
            10,
            10,
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            OWED,
            OWED,
            Duration.ofMillis(20),
            unanswered,
            Duration.ofSeconds(2));
    try (Door door = Doors.open(folder, lobby, quick);
        Client ada = Client.keyless(door.port());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      for (int i = 0; i < 2 * unanswered; i++) {
        assertEquals(0, ada.exec("lines", "").exit());
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      assertEquals(0, guest.events.size());
      guest.line.hangUp(0);
      assertEquals(0, shell.ended());
    }
  }

  @Test
  void the_log_is_told_how_many_were_turned_away_once_and_never_who() {
    Tally tally = new Tally();
    assertEquals("", tally.taken());
    for (int i = 0; i < 490; i++) tally.add(Tally.Why.CROWDED);
    tally.add(Tally.Why.COMMANDS);
    assertEquals("490 as too many were waiting, 1 after too many commands", tally.taken());
    assertEquals("", tally.taken());
  }

  @Test
  void a_source_is_an_ipv4_address_or_an_ipv6_56() throws Exception {
    assertNotEquals(source("192.0.2.1"), source("192.0.2.2"));
    assertEquals(source("192.0.2.1"), source("::ffff:192.0.2.1"));
    assertEquals(source("2001:db8:0:100::1"), source("2001:db8:0:1ff:ffff::2"));
    assertNotEquals(source("2001:db8:0:100::1"), source("2001:db8:0:200::1"));
  }

  private static String source(String address) throws Exception {
    return Waiting.source(InetAddress.getByName(address));
  }

  private static DoorLimits limits(int most, int perSource, Duration exchange, Duration pulse) {
    return new DoorLimits(
        most,
        perSource,
        perSource,
        exchange,
        exchange,
        OWED,
        OWED,
        pulse,
        3,
        Duration.ofSeconds(2));
  }

  private static void awaitWaiting(Door door, int count) {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (door.waiting() != count && System.nanoTime() < end) {
      LockSupport.parkNanos(1_000_000);
    }
    assertEquals(count, door.waiting());
  }

  /** Connections that say nothing. */
  private static final class Crowd implements AutoCloseable {
    private final List<Socket> sockets = new ArrayList<>();

    void knock(int port, String from, int times) throws IOException {
      for (int i = 0; i < times; i++) {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5000);
        sockets.add(socket);
      }
    }

    void say(byte[] words) throws IOException {
      for (Socket socket : sockets) socket.getOutputStream().write(words);
    }

    /** Until so many were cut off by the server. */
    void awaitCut(int least) {
      long end = System.nanoTime() + Client.PATIENCE.toNanos();
      long cut = 0;
      while (cut < least && System.nanoTime() < end) {
        cut = cut();
      }
      assertTrue(cut >= least, () -> "too few were cut off");
    }

    long cut() {
      return sockets.stream().filter(Crowd::isCut).count();
    }

    /** A byte each that often, of what may begin as it should, until all are cut. */
    void drip(Duration every) {
      byte[] version = "SSH-2.0-slow_but_it_goes_on_and_on".getBytes();
      for (int i = 0; i < version.length; i++) {
        int sent = 0;
        for (Socket socket : sockets) sent += dropped(socket, version[i]) ? 1 : 0;
        if (sent == 0) return;
        LockSupport.parkNanos(every.toNanos());
      }
    }

    private static boolean dropped(Socket socket, byte single) {
      try {
        socket.getOutputStream().write(single);
        return true;
      } catch (IOException cut) {
        return false;
      }
    }

    private static boolean isCut(Socket socket) {
      try {
        socket.setSoTimeout(1);
        while (socket.getInputStream().read() >= 0) {}
        return true;
      } catch (SocketTimeoutException quiet) {
        return false;
      } catch (IOException reset) {
        return true;
      }
    }

    void leave() throws IOException {
      close();
    }

    @Override
    public void close() throws IOException {
      for (Socket socket : sockets) socket.close();
    }
  }
}
