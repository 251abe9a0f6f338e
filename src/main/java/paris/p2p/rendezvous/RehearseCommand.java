package paris.p2p.rendezvous;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import paris.p2p.rendezvous.ssh.StayLimits;
import paris.p2p.rendezvous.text.Language;
import picocli.CommandLine.Command;

/**
 * {@code rehearse}: a whole short life of a hub in a temporary folder, opened twice and visited.
 * The build runs it so that Java can write down what a start needs ({@code scripts/build}).
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Opens, visits and closes a made-up hub; for the build.")
final class RehearseCommand implements Callable<Integer> {
  /** Every tab, a thing opened on some, help, the other language, and out. */
  private static final List<String> KEYS =
      List.of(
          "j", "\r", "\u001b", "2", "3", "4", "j", "\r", "5", "j", "\r", "?", "6", "L", "1", "q");

  /** The same play each time. */
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("rendezvous-rehearsal");
    try {
      Hub.open(settings(folder), NOON).close();
      try (Hub hub = Hub.open(settings(folder), NOON)) {
        hub.announcement();
        hub.rehearse(KEYS);
      }
    } finally {
      delete(folder);
    }
    return 0;
  }

  private static HubSettings settings(Path folder) {
    return new HubSettings(
        "localhost",
        "",
        0,
        folder,
        "Paris P2P",
        "Paris",
        ZoneId.of("Europe/Paris"),
        Language.FR,
        List.of(),
        true,
        Duration.ofMinutes(1),
        Set.of(),
        true,
        StayLimits.PER_KEY);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
