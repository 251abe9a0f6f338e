package paris.p2p.rendezvous;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import paris.p2p.rendezvous.ssh.StayLimits;
import paris.p2p.rendezvous.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: opens the hub and keeps it open until SIGTERM or Ctrl-C. */
@Command(
    name = "serve",
    description = "Serves the hub until Ctrl-C or SIGTERM.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class,
    footer = {
      "",
      "Each option is also an environment variable (RENDEZVOUS_PORT) and a line of the --config"
          + " file (port=2222). The command line wins over the environment, which wins over the"
          + " file."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", description = "a file of such options")
  private Path config;

  @Option(
      names = "--host",
      defaultValue = "localhost",
      description = "address to listen on (${DEFAULT-VALUE}); 0.0.0.0 for the whole network")
  private String host;

  @Option(
      names = "--domain",
      defaultValue = "",
      paramLabel = "NAME",
      description = "the name by which visitors reach it, p2p.paris (the address it listens on)")
  private String domain;

  @Option(
      names = "--port",
      defaultValue = "2222",
      description = "port to listen on (${DEFAULT-VALUE}); 0 picks a free one")
  private int port;

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "folder of the database and the host key (${DEFAULT-VALUE})")
  private Path data;

  @Option(
      names = "--name",
      defaultValue = "Paris P2P",
      description = "the community's name (${DEFAULT-VALUE})")
  private String name;

  @Option(names = "--city", defaultValue = "Paris", description = "its city (${DEFAULT-VALUE})")
  private String city;

  @Option(
      names = "--zone",
      defaultValue = "Europe/Paris",
      description = "the time zone of its events (${DEFAULT-VALUE})")
  private ZoneId zone;

  @Option(
      names = "--language",
      defaultValue = "fr",
      description = "fr or en, for those who ask for neither (${DEFAULT-VALUE})")
  private String language;

  @Option(
      names = "--organiser",
      split = ",",
      paramLabel = "SHA256:…",
      description = "fingerprint of a key that is an organiser from the start; may be repeated")
  private List<String> organisers;

  @Option(names = "--demo", description = "fill an empty hub with made-up people and events")
  private boolean demo;

  @Option(
      names = "--idle",
      defaultValue = "30",
      paramLabel = "MINUTES",
      description = "minutes without a key before a screen is closed (${DEFAULT-VALUE})")
  private int idle;

  @Option(
      names = "--proxy",
      split = ",",
      paramLabel = "ADDRESS",
      description = "from this address a proxy brings visitors (PROXY protocol 2); may be repeated")
  private List<String> proxies;

  @Option(
      names = "--shared",
      split = ",",
      paramLabel = "ADDRESS",
      description =
          "many visitors share this address: they are counted by key only; may be repeated")
  private List<String> shared;

  @Option(
      names = "--no-sntrup",
      description = "leave out key exchange by sntrup761, which costs 17 ms of CPU a visitor")
  private boolean noSntrup;

  @Option(
      names = "--sessions",
      defaultValue = "" + StayLimits.PER_KEY,
      paramLabel = "N",
      description = "sessions that one key may have open at once (${DEFAULT-VALUE})")
  private int sessions;

  @Override
  public Integer call() throws Exception {
    HubSettings settings = settings();
    PrintWriter out = spec.commandLine().getOut();
    Hub hub = Hub.open(settings, Clock.systemUTC());
    CountDownLatch stopped = closeOnSignal(hub);
    hub.announcement().forEach(out::println);
    out.flush();
    Thread.ofVirtual().name("warming").start(hub::warm);
    stopped.await();
    return 0;
  }

  /** A stop by signal is a clean one: everything is closed, and the exit status is 0. */
  private static CountDownLatch closeOnSignal(Hub hub) {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  hub.close();
                  stopped.countDown();
                  Runtime.getRuntime().halt(0);
                },
                "stop"));
    return stopped;
  }

  private HubSettings settings() {
    if (port < 0 || port > 65_535) throw wrong("--port takes a number from 0 to 65535");
    if (idle < 1) throw wrong("--idle takes at least 1 minute");
    if (sessions < 1) throw wrong("--sessions takes at least 1");
    if (!domain.isBlank() && !domain.strip().matches("[A-Za-z0-9.:-]{1,253}")) {
      throw wrong("--domain takes a name like p2p.paris, not " + domain);
    }
    if (name.isBlank()) throw wrong("--name takes a name");
    List<String> keys = organisers == null ? List.of() : organisers;
    for (String key : keys) {
      if (!key.matches("SHA256:[A-Za-z0-9+/]{43}")) {
        throw wrong(
            "--organiser takes a fingerprint like SHA256:… (ssh-keygen -lf ~/.ssh/id_ed25519.pub),"
                + " not "
                + key);
      }
    }
    return new HubSettings(
        host,
        domain.strip(),
        port,
        data.toAbsolutePath().normalize(),
        name.strip(),
        city.strip(),
        zone,
        spoken(),
        keys,
        demo,
        Duration.ofMinutes(idle),
        addresses("--proxy", proxies),
        addresses("--shared", shared),
        !noSntrup,
        sessions);
  }

  /** Only addresses: a name would be asked for, and could be answered with anything. */
  private Set<InetAddress> addresses(String option, List<String> given) {
    Set<InetAddress> all = new HashSet<>();
    for (String address : given == null ? List.<String>of() : given) {
      try {
        all.add(InetAddress.ofLiteral(address.strip()));
      } catch (IllegalArgumentException e) {
        throw wrong(option + " takes an address like 10.0.0.2, not " + address);
      }
    }
    return all;
  }

  private Language spoken() {
    for (Language known : Language.values()) {
      if (known.tag().equals(language.toLowerCase(Locale.ROOT))) return known;
    }
    throw wrong("--language takes fr or en, not " + language);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
