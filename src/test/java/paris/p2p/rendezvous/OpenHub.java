package paris.p2p.rendezvous;

import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.common.config.keys.KeyUtils;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.journeys.Premises;
import paris.p2p.rendezvous.journeys.Visitor;
import paris.p2p.rendezvous.people.Allowance;
import paris.p2p.rendezvous.proposals.Ideas;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.DoorLimits;
import paris.p2p.rendezvous.ssh.Shell;
import paris.p2p.rendezvous.ssh.StayLimits;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Limits;

/** A whole hub on a free port of 127.0.0.1, on Monday 23 November 2026 at eleven in Paris. */
public final class OpenHub implements AutoCloseable {
  /** The moment at which the tests' hubs stand. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  private static final Map<String, String> FRENCH = Map.of("LANG", "fr_FR.UTF-8");

  private final Hub hub;

  private OpenHub(Hub hub) {
    this.hub = hub;
  }

  /** One on which everybody does as much as they please: its clock stands still. */
  public static OpenHub in(Path folder) throws Exception {
    return fromNothing(Premises.in(folder));
  }

  /** The same, which makes its database and its key itself where there are none. */
  static OpenHub fromNothing(Path folder) throws Exception {
    Patience usual = Patience.usual(Duration.ofMinutes(30), StayLimits.PER_KEY);
    Patience patience =
        new Patience(usual.door(), StayLimits.generous(), usual.screens(), Allowance.boundless());
    return new OpenHub(Hub.open(settings(folder), patience, CLOCK));
  }

  /** One as it is served, at that time. */
  public static OpenHub asServed(Path folder, Clock clock) throws Exception {
    return new OpenHub(Hub.open(settings(Premises.in(folder)), clock));
  }

  /** One with the quotas of a hub that is served, by that clock; its door bears a lot. */
  public static OpenHub withQuotas(Path folder, Clock clock) throws Exception {
    Patience usual = Patience.usual(Duration.ofMinutes(30), StayLimits.PER_KEY);
    Patience patience =
        new Patience(usual.door(), StayLimits.generous(), usual.screens(), usual.allowance());
    return new OpenHub(Hub.open(settings(Premises.in(folder)), patience, clock));
  }

  /**
   * The same for a crowd from one address, whose people write as programs do, with so much patience
   * for who stops reading.
   */
  public static OpenHub forCrowds(Path folder, Duration stall) throws Exception {
    DoorLimits door =
        new DoorLimits(
            1000,
            1000,
            1000,
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofSeconds(1),
            4,
            Duration.ofSeconds(4));
    Limits usual = Limits.usual(Duration.ofMinutes(30));
    Limits screens =
        new Limits(usual.idle(), stall, usual.hold(), usual.pace(), usual.escape(), usual.finish());
    return new OpenHub(
        Hub.open(
            settings(Premises.in(folder)),
            new Patience(door, StayLimits.generous(), screens, Allowance.boundless()),
            CLOCK));
  }

  static HubSettings settings(Path folder) {
    return new HubSettings(
        "127.0.0.1",
        "",
        0,
        folder,
        "Paris P2P",
        "Paris",
        ZoneId.of("Europe/Paris"),
        Language.FR,
        List.of(),
        false,
        Duration.ofMinutes(30),
        Set.of(),
        Set.of(),
        true,
        StayLimits.PER_KEY);
  }

  public int port() {
    return hub.port();
  }

  public String code() {
    return hub.code();
  }

  public Desk desk() {
    return hub.desk();
  }

  /** Looks after itself, as it does every few minutes. */
  public void upkeep() {
    hub.upkeep().look();
  }

  /** For the tests to look into. */
  public Database database() {
    return hub.database();
  }

  /** An open slot of 15 minutes in the programme of the next evening. */
  public void openSlot(String starts) {
    Ideas.slot(hub.database(), hub.desk().agenda().next().orElseThrow().id(), starts);
  }

  /** How many things whoever holds that key was told and has not read. */
  public int unread(KeyPair key) {
    String fingerprint = KeyUtils.getFingerPrint(key.getPublic());
    return hub.desk().notices().unread(Caller.with(new SignedKey("", fingerprint)));
  }

  List<String> announcement() {
    return hub.announcement();
  }

  /** Runs one command as whoever holds that key; as a guest for none. */
  public Client.Result run(KeyPair key, String command, String input) throws Exception {
    try (Client client = client(key)) {
      return client.exec(command, input.getBytes("UTF-8"), FRENCH);
    }
  }

  public Client client(KeyPair key) throws Exception {
    return key == null ? Client.keyless(port()) : Client.with(port(), key);
  }

  /** Opens the screens in French, 80 by 24. */
  public Visitor visitor(KeyPair key) throws Exception {
    return visitor(key, 80, 24, FRENCH);
  }

  public Visitor visitor(KeyPair key, int columns, int rows, Map<String, String> environment)
      throws Exception {
    Client client = client(key);
    Shell shell = client.shell(columns, rows, environment);
    return new Visitor(
        shell.screen(),
        shell.keyboard(),
        new Emulated(columns, rows),
        () -> {
          client.cut();
          client.close();
        });
  }

  /** A member of that name, with a key of their own. */
  public KeyPair member(String name) throws Exception {
    KeyPair key = Client.key();
    Client.Result joined = run(key, "join " + name, "");
    if (joined.exit() != 0) throw new AssertionError(joined.toString());
    return key;
  }

  /** The first organiser. */
  public KeyPair organiser(String name) throws Exception {
    KeyPair key = member(name);
    Client.Result claimed = run(key, "claim " + code(), "");
    if (claimed.exit() != 0) throw new AssertionError(claimed.toString());
    return key;
  }

  @Override
  public void close() {
    hub.close();
  }
}
