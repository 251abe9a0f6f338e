package paris.p2p.rendezvous.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programme of a festival as its website published it, read as an importer has to: times by the
 * wall clock that is printed, whatever the offset says; {@code TBA} and nothing for what is to be
 * announced; ends past midnight on the next day.
 */
public record Festival(List<Line> lines) {
  /** Where the community's own is, as the project's issues name the place. */
  private static final Path REAL = Path.of(System.getProperty("festival", "../shared/community"));

  private static final Map<String, ItemKind> KINDS =
      Map.of(
          "talk", ItemKind.TALK,
          "workshop", ItemKind.WORKSHOP,
          "meet-up", ItemKind.MEETUP,
          "projection", ItemKind.PROJECTION,
          "stand", ItemKind.STAND,
          "party", ItemKind.PARTY,
          "hackathon", ItemKind.HACKATHON);

  private static final String TO_COME = "TBA";

  /** One of its lines: the day, the times as far as they are known, and all else. */
  public record Line(
      LocalDate day, Optional<LocalTime> start, Optional<LocalTime> end, ItemFields fields) {}

  /** One that is made up, and as dirty as the real one. */
  public static Festival madeUp() {
    return read(resource("fr"), resource("en"));
  }

  /** The real one, where this machine has it. */
  public static Optional<Festival> real() {
    Path french = REAL.resolve("festival-2020.fr.json");
    if (!Files.exists(french)) return Optional.empty();
    try {
      Path english = REAL.resolve("festival-2020.en.json");
      return Optional.of(read(Files.readAllBytes(french), Files.readAllBytes(english)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] resource(String language) {
    String name = "/festival." + language + ".json";
    try (InputStream in = Festival.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Festival read(byte[] french, byte[] english) {
    JsonMapper json = new JsonMapper();
    List<Line> lines = new ArrayList<>();
    JsonNode inFrench = json.readTree(french);
    JsonNode inEnglish = json.readTree(english);
    for (int day = 0; day < inFrench.size(); day++) {
      LocalDate date = LocalDate.parse(inFrench.get(day).get("date").asString());
      JsonNode events = inFrench.get(day).get("events");
      for (int i = 0; i < events.size(); i++) {
        lines.add(line(date, events.get(i), inEnglish.get(day).get("events").get(i)));
      }
    }
    return new Festival(lines);
  }

  private static Line line(LocalDate section, JsonNode fr, JsonNode en) {
    Optional<LocalDateTime> start = clock(fr, "t_start");
    Optional<LocalTime> end = clock(fr, "t_end").map(LocalDateTime::toLocalTime);
    String whole = words(fr, "title");
    String title =
        Cleaner.length(whole) > Agenda.TITLE_MOST ? whole.substring(0, 100) + "…" : whole;
    ItemFields fields =
        new ItemFields(
            KINDS.get(fr.get("k").asString()),
            new Wording(title, cut(words(en, "title"))),
            words(fr, "location"),
            new ItemTime(0, Optional.empty(), Optional.empty()),
            languages(fr.get("language").asString()),
            speakers(words(fr, "orga")),
            new Wording(
                title.equals(whole)
                    ? words(fr, "description")
                    : whole + "\n\n" + words(fr, "description"),
                words(en, "description")),
            ItemFields.Links.none(),
            false);
    return new Line(
        start.map(LocalDateTime::toLocalDate).orElse(section),
        start.map(LocalDateTime::toLocalTime),
        end,
        fields);
  }

  private static String cut(String title) {
    return Cleaner.length(title) > Agenda.TITLE_MOST ? title.substring(0, 100) + "…" : title;
  }

  private static String words(JsonNode from, String key) {
    String said = from.get(key).asString().strip();
    return said.equals(TO_COME) ? "" : said;
  }

  /** The time that is printed: no festival in a Paris winter is two hours ahead of Greenwich. */
  private static Optional<LocalDateTime> clock(JsonNode from, String key) {
    String printed = words(from, key);
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDateTime.parse(printed.substring(0, "2020-01-08T18:30".length())));
  }

  private static Set<Language> languages(String said) {
    Set<Language> languages = EnumSet.noneOf(Language.class);
    List<String> words = List.of(said.toUpperCase(Locale.ROOT).split("[^A-Z]"));
    for (Language one : Language.values()) if (words.contains(one.name())) languages.add(one);
    return languages;
  }

  /** Names without whom they come from, and without those who are to be announced. */
  private static List<Speaker> speakers(String orga) {
    return Arrays.stream(orga.split(" / "))
        .map(one -> one.split(" - ")[0])
        .flatMap(names -> Arrays.stream(names.split(" & | et | \\+ ")))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals(TO_COME))
        .map(Speaker::named)
        .toList();
  }

  private LocalDateTime begins() {
    return lines.stream()
        .flatMap(line -> line.start().map(line.day()::atTime).stream())
        .min(LocalDateTime::compareTo)
        .orElseThrow();
  }

  private static ItemTime time(Line line, LocalDate first) {
    int day = (int) (line.day().toEpochDay() - first.toEpochDay());
    Optional<Integer> minutes =
        line.start().flatMap(start -> line.end().map(end -> minutes(start, end)));
    return new ItemTime(day, line.start(), minutes);
  }

  private static int minutes(LocalTime start, LocalTime end) {
    return Math.floorMod((end.toSecondOfDay() - start.toSecondOfDay()) / 60, 24 * 60);
  }

  /** Its lines as they are stored, those of one day after those of the day before. */
  public List<ItemFields> items() {
    LocalDate first = begins().toLocalDate();
    return lines.stream().map(line -> line.fields().at(time(line, first))).toList();
  }

  /** Puts it into the agenda, line by line, as an organiser; any refusal fails the test. */
  public Event into(Agenda agenda, Programmes programmes, Caller organiser) {
    LocalDate first = begins().toLocalDate();
    LocalDateTime ends =
        items().stream()
            .flatMap(item -> item.time().until(first).stream())
            .max(LocalDateTime::compareTo)
            .orElseThrow();
    EventFields fields =
        new EventFields(
            "Festival",
            Kind.FESTIVAL,
            begins(),
            ends,
            "Ground Control",
            "81 rue du Charolais, 75012 Paris",
            EnumSet.allOf(Language.class),
            Optional.empty(),
            new Wording("Un festival, plusieurs scènes à la fois.", "A festival, many stages."));
    Event event = Folk.done(agenda.add(organiser, fields));
    Occasion occasion = new Occasion.Date(event.id());
    IntStream.range(0, lines.size())
        .forEach(i -> Folk.done(programmes.add(organiser, occasion, items().get(i))));
    return event;
  }
}
