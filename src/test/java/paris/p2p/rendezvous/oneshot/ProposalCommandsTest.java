package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.desk.ProposalAnswers;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.proposals.Format;
import paris.p2p.rendezvous.proposals.Level;
import paris.p2p.rendezvous.proposals.Levels;
import paris.p2p.rendezvous.proposals.Proposal;
import paris.p2p.rendezvous.proposals.ProposalFields;
import paris.p2p.rendezvous.proposals.Recording;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Verb;
import paris.p2p.rendezvous.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProposalCommandsTest {
  private static final String NOISE =
      """
      title: Noise, expliqué au comptoir
      kind: talk
      languages: fr
      minutes: 20

      Trois messages.

      - et c’est tout
      """;

  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private Proposal only() {
    return hub.desk.proposals().all(ORGA).getFirst().proposal();
  }

  private static JsonNode json(Heard heard) {
    assertEquals(0, heard.status(), heard.err());
    return new JsonMapper().readTree(heard.out());
  }

  @Test
  void a_file_with_a_few_fields_and_a_text_is_proposed() {
    Heard heard = hub.says(ADA, "propose", NOISE);
    assertEquals(
        "Proposé, merci\u00a0! C’est la proposition 1. ssh -p 2222 localhost proposal 1\n",
        heard.out());
    ProposalFields fields = only().fields();
    assertEquals("Noise, expliqué au comptoir", fields.title());
    assertEquals("Trois messages.\n\n- et c’est tout", fields.text());
    assertEquals(Set.of(Language.FR), fields.languages());
    assertEquals(Levels.none(), fields.levels());
    assertEquals(Recording.POSSIBLE, fields.recording());
  }

  @Test
  void every_field_can_be_said() {
    String file =
        """
        ---
        title: "WebRTC nu"
        kind: Workshop
        form: Hands-On
        languages: EN / fr
        minutes: 120
        network: advanced
        cryptography: beginner
        blockchain: none
        technology: expert
        recording: must
        prerequisites: une machine, un câble
        available: janvier
          et février
        links:
          - https://example.org/un
          - https://example.org/deux

        contact: ada@example.org
        ---
        On ouvre tout.
        """;
    assertEquals(0, hub.says(ADA, "propose", file).status());
    assertEquals(
        new ProposalFields(
            Format.HANDS_ON,
            "WebRTC nu",
            "On ouvre tout.",
            Set.of(Language.FR, Language.EN),
            120,
            new Levels(Level.ADVANCED, Level.BEGINNER, Level.NONE, Level.EXPERT),
            Recording.MUST,
            "une machine, un câble",
            "janvier et février",
            "https://example.org/un https://example.org/deux",
            "ada@example.org"),
        only().fields());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_file_in_the_manual_is_one_that_can_be_proposed(Language language) {
    String file = Words.of(language).commands().manual(Verb.PROPOSE).file();
    assertEquals(0, hub.says(ADA, "propose", file).status());
    assertEquals(Level.BEGINNER, only().fields().levels().cryptography());
    String help = hub.says(GUEST, "help propose").out();
    assertTrue(help.contains("  title: Noise, expliqué au comptoir\n"), help);
    for (String field : ProposalAnswers.QUESTIONS) {
      boolean named = field.equals("format") || field.equals("text") || help.contains(field);
      assertTrue(named, field);
    }
  }

  @Test
  void windows_lines_a_byte_order_mark_and_tabs_do_not_matter() {
    String dirty = "\ufeff\r\n" + NOISE.replace(": ", "\t:\t").replace("\n", "\r\n");
    assertEquals(0, hub.says(ADA, "propose", dirty).status());
    assertEquals("Noise, expliqué au comptoir", only().title());
    assertEquals("Trois messages.\n\n- et c’est tout", only().fields().text());
  }

  @Test
  void a_file_copied_from_the_manual_with_its_margin_is_read_all_the_same() {
    assertEquals(0, hub.says(ADA, "propose", NOISE.indent(2)).status());
    assertEquals("Noise, expliqué au comptoir", only().title());
    assertEquals(20, only().fields().minutes());
  }

  @Test
  void hyphens_may_end_the_fields_and_stand_in_the_text() {
    String file = NOISE.replace("20\n\n", "20\n---\n") + "\n---\n\nfin\n";
    assertEquals(0, hub.says(ADA, "propose", file).status());
    assertEquals("Trois messages.\n\n- et c’est tout\n\n---\n\nfin", only().fields().text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Noise, expliqué au comptoir|| title",
        "kind: talk|kind: keynote| kind",
        "kind: talk|| kind",
        "kind: talk|kind: workshop| form",
        "kind: talk|form: poster| kind",
        "languages: fr|languages: de| languages",
        "languages: fr|languages: fr, de| languages",
        "languages: fr|| languages",
        "minutes: 20|minutes: vingt| minutes",
        "minutes: 20|minutes: 0| minutes",
        "minutes: 20|minutes: 99999999999| minutes",
        "minutes: 20|| minutes",
        "minutes: 20|network: guru| network",
        "minutes: 20|recording: maybe| recording",
        "minutes: 20|durée: 20| duree",
        "minutes: 20|kind: talk| kind",
        "minutes: 20|une ligne sans rien| une ligne sans rien"
      })
  void what_is_wrong_is_named_in_one_line_with_the_usage(String line, String by, String field) {
    String file = NOISE.replace(line + "\n", by == null ? "" : by + "\n");
    for (Language language : Language.values()) {
      Heard heard =
          hub.says(ADA, false, language, "propose", file.getBytes(StandardCharsets.UTF_8));
      assertEquals(2, heard.status(), heard.err());
      assertEquals("", heard.out());
      assertEquals(1, heard.err().lines().count(), heard.err());
      assertTrue(heard.err().contains(field), heard.err());
      assertTrue(heard.err().contains("ssh -p 2222 localhost propose < FILE"), heard.err());
    }
    assertEquals(0, hub.desk.proposals().all(ORGA).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n---\n---\n",
        "# Un titre\n\nDu texte.",
        "title: a\nkind: talk\nlanguages: fr\nminutes: 20\n",
        "title: a\nkind: talk\nlanguages: fr\nminutes: 20\n---\n \n",
        "---\ntitle: a\n",
        ": a\n\ntexte",
        "\u0000\u0001\u0002"
      })
  void a_file_without_fields_or_without_text_is_refused_in_one_line(String file) {
    Heard heard = hub.says(ADA, "propose", file);
    assertEquals(2, heard.status(), heard.err());
    assertEquals(1, answered(heard), heard.err());
    assertEquals(0, hub.desk.proposals().all(ORGA).size());
  }

  @Test
  void a_file_of_ten_megabytes_is_refused_without_reading_it_all() {
    byte[] large = ("title: x\n\n" + "y".repeat(10 << 20)).getBytes(StandardCharsets.UTF_8);
    InputStream in = new ByteArrayInputStream(large);
    Heard heard = hub.says(ADA, false, Language.FR, "propose", in);
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("256 Ko"), heard.err());
    assertEquals(1, heard.err().lines().count());
    Heard long1 = hub.says(ADA, "propose", NOISE + "z".repeat(6_000));
    assertEquals(2, long1.status());
    assertTrue(long1.err().startsWith("text\u00a0: Ce texte compte"), long1.err());
  }

  @Test
  void a_hundred_thousand_fields_are_refused_in_one_short_line() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 25_000; i++) many.append("f").append(i).append(": x\n");
    Heard heard = hub.says(ADA, "propose", many.substring(0, 200_000));
    assertEquals(2, heard.status());
    assertTrue(heard.err().length() < 1_000, heard.err());
  }

  @Test
  void whatever_is_sent_is_answered_in_one_line() {
    String[] pieces = {
      "---\n", ":", "\n", "\r\n", "\t", " ", "title", "title: x\n", "kind: talk\n", "\ufeff",
      "languages: fr\n", "minutes: 20\n", "\u0000", "- ", "\"", "#", "é", "texte", "👩‍🚀", "\n\n"
    };
    Random dice = new Random(4);
    for (int i = 0; i < 200; i++) {
      StringBuilder file = new StringBuilder();
      int length = dice.nextInt(20);
      for (int j = 0; j < length; j++) file.append(pieces[dice.nextInt(pieces.length)]);
      Heard heard = hub.says(ADA, "propose", file.toString());
      assertTrue(heard.status() == 0 || heard.status() == 2, heard + " for " + file);
      assertEquals(1, answered(heard), heard + " for " + file);
    }
  }

  /** The lines of an answer, but for the one that says what was not kept of what was typed. */
  private static long answered(Heard heard) {
    return (heard.out() + heard.err())
        .lines()
        .filter(line -> !line.startsWith("Non gardé"))
        .count();
  }

  @Test
  void escape_sequences_in_a_file_reach_no_terminal() {
    String file =
        NOISE.replace("Noise,", "No\u001b[31mise,").replace("Trois", "Tr\u009b2Jois\u202e");
    assertEquals(0, hub.says(ADA, "propose", file).status());
    hub.says(ADA, "propose", "t\u001b[2Jtle: x\n\ny");
    for (String line : new String[] {"proposals", "proposal 1", "proposal 1 --json"}) {
      String out = hub.says(GUEST, line).out();
      assertTrue(out.codePoints().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7f), out);
      assertTrue(out.codePoints().noneMatch(c -> c >= 0x80 && c < 0xa0 || c == 0x202e), out);
    }
    String err = hub.says(ADA, "propose", "t\u001b[2Jtle: x\n\ny").err();
    assertFalse(err.contains("\u001b"), err);
  }

  @Test
  void who_has_no_name_keeps_the_text_as_a_draft_and_who_has_no_key_is_told_before_typing() {
    Heard refused = hub.says(NAMELESS, "propose", NOISE);
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("join NOM"), refused.err());
    assertTrue(refused.err().contains("brouillon"), refused.err());
    assertEquals(
        Map.of(
            "title", "Noise, expliqué au comptoir",
            "format", "talk",
            "languages", "fr",
            "minutes", "20",
            "text", "Trois messages.\n\n- et c’est tout"),
        hub.desk.drafts().read(NAMELESS, "proposal/new"));
    hub.says(NAMELESS, "join camille");
    assertEquals(0, hub.says(NAMELESS, "propose", NOISE).status());
    assertEquals(Map.of(), hub.desk.drafts().read(NAMELESS, "proposal/new"));
    assertTrue(hub.says(GUEST, "propose", NOISE).err().contains("ssh-keygen"));
    assertTrue(hub.asGuestUser("propose").err().contains("guest@"));
  }

  @Test
  void a_refused_file_does_not_push_out_what_was_being_written() {
    hub.desk.drafts().keep(ADA, "proposal/new", Map.of("title", "Ancien", "text", "à moi"));
    hub.says(ADA, "propose", NOISE.replace("title: Noise, expliqué au comptoir\n", ""));
    Map<String, String> draft = hub.desk.drafts().read(ADA, "proposal/new");
    assertEquals("Ancien", draft.get("title"));
    assertEquals("à moi\n\nTrois messages.\n\n- et c’est tout", draft.get("text"));
  }

  @Test
  void proposals_are_listed_with_their_state_seconds_and_posts() {
    assertTrue(hub.says(GUEST, "proposals").err().contains("help propose"));
    hub.says(ADA, "propose", NOISE);
    hub.says(NAMELESS, "join camille");
    hub.desk.proposals().second(NAMELESS, 1, true);
    hub.desk.board().discuss(ORGA, "proposal/1", "idees", "Noise", "Oui !");
    assertEquals(
        "1  en discussion  Noise, expliqué au comptoir  ada  talk  20 min  1 appui  1 message au"
            + " forum\n",
        hub.says(GUEST, "proposals").out());
    assertEquals(
        """
        Noise, expliqué au comptoir
        talk · 20 min · FR · by ada, just now
        being discussed · seconded by 1 person

        Trois messages.

        - et c’est tout

        For        everybody, no knowledge needed
        Recording  if possible

        ssh -p 2222 localhost thread 1
        """,
        hub.inEnglish(GUEST, "proposal 1").out());
  }

  @Test
  void a_proposal_in_json_has_the_keys_that_are_promised() {
    hub.says(ADA, "propose", NOISE.replace("minutes: 20", "minutes: 20\ncontact: ada@example.org"));
    JsonNode one = json(hub.asGuestUser("proposals --json")).get(0);
    JsonNode full = json(hub.says(ORGA, "proposal 1 --json"));
    assertAll(
        () ->
            assertEquals(
                "[id, title, kind, form, author, languages, minutes, levels, recording, state,"
                    + " reason, eventId, start, seconds, threadId, proposedAt, changedAt]",
                one.propertyNames().toString()),
        () -> assertEquals("talk", one.get("kind").asString()),
        () -> assertTrue(one.get("form").isNull()),
        () -> assertEquals("received", one.get("state").asString()),
        () -> assertEquals("none", one.get("levels").get("network").asString()),
        () -> assertEquals("2026-11-23T11:00:00+01:00", one.get("proposedAt").asString()),
        () ->
            assertTrue(
                full.propertyNames()
                    .toString()
                    .endsWith("changedAt, text, prerequisites, available, links, contact]")),
        () -> assertEquals("ada@example.org", full.get("contact").asString()),
        () ->
            assertEquals("", json(hub.says(GUEST, "proposal 1 --json")).get("contact").asString()));
  }

  @Test
  void a_proposal_that_is_not_there_or_not_yours_to_see_is_refused() {
    hub.says(ADA, "propose", NOISE);
    hub.desk.proposals().withdraw(ADA, 1);
    assertEquals(1, hub.says(GUEST, "proposal 1").status());
    assertEquals(0, hub.says(ADA, "proposal 1").status());
    for (String asked : new String[] {"99", "abc", "99999999999999999999", "-1"}) {
      Heard heard = hub.says(GUEST, "proposal " + asked);
      assertEquals(1, heard.status());
      assertEquals(1, heard.err().lines().count(), heard.err());
    }
  }
}
