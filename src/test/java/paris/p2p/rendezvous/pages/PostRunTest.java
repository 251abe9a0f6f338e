package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.rules.Caller;

class PostRunTest {
  private static PostRun stretch(long from, long to, boolean before, boolean after) {
    return new PostRun(BoardSamples.posts(from, to), before, after);
  }

  @Test
  void what_follows_is_joined_without_doubles() {
    PostRun joined = stretch(1, 10, false, true).followedBy(stretch(8, 15, true, false));
    assertEquals(stretch(1, 15, false, false), joined);
  }

  @Test
  void what_precedes_is_joined_without_doubles() {
    PostRun joined = stretch(50, 60, true, false).precededBy(stretch(41, 52, false, true));
    assertEquals(stretch(41, 60, false, false), joined);
  }

  @Test
  void a_long_way_down_a_thread_the_first_posts_are_let_go() {
    PostRun joined = stretch(1, 300, false, true).followedBy(stretch(301, 400, true, true));
    assertEquals(stretch(101, 400, true, true), joined);
  }

  @Test
  void a_long_way_up_a_thread_the_last_posts_are_let_go() {
    PostRun joined = stretch(301, 600, true, false).precededBy(stretch(201, 300, true, true));
    assertEquals(stretch(201, 500, true, true), joined);
  }

  @Test
  void new_posts_never_push_out_the_one_that_is_being_read() {
    PostRun full = stretch(1, 300, false, false);
    PostRun written = stretch(301, 302, true, false);
    assertEquals(stretch(1, 300, false, true), full.grown(written, 2));
    assertEquals(stretch(3, 302, true, false), full.grown(written, 3));
  }

  @Test
  void the_ends_are_near_only_for_posts_that_are_there() {
    PostRun stretch = stretch(100, 199, true, true);
    assertTrue(stretch.nearEnd(199, 10));
    assertTrue(stretch.nearEnd(190, 10));
    assertFalse(stretch.nearEnd(189, 10));
    assertTrue(stretch.nearStart(100, 10));
    assertTrue(stretch.nearStart(109, 10));
    assertFalse(stretch.nearStart(110, 10));
    assertFalse(stretch.nearEnd(500, 10));
    assertFalse(new PostRun(List.of(), false, false).nearStart(1, 10));
  }

  /** Posts of so many chars each. */
  private static PostRun lengthy(long from, long to, int chars) {
    List<Post> posts =
        LongStream.rangeClosed(from, to)
            .mapToObj(number -> BoardSamples.post(number, "amir", "x".repeat(chars)))
            .toList();
    return new PostRun(posts, false, false);
  }

  @Test
  void of_the_longest_posts_fewer_are_kept() {
    PostRun down = lengthy(1, 60, 20_000).followedBy(lengthy(61, 80, 20_000));
    assertEquals(21, down.first());
    assertTrue(down.before());
    PostRun up = lengthy(21, 80, 20_000).precededBy(lengthy(1, 20, 20_000));
    assertEquals(60, up.last());
    assertTrue(up.after());
  }

  @Test
  void more_of_the_longest_posts_never_push_out_the_one_that_is_being_read() {
    int longest = 80_000;
    PostRun run = lengthy(1, PostRun.CHARS_MOST / longest, longest);
    long reading = run.last() - 9;
    assertTrue(run.nearEnd(reading, 10));
    PostRun read = lengthy(run.last() + 1, run.last() + PostRun.PAGE_CHARS / longest, longest);
    assertTrue(run.followedBy(read).holds(reading));
  }

  @Test
  void of_the_longest_posts_fewer_are_read_at_a_time() {
    try (OpenHub hub = new OpenHub()) {
      Caller amir = hub.member("amir");
      long topic = hub.topic(amir, "Un fil", 1).topicId();
      for (int i = 0; i < 25; i++) hub.desk.board().reply(amir, topic, "x".repeat(20_000));
      PostRun first = PostRun.after(hub.desk.board(), topic, 0, PostRun.PAGE);
      assertEquals(20, first.posts().size());
      assertTrue(first.after());
      PostRun last = PostRun.end(hub.desk.board(), topic);
      assertEquals(20, last.posts().size());
      assertTrue(last.before());
      assertEquals(26, first.followedBy(last).posts().size());
    }
  }
}
