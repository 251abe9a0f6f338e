package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;

class ReadingTest {
  private static final Topic TOPIC = BoardSamples.topic(7, 10, 10);
  private static final PostRun TEN = new PostRun(BoardSamples.posts(1, 10), false, false);

  private static PostRun written(Post... posts) {
    return new PostRun(List.of(posts), true, false);
  }

  private static Post by(String author, long number) {
    return BoardSamples.post(number, author, "…");
  }

  @Test
  void a_thread_opens_at_its_first_post_or_at_the_one_asked_for() {
    assertEquals(1, Reading.from(TOPIC, TEN, "lea", 0).selected());
    assertEquals(6, Reading.from(TOPIC, TEN, "lea", 6).selected());
    assertEquals(1, Reading.from(TOPIC, TEN, "lea", 99).selected());
  }

  @Test
  void what_others_write_is_fresh_and_does_not_move_the_reader() {
    Reading reading = Reading.from(TOPIC, TEN, "lea", 4);
    Reading now = reading.grown(TOPIC, 10, written(by("lea", 11), by("noor", 12), by("amir", 13)));
    assertEquals(4, now.selected());
    assertEquals(12, now.fresh());
    assertEquals(2, now.freshCount());
    assertEquals(13, now.posts().last());
  }

  @Test
  void ones_own_words_are_never_fresh() {
    Reading now = Reading.from(TOPIC, TEN, "lea", 4).grown(TOPIC, 10, written(by("lea", 11)));
    assertEquals(0, now.fresh());
  }

  @Test
  void the_mark_of_what_is_fresh_moves_on_once_it_has_been_reached() {
    Reading once = Reading.from(TOPIC, TEN, "lea", 4).grown(TOPIC, 10, written(by("noor", 11)));
    Reading unread = once.grown(TOPIC, 11, written(by("noor", 12)));
    assertEquals(11, unread.fresh());
    assertEquals(2, unread.freshCount());
    Reading reached = once.at(11).grown(TOPIC, 11, written(by("noor", 12)));
    assertEquals(12, reached.fresh());
    assertEquals(1, reached.freshCount());
  }

  @Test
  void the_rest_of_a_long_thread_is_not_fresh() {
    PostRun start = new PostRun(BoardSamples.posts(1, 10), false, true);
    Reading reading = Reading.from(TOPIC, start, "lea", 0);
    PostRun rest = new PostRun(BoardSamples.posts(11, 20), true, false);
    assertEquals(0, reading.followedBy(10, rest).fresh());
    assertEquals(20, reading.followedBy(10, rest).posts().last());
    assertEquals(10, reading.grown(TOPIC, 10, rest).posts().last());
  }

  @Test
  void an_answer_that_would_leave_a_gap_is_left_alone() {
    Reading reading = Reading.from(TOPIC, TEN, "lea", 0);
    PostRun far = new PostRun(BoardSamples.posts(31, 40), true, false);
    assertEquals(reading, reading.followedBy(30, far));
    assertEquals(TEN, reading.grown(TOPIC, 30, far).posts());
  }

  @Test
  void reading_again_keeps_the_place_and_finds_what_came_meanwhile() {
    List<Post> all =
        Stream.concat(TEN.posts().stream(), Stream.of(by("noor", 11), by("lea", 12))).toList();
    Reading now =
        Reading.from(TOPIC, TEN, "lea", 3).again(TOPIC, new PostRun(all, false, false), "lea");
    assertEquals(3, now.selected());
    assertEquals(11, now.fresh());
    assertEquals(1, now.freshCount());
    assertEquals(12, Reading.own(now.posts(), "lea", 10).orElseThrow().id());
  }
}
