package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.OpenSsh;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.tui.Eventually;

/**
 * What has been typed up to two seconds before is there, at each stage of writing, whichever of the
 * client, the connection and the server goes without a word.
 */
final class DraftsSurviveTest {
  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
  private static final Map<String, String> FRENCH = Map.of("LANG", "fr_FR.UTF-8");
  private static final String ESCAPE = "\u001b";
  private static final String CTRL_P = "\u0010";
  private static final String CTRL_S = "\u0013";

  @TempDir Path folder;

  /** How far somebody is with their words; each ends with them in sight. */
  enum Stage {
    /** In the title of a new thread, which has no text yet. */
    TITLE("write/idees") {
      @Override
      void reach(Visitor there) {
        forum(there).types("a").sees("NOUVEAU FIL").types(WORDS).sees(WORDS);
      }
    },
    /** In the text below a title. */
    TEXT("write/idees") {
      @Override
      void reach(Visitor there) {
        forum(there).types("a").sees("NOUVEAU FIL").types("Un titre\t" + WORDS).sees(WORDS);
      }
    },
    /** Lines that were pasted. */
    PASTE("reply/1") {
      @Override
      void reach(Visitor there) {
        answering(there).types("\u001b[200~une ligne\n" + WORDS + "\u001b[201~").sees(WORDS);
      }
    },
    /** The text as others would read it. */
    PREVIEW("reply/1") {
      @Override
      void reach(Visitor there) {
        answering(there).types("**" + WORDS + "**" + CTRL_P).seesNo("**").sees(WORDS);
      }
    },
    /** Sent and refused: it has no title. */
    REFUSED("write/idees") {
      @Override
      void reach(Visitor there) {
        forum(there).types("a").sees("NOUVEAU FIL").types("\t" + WORDS + CTRL_S);
        there.sees("Il manque un titre").sees(WORDS);
      }
    },
    /** Undone and done again. */
    UNDONE("reply/1") {
      @Override
      void reach(Visitor there) {
        answering(there).types(WORDS + " de trop\u001a").seesNo("trop").sees(WORDS);
      }
    },
    /** Left with a key, to go on later. */
    LEFT("reply/1") {
      @Override
      void reach(Visitor there) {
        answering(there).types(WORDS).sees(WORDS).types(ESCAPE).seesNo("RÉPONDRE À");
        there.types("D").sees("BROUILLONS").sees(WORDS);
      }
    },
    /** Other words for a post of one's own. */
    REWRITING("edit/2") {
      @Override
      void reach(Visitor there) {
        thread(there).types("G").types("e").sees("MODIFIER #2").types(" " + WORDS).sees(WORDS);
      }
    },
    /** A form of another part of the hub. */
    PROPOSING("proposal/new") {
      @Override
      void reach(Visitor there) {
        there.sees("PROCHAIN").types("t").sees("Titre");
        there.types(WORDS).sees(WORDS);
      }
    };

    static final String WORDS = "pensée inachevée";

    private final String place;

    Stage(String place) {
      this.place = place;
    }

    abstract void reach(Visitor there);

    private static Visitor forum(Visitor there) {
      return there.sees("PROCHAIN").types("5").sees("Idées").types("j\r").sees("Un fil");
    }

    static Visitor thread(Visitor there) {
      return forum(there).types("\r").sees("Le début.");
    }

    private static Visitor answering(Visitor there) {
      return thread(there).types("r").sees("RÉPONDRE À");
    }
  }

  private static Visitor screen(Client client) throws IOException {
    var shell = client.shell(80, 24, FRENCH);
    return new Visitor(shell.screen(), shell.keyboard(), new Emulated(80, 24), shell::close);
  }

  /** The words that are kept, as who holds that key reads them from elsewhere. */
  private static String kept(Client client, Stage stage) throws IOException {
    return client.exec("drafts " + stage.place, new byte[0], FRENCH).out();
  }

  /** Waits until they are there; the hub keeps them by itself, whatever becomes of who typed. */
  private static void awaitKept(Client client, Stage stage) {
    awaitKept(stage, () -> kept(client, stage));
  }

  /** Asks again and again, but not for ever. */
  private static void awaitKept(Stage stage, Callable<String> kept) {
    AtomicReference<String> last = new AtomicReference<>("");
    Eventually.until(
        () -> {
          last.set(asked(kept));
          return last.get().contains(Stage.WORDS);
        },
        () -> stage + " is never kept: " + last);
  }

  private static String asked(Callable<String> kept) {
    try {
      return kept.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** A member of that hub, who has written post 2 of its first thread. */
  private static KeyPair writer(OpenHub hub, Stage stage) throws Exception {
    KeyPair key = Client.key();
    Caller caller = caller(key);
    hub.desk().people().join(caller, "ada-" + stage.ordinal());
    if (stage == Stage.REWRITING) hub.desk().board().reply(caller, 1, "Ma réponse.");
    return key;
  }

  private static Caller caller(KeyPair key) {
    return Caller.with(new SignedKey("", KeyUtils.getFingerPrint(key.getPublic())));
  }

  /** The stages, the one that needs post 2 first. */
  private static List<Stage> stages() {
    List<Stage> all = new ArrayList<>(List.of(Stage.values()));
    all.remove(Stage.REWRITING);
    all.addFirst(Stage.REWRITING);
    return all;
  }

  private static void awaitKept(OpenHub hub, KeyPair key, Stage stage) {
    awaitKept(stage, () -> hub.desk().drafts().read(caller(key), stage.place).toString());
  }

  @Test
  void the_connection_is_cut() throws Exception {
    try (OpenHub hub = OpenHub.in(folder.resolve("data"))) {
      hub.run(hub.member("lea"), "write idees Un fil", "Le début.");
      for (Stage stage : stages()) {
        KeyPair key = writer(hub, stage);
        try (Client client = hub.client(key)) {
          stage.reach(screen(client));
          client.cut();
          awaitKept(hub, key, stage);
        }
      }
    }
  }

  @Test
  void the_connection_hangs_and_nobody_is_told() throws Exception {
    try (OpenHub hub = OpenHub.in(folder.resolve("data"))) {
      hub.run(hub.member("lea"), "write idees Un fil", "Le début.");
      for (Stage stage : stages()) {
        KeyPair key = writer(hub, stage);
        try (Client silent = hub.client(key)) {
          stage.reach(screen(silent));
          awaitKept(hub, key, stage);
        }
      }
    }
  }

  @Test
  void the_client_is_killed() throws Exception {
    Path key = OpenSsh.key(folder, "ed25519");
    try (OpenHub hub = OpenHub.in(folder.resolve("data"))) {
      hub.run(hub.member("lea"), "write idees Un fil", "Le début.");
      SshProgram ssh = new SshProgram(hub.port());
      ssh.run("ada", key, "", "join", "ada");
      for (Stage stage : List.of(Stage.TITLE, Stage.PREVIEW, Stage.PROPOSING)) {
        SshProgram.Running running = ssh.running(key, 80, 24, FRENCH);
        stage.reach(running.visitor());
        running.kill();
        awaitKept(stage, () -> ssh.run("ada", key, "", "drafts", stage.place).out());
      }
    }
  }

  @Test
  void the_server_is_killed() throws Exception {
    Map<Stage, KeyPair> writers = new EnumMap<>(Stage.class);
    try (Program hub = Program.serving(folder.resolve("data"))) {
      try (Client lea = Client.with(hub.port(), Client.key())) {
        lea.exec("join lea", "");
        lea.exec("write idees Un fil", "Le début.");
      }
      List<Stage> stages = stages();
      List<Client> clients = new ArrayList<>();
      for (Stage stage : stages) {
        KeyPair key = Client.key();
        writers.put(stage, key);
        Client client = Client.with(hub.port(), key);
        clients.add(client);
        client.exec("join ada-" + stage.ordinal(), "");
        if (stage == Stage.REWRITING) client.exec("reply 1", "Ma réponse.");
        stage.reach(screen(client));
      }
      for (Stage stage : stages) awaitKept(clients.get(stages.indexOf(stage)), stage);
      hub.kill();
      clients.forEach(Client::close);
    }
    try (Program hub = Program.serving(folder.resolve("data"))) {
      for (Stage stage : Stage.values()) {
        try (Client client = Client.with(hub.port(), writers.get(stage))) {
          String kept = kept(client, stage);
          assertTrue(kept.contains(Stage.WORDS), stage + ": " + kept);
        }
      }
    }
  }

  /** Word after word, each once the one before is on the screen, until the server is killed. */
  @Test
  void all_that_was_on_the_screen_two_seconds_before_the_server_is_killed() throws Exception {
    KeyPair key = Client.key();
    Map<String, Long> seen = new LinkedHashMap<>();
    long killed;
    try (Program hub = Program.serving(folder.resolve("data"));
        Client client = Client.with(hub.port(), key)) {
      client.exec("join ada", "");
      client.exec("write idees Un fil", "Le début.");
      Visitor ada = screen(client);
      Stage.thread(ada).types("r").sees("RÉPONDRE À");
      long end = System.nanoTime() + 2 * TWO_SECONDS.toNanos();
      for (int i = 0; System.nanoTime() < end; i++) {
        String word = "mot" + i + "fin";
        ada.types(word + (i % 8 == 7 ? "\r" : " ")).sees(word);
        seen.put(word, System.nanoTime());
      }
      killed = System.nanoTime();
      hub.kill();
    }
    try (Program hub = Program.serving(folder.resolve("data"));
        Client client = Client.with(hub.port(), key)) {
      String kept = client.exec("drafts reply/1", "").out();
      seen.forEach((word, at) -> {
        if (killed - at >= TWO_SECONDS.toNanos()) assertTrue(kept.contains(word), word);
      });
    }
  }

  /** Whoever was posting at that moment has a post or a draft: one of them, and whole. */
  @Test
  void a_post_under_way_when_the_server_is_killed_is_a_post_or_a_draft() throws Exception {
    List<KeyPair> keys = new ArrayList<>();
    try (Program hub = Program.serving(folder.resolve("data"))) {
      List<Client> clients = new ArrayList<>();
      List<Visitor> writers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        keys.add(Client.key());
        Client client = Client.with(hub.port(), keys.getLast());
        clients.add(client);
        client.exec("join ada-" + i, "");
        if (i == 0) client.exec("write idees Un fil", "Le début.");
        Visitor ada = screen(client);
        Stage.thread(ada).types("r").sees("RÉPONDRE À").types("de " + i + " tout").sees("tout");
        writers.add(ada);
        String words = "de " + i + " tout";
        Eventually.until(
            () -> asked(() -> client.exec("drafts reply/1", "").out()).contains(words),
            () -> words);
      }
      for (Visitor ada : writers) ada.types(CTRL_S);
      writers.getFirst().seesNo("RÉPONDRE À");
      hub.kill();
      clients.forEach(Client::close);
    }
    try (Program hub = Program.serving(folder.resolve("data"));
        Client reader = Client.with(hub.port(), keys.getFirst())) {
      String thread = reader.exec("thread 1", "").out();
      for (int i = 0; i < keys.size(); i++) {
        try (Client client = Client.with(hub.port(), keys.get(i))) {
          String words = "de " + i + " tout";
          boolean draft = client.exec("drafts reply/1", "").out().contains(words);
          assertEquals(!thread.contains(words), draft, words + " in:\n" + thread);
        }
      }
      assertTrue(thread.contains("de 0 tout"), thread);
    }
  }
}
