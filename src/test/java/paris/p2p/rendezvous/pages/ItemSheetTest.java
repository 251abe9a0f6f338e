package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.ItemTime;
import paris.p2p.rendezvous.events.Speaker;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;

/** From what is typed about a line of a programme to what is stored, and back. */
class ItemSheetTest {
  private static final Hours TWO_DAYS =
      new Hours(LocalDateTime.of(2026, 12, 9, 18, 30), LocalDateTime.of(2026, 12, 10, 23, 0));

  private static ItemSheet sheet(Map<String, String> values) {
    return new ItemSheet(values, TWO_DAYS, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "19h, 19:00, 0",
    "19:00 → 19:15, 19:00, 15",
    "19h +15min, 19:00, 15",
    "19h30-21h, 19:30, 90",
    "7pm +1h30, 19:00, 90",
    "23:00 → 01:00, 23:00, 120",
    "19:00 +30h, 19:00, 1800"
  })
  void times_are_typed_as_people_say_them(String typed, LocalTime start, int minutes) {
    ItemTime time = sheet(Map.of(ItemSheet.WHEN, typed, ItemSheet.DAY, "1")).time().orElseThrow();
    Optional<Integer> length = minutes == 0 ? Optional.empty() : Optional.of(minutes);
    assertEquals(new ItemTime(1, Optional.of(start), length), time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"bientôt", "25h", "19:00 → ", "9 déc 19h", "19h → hier", "→ 20h", "19h 20h"})
  void what_is_no_hour_is_said_to_be_none(String typed) {
    Map<String, Refusal> wrong = sheet(Map.of(ItemSheet.WHEN, typed)).wrong(Map.of());
    assertEquals(Map.of(ItemSheet.WHEN, new Refusal.NotAnHour(typed.strip())), wrong);
  }

  @Test
  void nothing_typed_is_a_time_to_be_announced() {
    assertEquals(
        Optional.of(new ItemTime(0, Optional.empty(), Optional.empty())), sheet(Map.of()).time());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 15, 90, 24 * 60})
  void what_is_stored_is_read_back_the_same(int minutes) {
    Optional<Integer> length = minutes == 0 ? Optional.empty() : Optional.of(minutes);
    Speaker amir = new Speaker("Amir", Optional.of(12L));
    ItemFields fields =
        new ItemFields(
            ItemKind.WORKSHOP,
            new Wording("Noise", "Noise!"),
            "Cave",
            new ItemTime(1, Optional.of(LocalTime.of(14, 5)), length),
            Set.of(Language.EN),
            List.of(amir, Speaker.named("Léa - Nantes, P2P")),
            new Wording("texte", "text"),
            new ItemFields.Links("https://exemple.invalid/d", ""),
            true);
    assertEquals(fields, new ItemSheet(ItemSheet.values(fields), TWO_DAYS, List.of(amir)).fields());
  }

  @Test
  void names_stand_between_commas_or_semicolons() {
    assertEquals(
        List.of("Amir", "Léa"),
        sheet(Map.of(ItemSheet.SPEAKERS, " Amir ,, Léa,")).fields().names());
    assertEquals(
        List.of("Amir, du LIP6", "Léa"),
        sheet(Map.of(ItemSheet.SPEAKERS, "Amir, du LIP6; Léa")).fields().names());
  }

  @Test
  void which_day_is_asked_only_where_there_are_several() {
    assertTrue(ItemSheet.blank(TWO_DAYS).values().containsKey(ItemSheet.DAY));
    Hours evening = new Hours(TWO_DAYS.start(), LocalDateTime.of(2026, 12, 10, 0, 0));
    assertEquals(1, evening.days());
    assertTrue(!ItemSheet.blank(evening).values().containsKey(ItemSheet.DAY));
  }

  @Test
  void an_old_draft_with_odd_answers_is_still_read() {
    Map<String, String> odd = new HashMap<>();
    odd.put(ItemSheet.KIND, "séance");
    odd.put(ItemSheet.DAY, "lundi");
    ItemFields fields = sheet(odd).fields();
    assertEquals(ItemKind.OTHER, fields.kind());
    assertEquals(0, fields.time().day());
    assertEquals(Set.of(), fields.languages());
  }
}
