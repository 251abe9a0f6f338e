package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.terminal.Emulated;

/** What was acknowledged is there after {@code kill -9}. */
final class KillTest {
  private static final int ACKNOWLEDGED = 12;

  /** {@code scripts/torture kill} has fifty. */
  private static final int ROUNDS = 2;

  private static final Pattern NUMBER = Pattern.compile("#(\\d+)");

  @TempDir Path folder;

  @Test
  void posts_that_were_acknowledged_are_there_after_kill_9() throws Exception {
    KeyPair key = Client.key();
    List<String> acknowledged = new CopyOnWriteArrayList<>();
    // Who has just come would be told to write more slowly; organisers may write like this.
    String organiser = KeyUtils.getFingerPrint(key.getPublic());
    try (Program hub = Program.serving(folder.resolve("data"), "--organiser", organiser);
        Client ada = Client.with(hub.port(), key)) {
      assertEquals(0, ada.exec("join ada", "").exit());
      acknowledged.add(number(ada.exec("write idees Sous les coups", "le premier")));
      CountDownLatch enough = new CountDownLatch(ACKNOWLEDGED);
      Thread writing = Thread.ofVirtual().start(() -> write(ada, acknowledged, enough));
      enough.await();
      hub.kill();
      writing.join();
    }
    try (Program hub = Program.serving(folder.resolve("data"));
        Client ada = Client.with(hub.port(), key)) {
      String thread = ada.exec("thread 1", "").out();
      for (String number : acknowledged) assertTrue(thread.contains("#" + number + " "), thread);
      assertTrue(acknowledged.size() > ACKNOWLEDGED, acknowledged.toString());
    }
  }

  private static void write(Client ada, List<String> acknowledged, CountDownLatch enough) {
    try {
      for (int i = 0; true; i++) {
        Client.Result said = ada.exec("reply 1", "message " + i);
        if (said.exit() != 0) return;
        acknowledged.add(number(said));
        enough.countDown();
      }
    } catch (IOException | RuntimeException e) {
      // The hub was killed, as it should be.
    }
  }

  private static String number(Client.Result said) {
    Matcher number = NUMBER.matcher(said.out());
    if (!number.find()) throw new AssertionError(said.toString());
    return number.group(1);
  }

  @Test
  void whatever_was_acknowledged_is_there_after_each_kill_and_each_index_agrees_with_its_table()
      throws Exception {
    KillRounds hub = new KillRounds(folder);
    hub.begin();
    for (int round = 0; round < ROUNDS; round++) assertEquals(List.of(), hub.round());
    assertTrue(hub.acknowledged() > ROUNDS * 10, hub.acknowledged() + "");
  }

  @Test
  void a_draft_is_there_after_kill_9() throws Exception {
    KeyPair key = Client.key();
    try (Program hub = Program.serving(folder.resolve("data"));
        Client client = Client.with(hub.port(), key)) {
      client.exec("join ada", "");
      client.exec("write idees Un fil", "Le début.");
      Visitor ada = screen(client);
      writing(ada).types("Une pensée inachevée").sees("brouillon gardé");
      // The page is left once the draft is kept, and not before.
      ada.types("\u001b").seesNo("RÉPONDRE À").sees("brouillon gardé");
      hub.kill();
    }
    try (Program hub = Program.serving(folder.resolve("data"));
        Client client = Client.with(hub.port(), key)) {
      writing(screen(client)).sees("Une pensée inachevée");
    }
  }

  private static Visitor writing(Visitor ada) {
    ada.types("5").sees("Idées").types("j\r").sees("Un fil").types("\r").sees("Le début.");
    return ada.types("r").sees("RÉPONDRE À");
  }

  private static Visitor screen(Client client) throws IOException {
    var shell = client.shell(80, 24, Map.of("LANG", "fr_FR.UTF-8"));
    return new Visitor(shell.screen(), shell.keyboard(), new Emulated(80, 24), shell::close);
  }

  @Test
  void a_stop_says_goodbye_and_ends_well() throws Exception {
    try (Program hub = Program.serving(folder.resolve("data"));
        Client client = Client.with(hub.port(), Client.key())) {
      Visitor ada = screen(client);
      ada.sees("PROCHAIN RENDEZ-VOUS");
      assertEquals(0, hub.stop());
      ada.leaves();
      assertTrue(!ada.terminal().alternate(), ada.screen());
    }
  }
}
