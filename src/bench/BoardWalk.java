import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import paris.p2p.rendezvous.Wiring;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.pages.HubFrame;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.Quotas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.search.Asked;
import paris.p2p.rendezvous.search.Found;
import paris.p2p.rendezvous.search.Order;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.terminal.Capabilities;
import paris.p2p.rendezvous.terminal.Line;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Entrance;
import paris.p2p.rendezvous.tui.Limits;
import paris.p2p.rendezvous.tui.Premises;
import paris.p2p.rendezvous.tui.Seating;
import paris.p2p.rendezvous.tui.Visit;

/**
 * Walks over a board that {@code FillBoard} filled, in this process and without SSH: {@code
 * BoardWalk FOLDER READERS}; with 0 readers the search index is made, and no more. A key's time is
 * from the key to the bytes of the whole page that it led to. Prints {@code what<tab>value value …}
 * lines: milliseconds, one value for each reader, and sizes in MB.
 */
final class BoardWalk {
  /** So many readers come first and are not counted: a cold Java is slow. */
  private static final int WARM = 15;

  private static final long PATIENCE_MILLIS = 1_000;
  private static final List<String> WORDS = List.of("ornithorynque", "passerelle", "de");
  private static final Limits UNHURRIED =
      new Limits(
          Duration.ofHours(1),
          Duration.ofMinutes(1),
          Duration.ofSeconds(20), // nothing is painted before the page knows all that it shows
          Duration.ofMillis(500),
          Duration.ofMillis(30),
          Duration.ofSeconds(10));

  private final Desk desk;
  private final Premises<Seat> premises;
  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  private BoardWalk(Desk desk, Newsroom newsroom) {
    this.desk = desk;
    HubFrame frame = new HubFrame(desk.house());
    premises = new Premises<>(frame, frame.home(), newsroom, desk.clock(), UNHURRIED);
  }

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Newsroom newsroom = new Newsroom();
    House house =
        new House(
            "P2P",
            "Paris",
            ZoneId.of("Europe/Paris"),
            Language.FR,
            false,
            "1",
            "",
            List.of(),
            "ssh x");
    try (Database database = Database.open(folder)) {
      Path index = folder.resolve("search");
      Desk desk = desk(house, database, newsroom, index);
      if (args[1].equals("0")) {
        System.out.println("made\t" + make(desk));
        desk.search().close();
        System.exit(0);
      }
      BoardWalk walk = new BoardWalk(desk, newsroom);
      walk.open();
      walk.walkAll(Integer.parseInt(args[1]));
      if (!desk.search().check().same()) throw new AssertionError(desk.search().check().toString());
      System.gc();
      walk.note("resident", resident());
      desk.search().close();
      walk.note("database", size(folder.resolve("rendezvous.mv.db")));
      walk.note("index", size(index));
      walk.times.forEach((what, values) ->
          System.out.println(
              what + "\t" + String.join(" ", values.stream().map(String::valueOf).toList())));
    }
    System.exit(0);
  }

  private static Desk desk(House house, Database database, Newsroom newsroom, Path index) {
    FirstCode code = new FirstCode(new SecureRandom());
    return Wiring.desk(
        house, database, newsroom, Clock.systemUTC(), code, Quotas.boundless(), Optional.of(index));
  }

  /** Makes the index from nothing; the milliseconds that it took. */
  private static double make(Desk desk) throws InterruptedException {
    long began = System.nanoTime();
    while (!whole(desk)) Thread.sleep(100);
    return (System.nanoTime() - began) / 1e6;
  }

  private void open() {
    System.gc();
    note("resident", resident());
    long began = System.nanoTime();
    whole(desk);
    note("opened", (System.nanoTime() - began) / 1e6);
  }

  private static boolean whole(Desk desk) {
    return switch (desk.search().posts(Asked.of("ornithorynque"), Order.NEWEST, 1)) {
      case Outcome.Done<Found>(Found found) -> found.whole();
      case Outcome.Refused<Found>(var why) -> throw new AssertionError(why.toString());
    };
  }

  private void note(String what, double value) {
    times.computeIfAbsent(what, _ -> new ArrayList<>()).add(value);
  }

  private void walkAll(int readers) throws Exception {
    for (int reader = 0; reader < readers; reader++) {
      if (reader == WARM) times.keySet().removeIf(what -> what.startsWith("key "));
      Reader one = new Reader(reader);
      one.walk();
    }
  }

  private static double size(Path path) throws Exception {
    try (var files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1e6;
    }
  }

  private static double resident() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (java.io.IOException e) {
      return 0;
    }
  }

  /**
   * One who reads: at home, in the forum, its first space, the longest thread, on, and searching.
   */
  private final class Reader implements Line {
    private final LinkedBlockingQueue<byte[]> painted = new LinkedBlockingQueue<>();
    private final Visit<Seat> visit;

    Reader(int number) {
      Caller caller = Caller.with(new SignedKey("ssh-ed25519", "SHA256:reader" + number));
      Capabilities capabilities = new Capabilities(Capabilities.Colours.INDEXED, true, true);
      Entrance entrance = new Entrance("v" + number, this, capabilities, 120, 40, Language.FR);
      visit =
          new Visit<>(
              entrance,
              new Seating<>(
                  came ->
                      new Seating.Taken<>(
                          new Seat(desk, caller, desk.presence().enter(caller)), came),
                  seat -> seat.stay().close()),
              premises);
    }

    @Override
    public void send(byte[] bytes, Runnable sent) {
      painted.add(bytes);
      sent.run();
    }

    @Override
    public void cut() {}

    @Override
    public void hangUp(int exitStatus) {}

    void walk() throws Exception {
      visit.start();
      settle();
      key("the forum", "5");
      key("a space", "\r");
      key("the longest thread at its first unread", "\r");
      key("the next unread", "n");
      for (String word : WORDS) search(word);
      search("de from:pair1");
      search("d");
      visit.typed("\u0004".getBytes(StandardCharsets.UTF_8), () -> {});
    }

    private void search(String word) throws Exception {
      type("5/");
      type(word.substring(0, word.length() - 1));
      key("search " + word + ", best first", word.substring(word.length() - 1));
      key("search " + word + ", newest first", "\u000f");
      type("\u001b");
    }

    /** What is painted a while after the last key belongs to none. */
    private void settle() throws InterruptedException {
      while (painted.poll(60, TimeUnit.MILLISECONDS) != null) continue;
    }

    private void type(String keys) throws InterruptedException {
      visit.typed(keys.getBytes(StandardCharsets.UTF_8), () -> {});
      settle();
    }

    private void key(String what, String key) throws InterruptedException {
      settle();
      long began = System.nanoTime();
      visit.typed(key.getBytes(StandardCharsets.UTF_8), () -> {});
      byte[] page = painted.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      double millis = (System.nanoTime() - began) / 1e6;
      if (page != null) note("key " + what, millis);
    }
  }
}
