package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForumCommandsTest {
  private final Hearing hub = new Hearing();

  @AfterEach
  void close() {
    hub.close();
  }

  private static JsonNode json(Heard heard) {
    assertEquals(0, heard.status(), heard.err());
    assertTrue(heard.out().endsWith("\n"));
    return new JsonMapper().readTree(heard.out());
  }

  @Test
  void what_one_writes_another_reads() {
    Heard written = hub.says(ADA, "write idees Premier message", "bonjour\n");
    assertEquals(
        new Heard(0, "Publié\u00a0: fil 1, message #1. ssh -p 2222 localhost thread 1\n", ""),
        written);
    Heard replied = hub.says(ORGA, "reply 1", "Bien reçu.\n\n- un\n- deux\n");
    assertEquals(0, replied.status());
    assertEquals(
        """
        Premier message
        Idées, fil 1, 2 messages

        #1 · ada · à l’instant
        bonjour

        #2 · noor (organisation) · à l’instant
        Bien reçu.

        - un
        - deux
        """,
        hub.says(GUEST, "thread 1").out());
    assertEquals(
        """
        Premier message
        Ideas, thread 1, 2 posts

        #2 · noor (organiser) · just now
        Bien reçu.

        - un
        - deux
        """,
        hub.inEnglish(GUEST, "post #2").out());
  }

  @Test
  void a_thread_in_json_has_the_keys_that_are_promised() {
    hub.says(ADA, "write idees Premier \"message\"", "bonjour\n");
    hub.says(ORGA, "reply 1", "oui");
    JsonNode thread = json(hub.asGuestUser("thread 1 --json"));
    JsonNode post = thread.get("posts").get(1);
    assertAll(
        () -> assertEquals("[id, space, title, posts]", thread.propertyNames().toString()),
        () -> assertEquals("idees", thread.get("space").asString()),
        () -> assertEquals("Premier \"message\"", thread.get("title").asString()),
        () -> assertEquals(2, thread.get("posts").size()),
        () ->
            assertEquals(
                "[id, number, author, at, text, edited, deleted, hidden, answers]",
                post.propertyNames().toString()),
        () -> assertEquals(2, post.get("number").asLong()),
        () -> assertEquals("2026-11-23T11:00:00+01:00", post.get("at").asString()),
        () -> assertFalse(post.get("deleted").asBoolean()),
        () -> assertEquals(1, json(hub.says(GUEST, "post 2 --json")).get("posts").size()));
  }

  @Test
  void a_long_thread_comes_whole() {
    hub.says(ADA, "write idees Long", "0");
    for (int i = 1; i <= 120; i++) hub.desk.board().reply(ADA, 1, "réponse " + i);
    JsonNode posts = json(hub.says(GUEST, "thread 1 --json")).get("posts");
    assertEquals(121, posts.size());
    assertEquals("réponse 120", posts.get(120).get("text").asString());
  }

  @Test
  void who_is_answered_or_named_is_told_by_the_number_of_the_post() {
    hub.says(ADA, "write idees Premier message", "bonjour\n");
    hub.says(ORGA, "reply 1", "Bien reçu.\n");
    hub.says(ORGA, "reply 1", "Et encore.\n");
    hub.says(ADA, "reply 1", "> @noor\n\nMerci @noor.\n");
    assertEquals(
        "●  #2  1 min  Premier message  2 réponses, la dernière par noor.\n",
        hub.says(ADA, "told").out());
    assertEquals(
        "●  #4  1 min  Premier message  ada names you.\n", hub.inEnglish(ORGA, "told").out());
    JsonNode first = json(hub.says(ADA, "told --json")).get(0);
    assertAll(
        () -> assertEquals("post_answered", first.get("kind").asString()),
        () -> assertEquals("topic/1", first.get("subject").asString()),
        () -> assertEquals("noor", first.get("detail").asString()),
        () -> assertEquals(2, first.get("post").asLong()),
        () -> assertEquals(2, first.get("posts").asInt()));
  }

  @Test
  void the_forum_lists_its_spaces_and_their_threads() {
    hub.says(ADA, "write IDÉES Premier", "a");
    hub.says(ADA, "write idees Un second", "b");
    hub.says(ORGA, "reply 1", "c");
    assertEquals(
        """
        annonces  Annonces  aucun fil
        idees     Idées     2 fils     à l’instant
        """,
        hub.says(GUEST, "forum").out());
    assertEquals(
        """
        1  Premier    ada  1 reply     just now
        2  Un second  ada  no replies  just now
        """,
        hub.inEnglish(GUEST, "forum Idées").out());
    assertEquals(1, hub.says(GUEST, "forum idees --limit 1").out().lines().count());
    assertEquals("Idées", json(hub.says(GUEST, "forum --json")).get(1).get("title").asString());
    JsonNode topic = json(hub.says(GUEST, "forum idees --json")).get(0);
    assertEquals(3, topic.get("lastPost").asLong());
    assertEquals("noor", topic.get("lastAuthor").asString());
  }

  @Test
  void the_forum_in_json_says_what_is_unread_to_who_asks() {
    hub.says(ADA, "write idees Premier", "a");
    hub.says(ORGA, "reply 1", "c");
    assertEquals(1, json(hub.says(ADA, "forum --json")).get(1).get("unread").asInt());
    assertTrue(json(hub.says(ADA, "forum idees --json")).get(0).get("unread").asBoolean());
    hub.desk.unread().read(ADA, 1, 2);
    assertEquals(0, json(hub.says(ADA, "forum --json")).get(1).get("unread").asInt());
    assertFalse(json(hub.says(ADA, "forum idees --json")).get(0).get("unread").asBoolean());
    assertFalse(json(hub.says(GUEST, "forum idees --json")).get(0).get("unread").asBoolean());
  }

  @Test
  void an_empty_space_invites_to_write() {
    Heard heard = hub.says(GUEST, "forum annonces");
    assertEquals(0, heard.status());
    assertEquals("", heard.out());
    assertTrue(heard.err().contains("write annonces TITLE"), heard.err());
    assertEquals(0, json(hub.says(GUEST, "forum annonces --json")).size());
  }

  @Test
  void who_has_no_key_is_told_how_to_make_one_before_typing() {
    Heard heard = hub.says(GUEST, false, Language.FR, "write idees Titre", new NeverRead());
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("ssh-keygen -t ed25519"), heard.err());
  }

  @Test
  void guest_at_only_reads() {
    for (String line :
        new String[] {"write idees A", "reply 1", "join eve", "claim X", "rsvp 1 yes"}) {
      Heard heard = hub.asGuestUser(line);
      assertEquals(1, heard.status(), line);
      assertTrue(heard.err().contains("guest@"), heard.err());
    }
    assertEquals(0, hub.asGuestUser("forum").status());
  }

  @Test
  void the_text_of_who_has_no_name_is_kept_until_it_is_published() {
    Heard refused = hub.says(NAMELESS, "write idees Mon titre", "mon texte\n");
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("join NOM"), refused.err());
    assertTrue(refused.err().contains("brouillon"), refused.err());
    assertEquals(
        Map.of("title", "Mon titre", "body", "mon texte"),
        hub.desk.drafts().read(NAMELESS, "write/idees"));
    hub.says(NAMELESS, "join camille");
    assertEquals(0, hub.says(NAMELESS, "write idees Mon titre", "mon texte\n").status());
    assertEquals(Map.of(), hub.desk.drafts().read(NAMELESS, "write/idees"));
  }

  @Test
  void a_refused_text_does_not_push_out_what_was_being_written() {
    hub.desk.drafts().keep(ADA, "write/idees", Map.of("title", "Ancien", "body", "à moi"));
    String title = "T".repeat(10_000);
    Heard heard = hub.says(ADA, "write idees " + title, "nouveau");
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("10\u00a0000 signes"), heard.err());
    Map<String, String> draft = hub.desk.drafts().read(ADA, "write/idees");
    assertEquals("Ancien\n\nà moi\n\nnouveau", draft.get("body"));
    assertEquals(title, draft.get("title"));
  }

  @Test
  void a_text_for_a_space_that_there_is_not_waits_in_the_one_named_like_it() {
    Heard heard = hub.says(ADA, "write idee Titre", "texte");
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("«\u00a0idee\u00a0»"), heard.err());
    assertEquals("texte", hub.desk.drafts().read(ADA, "write/idees").get("body"));
  }

  @Test
  void a_reply_to_nowhere_is_kept_too() {
    Heard heard = hub.says(ADA, "reply 99", "texte");
    assertTrue(heard.err().contains("brouillon"), heard.err());
    assertEquals("texte", hub.desk.drafts().read(ADA, "write/annonces").get("body"));
  }

  @Test
  void an_empty_text_is_refused_and_not_kept() {
    Heard heard = hub.says(ADA, "write idees Titre", " \n\n");
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("Il manque le texte"), heard.err());
    assertFalse(heard.err().contains("brouillon"), heard.err());
  }

  @Test
  void a_missing_title_keeps_the_text() {
    Heard heard = hub.says(ADA, "write idees", "texte");
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("Il manque un titre"), heard.err());
    assertEquals(Map.of("body", "texte"), hub.desk.drafts().read(ADA, "write/idees"));
  }

  @Test
  void escape_sequences_are_taken_out_of_text_and_title() {
    hub.says(ADA, "write idees Rouge \u001b[31mvif\u009b2J", "a\u001b]0;titre\u0007b\u202ec\n");
    for (String line : new String[] {"thread 1", "thread 1 --json", "forum idees", "post 1"}) {
      String out = hub.says(GUEST, line).out();
      assertTrue(out.codePoints().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7f), out);
      assertTrue(out.codePoints().noneMatch(c -> c >= 0x80 && c < 0xa0 || c == 0x202e), out);
    }
  }

  @Test
  void a_flood_of_input_is_refused_without_reading_it_all() {
    Endless endless = new Endless();
    Heard heard = hub.says(ADA, false, Language.FR, "write idees Titre", endless);
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("256 Ko"), heard.err());
    assertTrue(endless.read <= StandardInput.MOST + 65_536, "read " + endless.read);
  }

  @Test
  void a_text_that_is_too_long_says_by_how_much() {
    Heard heard = hub.says(ADA, "write idees Titre", "é".repeat(20_001));
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("coupez-en 1."), heard.err());
    assertEquals(20_001, hub.desk.drafts().read(ADA, "write/idees").get("body").length());
  }

  @Test
  void bytes_that_are_no_utf8_are_refused_with_a_way_out() {
    byte[] latin1 = {'c', 'a', 'f', (byte) 0xe9};
    Heard heard = hub.says(ADA, false, Language.EN, "write idees Café", latin1);
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("iconv -f latin1 -t utf-8"), heard.err());
    assertEquals("", hub.says(GUEST, "forum idees").out());
  }

  /** Fails who reads it. */
  private static final class NeverRead extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("standard input was read");
    }
  }

  /** Never ends. */
  private static final class Endless extends InputStream {
    private int read;

    @Override
    public int read() {
      read++;
      return 'a';
    }
  }

  @Test
  void posts_are_searched_for() {
    hub.says(ADA, "write idees Un réseau à nous", "Des **antennes** sur les toits.\n");
    hub.says(ORGA, "reply 1", "Les toits, d’accord.\n");
    List<String> lines = hub.says(GUEST, "search toits").out().lines().sorted().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().startsWith("#1  "), lines.toString());
    assertTrue(
        lines.getFirst().endsWith("ada   Un réseau à nous  Des antennes sur les toits."),
        lines.toString());
    assertEquals(1, hub.says(GUEST, "search toits from:noor").out().lines().count());
    JsonNode newest = json(hub.says(GUEST, "search toits --newest --json"));
    assertEquals(2, newest.get("posts").get(0).get("id").asInt());
    assertEquals("Les toits, d’accord.", newest.get("posts").get(0).get("excerpt").asString());
    assertEquals(1, newest.get("posts").get(1).get("threadId").asInt());
    assertTrue(newest.get("whole").asBoolean());
    Heard nobody = hub.says(GUEST, "search toits from:nobody");
    assertEquals(1, nobody.status());
    assertTrue(nobody.err().startsWith("Personne ne porte ici le nom"), nobody.err());
  }

  @Test
  void a_phrase_and_a_day_as_people_say_them_are_searched_for() {
    hub.says(ADA, "write idees Bonjour", "Un réseau de pairs à pairs");
    hub.says(ADA, "write idees Bonsoir", "pairs de réseau, un à un");
    assertEquals(2, hub.says(GUEST, "search pair réseaux").out().lines().count());
    for (String typed :
        List.of("\"réseau de pairs\"", "'réseau de pairs'", "« réseau de pairs » depuis:hier")) {
      String out = hub.says(GUEST, "search " + typed).out();
      assertTrue(out.contains("Bonjour") && !out.contains("Bonsoir"), typed + ": " + out);
    }
    assertEquals("", hub.says(GUEST, "search pairs since:demain").out());
    assertEquals(0, hub.says(GUEST, "search since:lundi from:@ada pairs").status());
    assertEquals(1, hub.says(GUEST, "search since:bientôt pairs").status());
  }
}
