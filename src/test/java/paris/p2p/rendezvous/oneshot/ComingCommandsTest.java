package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.rules.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Coming, and who comes, by command. */
class ComingCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private Caller member(String name) {
    Caller caller = Hearing.with(name);
    hub.desk.people().join(caller, name);
    return caller;
  }

  private static JsonNode json(Heard heard) {
    assertEquals(0, heard.status(), heard.err());
    return new JsonMapper().readTree(heard.out());
  }

  @Test
  void an_answer_is_counted_once_and_taken_back() {
    long talk = hub.withTalk("Noise", Optional.of(1));
    assertEquals(
        "C’est noté, vous venez\u00a0: Noise, 1 personne vient.\n",
        hub.says(ADA, "rsvp next yes").out());
    assertTrue(hub.inEnglish(ADA, "rsvp " + talk + " oui").out().contains("1 person comes"));
    assertEquals(
        "C’est noté, vous ne venez pas\u00a0: Noise, personne n’a encore dit venir.\n",
        hub.says(ADA, "rsvp next no").out());
  }

  @Test
  void people_along_are_counted_and_stay_until_another_number_is_said() {
    hub.withTalk("Noise", Optional.empty());
    assertEquals(
        "C’est noté, vous venez à 3\u00a0: Noise, 3 personnes viennent.\n",
        hub.says(ADA, "rsvp next yes +2").out());
    assertTrue(hub.says(ADA, "rsvp next maybe").out().contains("peut-être à 3"));
    assertTrue(hub.inEnglish(ADA, "rsvp next yes").out().contains("you come, 3 of you"));
    assertTrue(hub.says(ADA, "rsvp next yes +0").out().contains("1 personne vient"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+10", "+10000", "+99999999999999999999999"})
  void ten_thousand_people_along_are_refused_with_a_sentence(String along) {
    hub.withTalk("Noise", Optional.empty());
    Heard heard = hub.says(ADA, "rsvp next yes " + along);
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("On vient avec 9 personnes au plus"), heard.err());
    assertEquals(0, hub.desk.agenda().next().orElseThrow().going());
  }

  @Test
  void when_it_is_full_the_place_in_the_list_is_said_and_later_the_place_that_came_free() {
    hub.withTalk("Noise", Optional.of(2));
    Caller bob = member("bob");
    hub.says(ORGA, "rsvp next yes +1");
    assertEquals(
        "C’est complet, vous êtes n°\u00a01 sur la liste d’attente\u00a0: Noise, 2 personnes"
            + " viennent. Si une place se libère, elle est à vous et le hub vous le dit.\n",
        hub.says(ADA, "rsvp next yes").out());
    assertTrue(
        hub.inEnglish(bob, "rsvp next yes +1").out().startsWith("It is full, you are no. 2 on"));
    assertEquals("", hub.says(ADA, "told").out());
    hub.says(ORGA, "rsvp next no");
    String told = hub.says(ADA, "told").out();
    assertTrue(told.contains("Noise  Une place s’est libérée\u00a0: vous venez\u00a0!"), told);
    JsonNode first = json(hub.says(ADA, "told --json")).get(0);
    assertAll(
        () ->
            assertEquals(
                "[id, kind, subject, title, detail, post, posts, at, read]",
                first.propertyNames().toString()),
        () -> assertEquals("place_free", first.get("kind").asString()),
        () -> assertEquals("2026-11-23T11:00:00+01:00", first.get("at").asString()),
        () -> assertEquals(false, first.get("read").asBoolean()));
    assertEquals("", hub.says(bob, "told").out());
  }

  @Test
  void what_was_told_needs_a_name() {
    assertTrue(hub.says(NAMELESS, "told").err().contains("join NOM"));
    assertEquals(1, hub.says(GUEST, "told --json").status());
  }

  @Test
  void an_answer_needs_a_name() {
    hub.withTalk("Noise", Optional.empty());
    assertTrue(hub.says(NAMELESS, "rsvp next yes").err().contains("join NOM"));
    assertTrue(hub.says(GUEST, "rsvp next yes").err().contains("ssh-keygen"));
    assertEquals(1, hub.says(ADA, "rsvp 999 yes").status());
    assertEquals(1, hub.says(GUEST, "event abc").status());
  }

  @Test
  void names_are_given_and_taken_back_with_the_answer() {
    long talk = hub.withTalk("Noise", Optional.empty());
    hub.says(ADA, "rsvp next yes --named");
    assertEquals(List.of("ada"), hub.desk.answers().company(talk).names());
    assertTrue(hub.says(GUEST, "event next").out().contains("\nada\n"));
    hub.says(ADA, "rsvp next yes --unnamed");
    assertEquals(List.of(), hub.desk.answers().company(talk).names());
  }

  @Test
  void organisers_see_who_comes() {
    hub.withTalk("Noise", Optional.of(3));
    hub.says(ORGA, "rsvp next yes +2 --named");
    hub.says(ADA, "rsvp next yes");
    hub.says(member("bob"), "rsvp next maybe");
    assertEquals(
        """
        Noise
        mercredi 9 décembre 2026, 19:00 → 21:00 (dans 16 jours)
        3 personnes viennent, 3 places · 1 peut-être · 1 en attente

        noor  vient à 3     1 min
        ada   attend, n°\u00a01  1 min
        bob   peut-être     1 min
        """,
        hub.says(ORGA, "attendees next").out());
    JsonNode all = json(hub.says(ORGA, "attendees next --json"));
    assertAll(
        () ->
            assertEquals(
                "[id, title, capacity, going, maybe, waiting, people, evenings]",
                all.propertyNames().toString()),
        () -> assertEquals(3, all.get("going").asInt()),
        () -> assertEquals(1, all.get("waiting").asInt()),
        () -> assertEquals(2, all.get("people").get(0).get("along").asInt()),
        () -> assertTrue(all.get("people").get(0).get("place").isNull()),
        () -> assertEquals(1, all.get("people").get(1).get("place").asInt()));
  }

  @Test
  void who_comes_is_a_spreadsheet_in_which_no_name_is_a_formula() {
    hub.withTalk("Noise", Optional.of(1));
    hub.says(member("-a-2"), "rsvp next yes");
    hub.says(ADA, "rsvp next yes +1");
    assertEquals(
        "\ufeffname,answer,along,place,named,answeredAt\r\n"
            + "'-a-2,yes,0,,false,2026-11-23T11:00:00+01:00\r\n"
            + "ada,yes,1,1,false,2026-11-23T11:00:00+01:00\r\n",
        hub.inEnglish(ORGA, "attendees next --csv").out());
  }

  @Test
  void a_spreadsheet_is_parted_as_that_of_the_language_or_as_one_likes() {
    hub.withTalk("Noise", Optional.of(1));
    hub.says(ADA, "rsvp next yes");
    String french = "\ufeffname;answer;along;place;named;answeredAt\r\n";
    assertTrue(hub.says(ORGA, "attendees next --csv").out().startsWith(french));
    assertTrue(hub.inEnglish(ORGA, "attendees next --csv=;").out().startsWith(french));
    assertTrue(hub.says(ORGA, "attendees next --csv=,").out().startsWith(french.replace(';', ',')));
    assertTrue(
        hub.says(ORGA, "attendees --csv=tab next").out().startsWith(french.replace(';', '\t')));
    Heard wrong = hub.says(ORGA, "attendees next --csv=x");
    assertEquals("", wrong.out());
    assertTrue(wrong.err().contains("prenez ; ou , ou tab"), wrong.err());
  }

  @Test
  void fewer_places_than_people_who_come_are_told_before_and_after() {
    hub.withTalk("Noise", Optional.of(5));
    hub.says(ADA, "rsvp next yes +2");
    Heard enough = hub.says(ORGA, "event edit next", "places: 3\n");
    assertEquals("", enough.err());
    Heard fewer = hub.says(ORGA, "event edit next", "places: 1\n");
    assertEquals(0, fewer.status(), fewer.err());
    assertTrue(
        fewer.err().startsWith("3 personnes viennent pour 1 place\u00a0: 2 de trop."), fewer.err());
    assertTrue(fewer.out().contains("3 personnes viennent, 1 place"), fewer.out());
    assertEquals(3, hub.desk.agenda().next().orElseThrow().going());
  }

  @Test
  void nobody_but_organisers_sees_who_comes() {
    hub.withTalk("Noise", Optional.empty());
    hub.says(ADA, "rsvp next yes");
    for (Caller caller : List.of(GUEST, NAMELESS, ADA)) {
      for (String how : List.of("", " --csv", " --json")) {
        Heard heard = hub.says(caller, "attendees next" + how);
        assertEquals(1, heard.status());
        assertEquals("", heard.out());
      }
    }
    assertEquals(1, hub.says(ORGA, "attendees 999").status());
  }
}
