package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** People who take their time at the door, and those who come from where others do. */
@Timeout(60)
class CarefulTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final String WIFI = "127.0.0.5";

  private final Lobby lobby = new Lobby();
  private KeyPair key;

  @BeforeEach
  void key() throws Exception {
    key = Client.key();
  }

  /** Nothing that costs is borne. */
  private static DoorLimits strict(Duration exchange, Duration signIn) {
    return new DoorLimits(
        100, 10, 10, exchange, signIn, Duration.ZERO, MINUTE, MINUTE, 4, Duration.ofSeconds(1));
  }

  private static Socket silent(Door door, String from) throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
    socket.setSoTimeout((int) Client.PATIENCE.toMillis());
    return socket;
  }

  private static void awaitCut(Socket socket) throws IOException {
    try {
      while (socket.getInputStream().read() >= 0) {}
    } catch (SocketException cut) {
      // Without a word: as good as with one.
    }
  }

  private static void await(Door door, int waiting) {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (door.waiting() != waiting && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
    assertEquals(waiting, door.waiting());
  }

  @Test
  void a_newcomer_who_takes_long_and_then_goes_costs_their_address_nothing(@TempDir Path folder)
      throws Exception {
    try (Door door = Doors.open(folder, lobby, strict(Duration.ofSeconds(2), MINUTE));
        Stranger somebody = new Stranger(door.port())) {
      try (ClientSession slow = somebody.knocks(WIFI, Client.PATIENCE)) {
        exchanged(slow);
        try (Socket silent = silent(door, "127.0.0.6")) {
          awaitCut(silent);
        }
      }
      await(door, 0);
      assertTrue(somebody.visits(WIFI, key, Client.PATIENCE));
    }
  }

  /** Waits until keys are exchanged. */
  private static void exchanged(ClientSession session) throws IOException {
    session.waitFor(Set.of(ClientSession.ClientSessionEvent.WAIT_AUTH), Client.PATIENCE);
  }

  @Test
  void whose_time_to_sign_in_is_over_is_told_so(@TempDir Path folder) throws Exception {
    CompletableFuture<String> told = new CompletableFuture<>();
    try (Door door = Doors.open(folder, lobby, strict(MINUTE, Duration.ofMillis(100)));
        Stranger somebody = new Stranger(door.port());
        ClientSession slow = somebody.knocks(WIFI, Client.PATIENCE)) {
      slow.addSessionListener(
          new SessionListener() {
            @Override
            public void sessionDisconnect(
                Session session, int why, String said, String language, boolean mine) {
              told.complete(said);
            }
          });
      if (slow.isOpen())
        slow.waitFor(Set.of(ClientSession.ClientSessionEvent.CLOSED), Client.PATIENCE);
      assertFalse(slow.isOpen());
      if (told.isDone()) assertTrue(told.get().contains("The time to sign in is over"), told.get());
      await(door, 0);
    }
  }

  @Test
  void somebody_who_signs_in_clears_the_debt_of_their_address_and_makes_it_pay_little(
      @TempDir Path folder) throws Exception {
    DoorLimits limits =
        new DoorLimits(
            100,
            10,
            10,
            MINUTE,
            MINUTE,
            Duration.ofMillis(3_500),
            MINUTE.multipliedBy(10),
            MINUTE,
            4,
            Duration.ofSeconds(1));
    try (Door door = Doors.open(folder, lobby, limits);
        Stranger somebody = new Stranger(door.port())) {
      for (int i = 0; i < 3; i++) gone(door);
      try (ClientSession here = somebody.signedIn(WIFI, key, Client.PATIENCE)) {
        for (int i = 0; i < 12; i++) gone(door);
        assertTrue(somebody.visits(WIFI, key, Client.PATIENCE));
        assertTrue(here.isOpen());
      }
      lobby.connection();
      lobby.connection();
      awaitNobody();
      for (int i = 0; i < 12; i++) gone(door);
      assertFalse(somebody.visits(WIFI, key, Client.PATIENCE));
    }
  }

  private void awaitNobody() {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (!lobby.open.isEmpty() && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
    assertTrue(lobby.open.isEmpty());
  }

  /** A scanner who takes a look and goes. */
  private static void gone(Door door) throws IOException {
    int before = door.waiting();
    try (Socket socket = silent(door, WIFI)) {
      socket.getInputStream().read();
    } catch (SocketException refused) {
      // By then it owes too much.
    }
    await(door, before);
  }

  @Test
  void ten_silent_connections_from_a_shared_address_keep_nobody_else_there_out(@TempDir Path folder)
      throws Exception {
    StayLimits stays =
        StayLimits.usual(StayLimits.PER_KEY)
            .sharing(Set.of(InetAddress.ofLiteral("127.0.0.7"), InetAddress.ofLiteral("::7")));
    List<Socket> crowd = new ArrayList<>();
    try (Door door = Doors.open(folder, lobby, strict(Duration.ofSeconds(2), MINUTE), stays);
        Stranger somebody = new Stranger(door.port())) {
      for (String from : List.of("127.0.0.1", "127.0.0.7")) {
        for (int i = 0; i < 20; i++) crowd.add(silent(door, from));
        assertTrue(somebody.visits(from, key, Client.PATIENCE), from);
      }
      for (Socket one : crowd) awaitCut(one);
      await(door, 0);
      for (String from : List.of("127.0.0.1", "127.0.0.7")) {
        assertTrue(somebody.visits(from, key, Client.PATIENCE), from + ", once they were cut");
      }
    } finally {
      for (Socket one : crowd) one.close();
    }
  }
}
