package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.tui.Message;

class WritePageTest {
  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;
  private Post post;

  @BeforeEach
  void a_thread_is_there() {
    lea = hub.member("lea");
    amir = hub.member("amir");
    post = hub.topic(lea, "Un relais Tor", 2);
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Stroll replying() {
    return hub.visit(amir, TopicPage.of(post.topicId())).press('r');
  }

  private static String text(Stroll stroll) {
    return ((WritePage) stroll.page()).sheet().body().text();
  }

  /** What is kept of the words; of what they answer, nothing is said here. */
  private Map<String, String> draft() {
    Map<String, String> draft =
        new HashMap<>(hub.desk.drafts().read(amir, "reply/" + post.topicId()));
    draft.remove("answers");
    return draft;
  }

  @Test
  void what_is_typed_is_kept_and_comes_back_after_a_lost_connection() {
    replying().type("Chez moi ça tient").vanish();
    assertEquals(Map.of("body", "Chez moi ça tient"), draft());
    assertEquals("Chez moi ça tient", text(replying()));
  }

  @Test
  void leaving_keeps_the_draft_and_says_so() {
    Stroll stroll = replying().type("à suivre").press(Key.Name.ESCAPE);
    assertInstanceOf(TopicPage.class, stroll.page());
    assertEquals("brouillon gardé", stroll.notice);
    assertEquals("à suivre", text(stroll.press('r')));
  }

  @Test
  void leaving_without_a_word_says_nothing_and_keeps_nothing() {
    Stroll stroll = replying().press(Key.Name.ESCAPE);
    assertEquals("", stroll.notice);
    assertEquals(Map.of(), draft());
    stroll.press('c').press(Key.Name.ESCAPE);
    assertEquals("", stroll.notice);
    assertEquals(Map.of(), draft());
  }

  @Test
  void rubbing_everything_out_forgets_the_draft() {
    Stroll stroll = replying().type("ab").press(Key.Name.BACKSPACE).press(Key.Name.BACKSPACE);
    stroll.press(Key.Name.ESCAPE);
    assertEquals("", stroll.notice);
    assertEquals(Map.of(), draft());
  }

  @Test
  void no_draft_outlives_its_post() {
    replying().type("Voilà").ctrl('s').vanish();
    assertEquals(Map.of(), draft());
    assertEquals("", text(replying()));
  }

  @Test
  void keys_pressed_while_it_is_posted_keep_nothing() {
    WritePage page = (WritePage) replying().type("Voilà").page();
    WritePage posting =
        (WritePage) Turns.stay(page.on(page.actions(BoardSamples.FRENCH).getFirst().wish())).page();
    assertTrue(posting.posting());
    assertTrue(Turns.stay(posting.on(new Message.Pressed(Key.of('!')))).work().isEmpty());
  }

  @Test
  void ctrl_enter_posts_too() {
    Stroll stroll = replying().type("Voilà");
    stroll.press(new Key(Key.Name.ENTER, 0, true, false, false));
    assertInstanceOf(TopicPage.class, stroll.page());
  }

  @Test
  void a_refused_text_stays_as_it_is_with_the_reason_beside_it() {
    String long_ = "x".repeat(Board.BODY_MOST + 1);
    Stroll stroll = replying().hear(new Message.Pasted(long_)).ctrl('s');
    assertEquals(long_, text(stroll));
    assertTrue(stroll.sees().contains("Ce texte compte 20\u00a0001 signes"), "the reason is shown");
    assertEquals(Map.of("body", long_), draft());
    Stroll empty = hub.visit(amir, WritePage.topic("idees")).type("\nun texte").ctrl('s');
    assertTrue(empty.sees().contains("Il manque un titre"), empty.sees());
    assertEquals(WriteSheet.Face.TITLE, ((WritePage) empty.page()).sheet().face());
    assertEquals("pas encore publié", empty.notice);
    empty.hear(new Message.Resized(56, 14));
    assertTrue(empty.sees().contains("Il manque un titre"), empty.sees());
    assertFalse(empty.type("T").sees().contains("Il manque un titre"), empty.sees());
  }

  @Test
  void how_much_room_is_left_shows_only_near_the_end() {
    Stroll stroll = replying().hear(new Message.Pasted("x".repeat(17_000)));
    assertFalse(stroll.sees().contains("signes"));
    stroll.hear(new Message.Pasted("x".repeat(2_500)));
    assertTrue(stroll.sees().contains("encore 500 signes"));
    stroll.hear(new Message.Pasted("x".repeat(501)));
    assertTrue(stroll.sees().contains("un signe de trop"));
  }

  @Test
  void a_quote_begins_the_answer_and_is_not_doubled_when_it_was_kept() {
    Stroll stroll = hub.visit(amir, TopicPage.of(post.topicId())).press('c');
    assertEquals("> message 1\n\n", text(stroll));
    stroll.type("Oui").press(Key.Name.ESCAPE).press('c');
    assertEquals("> message 1\n\nOui", text(stroll));
    stroll.press(Key.Name.ESCAPE).select(post.id()).press('c');
    assertEquals("> message 1\n\nOui\n\n> message 2\n\n", text(stroll));
  }

  @Test
  void the_post_that_is_answered_can_be_quoted_while_writing_and_the_newest_without_one() {
    assertEquals("Ah\u00a0!\n> message 1\n\n", text(replying().type("Ah\u00a0!").ctrl('q')));
    Stroll thread = hub.visit(lea, WritePage.reply(post.topicId())).ctrl('q');
    assertEquals("> message 2\n\n", text(thread));
  }

  @Test
  void the_preview_shows_the_text_as_others_will_read_it_and_typing_goes_on_with_it() {
    Stroll stroll = replying().type("**fort**").ctrl('p');
    assertTrue(stroll.sees().contains("Prose[markdown=**fort**]"), stroll.sees());
    assertTrue(stroll.press('!').sees().contains("Writing["), stroll.sees());
    assertEquals("**fort**!", text(stroll));
    stroll.ctrl('p').press(Key.Name.ESCAPE);
    assertInstanceOf(WritePage.class, stroll.page());
  }

  @Test
  void tab_goes_between_the_title_and_the_text() {
    Stroll stroll = hub.visit(amir, WritePage.topic("idees")).type("Titre").press(Key.Name.TAB);
    stroll.type("Texte").press(Key.Name.BACKTAB).type(" long").press(Key.Name.ENTER).type("!");
    WriteSheet sheet = ((WritePage) stroll.page()).sheet();
    assertEquals("Titre long", sheet.title().text());
    assertEquals("Texte!", sheet.body().text());
    stroll.vanish();
    assertEquals(
        Map.of("title", "Titre long", "body", "Texte!"),
        hub.desk.drafts().read(amir, "write/idees"));
  }

  @Test
  void posts_that_come_meanwhile_are_named_quietly() {
    Stroll stroll = replying().type("Je pense");
    Post more = OpenHub.done(hub.desk.board().reply(lea, post.topicId(), "Au fait"));
    hub.topic(lea, "Ailleurs", 1);
    stroll.news();
    assertTrue(stroll.sees().contains("#" + more.id() + " vient d’arriver"), stroll.sees());
    assertEquals("Je pense", text(stroll));
  }

  @Test
  void a_guest_is_told_about_keys_and_a_key_is_asked_for_its_name_first() {
    Stroll guest = hub.visit(Caller.guest(), TopicPage.of(post.topicId())).press('r');
    assertTrue(guest.sees().contains("ssh-keygen -t ed25519"), guest.sees());
    assertTrue(guest.sees().contains("ssh p2p.paris"), guest.sees());
    assertInstanceOf(TopicPage.class, guest.press(Key.Name.ENTER).page());

    Stroll nameless = hub.visit(OpenHub.key("n"), TopicPage.of(post.topicId())).press('r');
    nameless.type("noor").press(Key.Name.ENTER);
    assertEquals("noor", nameless.badge);
    assertTrue(nameless.notice.contains("Bienvenue, noor"), nameless.notice);
    nameless.press(Key.Name.ENTER).type("Bonjour").ctrl('s');
    assertTrue(nameless.sees().contains("Bonjour"), nameless.sees());
  }

  @Test
  void of_a_thousand_posts_that_come_meanwhile_the_newest_are_kept() {
    Stroll writing = hub.visit(hub.member("noor"), TopicPage.of(post.topicId())).press('r');
    for (long number = 1_001; number <= 2_000; number++) {
      writing.hear(new Message.Told(new News.Posted(1, post.topicId(), number)));
    }
    WritePage page = assertInstanceOf(WritePage.class, writing.page());
    assertEquals(List.of(1_997L, 1_998L, 1_999L, 2_000L), page.arrived().numbers());
    assertTrue(writing.sees().contains("…, #1998, #1999, #2000 viennent"), writing.sees());
  }
}
