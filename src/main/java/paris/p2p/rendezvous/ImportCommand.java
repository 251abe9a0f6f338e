package paris.p2p.rendezvous;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import paris.p2p.rendezvous.calendar.CalendarReader;
import paris.p2p.rendezvous.calendar.Reading;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.oneshot.ImportReport;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE}: takes a calendar into the agenda of a hub that is stopped. */
@Command(
    name = "import",
    description = "Lists what an iCalendar file brings to the agenda; --yes stores it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    versionProvider = Version.class,
    footer = {"", "The hub must be stopped; while it runs: ssh HOST event import < FILE"})
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "an iCalendar file, at most 5 MB")
  private Path file;

  @Option(names = "--config", paramLabel = "FILE", description = "a file of such options")
  private Path config;

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "folder of the database (${DEFAULT-VALUE})")
  private Path data;

  @Option(
      names = "--zone",
      defaultValue = "Europe/Paris",
      description = "the time zone of times that name none (${DEFAULT-VALUE})")
  private ZoneId zone;

  @Option(
      names = "--language",
      defaultValue = "fr",
      description = "fr or en, the language of texts that name none (${DEFAULT-VALUE})")
  private String language;

  @Option(names = "--yes", description = "store what is new or changed")
  private boolean yes;

  @Override
  public Integer call() throws Refused {
    Language spoken = language.equalsIgnoreCase(Language.EN.tag()) ? Language.EN : Language.FR;
    String gone = Words.of(spoken).calendars().gone();
    Reading reading = told(read(new CalendarReader(zone, spoken, gone)));
    try (Database database = database()) {
      Desk desk = desk(database, spoken);
      ImportReport report =
          new ImportReport(
              Words.of(Language.EN),
              zone,
              reading,
              told(desk.almanac().take(reading.holdings(), gone, yes)));
      PrintWriter out = spec.commandLine().getOut();
      report.lines(yes ? "" : "the same with --yes").forEach(out::println);
      out.flush();
      return report.refused() ? 1 : 0;
    }
  }

  private Outcome<Reading> read(CalendarReader reader) throws Refused {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new Refused("The file " + file + " cannot be read: check its name and its rights", e);
    }
  }

  /** A folder without a hub is not given one: it would be the wrong folder. */
  private Database database() throws Refused {
    Path folder = data.toAbsolutePath().normalize();
    if (!Files.exists(folder.resolve(Database.FILE))) {
      throw new Refused("There is no hub in " + folder + ": name its folder with --data", null);
    }
    try {
      return Database.open(folder);
    } catch (Database.Unavailable e) {
      throw new Refused(e.getMessage(), e);
    }
  }

  private Desk desk(Database database, Language spoken) {
    House house =
        new House(
            "", "", zone, spoken, false, Version.number(), "", List.of(), "scripts/rendezvous");
    return Wiring.desk(
        house, database, new Newsroom(), Clock.systemUTC(), new FirstCode(new SecureRandom()));
  }

  private static <T> T told(Outcome<T> outcome) throws Refused {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal why) ->
          throw new Refused(Words.of(Language.EN).refusals().sentence(why), null);
    };
  }
}
