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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Verb;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VisitorCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void help_names_every_command_in_both_languages() {
    String french = hub.says(GUEST, "help").out();
    String english = hub.inEnglish(GUEST, "HELP").out();
    for (Verb verb : Verb.values()) {
      assertTrue(french.contains("\n  " + verb.briefly() + " "), french);
      assertTrue(english.contains("\n  " + verb.briefly() + " "), english);
    }
    assertTrue(french.startsWith("Paris P2P par ssh."), french);
    assertTrue(english.lines().allMatch(line -> !line.startsWith("  ") || line.length() <= 80));
    assertTrue(french.lines().allMatch(line -> !line.startsWith("  ") || line.length() <= 80));
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void help_tells_each_command_in_full_with_examples(Verb verb) {
    Heard french = hub.says(GUEST, "help " + verb.tag());
    Heard english = hub.inEnglish(GUEST, verb.tag() + " --help");
    for (Heard heard : new Heard[] {french, english}) {
      assertEquals(0, heard.status());
      assertTrue(heard.out().contains("ssh -p 2222 localhost " + verb.usage()), heard.out());
      assertTrue(heard.out().contains("\n  ssh -p 2222 localhost " + verb.tag()), heard.out());
    }
  }

  @ParameterizedTest
  @EnumSource(Verb.class)
  void the_examples_of_help_are_understood(Verb verb) {
    for (String example : verb.examples()) {
      Order order = Order.of(example.split(" <")[0]);
      Grammar.Reading read = new Commands().of(verb).grammar().read(order.rest());
      assertTrue(read instanceof Grammar.Clear, example);
    }
  }

  @Test
  void an_unknown_command_names_help_and_the_nearest() {
    assertEquals(
        new Heard(
            2,
            "",
            "Il n’y a pas de commande «\u00a0evnts\u00a0», mais peut-être vouliez-vous"
                + " events\u00a0: ssh -p 2222 localhost help les donne toutes.\n"),
        hub.says(GUEST, "evnts --json"));
    assertEquals(
        "There is no command “sudo”: ssh -p 2222 localhost help lists them all.\n",
        hub.inEnglish(GUEST, "sudo rm -rf /").err());
    assertEquals(2, hub.says(GUEST, "help sudo").status());
  }

  @Test
  void a_hostile_command_comes_back_short_and_clean() {
    Heard heard = hub.says(GUEST, "\u001b[2J\u009b" + "x".repeat(100_000));
    assertEquals(2, heard.status());
    assertTrue(heard.err().length() < 200, heard.err());
    assertTrue(heard.err().codePoints().allMatch(c -> c == '\n' || c >= ' '), heard.err());
    assertTrue(heard.err().codePoints().noneMatch(c -> c >= 0x7f && c < 0xa0), heard.err());
  }

  @Test
  void no_command_and_no_terminal_names_the_commands() {
    Heard heard = hub.says(GUEST, "  ");
    assertEquals(0, heard.status());
    assertTrue(heard.out().contains("ssh -t -p 2222 localhost"), heard.out());
    for (Verb verb : Verb.values()) assertTrue(heard.out().contains(verb.tag()), heard.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next now",
        "whoami --jsn",
        "thread",
        "event",
        "rsvp next",
        "rsvp 1 maybe",
        "rsvp next yes +2",
        "join",
        "claim",
        "write",
        "reply",
        "text",
        "forum --limit 0",
        "forum --limit 1001",
        "forum --limit beaucoup",
        "roadmap --json=oui"
      })
  void what_is_not_understood_shows_the_usage_in_one_line(String line) {
    Heard heard = hub.says(ORGA, line);
    assertEquals(2, heard.status(), heard.err());
    assertEquals("", heard.out());
    assertEquals(1, heard.err().lines().count());
    assertTrue(heard.err().contains("Usage\u00a0: ssh -p 2222 localhost "), heard.err());
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
  void the_code_makes_an_organiser_once() {
    assertEquals(1, hub.says(ADA, "claim " + hub.code.code()).status());
    try (Hearing young = new Hearing(false)) {
      assertEquals(1, young.says(NAMELESS, "claim AAAA-BBBB-CCCC-DDDD").status());
      Heard promised = young.says(NAMELESS, "claim " + young.code.code().replace('-', ' '));
      assertEquals(0, promised.status());
      assertTrue(promised.out().contains("join NAME"), promised.out());
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
        () -> assertTrue(hub.says(NAMELESS, "whoami").out().contains("join NAME")),
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
    Desk whole = hub.desk;
    Desk broken =
        new Desk(
            whole.house(),
            whole.clock(),
            whole.people(),
            whole.drafts(),
            whole.settings(),
            whole.presence(),
            null,
            whole.agenda(),
            whole.community());
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
