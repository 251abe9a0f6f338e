package paris.p2p.rendezvous.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.events.Comparison;
import paris.p2p.rendezvous.events.Evenings;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventFields;
import paris.p2p.rendezvous.events.Kind;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** From one hub's agenda to another's, by a file. */
class RoundTest {
  private final Town here = new Town();
  private final Town there = new Town();

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  private Event add(EventFields fields) {
    return Town.done(here.desk.agenda().add(here.noor, fields));
  }

  private static EventFields titled(String title, String text) {
    LocalDateTime start = LocalDateTime.of(2026, 12, 9, 19, 0);
    return new EventFields(
        title,
        Kind.TALK,
        start,
        start.plusHours(2),
        "La Cave",
        "1, rue d’ici; au fond",
        Set.of(Language.EN),
        Optional.of(20),
        new Wording(text, "in English"));
  }

  private void someEvenings() {
    add(titled("Noise, expliqué", "Au comptoir."));
    Event moved = here.event("Pair à Bière #89");
    Town.done(
        here.desk
            .agenda()
            .edit(
                here.noor,
                moved.id(),
                moved.version(),
                Evenings.talk("Pair à Bière #89, déplacé", LocalDateTime.of(2027, 1, 7, 20, 0))));
    Town.done(here.desk.agenda().cancel(here.noor, here.event("Pair à Bière #90").id(), "grève"));
    add(Evenings.talk("Un vieux soir", LocalDateTime.of(2026, 5, 9, 19, 0)));
  }

  @Test
  void another_new_hub_gets_the_same_agenda_and_nothing_is_doubled_the_second_time() {
    someEvenings();
    String file = here.file();
    Comparison first = there.look(file);
    assertEquals(4, first.stored(), first.toString());
    assertEquals(first, there.take(file));
    assertEquals(here.agenda(), there.agenda());
    Comparison second = there.take(file);
    assertEquals(List.of(), second.lines());
    assertEquals(here.agenda(), there.agenda());
    assertEquals(file, there.file());
  }

  @Test
  void what_is_only_looked_at_is_not_stored() {
    someEvenings();
    List<String> before = there.agenda();
    there.look(here.file());
    assertEquals(before, there.agenda());
  }

  @Test
  void a_change_comes_through_and_an_older_file_takes_nothing_back() {
    someEvenings();
    String old = here.file();
    there.take(old);
    Event talk = here.event("Noise, expliqué");
    Town.done(
        here.desk.agenda().edit(here.noor, talk.id(), 1, titled("Noise, remis", "Ailleurs.")));
    Town.done(here.desk.agenda().restore(here.noor, here.event("Pair à Bière #90").id()));
    Comparison news = there.take(here.file());
    assertEquals(2, news.stored(), news.toString());
    assertEquals(here.agenda(), there.agenda());
    Comparison late = there.take(old);
    assertEquals(0, late.stored(), late.toString());
    assertTrue(late.lines().stream().allMatch(it -> it.change() instanceof Comparison.Older));
    assertEquals(2, late.lines().size());
    assertEquals(here.agenda(), there.agenda());
  }

  @Test
  void one_date_by_itself_finds_its_place_in_the_series() {
    someEvenings();
    there.take(here.file(here.event("Pair à Bière #90").id()));
    assertTrue(there.event("Pair à Bière #90").cancelled());
    assertEquals(12, there.agenda().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatever_is_typed_comes_back_as_it_was(long seed) {
    Random random = new Random(seed);
    String title = nasty(random, 60).replace('\n', ' ').strip();
    Event event = add(titled("a" + title, nasty(random, 2_000)));
    there.take(here.file());
    assertEquals(event.fields(), there.event(event.title()).fields());
  }

  private static String nasty(Random random, int most) {
    String[] pieces = {
      ",",
      ";",
      ":",
      "\\",
      "\\n",
      "\\\n",
      "\n",
      "\"",
      "é",
      "日本",
      "👩‍🚀",
      "a",
      " ",
      "BEGIN:VEVENT",
      "%",
      "ﷺ",
      "\\,",
      "END:VCALENDAR\n",
      "ẞ",
      "'",
      "=",
      "^n"
    };
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(most);
    while (text.length() < length) text.append(pieces[random.nextInt(pieces.length)]);
    return text.substring(
        0, text.offsetByCodePoints(0, Math.min(length / 2, text.codePointCount(0, text.length()))));
  }

  @Test
  void no_line_is_longer_than_75_octets_and_each_ends_as_it_must() {
    add(titled("🍺".repeat(100), "日本語".repeat(300)));
    String file = here.file();
    for (String line : file.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertTrue(!line.contains("\n"), line);
    }
    assertTrue(file.endsWith("END:VCALENDAR\r\n"));
  }
}
