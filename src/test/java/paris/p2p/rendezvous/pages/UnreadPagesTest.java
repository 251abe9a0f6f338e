package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Stance;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.terminal.Key;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Message;

/** What is unread, on the pages of a real board. */
class UnreadPagesTest {
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

  private static Reading reading(Stroll stroll) {
    return ((TopicPage) stroll.page()).reading().orElseThrow();
  }

  /** All that the thread holds has been in sight. */
  private static void readOn(Stroll stroll) {
    PostRun posts = reading(stroll).posts();
    stroll.look(posts.first(), posts.last());
  }

  @Test
  void n_goes_from_unread_to_unread_until_all_is_read() {
    hub.topic(amir, "Tor", 2);
    hub.topic(amir, "QUIC", 1);
    Stroll stroll = hub.visit(lea, HomePage.start());
    assertTrue(stroll.sees().contains("2 non lus"), stroll.sees());
    stroll.press('n');
    assertEquals("QUIC", reading(stroll).topic().title());
    readOn(stroll);
    stroll.press('n');
    assertEquals("Tor", reading(stroll).topic().title());
    readOn(stroll);
    stroll.press('n');
    assertEquals("Tor", reading(stroll).topic().title());
    assertEquals("Vous avez tout lu.", stroll.notice);
    stroll.press('q');
    assertEquals(0, hub.desk.unread().threads(hub.desk.unread().person(lea), 9).size());
  }

  @Test
  void n_goes_on_in_a_thread_before_it_leaves_it() {
    Post last = hub.topic(amir, "Tor", 5);
    long first = last.id() - 4;
    Stroll stroll = hub.visit(lea, TopicPage.of(last.topicId())).look(first, first + 1);
    stroll.press('n');
    assertEquals(first + 2, reading(stroll).selected());
    stroll.press('n');
    assertEquals(first + 2, reading(stroll).selected(), "not seen yet, so not passed by");
    stroll.look(first + 2, first + 4).press('n');
    assertEquals("Vous avez tout lu.", stroll.notice);
  }

  @Test
  void n_finds_what_is_unread_far_from_where_one_looks() {
    Post last = hub.topic(amir, "Un long fil", 400);
    long first = last.id() - 399;
    Stroll stroll = hub.visit(lea, TopicPage.of(last.topicId())).look(first, first + 9);
    stroll.open(TopicPage.atPost(last.id())).look(last.id() - 5, last.id());
    assertEquals(first + 9, reading(stroll).place().readTo(), "what was skipped is unread");
    stroll.press('n');
    assertEquals(first + 10, reading(stroll).selected());
  }

  @Test
  void a_thread_opens_at_its_first_unread_post_below_a_line_that_counts_them() {
    Post read = hub.topic(amir, "Tor", 3);
    hub.desk.unread().read(lea, read.topicId(), read.id());
    Stroll again = hub.visit(lea, TopicPage.of(read.topicId()));
    assertEquals(read.id(), reading(again).selected());
    for (int i = 0; i < 2; i++) {
      OpenHub.done(hub.desk.board().reply(amir, read.topicId(), "encore"));
    }
    Stroll stroll = hub.visit(lea, TopicPage.of(read.topicId()));
    assertEquals(read.id() + 1, reading(stroll).selected());
    assertTrue(stroll.sees().contains("Divider[text=2 nouveaux]"), stroll.sees());
  }

  @Test
  void a_very_long_thread_opens_at_its_first_unread_post_with_a_few_posts_in_memory() {
    Post last = hub.topic(amir, "Un très long fil", 1_000);
    hub.desk.unread().read(lea, last.topicId(), last.id() - 500);
    Stroll stroll = hub.visit(lea, TopicPage.of(last.topicId()));
    assertEquals(last.id() - 499, reading(stroll).selected());
    assertTrue(reading(stroll).posts().posts().size() <= 2 * PostRun.PAGE);
    assertTrue(stroll.sees().contains("Divider[text=99+ nouveaux]"), stroll.sees());
  }

  @Test
  void what_is_read_on_one_screen_is_read_on_all_others() {
    Post last = hub.topic(amir, "Tor", 2);
    Stroll home = hub.visit(lea, HomePage.start());
    Stroll forum = hub.visit(lea, ForumPage.start());
    Stroll space = hub.visit(lea, SpacePage.of("idees"));
    for (Stroll one : new Stroll[] {home, forum, space}) {
      assertTrue(one.sees().contains("1 non lu"), one.sees());
    }
    Stroll other = hub.visit(lea, TopicPage.of(last.topicId()));
    readOn(other);
    for (Stroll one : new Stroll[] {home, forum, space}) {
      assertFalse(one.news().sees().contains("1 non lu"), one.sees());
      assertFalse(one.sees().contains("●"), one.sees());
    }
  }

  @Test
  void a_new_post_is_marked_as_unread_by_itself() {
    Post post = hub.topic(lea, "Tor", 1);
    Stroll home = hub.visit(lea, HomePage.start());
    Stroll space = hub.visit(lea, SpacePage.of("idees"));
    assertFalse(home.sees().contains("●") || space.sees().contains("●"));
    OpenHub.done(hub.desk.board().reply(amir, post.topicId(), "Oui"));
    assertTrue(home.news().sees().contains("1 non lu"), home.sees());
    assertTrue(space.news().sees().contains("●"), space.sees());
  }

  @Test
  void all_is_marked_as_read_from_home_a_space_or_a_thread() {
    hub.topic(amir, "Tor", 1);
    Stroll home = hub.visit(lea, HomePage.start()).press('A').press('A');
    assertEquals("Tout est marqué comme lu.", home.notice);
    assertFalse(home.sees().contains("non lu"), home.sees());
    Post quic = hub.topic(amir, "QUIC", 1);
    Stroll space = hub.visit(lea, SpacePage.of("idees")).press('A').press(Key.Name.ENTER);
    assertFalse(space.sees().contains("●"), space.sees());
    OpenHub.done(hub.desk.board().reply(amir, quic.topicId(), "encore"));
    hub.visit(lea, TopicPage.of(quic.topicId())).press('A');
    assertFalse(home.news().sees().contains("●"), home.sees());
  }

  @Test
  void a_space_and_the_whole_board_are_marked_as_read_only_when_asked_once_more() {
    hub.topic(amir, "Tor", 1);
    Stroll asked = hub.visit(lea, SpacePage.of("idees")).press('A');
    assertTrue(asked.sees().contains("Tous les fils de cet espace"), asked.sees());
    assertTrue(asked.press(Key.Name.ESCAPE).sees().contains("●"), asked.sees());
    asked = hub.visit(lea, ForumPage.start()).press('A');
    assertTrue(asked.sees().contains("Tous les fils du forum"), asked.sees());
    assertTrue(asked.press(Key.Name.ESCAPE).sees().contains("1 non lu"), asked.sees());
  }

  @Test
  void who_has_no_name_is_shown_how_to_get_one_instead() {
    hub.topic(amir, "Tor", 1);
    Stroll guest = hub.visit(Caller.guest(), ForumPage.start()).press('A').press('A');
    assertInstanceOf(NeedsKeyPage.class, guest.page());
  }

  @Test
  void a_thread_and_a_space_are_followed_and_muted_with_a_key_and_left_with_the_same() {
    Post post = hub.topic(amir, "Tor", 1);
    Stroll space = hub.visit(lea, SpacePage.of("idees")).press('W');
    assertTrue(space.notice.startsWith("Fil en sourdine"), space.notice);
    assertFalse(space.sees().contains("●"), space.sees());
    assertTrue(space.sees().contains("×"), space.sees());
    space.press('W');
    assertTrue(space.sees().contains("●"), space.sees());
    Stroll thread = hub.visit(lea, TopicPage.of(post.topicId())).press('w');
    assertTrue(thread.notice.startsWith("Fil suivi"), thread.notice);
    Optional<Stance> stance = reading(thread).place().stance();
    assertEquals(Optional.of(Stance.FOLLOW), stance);
    assertEquals("Vous ne suivez plus ce fil.", thread.press('w').notice);
    Stroll forum = hub.visit(lea, ForumPage.start()).hear(selected("idees")).press('W');
    assertTrue(forum.notice.startsWith("Espace en sourdine"), forum.notice);
    assertFalse(forum.sees().contains("●"), forum.sees());
  }

  private static Message selected(String id) {
    return new Message.Selected(id);
  }

  @Test
  void who_has_no_name_is_told_what_it_takes() {
    Post post = hub.topic(amir, "Tor", 1);
    Stroll guest = hub.visit(Caller.guest(), HomePage.start()).press('n');
    assertTrue(guest.notice.contains("il faut un nom"), guest.notice);
    Stroll thread = hub.visit(Caller.guest(), TopicPage.of(post.topicId()));
    readOn(thread);
    assertTrue(thread.press('n').notice.contains("il faut un nom"), thread.notice);
    assertInstanceOf(NeedsKeyPage.class, thread.press('w').page());
  }

  @Test
  void pinned_threads_stay_on_top_when_others_stir() {
    Post pinned = hub.topic(amir, "Bienvenue", 1);
    Post tor = hub.topic(amir, "Tor", 1);
    hub.pin(pinned.topicId());
    Stroll space = hub.visit(lea, SpacePage.of("idees"));
    assertTrue(space.sees().contains("↑"), space.sees());
    OpenHub.done(hub.desk.board().reply(amir, tor.topicId(), "Oui"));
    SpacePage page = (SpacePage) space.news().page();
    assertEquals("Bienvenue", page.topics().getFirst().title());
  }

  @Test
  void the_frame_leads_to_what_is_unread_from_every_page() {
    Post post = hub.topic(amir, "Tor", 1);
    HubFrame frame = new HubFrame(hub.desk.house());
    Stroll values = hub.visit(lea, TextPage.values());
    values.open(frame.ways(Language.FR).getFirst().page().get());
    assertEquals(post.topicId(), reading(values).topic().id());
    readOn(values);
    Stroll again = hub.visit(lea, TextPage.values());
    again.open(frame.ways(Language.EN).getFirst().page().get());
    assertInstanceOf(TextPage.class, again.page());
    assertEquals("You have read everything.", again.notice);
  }
}
