package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Turn;

class TopicPageTest {
  private static final Topic TOPIC = BoardSamples.topic(7, 3, 3);
  private static final PostRun POSTS = new PostRun(BoardSamples.posts(1, 3), false, false);

  private static final Unread.Place PLACE = new Unread.Place(3, true, Optional.empty());

  private static TopicPage open(PostRun posts, long selected) {
    return page(new Reading(TOPIC, posts, "lea", PLACE, selected, 0), false);
  }

  private static TopicPage page(Reading reading, boolean answering) {
    return new TopicPage(7, 0, Optional.of(reading), answering, Optional.empty(), AtWork.nobody());
  }

  private static TopicPage after(Turn<Seat> turn) {
    return (TopicPage) Turns.stay(turn).page();
  }

  @Test
  void a_thread_opens_at_its_first_post_and_a_post_at_itself() {
    TopicPage.Found found = new TopicPage.Found(TOPIC, POSTS, "lea", PLACE, 0);
    assertEquals(open(POSTS, 1), after(TopicPage.of(7).on(found)));
    TopicPage at =
        after(TopicPage.atPost(2).on(new TopicPage.Found(TOPIC, POSTS, "lea", PLACE, 2)));
    assertEquals(2, at.reading().orElseThrow().selected());
  }

  @Test
  void who_is_writing_is_said_at_the_end_of_the_thread_and_only_there() {
    AtWork two = new AtWork(List.of("amir", "noor"));
    TopicPage page = after(open(POSTS, 1).on(two));
    assertTrue(page.view(BoardSamples.FRENCH).toString().contains("amir et noor écrivent…"));
    assertTrue(page.view(BoardSamples.ENGLISH).toString().contains("amir and noor are writing…"));
    TopicPage selected = after(page.on(new Message.Selected("2")));
    assertTrue(selected.view(BoardSamples.FRENCH).toString().contains("amir et noor écrivent…"));
    PostRun middle = new PostRun(BoardSamples.posts(1, 3), false, true);
    TopicPage far = after(open(middle, 1).on(two));
    assertFalse(far.view(BoardSamples.FRENCH).toString().contains("écrivent"));
  }

  @Test
  void replying_and_quoting_open_the_writing() {
    TopicPage page = open(POSTS, 2);
    TopicPage gone = page(new Reading(TOPIC, POSTS, "lea", PLACE, 2, 0), true);
    assertEquals(
        Turn.open(gone, WritePage.answering(7, Optional.of(2L), "")),
        page.on(new TopicPage.Reply()));
    assertEquals(
        Turn.open(gone, WritePage.answering(7, Optional.of(2L), "> message 2\n\n")),
        page.on(new TopicPage.Quote()));
  }

  @Test
  void who_comes_back_from_writing_finds_their_own_post_selected() {
    List<Post> posts =
        Stream.concat(
                POSTS.posts().stream(),
                Stream.of(BoardSamples.post(4, "noor", "…"), BoardSamples.post(5, "lea", "…")))
            .toList();
    TopicPage.Found found =
        new TopicPage.Found(
            BoardSamples.topic(7, 5, 5), new PostRun(posts, false, false), "lea", PLACE, 0);
    TopicPage back = after(page(new Reading(TOPIC, POSTS, "lea", PLACE, 2, 0), true).on(found));
    assertEquals(5, back.reading().orElseThrow().selected());
    assertFalse(back.answering());
    TopicPage stayed = after(open(POSTS, 2).on(found));
    assertEquals(2, stayed.reading().orElseThrow().selected());
  }

  @Test
  void news_of_this_thread_are_looked_into_and_no_others() {
    TopicPage page = open(POSTS, 1);
    assertTrue(Turns.stay(page.on(new Message.Told(new News.Posted(2, 7, 4)))).work().isPresent());
    assertEquals(Turn.ignored(), page.on(new Message.Told(new News.Posted(2, 8, 4))));
  }

  @Test
  void what_arrives_stands_below_a_line_that_counts_it() {
    PostRun written = new PostRun(BoardSamples.posts(4, 5), true, false);
    TopicPage now =
        after(open(POSTS, 1).on(new TopicPage.Arrived(BoardSamples.topic(7, 5, 5), 3, written)));
    assertEquals(1, now.reading().orElseThrow().selected());
    assertTrue(now.view(BoardSamples.FRENCH).toString().contains("Divider[text=2 nouveaux]"));
    assertTrue(now.view(BoardSamples.FRENCH).toString().contains("4 réponses"));
  }

  @Test
  void more_posts_are_read_near_either_end_of_what_is_there() {
    PostRun middle = new PostRun(BoardSamples.posts(101, 200), true, true);
    TopicPage page = open(middle, 150);
    assertTrue(Turns.stay(page.on(new Message.Selected("195"))).work().isPresent());
    assertTrue(Turns.stay(page.on(new Message.Selected("105"))).work().isPresent());
    assertFalse(Turns.stay(page.on(new Message.Selected("151"))).work().isPresent());
    assertFalse(Turns.stay(open(POSTS, 1).on(new Message.Selected("3"))).work().isPresent());
  }

  @Test
  void a_post_that_was_taken_down_leaves_its_place_and_an_edited_one_says_so() {
    Post gone =
        new Post(
            1,
            7,
            "amir",
            Role.MEMBER,
            BoardSamples.NOW,
            "",
            Optional.empty(),
            Post.State.DELETED,
            Optional.empty());
    Post edited =
        new Post(
            2,
            7,
            "noor",
            Role.ORGANISER,
            BoardSamples.NOW,
            "bonjour",
            Optional.of(BoardSamples.NOW),
            Post.State.SHOWN,
            Optional.empty());
    String seen =
        open(new PostRun(List.of(gone, edited), false, false), 1)
            .view(BoardSamples.FRENCH)
            .toString();
    assertTrue(seen.contains("Ce message a été retiré."), seen);
    assertTrue(seen.contains("modifié · ") && seen.contains("organisation"), seen);
  }

  @Test
  void what_is_not_there_is_said() {
    Refusal.Unknown post = new Refusal.Unknown(Refusal.Thing.POST, "#999");
    TopicPage lost = after(TopicPage.atPost(999).on(new TopicPage.Lost(post)));
    assertTrue(lost.view(BoardSamples.FRENCH).toString().contains("#999"));
    assertTrue(lost.view(BoardSamples.ENGLISH).toString().contains("#999"));
    assertEquals(List.of(), lost.actions(BoardSamples.FRENCH));
  }
}
