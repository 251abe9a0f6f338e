package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Refusal.Field;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** What is wrong with an event, beside each field and on saving. */
final class EventCheckTest {
  private static final LocalDateTime START = LocalDateTime.of(2026, 12, 9, 19, 0);

  @RegisterExtension final Fresh fresh = new Fresh();
  private Agenda agenda;
  private Caller ada;

  @BeforeEach
  void agenda() {
    Folk folk = new Folk(fresh.database());
    agenda =
        new Agenda(
            fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, Evenings.PARIS);
    ada = folk.organiser("ada");
  }

  /** Words that fit, but for what the test changes. */
  private static final class Filled {
    String title = "Noise";
    LocalDateTime start = START;
    LocalDateTime end = START.plusHours(2);
    String place = "Ground Control";
    String address = "";
    Set<Language> languages = Set.of(Language.FR);
    Optional<Integer> capacity = Optional.empty();
    Wording text = Wording.none();

    EventFields fields() {
      return new EventFields(
          title, Kind.TALK, start, end, place, address, languages, capacity, text);
    }
  }

  private static EventFields with(Consumer<Filled> change) {
    Filled filled = new Filled();
    change.accept(filled);
    return filled.fields();
  }

  /** Says so beside that field and nowhere else, and on saving. */
  private void wrong(Field field, Refusal why, EventFields fields) {
    assertEquals(Map.of(field, why), agenda.check(fields));
    assertEquals(Outcome.refused(why), agenda.add(ada, fields));
    assertEquals(0, fresh.number("select count(*) from event"));
  }

  @Test
  void an_address_a_text_and_a_capacity_may_be_missing() {
    assertEquals(Map.of(), agenda.check(new Filled().fields()));
  }

  @Test
  void the_title_is_needed_and_has_120_signs_at_most() {
    wrong(Field.TITLE, new Refusal.Empty(Field.TITLE), with(w -> w.title = " \u200b"));
    wrong(
        Field.TITLE,
        new Refusal.TooLong(Field.TITLE, 120, 10_000),
        with(w -> w.title = "x".repeat(10_000)));
  }

  @Test
  void the_place_is_needed_and_the_address_is_not() {
    wrong(Field.PLACE, new Refusal.Empty(Field.PLACE), with(w -> w.place = ""));
    wrong(
        Field.PLACE,
        new Refusal.TooLong(Field.PLACE, 120, 121),
        with(w -> w.place = "x".repeat(121)));
    wrong(
        Field.ADDRESS,
        new Refusal.TooLong(Field.ADDRESS, 200, 201),
        with(w -> w.address = "x".repeat(201)));
  }

  @Test
  void the_end_comes_after_the_start() {
    wrong(Field.WHEN, new Refusal.EndBeforeStart(), with(w -> w.end = START));
    wrong(Field.WHEN, new Refusal.EndBeforeStart(), with(w -> w.end = START.plusSeconds(59)));
  }

  @Test
  void an_event_lasts_31_days_at_most() {
    assertEquals(Map.of(), agenda.check(with(w -> w.end = START.plusDays(31))));
    wrong(
        Field.WHEN,
        new Refusal.LastsTooLong(31),
        with(w -> w.end = START.plusDays(31).plusMinutes(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31,false",
    "2000-01-01,true",
    "2036-11-23,true",
    "2036-11-24,false",
    "-9999-01-01,false",
    "+99999-01-01,false"
  })
  void an_event_starts_between_2000_and_ten_years_ahead(LocalDate day, boolean fits) {
    EventFields fields =
        with(w -> {
          w.start = day.atTime(10, 0);
          w.end = day.atTime(11, 0);
        });
    if (fits) assertEquals(Map.of(), agenda.check(fields));
    else wrong(Field.WHEN, new Refusal.DateOutOfRange(), fields);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_001, Integer.MIN_VALUE})
  void a_capacity_is_a_number_of_people(int capacity) {
    wrong(
        Field.CAPACITY,
        new Refusal.NotANumber(Field.CAPACITY, Integer.toString(capacity)),
        with(w -> w.capacity = Optional.of(capacity)));
  }

  @Test
  void at_least_one_language_is_spoken() {
    wrong(Field.LANGUAGES, new Refusal.NoLanguage(), with(w -> w.languages = Set.of()));
  }

  @Test
  void each_text_has_5000_signs_at_most() {
    Refusal tooLong = new Refusal.TooLong(Field.TEXT, 5_000, 5_001);
    String text = "x".repeat(5_001);
    wrong(Field.TEXT, tooLong, with(w -> w.text = new Wording(text, "")));
    wrong(Field.TEXT, tooLong, with(w -> w.text = new Wording("", text)));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    assertEquals(
        Set.of(Field.TITLE, Field.WHEN, Field.PLACE, Field.LANGUAGES, Field.CAPACITY),
        agenda
            .check(
                with(w -> {
                  w.title = "";
                  w.end = START;
                  w.place = "";
                  w.languages = Set.of();
                  w.capacity = Optional.of(0);
                }))
            .keySet());
  }

  @Test
  void the_longest_words_are_stored_whole() {
    EventFields longest =
        with(w -> {
          w.title = "𝒳".repeat(120);
          w.place = "語".repeat(120);
          w.address = "𝒳".repeat(200);
          w.text = new Wording("𝒳".repeat(5_000), "e\u0323\u0330".repeat(5_000));
          w.capacity = Optional.of(100_000);
        });
    Event event = Folk.done(agenda.add(ada, longest));
    assertEquals(longest.title(), event.title());
    assertEquals(longest.place(), event.fields().place());
    assertEquals(longest.text().fr(), event.fields().text().fr());
  }

  @Test
  void an_edit_is_checked_like_a_new_event() {
    Event event = Folk.done(agenda.add(ada, new Filled().fields()));
    assertEquals(
        Outcome.refused(new Refusal.Empty(Field.TITLE)),
        agenda.edit(ada, event.id(), 1, with(w -> w.title = "")));
    assertEquals(Optional.of(event), agenda.event(event.id()));
  }
}
