package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Marks;
import paris.p2p.rendezvous.board.Space;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.tui.Message;
import paris.p2p.rendezvous.tui.Turn;

class SpacePageTest {
  private static final Optional<Space> IDEAS =
      Optional.of(BoardSamples.space(2, "idees", "Idées", 24));

  private static final Marks NOBODYS = Marks.nobodys();

  private static SpacePage shown(int topics, boolean more, String selected) {
    return new SpacePage("idees", IDEAS, topics(1, topics), more, selected, NOBODYS, false);
  }

  private static List<Topic> topics(long from, long to) {
    return LongStream.rangeClosed(from, to)
        .mapToObj(id -> BoardSamples.topic(id, 7, 1000 - id))
        .toList();
  }

  @Test
  void the_newest_topic_is_selected_at_first() {
    assertEquals(
        Turn.to(shown(3, false, "1")),
        SpacePage.of("idees").on(new SpacePage.Found(IDEAS, topics(1, 3), false, NOBODYS)));
  }

  @Test
  void choosing_a_topic_opens_its_thread() {
    assertEquals(
        Turn.open(shown(3, false, "2"), TopicPage.of(2)),
        shown(3, false, "1").on(new Message.Chosen("2")));
  }

  @Test
  void a_new_topic_is_begun_with_a() {
    SpacePage page = shown(3, false, "1");
    assertEquals('a', page.actions(BoardSamples.FRENCH).getFirst().key().character());
    assertEquals(
        Turn.open(page, WritePage.topic("idees")),
        page.on(page.actions(BoardSamples.FRENCH).getFirst().wish()));
  }

  @Test
  void a_topic_that_gets_a_post_comes_to_the_top_and_the_selection_stays() {
    Topic stirred = BoardSamples.topic(3, 8, 2000);
    Turn<Seat> turn = shown(3, false, "1").on(new SpacePage.Stirred(IDEAS, stirred, NOBODYS));
    SpacePage now = (SpacePage) Turns.stay(turn).page();
    assertEquals(List.of(3L, 1L, 2L), now.topics().stream().map(Topic::id).toList());
    assertEquals("1", now.selected());
  }

  @Test
  void only_news_of_this_space_are_looked_into() {
    SpacePage page = shown(3, false, "1");
    assertTrue(
        Turns.stay(page.on(new Message.Told(new News.Posted(2, 3, 412)))).work().isPresent());
    assertEquals(Turn.ignored(), page.on(new Message.Told(new News.Posted(5, 3, 412))));
  }

  @Test
  void more_are_read_when_the_selection_comes_near_the_end() {
    SpacePage page = shown(50, true, "1");
    assertFalse(Turns.stay(page.on(new Message.Selected("40"))).work().isPresent());
    assertTrue(Turns.stay(page.on(new Message.Selected("41"))).work().isPresent());
    assertFalse(
        Turns.stay(shown(50, false, "1").on(new Message.Selected("50"))).work().isPresent());
    SpacePage longer =
        (SpacePage) Turns.stay(page.on(new SpacePage.Older(topics(50, 60), false, NOBODYS))).page();
    assertEquals(topics(1, 60), longer.topics());
    assertFalse(longer.more());
  }

  @Test
  void topics_show_who_wrote_last_how_many_replies_and_how_long_ago() {
    String seen = shown(3, false, "1").view(BoardSamples.FRENCH).toString();
    assertTrue(seen.contains("Forum ▸ Idées") && seen.contains("24 fils"), seen);
    assertTrue(seen.contains("amir") && seen.contains("6 rép.") && seen.contains("4 min"), seen);
  }

  @Test
  void an_empty_space_says_so_and_an_unknown_one_too() {
    SpacePage empty = new SpacePage("idees", IDEAS, List.of(), false, "", NOBODYS, false);
    assertTrue(empty.view(BoardSamples.FRENCH).toString().contains("le premier fil"));
    Turn<Seat> turn =
        SpacePage.of("nulle").on(new SpacePage.Found(Optional.empty(), List.of(), false, NOBODYS));
    SpacePage missing = (SpacePage) Turns.stay(turn).page();
    assertTrue(missing.view(BoardSamples.FRENCH).toString().contains("nulle"));
    assertEquals(List.of(), missing.actions(BoardSamples.FRENCH));
  }
}
