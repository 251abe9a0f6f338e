package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A door behind a proxy at 127.0.0.3, as HAProxy's send-proxy-v2 speaks to it. */
@Timeout(60)
class ProxyHeaderTest {
  private static final String PROXY = "127.0.0.3";
  private static final String SIGNATURE = "0d0a0d0a000d0a515549540a";

  /** From 203.0.113.7 to 127.0.0.1, over TCP and IPv4. */
  private static final String SEVEN = SIGNATURE + "2111000c" + "cb007107" + "7f000001" + "d4310016";

  private static final String EIGHT = SIGNATURE + "2111000c" + "cb007108" + "7f000001" + "d4310016";

  /** From 2001:db8::1, and something after the addresses that nobody asked for. */
  private static final String SIX =
      SIGNATURE
          + "21210027"
          + "20010db8000000000000000000000001"
          + "00000000000000000000000000000001"
          + "d4310016"
          + "040000";

  @TempDir Path folder;
  private Door door;

  @BeforeEach
  void open() throws Exception {
    Duration minute = Duration.ofMinutes(1);
    DoorLimits limits =
        new DoorLimits(
            100,
            2,
            2,
            Duration.ofSeconds(4),
            Duration.ofSeconds(4),
            LimitsTest.OWED,
            LimitsTest.OWED,
            minute,
            4,
            Duration.ofSeconds(1));
    DoorSettings settings =
        new DoorSettings(
            "127.0.0.1",
            0,
            true,
            Set.of(InetAddress.ofLiteral(PROXY)),
            limits,
            StayLimits.usual(StayLimits.PER_KEY));
    door = Door.open(settings, HostKeys.load(folder, true), new Lobby());
  }

  @AfterEach
  void close() {
    door.close();
  }

  private Socket knock(String from, String header) throws IOException {
    Socket socket = new Socket();
    socket.bind(new InetSocketAddress(from, 0));
    socket.connect(new InetSocketAddress("127.0.0.1", door.port()));
    socket.setSoTimeout(30_000);
    try {
      for (byte one : HexFormat.of().parseHex(header)) socket.getOutputStream().write(one);
      socket.getOutputStream().write("SSH-2.0-test\r\n".getBytes(StandardCharsets.US_ASCII));
    } catch (SocketException cut) {
      // Before it was all said: then nothing is heard, either.
    }
    return socket;
  }

  /**
   * Whether the door sends its proposal; if not, it cuts, at the end of the sign-in time at last.
   */
  private static boolean heard(Socket socket) throws IOException {
    try {
      return socket.getInputStream().readNBytes(200).length == 200;
    } catch (SocketException cut) {
      return false;
    }
  }

  @Test
  void a_header_says_who_comes_however_it_is_cut_into_pieces() throws Exception {
    for (String header : new String[] {SEVEN, SIX, SIGNATURE + "20000000"}) {
      try (Socket socket = knock(PROXY, header)) {
        assertTrue(heard(socket), header);
      }
    }
  }

  @Test
  void the_limit_for_a_source_counts_those_behind_the_proxy_one_by_one() throws Exception {
    try (Socket one = knock(PROXY, SEVEN);
        Socket two = knock(PROXY, SEVEN)) {
      assertTrue(heard(one) && heard(two));
      try (Socket three = knock(PROXY, SEVEN);
          Socket other = knock(PROXY, EIGHT)) {
        assertFalse(heard(three));
        assertTrue(heard(other));
      }
    }
  }

  @Test
  void a_proxy_that_says_nothing_of_whom_it_brings_is_cut() throws Exception {
    for (String header :
        new String[] {"", SIGNATURE + "3111000c", SIGNATURE + "21110004cb007107", "00" + SEVEN}) {
      try (Socket socket = knock(PROXY, header)) {
        assertFalse(heard(socket), header);
      }
    }
  }

  @Test
  void nobody_else_can_say_that_they_are_another() throws Exception {
    try (Socket liar = knock("127.0.0.2", SEVEN)) {
      assertFalse(heard(liar));
    }
    try (Client ada = Client.keyless(door.port())) {
      assertEquals(0, ada.exec("lines", "").exit());
    }
  }
}
