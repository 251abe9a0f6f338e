package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Shell;
import paris.p2p.rendezvous.ssh.Town;
import paris.p2p.rendezvous.store.AtOnce;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.tui.Eventually;

/** Fifty who post and look at the same moment, and one who stops looking. */
@Timeout(120)
@Tag("alone")
final class CrowdTest {
  private static final int CROWD = 50;
  private static final int WARMING = 8;
  private static final int POSTS = 12;
  private static final Duration STALL = Duration.ofSeconds(3);
  private static final Map<String, String> FRENCH = Map.of("LANG", "fr_FR.UTF-8");

  @TempDir Path folder;
  private OpenHub hub;
  private Town town;
  private final List<Client> clients = new ArrayList<>();
  private final List<Visitor> visitors = new ArrayList<>();

  @BeforeEach
  void come() throws Exception {
    hub = OpenHub.forCrowds(folder, STALL);
    town = new Town(hub.port(), 1 << 16);
    List<KeyPair> members = new ArrayList<>();
    for (String name : List.of("ada", "bertrand", "camille", "driss"))
      members.add(hub.member(name));
    hub.run(members.getFirst(), "write idees Premier", "On y va ?");
    hub.run(members.getFirst(), "write idees Second", "Ou là ?");
    for (int i = 0; i < CROWD; i++) {
      Client client = town.somebody(members.get(i % members.size()));
      Shell shell = client.shell(80, 24, FRENCH);
      clients.add(client);
      visitors.add(
          new Visitor(shell.screen(), shell.keyboard(), new Emulated(80, 24), client::close));
    }
    for (Visitor visitor : visitors) visitor.types("5").sees("Idées").types("j\r").sees("Premier");
  }

  @AfterEach
  void leave() {
    town.close();
    hub.close();
  }

  /** All answer so many times, in the one topic and in the other. */
  private void post(int times) throws Exception {
    AtOnce.each(
        CROWD,
        who -> {
          for (int i = 0; i < times; i++) answer(clients.get(who), 1 + (who + i) % 2);
          return who;
        });
  }

  private static void answer(Client client, int topic) {
    try {
      byte[] words = "Moi aussi.\n".getBytes(StandardCharsets.UTF_8);
      Client.Result said = client.exec("reply " + topic, words, FRENCH);
      assertEquals(0, said.exit(), said.err());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everybody sees that each of the two topics has so many answers. */
  private void allSee(int answers) {
    String count = " " + answers + " rép.";
    for (Visitor visitor : visitors) {
      visitor.until(
          "sees" + count + " twice",
          rows -> rows.stream().filter(row -> row.contains(count)).count() == 2);
    }
  }

  @Test
  void one_who_stops_reading_costs_the_others_nothing_and_is_let_go() throws Exception {
    post(WARMING);
    allSee(CROWD * WARMING / 2);
    Leftovers before = Leftovers.now();
    try (Town elsewhere = new Town(hub.port(), 1024);
        Client client = elsewhere.somebody();
        Shell shell = client.shell(80, 24, FRENCH)) {
      readUntilItIsWhole(shell);
      post(POSTS);
      allSee(CROWD * (WARMING + POSTS) / 2);
      assertEquals(-1, shell.ended());
      Eventually.until(() -> hub.desk().presence().here().others() == 0, () -> "is still here");
    }
    assertEquals(4, hub.desk().presence().here().names().size());
    Leftovers.awaitLike(before);
  }

  /** Reads the first frame, and from then on nothing. */
  private static void readUntilItIsWhole(Shell shell) throws IOException {
    Emulated terminal = new Emulated(80, 24);
    byte[] some = new byte[256];
    while (!terminal.text().contains("EN LIGNE")) {
      int n = shell.screen().read(some);
      byte[] read = new byte[n];
      System.arraycopy(some, 0, read, 0, n);
      terminal.feed(read);
    }
  }
}
