package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AgendaCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private static JsonNode json(Heard heard) {
    assertEquals(0, heard.status(), heard.err());
    return new JsonMapper().readTree(heard.out());
  }

  private static List<String> all(JsonNode events, String key) {
    return StreamSupport.stream(events.spliterator(), false)
        .map(event -> event.get(key).asString())
        .toList();
  }

  @Test
  void next_is_one_line_and_how_to_come() {
    hub.withSeries();
    assertEquals(
        """
        Pair à Bière #88 · mercredi 2 décembre 2026, 18:30 → 23:00 (dans 9 jours) · Ground Control, 81 rue du Charolais, 75012 Paris · personne n’a encore dit venir
        Venez comme vous êtes. Pour prévenir\u00a0: ssh -p 2222 localhost rsvp next yes
        """,
        hub.asGuestUser("next").out());
    assertTrue(hub.inEnglish(GUEST, "next").out().contains("Wednesday 2 December 2026"));
  }

  @Test
  void an_empty_agenda_says_so() {
    assertEquals(1, hub.says(GUEST, "next").status());
    assertEquals(1, hub.says(ADA, "rsvp next yes").status());
    assertEquals(0, hub.says(GUEST, "events").status());
    assertEquals("", hub.says(GUEST, "events").out());
    assertTrue(hub.inEnglish(GUEST, "events").err().startsWith("No event is as you asked"));
    assertEquals(0, json(hub.says(GUEST, "events --json")).size());
  }

  @Test
  void events_are_one_a_line_in_columns() {
    hub.withSeries();
    long talk = hub.withTalk("Noise, expliqué", Optional.of(20));
    hub.desk.agenda().cancel(ORGA, talk, "grève");
    hub.says(ADA, "rsvp next yes");
    List<String> lines = hub.says(GUEST, "events").out().lines().toList();
    assertEquals(13, lines.size());
    assertTrue(
        lines
            .get(0)
            .matches(
                "\\d+ +me  2 déc  18:30 +Pair à Bière #88  meetup  Ground Control  1 personne"
                    + " vient"),
        lines.get(0));
    assertTrue(
        lines.get(1).contains("Noise, expliqué   talk    La Cave         annulé"), lines.get(1));
    assertTrue(lines.get(2).contains("me  6 jan  18:30  2027  Pair à Bière #89"), lines.get(2));
  }

  @Test
  void events_in_json_have_the_keys_that_are_promised() {
    hub.withSeries();
    JsonNode events = json(hub.asGuestUser("events --json"));
    JsonNode first = events.get(0);
    assertAll(
        () -> assertEquals(12, events.size()),
        () ->
            assertEquals(
                "[id, uid, title, kind, start, end, place, address, status, going, capacity,"
                    + " seriesId, url]",
                first.propertyNames().toString()),
        () -> assertEquals("2026-12-02T18:30:00+01:00", first.get("start").asString()),
        () -> assertEquals("2027-04-07T18:30:00+02:00", events.get(4).get("start").asString()),
        () -> assertEquals("confirmed", first.get("status").asString()),
        () -> assertTrue(first.get("capacity").isNull()),
        () -> assertTrue(first.get("seriesId").isNumber()),
        () -> assertTrue(first.get("url").isNull()));
  }

  @Test
  void events_are_chosen_by_day_and_kind() {
    hub.withSeries();
    hub.withTalk("Noise", Optional.empty());
    assertAll(
        () ->
            assertEquals(
                List.of("Pair à Bière #88", "Noise"),
                all(json(hub.says(GUEST, "events --to 31 décembre --json")), "title")),
        () ->
            assertEquals(
                List.of("Pair à Bière #89"),
                all(
                    json(hub.says(GUEST, "events --from 10 déc 2026 --to=2027-01-06 --json")),
                    "title")),
        () ->
            assertEquals(
                List.of("Noise"), all(json(hub.says(GUEST, "events --kind TALK --json")), "title")),
        () -> assertEquals(3, json(hub.says(GUEST, "events --limit 3 --json")).size()),
        () -> assertEquals(0, json(hub.says(GUEST, "events --past --json")).size()));
  }

  @Test
  void what_is_over_comes_latest_first_and_only_when_asked_for() {
    hub.withTalk("Octobre", LocalDate.of(2026, 10, 7), Optional.empty());
    hub.withTalk("Novembre", LocalDate.of(2026, 11, 4), Optional.empty());
    assertEquals("", hub.says(GUEST, "events").out());
    assertEquals(
        List.of("Novembre", "Octobre"),
        all(json(hub.says(GUEST, "events --past --json")), "title"));
    assertEquals(1, json(hub.says(GUEST, "events --past --limit 1 --json")).size());
  }

  @Test
  void an_event_comes_in_full() {
    long talk = hub.withTalk("Noise, expliqué", Optional.of(20));
    assertEquals(
        """
        Noise, expliqué
        mercredi 9 décembre 2026, 19:00 → 21:00 (dans 16 jours)
        La Cave
        talk · FR · personne n’a encore dit venir · 20 places

        Au comptoir.

        Venez comme vous êtes. Pour prévenir\u00a0: ssh -p 2222 localhost rsvp %d yes
        """
            .formatted(talk),
        hub.says(GUEST, "event #" + talk).out());
    JsonNode full = json(hub.says(GUEST, "event next --json"));
    assertAll(
        () -> assertEquals(20, full.get("capacity").asInt()),
        () -> assertEquals("fr", full.get("languages").get(0).asString()),
        () -> assertEquals("Au comptoir.", full.get("text").asString()),
        () -> assertEquals("", full.get("reason").asString()));
  }

  @Test
  void a_cancelled_evening_stays_visible_with_its_reason() {
    long talk = hub.withTalk("Noise", Optional.empty());
    hub.desk.agenda().cancel(ORGA, talk, "grève");
    assertEquals(
        "cancelled", json(hub.says(GUEST, "events --json")).get(0).get("status").asString());
    String out = hub.says(GUEST, "event " + talk).out();
    assertTrue(out.contains("annulé\u00a0: grève"), out);
    assertTrue(!out.contains("rsvp"), out);
    Heard heard = hub.says(ADA, "rsvp " + talk + " yes");
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("annulé"), heard.err());
  }

  /** Today is Monday 23 November 2026, 11:00. */
  @Test
  void the_agenda_from_a_day_of_the_past_holds_what_is_over_since() {
    hub.withTalk("Avant", LocalDate.of(2026, 11, 19), Optional.empty());
    hub.withTalk("Vendredi", LocalDate.of(2026, 11, 20), Optional.empty());
    hub.withTalk("Hier", LocalDate.of(2026, 11, 22), Optional.empty());
    hub.withTalk("Demain", LocalDate.of(2026, 11, 24), Optional.empty());
    assertEquals("Hier Demain", titles("hier"));
    assertEquals("Vendredi Hier Demain", titles("il y a 3 jours"));
    assertEquals("Vendredi Hier Demain", titles("vendredi dernier"));
    assertEquals("Avant Vendredi Hier Demain", titles("la semaine dernière"));
    assertEquals("Avant Vendredi Hier", titles("last week --to hier"));
    assertEquals("Demain", titles("demain"));
    assertTrue(hub.says(GUEST, "events --from bientôt").err().contains("bientôt"));
  }

  private String titles(String from) {
    List<String> titles = new ArrayList<>();
    json(hub.says(GUEST, "events --json --from " + from))
        .forEach(event -> titles.add(event.get("title").asString()));
    return String.join(" ", titles);
  }
}
