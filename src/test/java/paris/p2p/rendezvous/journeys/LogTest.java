package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Shell;

/** What an operator's log says of those who come: nothing. */
@Timeout(60)
final class LogTest {
  private static final String NAME = "zenobie";
  private static final String WORDS = "Ceci ne regarde que nous.";

  @TempDir Path folder;

  @Test
  void it_holds_no_address_no_name_no_key_and_no_words() throws Exception {
    try (Program hub = Program.serving(folder.resolve("data"))) {
      String start = hub.log();
      assertTrue(start.contains("To publish"), start);
      KeyPair key = Client.key();
      come(hub.port(), key);
      knock(hub.port());
      assertEquals(0, hub.stop());
      String rest = hub.log().substring(start.length());
      String print = KeyUtils.getFingerPrint(key.getPublic());
      for (String secret : List.of("127.0.0", NAME, WORDS, print, print.substring(7, 20))) {
        assertFalse(rest.contains(secret), secret + " in " + rest);
      }
    }
  }

  /** Joins, writes, looks, is refused, asks for nonsense and vanishes. */
  private static void come(int port, KeyPair key) throws Exception {
    try (Client client = Client.as(NAME, port, key)) {
      assertEquals(0, client.exec("join " + NAME, "").exit());
      assertEquals(0, client.exec("write idees " + WORDS, WORDS).exit());
      assertEquals(1, client.exec("thread 999", "").exit());
      assertEquals(2, client.exec(WORDS, "").exit());
      try (Shell shell = client.shell(80, 24, Map.of("LANG", WORDS))) {
        assertTrue(shell.screen().read() >= 0);
        client.cut();
      }
    }
  }

  /** Somebody who is let in no more, having come too often. */
  private static void knock(int port) throws IOException {
    for (int i = 0; i < 30; i++) {
      try (Socket socket = new Socket()) {
        socket.bind(new InetSocketAddress("127.0.0.9", 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes("US-ASCII"));
      } catch (IOException cut) {
        // As it should be.
      }
    }
  }
}
