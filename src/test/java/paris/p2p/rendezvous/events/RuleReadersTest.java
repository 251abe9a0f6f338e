package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Words;

/**
 * The days of any rule, as two programs find them that nobody here wrote. {@code scripts/rules}
 * does it with ten thousand.
 */
final class RuleReadersTest {
  private static final int COUNT = Integer.getInteger("rules.count", 400);
  private static final long SEED = Long.getLong("rules.seed", 1);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  @TempDir private Path folder;

  /** Where a reader does not follow RFC 5545, 3.3.10; the hub does. */
  private enum Known {
    /** {@code BYDAY=MO,1TU}: days of either sort, not days that are of both. */
    NUMBERED_AND_PLAIN_WEEKDAYS_MEET(rule ->
        weekdays(rule).anyMatch(day -> day.length() == 2)
            && weekdays(rule).anyMatch(day -> day.length() > 2)),
    /** {@code BYMONTH=2;BYDAY=20MO}: no month has it, which is no fault. */
    A_WEEKDAY_BEYOND_THE_MONTH_IS_A_CRASH(rule ->
        rule.text().contains("BYMONTH=")
            && weekdays(rule).anyMatch(day -> day.matches("-?(20|53).."))),
    /** The first week counts from its beginning, not from the first day. */
    POSITIONS_OF_THE_FIRST_WEEK_COUNT_FROM_THE_START(
        rule -> rule.text().contains("FREQ=WEEKLY") && rule.text().contains("BYSETPOS")),
    /** A day that two parts name stands once in its month. */
    RRULE_JS_A_DAY_TWICE_NAMED_HAS_TWO_POSITIONS(rule ->
        rule.text().contains("BYSETPOS") && weekdays(rule).anyMatch(day -> day.length() > 2)),
    /** {@code -3} of a month with two days is none; rrule.js alone finds one. */
    RRULE_JS_A_POSITION_BEFORE_THE_FIRST(rule -> rule.text().matches(".*BYSETPOS=[^;]*-.*")),
    /** A week of which no weekday is said means the weekday of the first day, not all seven. */
    A_WEEK_WITHOUT_A_WEEKDAY_IS_ALL_OF_IT(
        rule -> rule.text().contains("BYWEEKNO") && !rule.text().matches(".*(BYDAY|BYMONTHDAY).*")),
    /** The last week of a year goes on in January, and the first of the next begins in December. */
    THE_YEAR_CUTS_ITS_WEEKS(rule -> rule.text().contains("BYWEEKNO"));

    private final Predicate<SomeRule> about;

    Known(Predicate<SomeRule> about) {
      this.about = about;
    }

    private static Stream<String> weekdays(SomeRule rule) {
      return Arrays.stream(rule.text().split(";"))
          .filter(part -> part.startsWith("BYDAY="))
          .flatMap(part -> Arrays.stream(part.substring(6).split(",")));
    }

    static Stream<Known> of(SomeRule rule) {
      return Arrays.stream(values()).filter(known -> known.about.test(rule));
    }
  }

  private static List<SomeRule> rules() {
    Random random = new Random(SEED);
    return Stream.generate(() -> SomeRule.any(random)).limit(COUNT).toList();
  }

  private static Outcome<Rule> read(SomeRule rule) {
    return Rule.read(rule.text());
  }

  private static List<SomeRule> accepted() {
    return rules().stream().filter(rule -> read(rule) instanceof Outcome.Done).toList();
  }

  /** The evenings of the hub, as it puts them into its agenda. */
  private static List<ZonedEvening> evenings(SomeRule rule) {
    Series raw = Evenings.series(rule.text(), rule.start().toLocalDate());
    EventFields hour = Evenings.talk("Soir", rule.start());
    Series series = raw.like(hour, 0);
    return new SeriesRow(1, series, 1, Optional.empty())
        .ahead(Integer.MAX_VALUE, Instant.EPOCH, rule.last()).stream()
            .map(day -> new ZonedEvening(day.fields().start()))
            .toList();
  }

  private record ZonedEvening(LocalDateTime start) {
    String wall() {
      return STAMP.format(start);
    }

    String utc() {
      LocalDateTime utc =
          LocalDateTime.ofInstant(start.atZone(Evenings.PARIS).toInstant(), ZoneOffset.UTC);
      return STAMP.format(utc) + "Z";
    }
  }

  private List<String> others(List<SomeRule> rules, String... command)
      throws IOException, InterruptedException {
    Path asked =
        Files.write(folder.resolve("rules.tsv"), rules.stream().map(SomeRule::line).toList());
    Process process =
        new ProcessBuilder(command)
            .redirectInput(asked.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), () -> "did not work: " + String.join(" ", command));
    List<String> lines = Arrays.asList(said.split("\n", -1));
    assertEquals(rules.size(), lines.size() - 1);
    return lines.subList(0, rules.size());
  }

  @Test
  void each_rule_that_is_refused_is_so_in_a_sentence() {
    int refused = 0;
    for (SomeRule rule : rules()) {
      if (!(read(rule) instanceof Outcome.Refused<Rule>(Refusal why))) continue;
      refused++;
      for (Language language : Language.values()) {
        assertFalse(Words.of(language).refusals().sentence(why).isBlank(), rule.text());
      }
    }
    assertTrue(refused > COUNT / 100, refused + " were refused");
  }

  @Test
  void dateutil_finds_the_same_evenings() throws Exception {
    List<SomeRule> rules = accepted();
    List<String> others = others(rules, "/usr/bin/python3", "src/test/python/rule_days.py");
    List<String> wrong = new ArrayList<>();
    int same = 0;
    for (int i = 0; i < rules.size(); i++) {
      SomeRule rule = rules.get(i);
      String ours = String.join(",", evenings(rule).stream().map(ZonedEvening::utc).toList());
      if (ours.equals(others.get(i))) same++;
      else if (!known(rule, ours, others.get(i))) {
        wrong.add(rule + "\n  here  " + ours + "\n  there " + others.get(i));
      }
    }
    assertEquals(List.of(), wrong, String.join("\n", wrong));
    assertTrue(same > COUNT * 3 / 4, same + " were the same");
  }

  private static boolean known(SomeRule rule, String ours, String theirs) {
    return Known.of(rule)
        .filter(known -> !known.name().startsWith("RRULE_JS"))
        .anyMatch(known -> known != Known.THE_YEAR_CUTS_ITS_WEEKS || border(ours, theirs, rule));
  }

  /** Whether they differ in the first and last days of years alone, or in how many came before. */
  private static boolean border(String ours, String theirs, SomeRule rule) {
    TreeSet<String> one = new TreeSet<>(Arrays.asList(ours.split(",")));
    TreeSet<String> other = new TreeSet<>(Arrays.asList(theirs.split(",")));
    List<String> differing = new ArrayList<>();
    one.stream().filter(day -> !other.contains(day)).forEach(differing::add);
    other.stream().filter(day -> !one.contains(day)).forEach(differing::add);
    if (rule.text().contains("COUNT") || rule.text().contains("BYSETPOS")) return true;
    return differing.stream()
        .allMatch(day -> day.isEmpty() || day.matches("....(010[1-6]|12(29|3.)).*"));
  }

  /** Those that it does not work out at all, or not by the RFC, it is not asked. */
  @Test
  void rrule_js_finds_the_same_days() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("target/npm/node_modules/rrule")), "run scripts/rules");
    List<SomeRule> rules =
        accepted().stream()
            .filter(rule -> Known.of(rule).findAny().isEmpty() && !evenings(rule).isEmpty())
            .toList();
    List<String> others = others(rules, "node", "target/npm/rule-days.mjs");
    for (int i = 0; i < rules.size(); i++) {
      String ours =
          String.join(",", evenings(rules.get(i)).stream().map(ZonedEvening::wall).toList());
      assertEquals(ours, others.get(i), rules.get(i).toString());
    }
    assertTrue(rules.size() > COUNT / 2, rules.size() + " were asked");
  }

  @Test
  void what_a_known_difference_is_about_is_right_here() {
    LocalDate first = LocalDate.of(2026, 12, 1);
    assertEquals(
        List.of(first, LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 14)),
        Recurrence.of("FREQ=MONTHLY;BYDAY=MO,1TU", first).days().limit(3).toList());
    LocalDate friday = LocalDate.of(2028, 1, 14);
    assertEquals(
        Optional.of(friday),
        Recurrence.of("FREQ=WEEKLY;WKST=SU;BYDAY=TU,FR,SA,SU;BYSETPOS=3", friday).start());
    // 2 January 2033 ends week 53 of 2032; 2038 has 52 weeks, so that nothing is in its 53rd.
    assertEquals(
        List.of(LocalDate.of(2033, 1, 2)),
        Recurrence.of("FREQ=YEARLY;BYWEEKNO=53;BYMONTHDAY=2;BYDAY=SU", first)
            .days()
            .takeWhile(day -> day.getYear() < 2040)
            .toList());
    // A day that two parts name: the last Wednesday is the fifth, and stands once.
    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 30)),
        Recurrence.of("FREQ=MONTHLY;BYDAY=-1WE,5WE;BYSETPOS=1", first).start());
  }
}
