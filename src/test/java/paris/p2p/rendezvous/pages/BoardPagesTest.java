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
class BoardPagesTest {
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

  private Reading reading(Stroll stroll) {
    return ((TopicPage) stroll.page()).reading().orElseThrow();
  }

  @Test
  void one_walks_from_the_forum_into_a_thread() {
    Post post = hub.topic(lea, "Un relais Tor", 3);
    Stroll stroll = hub.visit(Caller.guest(), ForumPage.start());
    assertTrue(stroll.sees().contains("1 fil · "), stroll.sees());
    stroll.choose("idees");
    assertTrue(stroll.sees().contains("Un relais Tor"), stroll.sees());
    stroll.choose(post.topicId());
    assertTrue(stroll.sees().contains("message 1") && stroll.sees().contains("message 3"));
  }

  @Test
  void a_reply_is_selected_when_one_comes_back_and_its_number_is_said() {
    Post post = hub.topic(lea, "Un relais Tor", 3);
    Stroll stroll = hub.visit(amir, TopicPage.of(post.topicId()));
    stroll.press('r').type("Oui").ctrl('s');
    Reading reading = reading(stroll);
    assertEquals(post.id() + 1, reading.selected());
    assertEquals("publié #" + (post.id() + 1), stroll.notice);
    assertEquals(0, reading.fresh());
  }

  @Test
  void a_reply_at_the_end_of_a_long_thread_is_shown_from_its_middle_too() {
    Post post = hub.topic(lea, "Un long fil", 230);
    Stroll stroll = hub.visit(amir, TopicPage.of(post.topicId()));
    assertTrue(reading(stroll).posts().after());
    stroll.press('r').type("Me voilà").ctrl('s');
    assertEquals(post.id() + 1, reading(stroll).selected());
    assertFalse(reading(stroll).posts().after());
    assertTrue(reading(stroll).posts().before());
  }

  @Test
  void a_long_thread_comes_as_one_reads() {
    Post last = hub.topic(lea, "Un long fil", 230);
    Stroll stroll = hub.visit(amir, TopicPage.of(last.topicId()));
    long first = reading(stroll).posts().first();
    assertEquals(100, reading(stroll).posts().posts().size());
    stroll.select(first + 95);
    assertEquals(200, reading(stroll).posts().posts().size());
    stroll.select(first + 195);
    assertEquals(last.id(), reading(stroll).posts().last());
    assertFalse(reading(stroll).posts().after());
  }

  @Test
  void a_post_in_the_middle_opens_with_what_is_around_it() {
    Post last = hub.topic(lea, "Un long fil", 230);
    Stroll stroll = hub.visit(amir, TopicPage.atPost(last.id() - 60));
    assertEquals(last.id() - 60, reading(stroll).selected());
    assertTrue(reading(stroll).posts().before());
    assertEquals(last.id(), reading(stroll).posts().last());
    stroll.select(reading(stroll).posts().first());
    assertFalse(reading(stroll).posts().before());
  }

  @Test
  void what_others_write_appears_while_one_reads() {
    Post post = hub.topic(lea, "Un relais Tor", 2);
    Stroll stroll = hub.visit(amir, TopicPage.of(post.topicId()));
    long selected = reading(stroll).selected();
    OpenHub.done(hub.desk.board().reply(lea, post.topicId(), "Du nouveau"));
    stroll.news();
    assertEquals(selected, reading(stroll).selected());
    assertTrue(stroll.sees().contains("Divider[text=1 nouveau]"), stroll.sees());
    assertTrue(stroll.sees().contains("Du nouveau") && stroll.sees().contains("2 réponses"));
  }

  @Test
  void a_space_shows_a_new_thread_by_itself() {
    Stroll stroll = hub.visit(amir, SpacePage.of("Idées"));
    assertTrue(stroll.sees().contains("aucun fil"), stroll.sees());
    Post first = hub.topic(lea, "Premier", 1);
    stroll.news();
    assertTrue(stroll.sees().contains("Premier") && stroll.sees().contains("1 fil"), stroll.sees());
    hub.topic(lea, "Second", 1);
    stroll.news();
    SpacePage page = (SpacePage) stroll.page();
    assertEquals("Second", page.topics().getFirst().title());
    assertEquals(Long.toString(first.topicId()), page.selected());
  }

  @Test
  void a_new_thread_is_opened_once_it_is_posted() {
    Stroll stroll = hub.visit(lea, SpacePage.of("idees"));
    stroll.press('a').type("libp2p\nDes retours ?").ctrl('s');
    assertEquals("libp2p", reading(stroll).topic().title());
    assertTrue(stroll.notice.startsWith("publié #"), stroll.notice);
    assertTrue(stroll.sees().contains("Des retours ?"));
  }

  @Test
  void words_about_a_step_open_its_thread_and_the_next_ones_join_it() {
    Stroll one = hub.visit(lea, WritePage.discuss("step/3", "idees", "Un supernode"));
    one.type("Par où commencer ?").ctrl('s');
    long topic = reading(one).topic().id();
    Stroll other = hub.visit(amir, WritePage.discuss("step/3", "idees", "Un supernode"));
    assertTrue(other.sees().contains("Par où commencer ?"), other.sees());
    other.type("Par Lyon.").ctrl('s');
    assertEquals(topic, reading(other).topic().id());
    assertEquals("Un supernode", reading(other).topic().title());
  }

  @Test
  void a_thread_or_post_that_is_not_there_is_said() {
    assertTrue(hub.visit(lea, TopicPage.of(99)).sees().contains("99"));
    assertTrue(hub.visit(lea, TopicPage.atPost(999)).sees().contains("#999"));
    Stroll nowhere = hub.visit(lea, WritePage.reply(99));
    assertTrue(nowhere.sees().contains("99"));
    assertInstanceOf(WritePage.class, nowhere.press(Key.Name.TAB).page());
  }
}
