package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.rules.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Coming back without one's key, a line at a time. */
class RecoveryCommandsTest {
  private static final String PRINT = "SHA256:" + "A".repeat(43);

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private Caller secondOrganiser() {
    Caller lea = Hearing.with("lea");
    hub.desk.people().promise(List.of("SHA256:lea"));
    hub.desk.people().join(lea, "lea");
    return lea;
  }

  @Test
  void joining_says_how_to_get_codes() {
    assertTrue(hub.says(NAMELESS, "join camille").err().contains("recovery new"));
    assertEquals(
        "Pas de code de secours\u00a0: ssh -p 2222 localhost recovery new en fait.\n",
        hub.says(NAMELESS, "recovery").out());
  }

  @Test
  void new_codes_are_all_that_stands_on_standard_output() {
    Heard heard = hub.says(ADA, "recovery new");
    assertEquals(0, heard.status());
    assertEquals(8, heard.out().lines().filter(line -> line.matches("(\\w{4}-){6}\\w{4}")).count());
    assertEquals(8, heard.out().lines().count());
    assertTrue(heard.err().contains("Montrés cette seule fois"), heard.err());
    assertEquals("Codes de secours\u00a0: il en reste 8 sur 8.\n", hub.says(ADA, "recovery").out());
  }

  @Test
  void a_code_brings_somebody_back_on_their_open_screens_as_well() {
    String code = hub.says(ADA, "recovery new").out().lines().findFirst().orElseThrow();
    try (var _ = hub.desk.presence().enter(NAMELESS)) {
      Heard heard = hub.says(NAMELESS, "recover " + code.replace('-', ' '));
      assertEquals(
          new Heard(0, "Bon retour, ada\u00a0! Cette clé est la vôtre. Il reste 7 codes.\n", ""),
          heard);
      assertEquals(new Here(List.of("ada"), 0), hub.desk.presence().here());
    }
    assertTrue(hub.says(NAMELESS, "whoami").out().contains("SHA256:nameless"));
    Heard again = hub.says(Hearing.with("third"), "recover " + code);
    assertEquals(1, again.status());
    assertTrue(again.err().startsWith("Ce code de secours"), again.err());
  }

  @Test
  void codes_are_counted_in_json() {
    JsonNode none = new JsonMapper().readTree(hub.says(ADA, "recovery --json").out());
    assertEquals("[left, of, madeAt]", none.propertyNames().toString());
    assertEquals(0, none.get("left").asInt());
    assertTrue(none.get("madeAt").isNull());
    hub.says(ADA, "recovery new");
    JsonNode some = new JsonMapper().readTree(hub.says(ADA, "recovery --json").out());
    assertEquals(8, some.get("left").asInt());
    assertEquals("2026-11-23T11:00:00+01:00", some.get("madeAt").asString());
  }

  @Test
  void two_organisers_ask_and_agree_and_whom_it_concerns_stops_it() {
    Caller lea = secondOrganiser();
    assertEquals(
        "Demandé pour ada, sous le numéro 1\u00a0: il faut à présent un autre accord.\n",
        hub.says(ORGA, "rebind ask ada " + PRINT + " Téléphone perdu").out());
    assertEquals(1, hub.says(ORGA, "rebind agree 1 oui").status());
    assertEquals(0, hub.says(lea, "rebind agree 1 Vue hier").status());
    String line =
        "1  ada  peut s’arrêter jusqu’au 26 novembre 2026  noor  " + PRINT + "  Téléphone perdu\n";
    assertEquals(line, hub.says(ADA, "rebind").out());
    assertEquals(line, hub.says(lea, "rebind").out());
    assertTrue(hub.says(ADA, "told").out().contains("arrêtez-la"));
    assertEquals(0, hub.says(ADA, "rebind stop 1").status());
    assertEquals("", hub.says(lea, "rebind").out());
  }

  @Test
  void what_is_asked_is_json_for_programs() {
    Caller lea = secondOrganiser();
    hub.says(ORGA, "rebind ask ada " + PRINT + " Téléphone perdu");
    JsonNode asked = new JsonMapper().readTree(hub.says(lea, "rebind --json").out()).get(0);
    assertEquals(
        "[id, name, fingerprint, state, askedBy, askedAt, reason, agreedBy, agreement, dueAt]",
        asked.propertyNames().toString());
    assertEquals("asked", asked.get("state").asString());
    assertTrue(asked.get("dueAt").isNull());
    hub.says(lea, "rebind agree 1 Vue hier");
    JsonNode agreed = new JsonMapper().readTree(hub.says(lea, "rebind --json").out()).get(0);
    assertEquals("waiting", agreed.get("state").asString());
    assertEquals("lea", agreed.get("agreedBy").asString());
    assertEquals("2026-11-26T11:00:00+01:00", agreed.get("dueAt").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "recovery new",
        "recovery",
        "recover 7K3M",
        "rebind",
        "rebind ask ada SHA256:x perdue",
        "rebind agree 1 oui",
        "rebind stop 1 non"
      })
  void a_guest_does_none_of_it(String line) {
    for (Heard heard : List.of(hub.says(GUEST, line), hub.asGuestUser(line))) {
      assertEquals(1, heard.status(), line);
      assertEquals("", heard.out());
      assertEquals(1, heard.err().lines().count(), heard.err());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rebind ask ada SHA256:court perdue",
        "rebind ask nobody " + "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA perdue",
        "rebind agree 99 oui",
        "rebind agree x oui",
        "rebind stop 99 non"
      })
  void what_there_is_not_is_refused_in_one_line(String line) {
    secondOrganiser();
    Heard heard = hub.says(ORGA, line);
    assertEquals(1, heard.status(), line);
    assertEquals("", heard.out());
    assertEquals(1, heard.err().lines().count(), heard.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"recover", "recovery newer", "rebind ask ada", "rebind give ada"})
  void what_is_not_understood_shows_the_usage(String line) {
    Heard heard = hub.says(NAMELESS, line);
    assertEquals(2, heard.status(), heard.err());
    assertFalse(heard.err().isBlank());
  }
}
