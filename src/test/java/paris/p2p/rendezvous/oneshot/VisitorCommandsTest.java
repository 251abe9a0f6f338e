package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.people.Here;
import paris.p2p.rendezvous.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisitorCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void joining_welcomes() {
    Heard heard = hub.says(NAMELESS, "join camille");
    assertEquals(0, heard.status());
    assertEquals(
        "Bienvenue, camille\u00a0! Le forum vous attend\u00a0: ssh -p 2222 localhost forum\n",
        heard.out());
    assertEquals(1, hub.says(NAMELESS, "join camille").status());
    assertEquals(1, hub.says(Hearing.with("other"), "join Camille").status());
    assertEquals(1, hub.says(Hearing.with("other"), "join a b").status());
    assertEquals(1, hub.says(GUEST, "join eve").status());
  }

  @Test
  void who_joins_by_a_command_is_known_by_name_on_their_open_screens() {
    try (var _ = hub.desk.presence().enter(NAMELESS)) {
      assertEquals(new Here(List.of(), 1), hub.desk.presence().here());
      hub.says(NAMELESS, "join camille");
      assertEquals(new Here(List.of("camille"), 0), hub.desk.presence().here());
    }
  }

  @Test
  void a_demo_says_that_it_is_one_beside_what_was_asked_for() {
    try (Hearing demo = Hearing.demo()) {
      Heard heard = demo.says(GUEST, "forum --json");
      assertTrue(heard.err().startsWith("Ceci est une démonstration"), heard.err());
      assertEquals(hub.says(GUEST, "forum --json").out(), heard.out());
      assertEquals("", hub.says(GUEST, "forum --json").err());
    }
  }

  @Test
  void the_code_makes_an_organiser_once() {
    assertEquals(1, hub.says(ADA, "claim " + hub.code.code()).status());
    try (Hearing young = new Hearing(false)) {
      assertEquals(1, young.says(NAMELESS, "claim AAAA-BBBB-CCCC-DDDD").status());
      Heard promised = young.says(NAMELESS, "claim " + young.code.code().replace('-', ' '));
      assertEquals(0, promised.status());
      assertTrue(promised.out().contains("join NOM"), promised.out());
      Heard joined = young.inEnglish(NAMELESS, "join camille");
      assertTrue(joined.out().startsWith("Welcome, camille! You are an organiser"), joined.out());
    }
    try (Hearing young = new Hearing(false)) {
      String out = young.inEnglish(ADA, "claim " + young.code.code()).out();
      assertTrue(out.contains("you are an organiser"), out);
      assertTrue(young.says(ADA, "whoami").out().contains("organisation"));
    }
  }

  @Test
  void whoami_knows_everybody() {
    assertEquals(
        """
        Nom     ada
        Rôle    membre
        Clé     ssh-ed25519 SHA256:ada (celle de cette session)
        Entrée  avec votre clé
        """,
        hub.says(ADA, "whoami").out());
    assertAll(
        () -> assertTrue(hub.says(NAMELESS, "whoami").out().contains("join NOM")),
        () -> assertTrue(hub.says(GUEST, "whoami").out().contains("ssh-keygen -t ed25519")),
        () -> assertTrue(hub.asGuestUser("whoami").out().contains("lecture seule")),
        () -> assertTrue(hub.inEnglish(ORGA, "whoami").out().contains("organiser")));
  }

  @Test
  void whoami_in_json() {
    JsonNode ada = new JsonMapper().readTree(hub.says(ADA, "whoami --json").out());
    JsonNode guest = new JsonMapper().readTree(hub.asGuestUser("whoami --json").out());
    assertAll(
        () -> assertEquals("[name, role, keys, signedIn]", ada.propertyNames().toString()),
        () -> assertEquals("ada", ada.get("name").asString()),
        () -> assertEquals(1, ada.get("keys").size()),
        () -> assertTrue(ada.get("keys").get(0).get("current").asBoolean()),
        () -> assertTrue(guest.get("name").isNull()),
        () -> assertEquals("guest", guest.get("role").asString()),
        () -> assertEquals("guest", guest.get("signedIn").asString()));
  }

  @Test
  void a_crash_says_sorry_and_nothing_else() {
    Desk broken = closed();
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        new Oneshot()
            .run(broken, ADA, false, Language.EN, "forum", InputStream.nullInputStream(), out, err);
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals(3, status);
    assertEquals(0, out.size());
    assertEquals(1, said.lines().count());
    assertTrue(said.startsWith("Something broke"), said);
    assertFalse(said.contains("Exception"), said);
  }

  /** A desk whose database is gone. */
  private static Desk closed() {
    try (HubInMemory gone = new HubInMemory(HubInMemory.house(false))) {
      return gone.desk;
    }
  }

  @Test
  void who_has_hung_up_breaks_nothing() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("closed");
          }
        };
    for (String line : new String[] {"help", "forum --json", "nonsense"}) {
      int status =
          new Oneshot()
              .run(
                  hub.desk,
                  ADA,
                  false,
                  Language.FR,
                  line,
                  InputStream.nullInputStream(),
                  gone,
                  gone);
      assertEquals(3, status, line);
    }
  }
}
