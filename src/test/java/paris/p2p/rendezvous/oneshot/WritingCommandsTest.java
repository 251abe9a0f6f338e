package paris.p2p.rendezvous.oneshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.oneshot.Hearing.ADA;
import static paris.p2p.rendezvous.oneshot.Hearing.GUEST;
import static paris.p2p.rendezvous.oneshot.Hearing.NAMELESS;
import static paris.p2p.rendezvous.oneshot.Hearing.ORGA;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.oneshot.Hearing.Heard;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.words.Verb;
import paris.p2p.rendezvous.words.Words;

/** {@code edit}, {@code delete} and {@code drafts}. */
class WritingCommandsTest {
  private final Hearing hub = new Hearing();

  @BeforeEach
  void a_thread() {
    hub.says(ADA, "write idees QUIC", "On passe en QUIC ?");
  }

  @AfterEach
  void close() {
    hub.close();
  }

  @Test
  void edit_gives_ones_post_other_words_and_marks_it() {
    Heard heard = hub.says(ADA, "edit 1", "On passe à QUIC ?\n");
    assertEquals(0, heard.status(), heard.err());
    assertEquals("Modifié\u00a0: fil 1, message #1. ssh -p 2222 localhost post 1\n", heard.out());
    String post = hub.says(GUEST, "post 1").out();
    assertTrue(post.contains("On passe à QUIC ?"), post);
    assertTrue(post.contains("modifié"), post);
    assertTrue(hub.says(GUEST, "post 1 --json").out().contains("\"edited\" : true"));
  }

  @Test
  void who_may_not_edit_a_post_is_told_why_and_keeps_no_draft_of_it() {
    Heard heard = hub.says(ORGA, "edit 1", "moi");
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("Seule la personne qui l’a écrit"), heard.err());
    assertEquals(0, hub.desk.drafts().all(ORGA).size());
    assertEquals(1, hub.says(NAMELESS, "edit 1", "moi").status());
    assertEquals(1, hub.asGuestUser("edit 1").status());
    assertEquals(1, hub.says(ADA, "edit 99", "moi").status());
  }

  @Test
  void a_text_that_is_refused_is_kept_with_its_post() {
    Heard heard = hub.says(ADA, "edit 1", "x".repeat(20_001));
    assertEquals(1, heard.status());
    assertTrue(heard.err().contains("touche D"), heard.err());
    assertEquals(20_001, hub.desk.drafts().read(ADA, "edit/1").get("body").length());
  }

  @Test
  void delete_takes_ones_post_back_and_leaves_its_place() {
    Heard heard = hub.says(ADA, "delete #1");
    assertEquals(0, heard.status(), heard.err());
    assertTrue(heard.out().startsWith("Retiré\u00a0: fil 1, message #1."), heard.out());
    assertTrue(hub.says(GUEST, "thread 1").out().contains("Ce message a été retiré."));
    assertEquals(1, hub.says(ADA, "delete 1").status());
    assertEquals(1, hub.says(ADA, "delete 99").status());
    assertEquals(1, hub.says(ADA, "delete abc").status());
    assertEquals(2, hub.says(ADA, "delete").status());
  }

  @Test
  void delete_is_for_who_wrote_it() {
    assertTrue(hub.says(ORGA, "delete 1").err().startsWith("Seule la personne"));
    assertTrue(hub.says(GUEST, "thread 1").out().contains("On passe en QUIC ?"));
  }

  @Test
  void drafts_lists_what_was_begun_shows_one_and_throws_it_away_when_told() {
    hub.desk.drafts().keep(ADA, "reply/1", Map.of("body", "Chez moi\nça tient"));
    hub.desk.drafts().keep(ADA, "write/idees", Map.of("title", "Des antennes", "body", "Où ?"));
    String all = hub.says(ADA, "drafts").out();
    assertTrue(all.contains("reply/1      réponse      QUIC"), all);
    assertTrue(all.contains("Chez moi ça tient"), all);
    assertTrue(all.contains("Des antennes · Où ?"), all);
    assertEquals("Chez moi\nça tient\n", hub.says(ADA, "drafts reply/1").out());
    assertEquals("body:\nOù ?\ntitle:\nDes antennes\n", hub.says(ADA, "drafts write/idees").out());
    assertEquals("brouillon jeté\n", hub.says(ADA, "drafts drop reply/1").out());
    assertEquals(Map.of(), hub.desk.drafts().read(ADA, "reply/1"));
    Heard gone = hub.says(ADA, "drafts drop reply/1");
    assertEquals(1, gone.status());
    assertTrue(gone.err().contains("«\u00a0reply/1\u00a0»"), gone.err());
  }

  @Test
  void drafts_are_ones_own_and_none_says_so() {
    hub.desk.drafts().keep(ADA, "reply/1", Map.of("body", "à moi"));
    Heard none = hub.says(ORGA, "drafts");
    assertEquals(0, none.status());
    assertEquals("", none.out());
    assertTrue(none.err().startsWith("Rien de commencé"), none.err());
    assertEquals(1, hub.says(ORGA, "drafts reply/1").status());
    assertTrue(hub.says(GUEST, "drafts").err().contains("ssh-keygen"));
    assertEquals("[ ]\n", hub.says(ORGA, "drafts --json").out());
  }

  @Test
  void drafts_in_json_say_what_they_are_for() {
    hub.desk.drafts().keep(ADA, "reply/1", Map.of("body", "à \u001b[2Jmoi"));
    hub.desk.drafts().keep(ADA, "reply/99", Map.of("body", "x"));
    String all = hub.says(ADA, "drafts --json").out();
    assertTrue(all.contains("\"kind\" : \"reply\""), all);
    assertTrue(all.contains("\"about\" : \"QUIC\""), all);
    assertTrue(all.contains("\"about\" : null"), all);
    assertTrue(all.contains("\"keptAt\" : \"2026-11-23T11:00:00+01:00\""), all);
    String one = hub.says(ADA, "drafts reply/1 --json").out();
    assertTrue(one.startsWith("{"), one);
    assertTrue(one.codePoints().allMatch(c -> c == '\n' || c >= ' '), one);
  }

  @Test
  void a_published_text_takes_its_own_draft_along_and_no_other() {
    hub.desk.drafts().keep(ADA, "reply/1", Map.of("body", "autre chose"));
    assertEquals(0, hub.says(ADA, "reply 1", "Oui").status());
    assertEquals("autre chose", hub.desk.drafts().read(ADA, "reply/1").get("body"));
    assertEquals(0, hub.says(ADA, "reply 1", "autre chose").status());
    assertEquals(Map.of(), hub.desk.drafts().read(ADA, "reply/1"));
  }

  @Test
  void an_answer_says_which_post_it_answers() {
    hub.desk.board().reply(ADA, 1, Optional.of(1L), "Oui");
    assertTrue(hub.says(GUEST, "thread 1").out().contains("répond à #1"));
    String json = hub.says(GUEST, "thread 1 --json").out();
    assertTrue(json.contains("\"answers\" : null"), json);
    assertTrue(json.contains("\"answers\" : 1"), json);
  }

  @Test
  void where_a_hundred_drafts_are_kept_already_no_command_says_that_it_keeps_one_more() {
    for (int i = 0; i < 100; i++) {
      hub.desk.drafts().keep(ADA, "reply/" + (1_000 + i), Map.of("body", "b"));
    }
    Heard heard = hub.says(ADA, "write idees", "sans titre");
    assertEquals(1, heard.status());
    assertTrue(heard.err().startsWith("Il manque un titre"), heard.err());
    assertTrue(!heard.err().contains("brouillon"), heard.err());
  }

  @Test
  void a_post_that_waits_for_a_moderator_is_said_to_wait_and_has_no_number() {
    Post held =
        new Post(
            0,
            1,
            "ada",
            Role.MEMBER,
            Hearing.CLOCK.instant(),
            "Oui",
            Optional.empty(),
            Post.State.HELD,
            Optional.empty());
    var out = new ByteArrayOutputStream();
    Call call =
        new Call(
            hub.desk,
            ADA,
            Optional.empty(),
            false,
            false,
            Words.of(Language.FR),
            Verb.REPLY,
            new Arguments(List.of("1"), Map.of()),
            new StandardInput(InputStream.nullInputStream()),
            new Paper(out),
            new Paper(out));
    Exit exit = new Keeping(call, "reply/1", "", "Oui", "").told(Outcome.done(held));
    call.out().flush();
    assertEquals(Exit.DONE, exit);
    String said = out.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("Reçu\u00a0: la modération"), said);
    assertTrue(!said.contains("#0"), said);
  }
}
