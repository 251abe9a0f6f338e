package paris.p2p.rendezvous;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.founding.Demo;
import paris.p2p.rendezvous.founding.Founding;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.Quotas;
import paris.p2p.rendezvous.ssh.CannotOpen;
import paris.p2p.rendezvous.ssh.Door;
import paris.p2p.rendezvous.ssh.DoorSettings;
import paris.p2p.rendezvous.ssh.HostKeys;
import paris.p2p.rendezvous.ssh.Rehearsal;
import paris.p2p.rendezvous.store.Database;

/** A hub that is open: its door over its desk, put together by constructors. */
final class Hub implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

  /**
   * The folder of the search index in the data folder; may be thrown away while the hub is shut.
   */
  private static final String INDEX = "search";

  private final HubSettings settings;
  private final HostKeys keys;
  private final FirstCode code;
  private final Database database;
  private final Newsroom newsroom = new Newsroom();
  private final Desk desk;
  private final Door door;
  private final Upkeep upkeep;

  private Hub(
      HubSettings settings, Patience patience, HostKeys keys, Database database, Clock clock)
      throws CannotOpen {
    this.settings = settings;
    this.keys = keys;
    this.database = database;
    this.code = new FirstCode(new SecureRandom());
    if (settings.demo()) demo(clock);
    Desk founded =
        Wiring.desk(
            house(),
            database,
            newsroom,
            clock,
            code,
            new Quotas(patience.allowance(), clock),
            Optional.of(settings.data().resolve(INDEX)));
    fill(founded);
    DoorSettings wanted =
        new DoorSettings(
            settings.host(),
            settings.port(),
            settings.sntrup(),
            settings.proxies(),
            patience.door(),
            patience.stays().sharing(settings.shared()));
    this.door =
        Door.open(
            wanted,
            keys,
            port -> new Welcome(reached(founded, port), newsroom, patience.screens()));
    this.desk = reached(founded, door.port());
    this.upkeep = new Upkeep(database, desk);
    upkeep.start();
  }

  /**
   * Opens the hub: from then on visitors come in.
   *
   * @throws Refused in one line, when the folder, the database, the host key or the port cannot be
   *     had; nothing is left open then
   */
  static Hub open(HubSettings settings, Clock clock) throws Refused {
    return open(settings, Patience.usual(settings.idle(), settings.sessions()), clock);
  }

  /** The same with another patience than the usual one. */
  static Hub open(HubSettings settings, Patience patience, Clock clock) throws Refused {
    Path folder = folder(settings.data());
    Database database = null;
    try {
      // The key first: a folder with a database and no key is one whose key was lost.
      boolean firstRun = !Files.exists(folder.resolve(Database.FILE));
      HostKeys keys = HostKeys.load(folder, firstRun);
      database = Database.open(folder);
      return new Hub(settings, patience, keys, database, clock);
    } catch (CannotOpen | Database.Unavailable e) {
      if (database != null) database.close();
      throw new Refused(e.getMessage(), e);
    }
  }

  private static Path folder(Path data) throws Refused {
    try {
      Files.createDirectories(
          data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new Refused("The folder " + data + " cannot be made: choose another with --data", e);
    }
    if (!Files.isDirectory(data) || !Files.isWritable(data)) {
      throw new Refused(
          "The folder " + data + " cannot be written: choose another with --data", null);
    }
    shut(data);
    return data;
  }

  /** A folder that somebody made by hand is for its owner only, as the hub would have made it. */
  private static void shut(Path data) throws Refused {
    try {
      if (PosixFilePermissions.toString(Files.getPosixFilePermissions(data)).endsWith("------")) {
        return;
      }
      // One that holds other things may be meant for others as well: /tmp, a home.
      if (!ours(data)) throw open(data, null);
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw open(data, e);
    }
  }

  private static boolean ours(Path data) throws IOException {
    try (var files = Files.list(data)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return names.isEmpty() || names.contains(Database.FILE);
    }
  }

  private static Refused open(Path data, IOException why) {
    return new Refused(
        "Others on this machine can read the folder "
            + data
            + ": chmod 700 it, or choose another with --data",
        why);
  }

  private House house() {
    return new House(
        settings.name(),
        settings.city(),
        settings.zone(),
        settings.language(),
        settings.demo(),
        Version.number(),
        keys.current().fingerprint(),
        List.of(),
        address(settings.port()));
  }

  private Desk reached(Desk desk, int port) {
    return desk.at(address(port), keys.current().publication(host(), port).published());
  }

  /** The name by which visitors reach it. */
  private String host() {
    if (!settings.domain().isEmpty()) return settings.domain();
    return everywhere() ? "localhost" : settings.host();
  }

  private String address(int port) {
    String host = host();
    return port == 22 ? "ssh " + host : "ssh -p " + port + " " + host;
  }

  private boolean everywhere() {
    return settings.host().equals("0.0.0.0") || settings.host().equals("::");
  }

  /**
   * Fills a hub that is empty with made-up people. They say at once what people say in weeks, and
   * so on a desk of their own that is let go before anybody comes.
   */
  private void demo(Clock clock) {
    Desk stage = Wiring.desk(house(), database, new Newsroom(), clock, code);
    if (stage.community().founded()) return;
    found(stage);
    new Demo(stage).fill();
  }

  private void found(Desk desk) {
    new Founding(database, desk.community(), desk.board(), desk.agenda(), desk.programmes()).fill();
  }

  private void fill(Desk desk) {
    found(desk);
    desk.almanac().fillSought();
    desk.drafts().fade();
    desk.people().promise(settings.organisers());
  }

  /** The lines that a start prints, as {@code commands.md} fixes them. */
  List<String> announcement() {
    List<String> lines = new ArrayList<>();
    lines.add("Rendezvous " + Version.number() + " — " + settings.name());
    lines.add("Host key    " + keys.current().fingerprint());
    lines.add("Data        " + settings.data());
    if (!desk.people().hasOrganiser()) {
      lines.add("Organiser   none yet: sign in and give the code " + code.code());
    }
    lines.add("Ready       " + address(door.port()));
    desk.house().published().forEach(line -> LOG.info("To publish: {}", line));
    keys.next().ifPresent(key -> LOG.info("The next host key is {}", key.fingerprint()));
    if (!everywhere()) {
      LOG.info("Only {} can come in; --host 0.0.0.0 opens the hub to the network", settings.host());
    }
    return lines;
  }

  /**
   * Comes in itself once as a guest, so that the first visitors find everything warm: a cold Java
   * takes 300 ms for a handshake. Asks for the next evening and shows on no screen.
   */
  void warm() {
    rehearse(List.of());
  }

  /** The same and, where there are keys, presses them on a screen. */
  void rehearse(List<String> keys) {
    String host = everywhere() ? "localhost" : settings.host();
    try (Rehearsal rehearsal = new Rehearsal(host, door.port(), this.keys.current())) {
      rehearsal.ask("next");
      if (!keys.isEmpty()) rehearsal.press(keys);
    } catch (IOException | RuntimeException e) {
      LOG.debug("The rehearsal was cut short: {}", e.getMessage());
    }
  }

  int port() {
    return door.port();
  }

  /** The code of the first organiser, for the tests to give. */
  String code() {
    return code.code();
  }

  /** For the tests to look into. */
  Database database() {
    return database;
  }

  Upkeep upkeep() {
    return upkeep;
  }

  Desk desk() {
    return desk;
  }

  /** Says goodbye to everybody, writes everything down and lets go of the folder. */
  @Override
  public void close() {
    door.close();
    upkeep.close();
    desk.search().close();
    database.close();
  }
}
