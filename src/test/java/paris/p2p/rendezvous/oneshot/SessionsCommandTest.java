package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code sessions}. */
class SessionsCommandTest {
  private final Hearing hub = new Hearing();
  private final List<String> ended = new ArrayList<>();
  private final Session first = come(Hearing.ADA, "OpenSSH_9.2");
  private final Session second = come(Hearing.ADA, "dbclient");
  private final Session hers = come(Hearing.ORGA, "plink");

  @AfterEach
  void close() {
    hub.close();
  }

  private Session come(Caller caller, String client) {
    return hub.desk
        .sessions()
        .enter(caller, Optional.of("192.0.2.7"), client, () -> ended.add(client));
  }

  /** By the session that came first. */
  private Hearing.Heard says(String line) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    Oneshot.Asking asking =
        new Oneshot.Asking(Hearing.ADA, Optional.of(first), false, Language.FR, line, false);
    int status = new Oneshot().run(hub.desk, asking, InputStream.nullInputStream(), out, err);
    return new Hearing.Heard(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void lists_ones_own_and_says_which_is_this_one() {
    String out = says("sessions").out();
    assertEquals(2, out.lines().count(), out);
    assertTrue(out.lines().findFirst().orElse("").contains("cette session"), out);
    assertTrue(out.contains("depuis 192.0.2.7 · dbclient"), out);
    assertFalse(out.contains("plink"), out);
  }

  @Test
  void in_json_with_all_its_keys() {
    JsonNode all = new JsonMapper().readTree(says("sessions --json").out());
    assertEquals(2, all.size());
    assertEquals(
        "[id, since, from, client, key, screens, commands, idle, current]",
        all.get(0).propertyNames().toString());
    assertTrue(all.get(0).get("current").asBoolean());
    assertFalse(all.get(1).get("current").asBoolean());
    assertEquals("SHA256:ada", all.get(1).get("key").asString());
  }

  @Test
  void ends_one_or_all_others_and_never_the_one_that_asks() {
    assertEquals(1, says("sessions end " + first.id()).status());
    assertEquals(List.of(), ended);
    assertEquals("Une session fermée.\n", says("sessions end " + second.id()).out());
    assertEquals(List.of("dbclient"), ended);
    come(Hearing.ADA, "paramiko");
    assertEquals("Une session fermée.\n", says("sessions end others").out());
    assertEquals(List.of("dbclient", "paramiko"), ended);
    assertTrue(says("sessions end others").out().startsWith("Il n’y avait pas d’autre"));
  }

  @Test
  void somebody_elses_session_is_not_there() {
    Hearing.Heard heard = says("sessions end " + hers.id());
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("pas de session"), heard.err());
    assertEquals(1, hub.says(Hearing.ORGA, "sessions end " + first.id()).status());
    assertEquals(List.of(), ended);
  }

  @Test
  void without_a_key_there_are_none() {
    assertEquals(1, hub.says(Hearing.GUEST, "sessions").status());
    assertEquals(1, hub.asGuestUser("sessions --json").status());
    assertEquals(0, hub.says(Hearing.NAMELESS, "sessions").status());
  }
}
