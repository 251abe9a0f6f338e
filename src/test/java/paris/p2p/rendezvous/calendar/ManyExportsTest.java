package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.text.Cleaner;

/**
 * Calendars in the manner of thirty programs, taken in: what the list says is what the agenda then
 * has, and that is what Debian's python3-icalendar and python3-dateutil read.
 */
class ManyExportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/calendars");
  private static final int AHEAD = 12;
  private static final String MISSING =
      "The tests need somebody else's reader of calendars: apt install python3-icalendar";

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.sorted().toList();
    }
  }

  /** What the other reader finds, by file and title: the moments in their order. */
  private static Map<String, List<String>> others(List<Path> files)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("/usr/bin/python3", "src/test/python/guest_calendars.py", "20291231"));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), MISSING);
    Map<String, List<String>> found = new TreeMap<>();
    for (String line : said.split("\n")) {
      String[] parts = line.split("\t", 3);
      String name = parts[0] + " " + Cleaner.line(parts[2]);
      found.computeIfAbsent(name, _ -> new ArrayList<>()).add(parts[1]);
    }
    return found;
  }

  private static List<Event> events(Town town, List<String> before) {
    return town.desk.agenda().between(LocalDate.of(1970, 1, 1), LocalDate.of(2036, 12, 31)).stream()
        .filter(event -> !before.contains(event.uid()))
        .toList();
  }

  @Test
  void thirty_exports_are_read_as_another_reader_reads_them_and_listed_as_they_are_stored()
      throws Exception {
    List<Path> files = files();
    assertTrue(files.size() >= 30, files.toString());
    Map<String, List<String>> others = others(files);
    Map<String, List<String>> ours = new TreeMap<>();
    try (Town town = new Town()) {
      for (Path file : files) {
        List<String> before = events(town, List.of()).stream().map(Event::uid).toList();
        byte[] bytes = Files.readAllBytes(file);
        Reading reading = Town.done(Town.read(bytes));
        Comparison looked = take(town, reading, false);
        Comparison taken = take(town, reading, true);
        assertEquals(looked, taken, file.toString());
        List<Event> now = events(town, before);
        assertEquals(Listed.of(taken), Listed.of(now), file.toString());
        assertEquals(List.of(), take(town, reading, true).lines(), file + " once more");
        gather(ours, file, now);
      }
    }
    assertEquals(others.keySet(), ours.keySet());
    others.forEach((name, starts) -> {
      List<String> here = ours.get(name);
      boolean whole = here.size() == starts.size() || here.size() >= AHEAD;
      assertTrue(whole, name + here);
      assertEquals(starts.subList(0, here.size()), here, name);
    });
  }

  /** Bytes lost, doubled, changed, and lines in another order: nothing breaks, nothing is half. */
  @Test
  void whatever_is_broken_in_them_they_are_read_or_refused_and_listed_as_stored() throws Exception {
    Random random = new Random(28);
    List<Path> files = files();
    try (Town town = new Town()) {
      for (int i = 0; i < 400; i++) {
        byte[] whole = Files.readAllBytes(files.get(random.nextInt(files.size())));
        byte[] broken = broken(random, whole);
        if (!(Town.read(broken) instanceof Outcome.Done<Reading>(Reading reading))) continue;
        Comparison looked = take(town, reading, false);
        if (i % 20 == 0) assertEquals(looked, take(town, reading, true));
      }
    }
  }

  private static byte[] broken(Random random, byte[] whole) {
    List<String> lines =
        new ArrayList<>(List.of(new String(whole, StandardCharsets.UTF_8).split("\r?\n")));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = 1 + random.nextInt(lines.size() - 2);
      String line = lines.get(at);
      String other = lines.get(1 + random.nextInt(lines.size() - 2));
      int cut = random.nextInt(line.length() + 1);
      switch (random.nextInt(6)) {
        case 0 -> lines.remove(at);
        case 1 -> lines.add(at, other);
        case 2 -> lines.set(at, line.substring(0, cut));
        case 3 -> lines.set(at, line.substring(0, cut) + other);
        case 4 -> lines.set(at, line.replaceAll("[0-9]", String.valueOf(random.nextInt(10))));
        default -> lines.set(at, line.toLowerCase(java.util.Locale.ROOT).replace('-', ';'));
      }
      if (lines.size() < 4) break;
    }
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static Comparison take(Town town, Reading reading, boolean stores) {
    return Town.done(town.desk.almanac().take(town.noor, reading.holdings(), Town.GONE, stores));
  }

  private static void gather(Map<String, List<String>> ours, Path file, List<Event> events) {
    events.stream()
        .filter(event -> !event.cancelled())
        .sorted(Comparator.comparing(event -> event.start().toInstant()))
        .forEach(event -> {
          String name = file.getFileName() + " " + event.title();
          ours.computeIfAbsent(name, _ -> new ArrayList<>())
              .add(event.start().toInstant().toString());
        });
  }

  /**
   * What is listed, or stored, in few words.
   *
   * @param alone the starts and titles of what stands alone
   * @param on how many dates of series take place, by the first of each
   * @param off how many do not
   */
  record Listed(List<String> alone, Map<String, Integer> on, int off) {
    static Listed of(Comparison listed) {
      Map<String, Integer> on = new TreeMap<>();
      List<String> alone = new ArrayList<>();
      int off = 0;
      for (Comparison.Line line : listed.lines()) {
        if (!line.counts()) continue;
        String start = line.start().orElseThrow().toInstant().toString();
        if (line.dates() + line.off() > 0) on.merge(start, line.dates(), Integer::sum);
        else alone.add(start + " " + line.title());
        off += line.off();
      }
      return new Listed(alone.stream().sorted().toList(), on, off);
    }

    static Listed of(List<Event> stored) {
      Map<Boolean, List<Event>> parted =
          stored.stream().collect(Collectors.partitioningBy(it -> it.series().isPresent()));
      Map<String, Integer> on = new TreeMap<>();
      parted.get(true).stream()
          .collect(Collectors.groupingBy(it -> it.series().get()))
          .values()
          .forEach(dates -> {
            String first =
                dates.stream().map(it -> it.start().toInstant()).sorted().findFirst().get() + "";
            int some = (int) dates.stream().filter(it -> !it.cancelled()).count();
            on.merge(first, some, Integer::sum);
          });
      return new Listed(
          parted.get(false).stream()
              .map(it -> it.start().toInstant() + " " + it.title())
              .sorted()
              .toList(),
          on,
          (int) parted.get(true).stream().filter(Event::cancelled).count());
    }
  }
}
