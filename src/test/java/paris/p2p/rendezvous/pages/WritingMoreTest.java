package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Turn;

/** Answers to a post, names, one's own posts, drafts that are not kept. */
class WritingMoreTest {
  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;
  private Post last;

  @BeforeEach
  void a_thread_is_there() {
    lea = hub.member("lea");
    amir = hub.member("amir");
    last = hub.topic(lea, "Un relais Tor", 3);
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Stroll thread(Caller who) {
    return hub.visit(who, TopicPage.of(last.topicId()));
  }

  private static String text(Stroll stroll) {
    return ((WritePage) stroll.page()).sheet().body().text();
  }

  private Post newest() {
    return hub.desk.board().postsBefore(last.topicId(), Long.MAX_VALUE, 1).getFirst();
  }

  @Test
  void an_answer_knows_the_selected_post_and_says_so_unless_that_stands_right_above() {
    long second = last.id() - 1;
    Stroll stroll = thread(amir).select(second).press('r').type("Oui").ctrl('s');
    assertEquals(Optional.of(second), newest().answers());
    assertTrue(stroll.sees().contains("répond à lea #" + second), stroll.sees());
    stroll.select(newest().id()).press('r').type("Et encore").ctrl('s');
    assertEquals(newest().id() - 1, newest().answers().orElseThrow());
    assertFalse(stroll.sees().contains("répond à amir"), stroll.sees());
  }

  @Test
  void the_post_that_is_answered_is_in_sight_while_one_writes() {
    Stroll stroll = thread(amir).press('r');
    assertTrue(stroll.sees().contains("message 1"), stroll.sees());
    assertTrue(stroll.sees().contains("message 3"), stroll.sees());
    assertFalse(stroll.sees().contains("message 2"), stroll.sees());
  }

  @Test
  void a_draft_remembers_what_it_answers_until_another_post_is_answered() {
    long second = last.id() - 1;
    thread(amir).select(second).press('r').type("Oui").vanish();
    hub.visit(amir, HomePage.start()).open(WritePage.reply(last.topicId())).type(" da").ctrl('s');
    assertEquals(Optional.of(second), newest().answers());
    thread(amir).select(second).press('r').type("Non").vanish();
    thread(amir).select(last.id()).press('r').ctrl('s');
    assertEquals(Optional.of(last.id()), newest().answers());
    assertEquals("Non", newest().body());
  }

  @Test
  void tab_completes_a_name_and_goes_through_several() {
    hub.member("amina");
    hub.member("Amélie");
    Stroll stroll = thread(lea).press('r').type("Merci @ame").press(Key.Name.TAB);
    assertEquals("Merci @Amélie", text(stroll));
    stroll.type(" et @ami").press(Key.Name.TAB);
    assertEquals("Merci @Amélie et @amina", text(stroll));
    assertTrue(stroll.sees().contains("[amina]  amir"), stroll.sees());
    stroll.press(Key.Name.TAB);
    assertEquals("Merci @Amélie et @amir", text(stroll));
    stroll.press(Key.Name.TAB).type(".");
    assertEquals("Merci @Amélie et @amina.", text(stroll));
    assertFalse(stroll.sees().contains("[amina]"), stroll.sees());
    stroll.ctrl('z').ctrl('z').vanish();
    assertEquals(text(stroll), hub.desk.drafts().read(lea, "reply/" + last.topicId()).get("body"));
  }

  @Test
  void a_quote_is_undone_in_one_step() {
    Stroll stroll = thread(amir).press('r').type("Ah").ctrl('q');
    assertEquals("Ah\n> message 1\n\n", text(stroll));
    assertEquals("Ah", text(stroll.ctrl('z')));
    assertEquals("Ah\n> message 1\n\n", text(stroll.ctrl('y')));
  }

  @Test
  void the_at_sign_alone_offers_who_has_a_say_here_and_never_oneself() {
    assertEquals("@lea", text(thread(amir).press('r').type("@").press(Key.Name.TAB)));
    Stroll own = thread(lea).press('r').type("@").press(Key.Name.TAB);
    assertEquals("@", text(own));
    assertTrue(own.notice.contains("tapez le début d’un nom"), own.notice);
  }

  @Test
  void a_name_that_nobody_has_says_so_and_an_address_is_no_name() {
    Stroll stroll = thread(lea).press('r').type("@zoe").press(Key.Name.TAB);
    assertEquals("@zoe", text(stroll));
    assertTrue(stroll.notice.contains("@zoe"), stroll.notice);
    assertEquals("a@amir", text(thread(amir).press('r').type("a@amir").press(Key.Name.TAB)));
  }

  @Test
  void tab_still_goes_to_the_title_where_no_name_is_typed() {
    Stroll stroll = hub.visit(lea, WritePage.topic("idees")).press(Key.Name.TAB).type("Bonjour");
    assertEquals(WriteSheet.Face.TEXT, ((WritePage) stroll.page()).sheet().face());
    stroll.press(Key.Name.TAB);
    assertEquals(WriteSheet.Face.TITLE, ((WritePage) stroll.page()).sheet().face());
  }

  @Test
  void one_finds_other_words_for_ones_own_post_and_it_is_marked() {
    Stroll stroll = thread(lea).select(last.id()).press('e');
    assertEquals("message 3", text(stroll));
    stroll.type(", en mieux").ctrl('s');
    assertInstanceOf(TopicPage.class, stroll.page());
    assertEquals("modifié #" + last.id(), stroll.notice);
    assertTrue(stroll.sees().contains("message 3, en mieux"), stroll.sees());
    assertTrue(stroll.sees().contains("modifié"), stroll.sees());
  }

  @Test
  void nobody_is_offered_to_change_the_post_of_somebody_else() {
    Stroll stroll = thread(amir).select(last.id());
    assertTrue(
        stroll.page().actions(BoardSamples.FRENCH).stream()
            .noneMatch(it -> it.key().is('e') || it.key().is('x')));
    assertInstanceOf(TopicPage.class, stroll.press('e').page());
  }

  @Test
  void other_words_are_kept_as_a_draft_and_those_that_stand_are_none() {
    thread(lea).select(last.id()).press('e').type(" bis").vanish();
    assertEquals("message 3 bis", hub.desk.drafts().read(lea, "edit/" + last.id()).get("body"));
    Stroll again = thread(lea).select(last.id()).press('e');
    assertEquals("message 3 bis", text(again));
    for (int i = 0; i < 4; i++) again.press(Key.Name.BACKSPACE);
    again.press(Key.Name.ESCAPE);
    assertEquals("", again.notice);
    assertEquals(Map.of(), hub.desk.drafts().read(lea, "edit/" + last.id()));
  }

  @Test
  void who_changed_the_same_post_elsewhere_meanwhile_is_told_and_goes_on_from_there() {
    Stroll stroll = thread(lea).select(last.id()).press('e').type(" ici");
    OpenHub.done(hub.desk.board().editing().edit(lea, last.id(), Optional.empty(), "ailleurs"));
    stroll.ctrl('s');
    assertInstanceOf(WritePage.class, stroll.page());
    assertEquals("pas encore publié", stroll.notice);
    assertEquals("message 3 ici", text(stroll));
    stroll.ctrl('s');
    assertEquals("message 3 ici", hub.desk.board().post(last.id()).orElseThrow().body());
  }

  @Test
  void taking_a_post_back_is_asked_once_more() {
    Stroll stroll = thread(lea).select(last.id()).press('x');
    assertTrue(stroll.sees().contains("Retirer ce message"), stroll.sees());
    stroll.press(Key.Name.ESCAPE);
    assertEquals(Post.State.SHOWN, hub.desk.board().post(last.id()).orElseThrow().state());
    stroll.press('x').press(Key.Name.ENTER);
    assertEquals("retiré #" + last.id(), stroll.notice);
    assertTrue(stroll.sees().contains("Ce message a été retiré."), stroll.sees());
    stroll.press('e');
    assertInstanceOf(TopicPage.class, stroll.page());
  }

  @Test
  void a_post_that_is_changed_shows_to_who_reads_it() {
    Stroll reader = thread(amir);
    OpenHub.done(hub.desk.board().editing().edit(lea, last.id(), Optional.empty(), "autrement"));
    assertTrue(reader.news().sees().contains("autrement"), reader.sees());
  }

  @Test
  void a_post_that_waits_for_a_moderator_is_said_to_wait() {
    Stroll stroll = hub.visit(lea, ForumPage.start()).open(WritePage.topic("idees"));
    Post held =
        new Post(
            0,
            0,
            "lea",
            Role.MEMBER,
            BoardSamples.NOW,
            "x",
            Optional.empty(),
            Post.State.HELD,
            Optional.empty());
    WritePage page = (WritePage) stroll.page();
    Turn<?> turn = page.on(new WriteDesk.Sent(Outcome.done(held), page.purpose(), Language.FR));
    assertEquals(
        Turn.back(
            "envoyé à la modération\u00a0: elle lit vos premiers messages avant qu’ils paraissent"),
        turn);
  }

  @Test
  void who_keeps_too_many_drafts_is_told_that_this_one_is_not_kept() {
    Drafts drafts = hub.desk.drafts();
    for (int i = 0; i < Drafts.PLACES_MOST; i++) {
      drafts.keep(lea, "write/espace-" + i, Map.of("body", "b"));
    }
    Stroll stroll = thread(lea).press('r').type("Oui");
    assertTrue(stroll.sees().contains("n’est pas gardé"), stroll.sees());
    assertFalse(stroll.sees().contains("brouillon gardé"), stroll.sees());
    stroll.ctrl('s');
    assertEquals("Oui", newest().body());
  }

  @Test
  void words_for_a_post_that_is_gone_stay_in_sight() {
    thread(lea).select(last.id()).press('e').type(" bis").vanish();
    OpenHub.done(hub.desk.board().editing().takeBack(lea, last.id()));
    Stroll stroll = hub.visit(lea, WritePage.rewriting(last.id()));
    assertTrue(stroll.sees().contains("Ce message n’est plus là"), stroll.sees());
    assertTrue(stroll.sees().contains("message 3 bis"), stroll.sees());
    assertEquals("message 3 bis", text(stroll.type("x")));
  }
}
