package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.journeys.Visitor;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.RightsTable;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.ssh.Client;
import paris.p2p.rendezvous.ssh.Shell;
import paris.p2p.rendezvous.store.Snapshot;
import paris.p2p.rendezvous.terminal.Emulated;

/**
 * What somebody may not do by a command, they cannot do by any other way in that SSH has: no row
 * changes that is not their own.
 */
@Timeout(300)
final class EveryWayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Where a client could hope to be run or believed. */
  private static final List<String> VARIABLES =
      List.of("LANG", "LC_ALL", "LC_MESSAGES", "TERM", "SSH_ORIGINAL_COMMAND", "RENDEZVOUS_ROLE");

  /** What somebody would try who takes this for a shell, or for a parser with a hole. */
  private static final List<String> DRESSES =
      List.of("next; %s", "next\n%s", "help %s", "--help %s", "$(%s)", "\0%s");

  /** What a person does on the way through the screens, whatever they are looking for. */
  private static final Set<String> PASSING =
      Set.of("draft", "setting", "reader", "topic_mark", "space_mark", "notice");

  private static final int SUBSYSTEMS = 3;

  private final RightsTable table = new RightsTable();
  private final Map<Walker, KeyPair> keys = new EnumMap<>(Walker.class);
  private OpenHub hub;
  private World world;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    for (Walker walker : Walker.values()) keys.put(walker, Client.key());
    hub = OpenHub.in(folder);
    world = new World(hub.desk(), hub.code(), this::caller);
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Caller caller(Walker walker) {
    if (walker.role == Role.GUEST) return Caller.guest();
    var key = keys.get(walker).getPublic();
    return Caller.with(
        new SignedKey(
            KeyUtils.getKeyType(key), KeyUtils.getFingerPrint(BuiltinDigests.sha256, key)));
  }

  /** As {@code guest@} somebody offers an organiser's key, and is none the less a guest. */
  private Client client(Walker walker) throws IOException {
    return switch (walker) {
      case GUEST_AT -> Client.as("guest", hub.port(), keys.get(Walker.ORGANISER));
      case KEYLESS -> Client.as("noor", hub.port());
      default -> Client.as("noor", hub.port(), keys.get(walker));
    };
  }

  /** All that this one may not do, each line with what comes on its standard input. */
  private List<Attempt> shut(Walker walker) {
    return Attempts.ALL.stream()
        .filter(attempt -> attempt.changes() && !attempt.open(walker, table))
        .map(attempt ->
            new Attempt(world.line(attempt, walker), attempt.input(), true, attempt.leave()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = Walker.class,
      names = {"GUEST_AT", "KEYLESS", "NAMELESS", "MEMBER", "BANNED", "MODERATOR"})
  void no_way_in_does_what_the_table_does_not_let_somebody_do(Walker walker) throws Exception {
    List<Attempt> shut = shut(walker);
    assertTrue(shut.size() > 8, shut.toString());
    Snapshot before = beforehand(walker);
    int turn = walker.ordinal();
    try (Client client = client(walker)) {
      for (Attempt attempt : shut) {
        assertTrue(client.exec(attempt.line(), attempt.input()).exit() > 0, attempt.line());
        otherwise(client, attempt, turn++);
      }
    }
    for (Attempt attempt : shut.subList(0, SUBSYSTEMS)) {
      // MINA's client hangs up once it is refused one.
      try (Client client = client(walker)) {
        asSubsystem(client, attempt);
      }
    }
    untouched(walker, before);
  }

  /** Another way each time, so that those who walk try all of them with each line. */
  private static void otherwise(Client client, Attempt attempt, int turn) throws IOException {
    String line = attempt.line();
    switch (turn % 4) {
      case 0 -> assertTrue(client.execWithTerminal(line, attempt.input()).exit() > 0, line);
      case 1 -> client.shellWithoutTerminal(line + "\n" + attempt.input());
      case 2 ->
          client.exec(DRESSES.get(turn / 4 % DRESSES.size()).formatted(line), attempt.input());
      default -> {
        String variable = VARIABLES.get(turn / 4 % VARIABLES.size());
        client.exec("next", new byte[0], Map.of(variable, line));
      }
    }
  }

  private static void asSubsystem(Client client, Attempt attempt) throws IOException {
    try (ChannelSubsystem channel = client.session().createSubsystemChannel(attempt.line())) {
      channel.open().verify(PATIENCE);
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
      assertEquals(null, channel.getExitStatus(), attempt.line());
      assertEquals(0, channel.getInvertedOut().readAllBytes().length, attempt.line());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Walker.class,
      names = {"GUEST_AT", "NAMELESS", "MEMBER", "MODERATOR"})
  void nor_do_the_screens_by_what_is_typed_into_their_palette(Walker walker) throws Exception {
    List<Attempt> shut = shut(walker);
    Snapshot before = beforehand(walker);
    try (Client client = client(walker);
        Shell shell = client.shell(80, 24, Map.of("LANG", "fr_FR.UTF-8"))) {
      Visitor visitor =
          new Visitor(shell.screen(), shell.keyboard(), new Emulated(80, 24), shell::close);
      visitor.sees("PROCHAIN RENDEZ-VOUS");
      // Escape thrice, and a key that is none; then the end of input.
      for (Attempt attempt : shut)
        visitor.types(":" + attempt.line() + "\r" + "\u001b".repeat(4) + "z");
      visitor.types("\u0004").leaves();
    }
    untouched(walker, before);
  }

  /** All that there is once this one has come in: on which day a key was seen is written down. */
  private Snapshot beforehand(Walker walker) throws IOException {
    try (Client client = client(walker)) {
      client.exec("next", "");
    }
    return Snapshot.of(hub.database());
  }

  private void untouched(Walker walker, Snapshot before) {
    Map<String, String> changed = new TreeMap<>(before.changed(Snapshot.of(hub.database())));
    if (caller(walker).key().isPresent()) changed.keySet().removeAll(PASSING);
    assertEquals(Map.of(), changed);
  }
}
