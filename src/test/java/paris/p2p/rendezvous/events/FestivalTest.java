package paris.p2p.rendezvous.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static paris.p2p.rendezvous.events.Evenings.PARIS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.store.Fresh;
import paris.p2p.rendezvous.text.Language;

/** A festival of several days with several stages at once, from data as dirty as real data is. */
final class FestivalTest {
  @RegisterExtension final Fresh fresh = new Fresh();
  private Folk folk;
  private Agenda agenda;
  private Programmes programmes;

  @BeforeEach
  void agenda() {
    folk = new Folk(fresh.database());
    agenda =
        new Agenda(fresh.database(), folk.people, folk.notices, folk.newsroom, Folk.CLOCK, PARIS);
    programmes = new Programmes(fresh.database(), folk.people, folk.newsroom, Folk.CLOCK);
  }

  private Event store(Festival festival) {
    return festival.into(agenda, programmes, folk.organiser("ada"));
  }

  private List<Item> items(Event event) {
    return programmes.of(new Occasion.Date(event.id()));
  }

  private static Item titled(List<Item> items, String start) {
    return items.stream()
        .filter(item -> item.fields().title().fr().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> stages(List<Item> items) {
    return Stage.among(items).stream().map(Stage::name).toList();
  }

  /** Within an evening by time, what has none at its end. */
  private static void inOrder(List<Item> items) {
    for (int i = 1; i < items.size(); i++) {
      ItemTime before = items.get(i - 1).time();
      ItemTime time = items.get(i).time();
      assertTrue(before.evening() <= time.evening(), items.get(i)::toString);
      if (before.evening() < time.evening()) continue;
      assertFalse(before.start().isEmpty() && time.start().isPresent(), items.get(i)::toString);
    }
  }

  @Test
  void the_true_time_is_the_one_that_is_printed_whatever_its_offset() {
    Event event = store(Festival.madeUp());
    assertEquals(Instant.parse("2020-02-05T17:00:00Z"), event.start().toInstant());
    Item opening = titled(items(event), "Ouverture");
    assertEquals(Optional.of(LocalTime.of(18, 30)), opening.time().start());
    assertEquals(Optional.of(270), opening.time().minutes());
  }

  @Test
  void an_end_past_midnight_is_on_the_next_day_and_still_belongs_to_the_evening() {
    Item set = titled(items(store(Festival.madeUp())), "DJ set");
    assertEquals(Optional.of(270), set.time().minutes());
    assertEquals(0, set.time().evening());
    assertEquals(
        LocalDate.of(2020, 2, 6).atTime(0, 30),
        set.time().until(LocalDate.of(2020, 2, 5)).orElseThrow());
  }

  @Test
  void what_is_to_be_announced_stands_at_the_end_of_its_day() {
    List<Item> items = items(store(Festival.madeUp()));
    inOrder(items);
    List<Item> second = items.stream().filter(item -> item.time().evening() == 1).toList();
    assertEquals(3, second.stream().filter(item -> item.time().start().isEmpty()).count());
    assertTrue(second.getLast().time().start().isEmpty());
    assertTrue(items.stream().anyMatch(item -> !item.fields().titled()));
    assertTrue(titled(items, "Hackathon").time().minutes().isEmpty());
  }

  @Test
  void the_printed_date_counts_not_the_list_that_it_stands_in() {
    assertEquals(1, titled(items(store(Festival.madeUp())), "État des lieux").time().day());
  }

  @Test
  void one_place_that_is_spelled_three_ways_is_one() {
    List<Item> items = items(store(Festival.madeUp()));
    assertEquals(
        Set.of("Village (entre la serre et la fontaine)", "village", "Village"),
        Set.copyOf(
            items.stream()
                .map(item -> item.fields().stage())
                .filter(stage -> stage.toLowerCase(java.util.Locale.ROOT).startsWith("village"))
                .toList()));
    assertEquals(
        Set.of(
            "Zone rencontre",
            "Conférence",
            "Projection",
            "Avion",
            "Zone art",
            "Village",
            "Hackzone",
            ""),
        Set.copyOf(stages(items)));
    assertEquals(8, stages(items).size());
  }

  @Test
  void both_languages_and_both_titles_are_kept() {
    List<Item> items = items(store(Festival.madeUp()));
    Item opening = titled(items, "Ouverture");
    assertEquals(Set.of(Language.values()), opening.fields().languages());
    assertTrue(opening.fields().title().in(Language.EN).startsWith("Opening"));
    assertEquals(Set.of(), titled(items, "DJ set").fields().languages());
    assertEquals(
        Set.of(Language.EN), titled(items, "Projection du documentaire Rien").fields().languages());
  }

  @Test
  void speakers_are_who_they_are_not_whom_they_come_from() {
    List<Item> items = items(store(Festival.madeUp()));
    assertEquals(List.of("Ada Exemple"), titled(items, "Histoire").fields().names());
    assertEquals(
        List.of("Paul Épreuve", "Quentin S. Brut"),
        titled(items, "Atelier canevas").fields().names());
  }

  @Test
  void the_community_s_own_festival_is_stored_whole() {
    Optional<Festival> real = Festival.real();
    assumeTrue(
        real.isPresent(),
        "the community's own festival is not on this machine: -Dfestival=FOLDER names its place");
    Event event = store(real.get());
    List<Item> items = items(event);
    assertEquals(64, items.size());
    assertEquals(Instant.parse("2020-01-08T17:00:00Z"), event.start().toInstant());
    assertEquals(
        List.of(0, 1, 2, 3, 4),
        items.stream().map(item -> item.time().evening()).distinct().toList());
    inOrder(items);
    assertEquals(8, Stage.among(items).size(), () -> stages(items).toString());
    assertEquals(12, items.stream().filter(item -> item.fields().languages().size() == 2).count());
    assertEquals(6, items.stream().filter(item -> item.time().start().isEmpty()).count());
  }
}
