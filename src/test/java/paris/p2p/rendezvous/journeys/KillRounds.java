package paris.p2p.rendezvous.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.store.Agreement;
import paris.p2p.rendezvous.store.Database;

/**
 * A hub that is killed over and over while people post, edit, answer, propose, decide, undo,
 * rewrite texts and keep drafts. After each death a copy of its file is held against all that was
 * ever acknowledged, and each index of it against its table; the hub itself then starts from the
 * file as it was left.
 */
public final class KillRounds {
  private static final int PEOPLE = 4;

  /** How many deeds are acknowledged in a life, at least. */
  private static final int DEEDS = 20;

  private final Path folder;
  private final List<Busy> people = new ArrayList<>();

  KillRounds(Path folder) throws Exception {
    this.folder = folder;
    for (int i = 0; i < PEOPLE; i++) {
      var key = Client.key();
      String print = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key.getPublic());
      people.add(new Busy("orga" + (char) ('a' + i), key, print));
    }
  }

  /** They come, join, and open the thread in which they are going to write. */
  void begin() throws Exception {
    try (Program hub = start()) {
      for (Busy one : people) one.joins(hub.port());
      people.getFirst().opens(hub.port());
      hub.stop();
    }
  }

  private Program start() throws Exception {
    List<String> options = new ArrayList<>();
    for (Busy one : people) options.addAll(List.of("--organiser", one.fingerprint()));
    return Program.serving(folder.resolve("data"), options.toArray(String[]::new));
  }

  /** One life and death; what is wrong afterwards. */
  List<String> round() throws Exception {
    CountDownLatch enough = new CountDownLatch(DEEDS);
    List<Thread> working = new ArrayList<>();
    try (Program hub = start()) {
      int port = hub.port();
      for (Busy one : people) {
        working.add(Thread.ofVirtual().start(() -> one.works(port, enough::countDown)));
      }
      enough.await();
      hub.kill();
    }
    for (Thread one : working) one.join();
    return wrong();
  }

  private List<String> wrong() throws Exception {
    Path left = folder.resolve("data").resolve(Database.FILE);
    Path copy = Files.createTempDirectory(folder, "left");
    Files.copy(left, copy.resolve(Database.FILE));
    String name = copy.resolve(Database.FILE).toString().replace(".mv.db", "");
    try (Agreement agreement = new Agreement(name)) {
      List<String> wrong = new ArrayList<>(agreement.faults());
      for (Busy one : people) {
        for (Fact fact : one.facts()) {
          if (!fact.holds(agreement.owner())) wrong.add("lost: " + fact);
        }
      }
      return wrong;
    }
  }

  /** How many things were acknowledged, in all lives. */
  int acknowledged() {
    return people.stream().mapToInt(one -> one.facts().size()).sum();
  }

  /** For {@code scripts/torture}: so many rounds in that folder. */
  public static void main(String[] arguments) throws Exception {
    KillRounds hub = new KillRounds(Path.of(arguments[0]));
    hub.begin();
    int rounds = Integer.parseInt(arguments[1]);
    for (int round = 1; round <= rounds; round++) {
      List<String> wrong = hub.round();
      System.out.println(
          "kill " + round + ": " + hub.acknowledged() + " acknowledged, wrong: " + wrong);
      if (!wrong.isEmpty()) System.exit(1);
    }
    System.out.println("nothing was lost, and each index agrees with its table");
    System.exit(0);
  }
}
