package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;

/** The pages of the board against a real one. */
class BoardWalkTest {
  private final OpenHub hub = new OpenHub();
  private Caller lea;
  private Caller amir;

  @BeforeEach
  void two_people_join() {
    lea = hub.member("lea");
    amir = hub.member("amir");
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private Reading reading(Walk walk) {
    return ((TopicPage) walk.page()).reading().orElseThrow();
  }

  @Test
  void one_walks_from_the_forum_into_a_thread() {
    Post post = hub.topic(lea, "Un relais Tor", 3);
    Walk walk = hub.visit(Caller.guest(), ForumPage.start());
    assertTrue(walk.sees().contains("1 fil · "), walk.sees());
    walk.choose("idees");
    assertTrue(walk.sees().contains("Un relais Tor"), walk.sees());
    walk.choose(post.topicId());
    assertTrue(walk.sees().contains("message 1") && walk.sees().contains("message 3"));
  }

  @Test
  void a_reply_is_selected_when_one_comes_back_and_its_number_is_said() {
    Post post = hub.topic(lea, "Un relais Tor", 3);
    Walk walk = hub.visit(amir, TopicPage.of(post.topicId()));
    walk.press('r').type("Oui").ctrl('s');
    Reading reading = reading(walk);
    assertEquals(post.id() + 1, reading.selected());
    assertEquals("publié #" + (post.id() + 1), walk.notice);
    assertEquals(0, reading.fresh());
  }

  @Test
  void a_reply_at_the_end_of_a_long_thread_is_shown_from_its_middle_too() {
    Post post = hub.topic(lea, "Un long fil", 230);
    Walk walk = hub.visit(amir, TopicPage.of(post.topicId()));
    assertTrue(reading(walk).posts().after());
    walk.press('r').type("Me voilà").ctrl('s');
    assertEquals(post.id() + 1, reading(walk).selected());
    assertFalse(reading(walk).posts().after());
    assertTrue(reading(walk).posts().before());
  }

  @Test
  void a_long_thread_comes_as_one_reads() {
    Post last = hub.topic(lea, "Un long fil", 230);
    Walk walk = hub.visit(amir, TopicPage.of(last.topicId()));
    long first = reading(walk).posts().first();
    assertEquals(100, reading(walk).posts().posts().size());
    walk.select(first + 95);
    assertEquals(200, reading(walk).posts().posts().size());
    walk.select(first + 195);
    assertEquals(last.id(), reading(walk).posts().last());
    assertFalse(reading(walk).posts().after());
  }

  @Test
  void a_post_in_the_middle_opens_with_what_is_around_it() {
    Post last = hub.topic(lea, "Un long fil", 230);
    Walk walk = hub.visit(amir, TopicPage.atPost(last.id() - 60));
    assertEquals(last.id() - 60, reading(walk).selected());
    assertTrue(reading(walk).posts().before());
    assertEquals(last.id(), reading(walk).posts().last());
    walk.select(reading(walk).posts().first());
    assertFalse(reading(walk).posts().before());
  }

  @Test
  void what_others_write_appears_while_one_reads() {
    Post post = hub.topic(lea, "Un relais Tor", 2);
    Walk walk = hub.visit(amir, TopicPage.of(post.topicId()));
    long selected = reading(walk).selected();
    OpenHub.done(hub.desk.board().reply(lea, post.topicId(), "Du nouveau"));
    walk.news();
    assertEquals(selected, reading(walk).selected());
    assertTrue(walk.sees().contains("Divider[text=1 nouveau]"), walk.sees());
    assertTrue(walk.sees().contains("Du nouveau") && walk.sees().contains("2 réponses"));
  }

  @Test
  void a_space_shows_a_new_thread_by_itself() {
    Walk walk = hub.visit(amir, SpacePage.of("Idées"));
    assertTrue(walk.sees().contains("aucun fil"), walk.sees());
    Post first = hub.topic(lea, "Premier", 1);
    walk.news();
    assertTrue(walk.sees().contains("Premier") && walk.sees().contains("1 fil"), walk.sees());
    hub.topic(lea, "Second", 1);
    walk.news();
    SpacePage page = (SpacePage) walk.page();
    assertEquals("Second", page.topics().getFirst().title());
    assertEquals(Long.toString(first.topicId()), page.selected());
  }

  @Test
  void a_new_thread_is_opened_once_it_is_posted() {
    Walk walk = hub.visit(lea, SpacePage.of("idees"));
    walk.press('a').type("libp2p\nDes retours ?").ctrl('s');
    assertEquals("libp2p", reading(walk).topic().title());
    assertTrue(walk.notice.startsWith("publié #"), walk.notice);
    assertTrue(walk.sees().contains("Des retours ?"));
  }

  @Test
  void words_about_a_step_open_its_thread_and_the_next_ones_join_it() {
    Walk one = hub.visit(lea, WritePage.discuss("step/3", "idees", "Un supernode"));
    one.type("Par où commencer ?").ctrl('s');
    long topic = reading(one).topic().id();
    Walk other = hub.visit(amir, WritePage.discuss("step/3", "idees", "Un supernode"));
    assertTrue(other.sees().contains("Par où commencer ?"), other.sees());
    other.type("Par Lyon.").ctrl('s');
    assertEquals(topic, reading(other).topic().id());
    assertEquals("Un supernode", reading(other).topic().title());
  }

  @Test
  void a_thread_or_post_that_is_not_there_is_said() {
    assertTrue(hub.visit(lea, TopicPage.of(99)).sees().contains("99"));
    assertTrue(hub.visit(lea, TopicPage.atPost(999)).sees().contains("#999"));
    Walk nowhere = hub.visit(lea, WritePage.reply(99));
    assertTrue(nowhere.sees().contains("99"));
    assertInstanceOf(WritePage.class, nowhere.press(Key.Name.TAB).page());
  }
}
