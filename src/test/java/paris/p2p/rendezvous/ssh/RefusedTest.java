package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that is over leaves no object behind, however it came to its end. */
@Timeout(60)
class RefusedTest {
  private static final Pattern CONNECTIONS =
      Pattern.compile("\\s(\\d+)\\s+\\d+\\s+" + Pattern.quote(Connection.class.getName()) + "\\s");

  private static final int TIMES = 1_000;

  private final Lobby lobby = new Lobby();

  /** How a connection ends before anybody has signed in. */
  private enum End {
    AT_ONCE("", false),
    WITH_A_RESET("", true),
    WITHIN_ITS_VERSION("SSH-2.0-te", false),
    WITHIN_ITS_VERSION_WITH_A_RESET("SSH-2.0-te", true),
    WITH_NONSENSE("GET / HTTP/1.1\r\n\r\n", false),
    AFTER_ITS_VERSION("SSH-2.0-test\r\n", false),
    AFTER_ITS_VERSION_WITH_A_RESET("SSH-2.0-test\r\n", true),
    WITH_A_BROKEN_PACKET("SSH-2.0-test\r\n\0\0\1\0\4\24this is no proposal", true);

    private final String said;
    private final boolean reset;

    End(String said, boolean reset) {
      this.said = said;
      this.reset = reset;
    }
  }

  @Test
  void a_thousand_refusals_leave_no_connection_behind(@TempDir Path folder) throws Exception {
    Duration hour = Duration.ofHours(1);
    DoorLimits few =
        new DoorLimits(
            100, 10, 10, hour, hour, Duration.ofSeconds(3), hour, hour, 4, Duration.ofSeconds(1));
    long before = connections();
    try (Door door = Doors.open(folder, lobby, few)) {
      int heard = 0;
      for (int i = 0; i < TIMES; i++) if (knock(door, End.AT_ONCE)) heard++;
      assertTrue(heard < TIMES / 10, heard + " were heard");
      await(door, before);
    }
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void nor_does_any_other_end_before_sign_in(End end, @TempDir Path folder) throws Exception {
    Duration hour = Duration.ofHours(1);
    DoorLimits patient =
        new DoorLimits(1_000, 1_000, 10, hour, hour, hour, hour, hour, 4, Duration.ofSeconds(1));
    long before = connections();
    try (Door door = Doors.open(folder, lobby, patient)) {
      for (int i = 0; i < TIMES / 10; i++) knock(door, end);
      await(door, before);
    }
  }

  @Test
  void nor_does_one_whose_time_is_over(@TempDir Path folder) throws Exception {
    Duration brief = Duration.ofMillis(40);
    Duration hour = Duration.ofHours(1);
    DoorLimits hasty =
        new DoorLimits(1_000, 1_000, 10, brief, brief, hour, hour, hour, 4, Duration.ofSeconds(1));
    long before = connections();
    try (Door door = Doors.open(folder, lobby, hasty)) {
      Socket[] silent = new Socket[100];
      for (int i = 0; i < silent.length; i++) silent[i] = connected(door);
      await(door, before);
      for (Socket one : silent) one.close();
    }
  }

  @Test
  void nor_do_those_who_had_signed_in(@TempDir Path folder) throws Exception {
    long before = connections();
    try (Door door = Doors.open(folder, lobby);
        Stranger somebody = new Stranger(door.port())) {
      for (int i = 0; i < 10; i++) {
        assertTrue(somebody.visits("127.0.0.2", Client.key(), Client.PATIENCE));
        lobby.connection();
      }
      await(door, before);
    }
  }

  private static Socket connected(Door door) throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress("127.0.0.2", 0));
    socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
    return socket;
  }

  /** Whether the door said anything. */
  private static boolean knock(Door door, End end) {
    try (Socket socket = connected(door)) {
      if (end.reset) socket.setSoLinger(true, 0);
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(end.said.getBytes(StandardCharsets.ISO_8859_1));
      return socket.getInputStream().read() >= 0;
    } catch (IOException cut) {
      return false;
    }
  }

  private static void await(Door door, long most) throws JMException {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (door.waiting() > 0 && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
    assertEquals(0, door.waiting());
    long now = connections();
    while (now > most && System.nanoTime() < end) {
      LockSupport.parkNanos(10_000_000);
      now = connections();
    }
    // One may still stand in a register of a thread that waits for the next.
    assertTrue(now <= most + 3, now + " are left of " + most);
  }

  /** Connections of the door that live in this Java, after a collection. */
  private static long connections() throws JMException {
    Object said =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {null},
                new String[] {String[].class.getName()});
    Matcher count = CONNECTIONS.matcher((String) said);
    return count.find() ? Long.parseLong(count.group(1)) : 0;
  }
}
