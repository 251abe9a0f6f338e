package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.board.Unread;

class ReadingTest {
  private static final Topic TOPIC = BoardSamples.topic(7, 10, 10);
  private static final PostRun TEN = new PostRun(BoardSamples.posts(1, 10), false, false);

  private static final Unread.Place PLACE = new Unread.Place(10, true, Optional.empty());

  private static PostRun written(Post... posts) {
    return new PostRun(List.of(posts), true, false);
  }

  private static Post by(String author, long number) {
    return BoardSamples.post(number, author, "…");
  }

  @Test
  void a_thread_opens_at_its_first_post_or_at_the_one_asked_for() {
    assertEquals(1, Reading.from(TOPIC, TEN, "lea", PLACE, 0).selected());
    assertEquals(6, Reading.from(TOPIC, TEN, "lea", PLACE, 6).selected());
    assertEquals(1, Reading.from(TOPIC, TEN, "lea", PLACE, 99).selected());
  }

  @Test
  void what_others_write_is_fresh_and_does_not_move_the_reader() {
    Reading reading = Reading.from(TOPIC, TEN, "lea", PLACE, 4);
    Reading now = reading.grown(TOPIC, 10, written(by("lea", 11), by("noor", 12), by("amir", 13)));
    assertEquals(4, now.selected());
    assertEquals(12, now.fresh());
    assertEquals(2, now.freshCount());
    assertEquals(13, now.posts().last());
  }

  @Test
  void ones_own_words_are_never_fresh() {
    Reading now =
        Reading.from(TOPIC, TEN, "lea", PLACE, 4).grown(TOPIC, 10, written(by("lea", 11)));
    assertEquals(0, now.fresh());
  }

  @Test
  void the_mark_of_what_is_fresh_moves_on_once_it_has_been_reached() {
    Reading once =
        Reading.from(TOPIC, TEN, "lea", PLACE, 4).grown(TOPIC, 10, written(by("noor", 11)));
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
    Reading reading = Reading.from(TOPIC, start, "lea", PLACE, 0);
    PostRun rest = new PostRun(BoardSamples.posts(11, 20), true, false);
    assertEquals(0, reading.followedBy(10, rest).fresh());
    assertEquals(20, reading.followedBy(10, rest).posts().last());
    assertEquals(10, reading.grown(TOPIC, 10, rest).posts().last());
  }

  @Test
  void an_answer_that_would_leave_a_gap_is_left_alone() {
    Reading reading = Reading.from(TOPIC, TEN, "lea", PLACE, 0);
    PostRun far = new PostRun(BoardSamples.posts(31, 40), true, false);
    assertEquals(reading, reading.followedBy(30, far));
    assertEquals(TEN, reading.grown(TOPIC, 30, far).posts());
  }

  @Test
  void reading_again_keeps_the_place_and_finds_what_came_meanwhile() {
    List<Post> all =
        Stream.concat(TEN.posts().stream(), Stream.of(by("noor", 11), by("lea", 12))).toList();
    Reading now =
        Reading.from(TOPIC, TEN, "lea", PLACE, 3)
            .again(TOPIC, new PostRun(all, false, false), "lea", PLACE);
    assertEquals(3, now.selected());
    assertEquals(11, now.fresh());
    assertEquals(1, now.freshCount());
    assertEquals(12, Reading.own(now.posts(), "lea", 10).orElseThrow().id());
  }

  private static Reading at(long readTo, PostRun posts, long selected) {
    Unread.Place place = new Unread.Place(readTo, true, Optional.empty());
    return Reading.from(TOPIC, posts, "lea", place, selected);
  }

  @Test
  void what_is_unread_stands_below_a_line_unless_all_of_it_is() {
    assertEquals(5, at(4, TEN, 5).fresh());
    assertEquals(6, at(4, TEN, 5).freshCount());
    assertEquals(0, at(0, TEN, 1).fresh());
    assertEquals(0, at(10, TEN, 10).fresh());
  }

  @Test
  void what_was_in_sight_is_read() {
    assertEquals(7, at(4, TEN, 5).seen(5, 7).place().readTo());
    assertEquals(7, at(4, TEN, 5).seen(3, 7).place().readTo());
    assertEquals(10, at(4, TEN, 5).seen(5, 7).seen(8, 10).place().readTo());
    assertEquals(3, at(0, TEN, 1).seen(1, 3).place().readTo());
  }

  @Test
  void what_was_skipped_is_not_read() {
    Reading reading = at(4, TEN, 9);
    assertEquals(reading, reading.seen(9, 10));
    PostRun middle = new PostRun(BoardSamples.posts(101, 110), true, false);
    assertEquals(4, at(4, middle, 101).seen(101, 110).place().readTo());
  }

  @Test
  void looking_back_takes_nothing_back() {
    assertEquals(10, at(10, TEN, 10).seen(1, 4).place().readTo());
  }

  @Test
  void the_next_one_is_the_first_that_others_wrote_and_one_has_not_seen() {
    assertEquals(5, at(4, TEN, 1).next().orElseThrow().id());
    assertEquals(Optional.empty(), at(10, TEN, 1).next());
    PostRun mine = written(by("lea", 11), by("noor", 12));
    assertEquals(12, at(10, new PostRun(mine.posts(), false, false), 11).next().orElseThrow().id());
    PostRun far = new PostRun(BoardSamples.posts(101, 110), true, false);
    assertEquals(Optional.empty(), at(4, far, 101).next());
  }
}
