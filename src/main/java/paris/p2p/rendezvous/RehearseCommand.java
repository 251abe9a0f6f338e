package paris.p2p.rendezvous;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import paris.p2p.rendezvous.ssh.StayLimits;
import paris.p2p.rendezvous.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code rehearse}: a whole short life of a hub on made-up data, opened and visited. The build runs
 * it so that Java can write down what a start needs ({@code scripts/rehearse}): of a hub that has
 * its data, since what only a first start needs would take memory from all the others.
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

  @Parameters(paramLabel = "FOLDER", description = "Where its data are; made if need be.")
  private Path folder;

  @Override
  public Integer call() throws Refused {
    try (Hub hub = Hub.open(settings(folder), NOON)) {
      hub.announcement();
      hub.rehearse(KEYS);
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
        Set.of(),
        true,
        StayLimits.PER_KEY);
  }
}
