package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.words.Verb;

/** What changes nothing, asked of one hub. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpTest {
  private final Hearing hub = new Hearing();

  @AfterAll
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
    assertTrue(english.lines().allMatch(line -> line.length() <= 80), english);
    assertTrue(french.lines().allMatch(line -> line.length() <= 80), french);
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
        "rsvp 1 perhaps",
        "rsvp next yes 2",
        "rsvp next yes -2",
        "rsvp next yes +",
        "rsvp next no +2",
        "rsvp next yes +2 please",
        "attendees",
        "attendees next --html",
        "told me",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thread 99",
        "thread abc",
        "thread 99999999999999999999999",
        "post 7",
        "post -1",
        "forum nulle-part",
        "reply 12"
      })
  void what_there_is_not_is_refused_in_one_line(String line) {
    Heard heard = hub.says(ADA, line, "texte");
    assertEquals(1, heard.status());
    assertEquals("", heard.out());
    assertEquals(1, heard.err().lines().count(), heard.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from hier-ish",
        "--to 2026-13-45",
        "--from 9 déc 19h",
        "--limit 0",
        "--limit -3",
        "--limit 99999999999",
        "--kind soirée",
        "--from",
        "--color",
        "demain"
      })
  void a_bad_choice_shows_the_usage(String options) {
    for (Heard heard :
        List.of(hub.says(GUEST, "events " + options), hub.inEnglish(GUEST, "events " + options))) {
      assertEquals(2, heard.status(), heard.err());
      assertEquals("", heard.out());
      assertEquals(1, heard.err().lines().count());
      assertTrue(heard.err().contains("events [--past]"), heard.err());
    }
  }
}
