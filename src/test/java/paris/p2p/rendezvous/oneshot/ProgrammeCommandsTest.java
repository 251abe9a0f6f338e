package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Festival;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.ItemTime;
import paris.p2p.rendezvous.events.Speaker;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.text.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programmes and talks, asked for in one line. */
class ProgrammeCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private static JsonNode json(Heard heard) {
    assertEquals(0, heard.status(), heard.err());
    return new JsonMapper().readTree(heard.out());
  }

  private static ItemTime at(int hour, int minute) {
    return new ItemTime(0, Optional.of(LocalTime.of(hour, minute)), Optional.of(15));
  }

  /** A talk evening of 9 December 2026 with a talk, an open slot and something yet to come. */
  private long evening() {
    long event = hub.withTalk("Noise", Optional.empty());
    ItemFields talk =
        new ItemFields(
            ItemKind.TALK,
            new Wording("Noise, expliqué au comptoir", "Noise, at the bar"),
            "Cave (au fond)",
            at(19, 15),
            Set.of(Language.FR),
            List.of(Speaker.named("Amir")),
            new Wording("Du *texte*", ""),
            new ItemFields.Links("https://exemple.invalid/d.pdf", ""),
            false);
    ItemFields later =
        new ItemFields(
            ItemKind.OTHER,
            new Wording("La suite", ""),
            "",
            new ItemTime(0, Optional.empty(), Optional.empty()),
            Set.of(),
            List.of(),
            Wording.none(),
            ItemFields.Links.none(),
            false);
    hub.desk
        .programmes()
        .found(event, List.of(talk, ItemFields.slot(ItemKind.TALK, "", at(19, 0)), later));
    return event;
  }

  @Test
  void an_event_comes_with_its_programme() {
    String said = hub.says(GUEST, "event " + evening()).out();
    assertTrue(
        said.contains(
            """

            Programme
              19:00 → 19:15       ○ créneau libre
              19:15 → 19:30       Noise, expliqué au comptoir  Amir  Cave  talk  FR
              horaire à préciser  La suite
            """),
        said);
    assertTrue(hub.inEnglish(GUEST, "event next").out().contains("Noise, at the bar"));
  }

  @Test
  void an_event_without_one_says_nothing_of_it() {
    long event = hub.withTalk("Noise", Optional.empty());
    assertFalse(hub.says(GUEST, "event " + event).out().contains("Programme"));
    assertEquals(0, json(hub.says(GUEST, "event " + event + " --json")).get("programme").size());
  }

  @Test
  void programs_get_the_programme_with_offsets_and_nulls() {
    JsonNode programme = json(hub.says(GUEST, "event " + evening() + " --json")).get("programme");
    assertEquals(3, programme.size());
    JsonNode slot = programme.get(0);
    assertTrue(slot.get("openSlot").asBoolean());
    assertEquals("", slot.get("title").asString());
    JsonNode talk = programme.get(1);
    assertEquals("2026-12-09", talk.get("day").asString());
    assertEquals("2026-12-09T19:15:00+01:00", talk.get("start").asString());
    assertEquals("2026-12-09T19:30:00+01:00", talk.get("end").asString());
    assertEquals("Amir", talk.get("speakers").get(0).asString());
    assertEquals("Cave (au fond)", talk.get("stage").asString());
    assertEquals("https://exemple.invalid/d.pdf", talk.get("slides").asString());
    assertTrue(talk.get("video").isNull());
    JsonNode later = programme.get(2);
    assertTrue(later.get("start").isNull());
    assertTrue(later.get("end").isNull());
  }

  @Test
  void several_days_are_told_day_by_day() {
    long event = Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), ORGA).id();
    String said = hub.says(GUEST, "event " + event).out();
    assertTrue(said.contains("\nmercredi 5 février 2020\n"), said);
    assertTrue(said.contains("\njeudi 6 février 2020\n"), said);
    assertTrue(said.contains("  20:00 → 00:30"), said);
  }

  @Test
  void who_spoke_about_ipfs() {
    Festival.madeUp().into(hub.desk.agenda(), hub.desk.programmes(), ORGA);
    String said = hub.asGuestUser("talks ipfs").out();
    assertEquals(1, said.lines().count());
    assertTrue(said.contains("février 2020"), said);
    assertTrue(said.contains("Ivan Prototype"), said);
    JsonNode talks = json(hub.says(GUEST, "talks IPFS --json"));
    assertEquals("Festival", talks.get(0).get("event").asString());
    assertEquals("Ivan Prototype", talks.get(0).get("speakers").get(0).asString());
    assertEquals(3, json(hub.says(GUEST, "talks --limit 3 --json")).size());
  }

  @Test
  void a_search_that_finds_nothing_says_so_and_is_no_error() {
    evening();
    Heard heard = hub.says(GUEST, "talks ipfs");
    assertEquals(0, heard.status());
    assertEquals("", heard.out());
    assertTrue(heard.err().contains("ipfs"), heard.err());
    assertEquals(2, hub.says(GUEST, "talks --limit 0").status());
    assertEquals(2, hub.says(GUEST, "talks a b c d e f g h i j k l m").status());
  }
}
