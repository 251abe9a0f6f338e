package paris.p2p.rendezvous.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.tui.Eventually;

/**
 * Who is here, and who is writing, is told to everybody, and yet a crowd that comes is not told of
 * each.
 */
final class MurmurTest {
  private static final News HERE = new News.PresenceChanged();

  private final Queue<Runnable> paces = new ArrayDeque<>();
  private final Newsroom newsroom = new Newsroom(paces::add);
  private final List<News> heard = Collections.synchronizedList(new ArrayList<>());

  private void aPacePasses() {
    paces.remove().run();
  }

  @Test
  void the_first_who_comes_is_told_at_once() {
    newsroom.listen(heard::add);
    newsroom.tell(HERE);
    assertEquals(List.of(HERE), heard);
  }

  @Test
  void a_crowd_is_told_once_in_a_pace_and_once_after_the_last() {
    newsroom.listen(heard::add);
    for (int i = 0; i < 100; i++) newsroom.tell(HERE);
    assertEquals(1, heard.size());
    aPacePasses();
    assertEquals(2, heard.size());
    newsroom.tell(HERE);
    aPacePasses();
    assertEquals(3, heard.size());
  }

  @Test
  void nothing_runs_while_nobody_comes() {
    newsroom.listen(heard::add);
    newsroom.tell(HERE);
    aPacePasses();
    assertEquals(1, heard.size());
    assertTrue(paces.isEmpty());
    newsroom.tell(HERE);
    assertEquals(2, heard.size());
  }

  @Test
  void what_happens_while_it_is_told_is_told_in_a_pace() {
    try (var _ = newsroom.listen(news -> newsroom.tell(HERE))) {
      newsroom.listen(heard::add);
      newsroom.tell(HERE);
    }
    assertEquals(1, heard.size());
    aPacePasses();
    assertEquals(2, heard.size());
    assertEquals(1, paces.size());
  }

  @Test
  void who_writes_is_told_once_in_a_pace_for_each_thread() {
    News one = new News.WritingChanged(1);
    News two = new News.WritingChanged(2);
    newsroom.listen(heard::add);
    for (int i = 0; i < 10; i++) {
      newsroom.tell(one);
      newsroom.tell(two);
    }
    assertEquals(List.of(one, two), heard);
    aPacePasses();
    assertEquals(List.of(one, two, one), heard);
    aPacePasses();
    aPacePasses();
    aPacePasses();
    assertEquals(List.of(one, two, one, two), heard);
    assertTrue(paces.isEmpty());
  }

  @Test
  void all_other_news_are_told_each_and_at_once() {
    newsroom.listen(heard::add);
    newsroom.tell(HERE);
    for (int i = 0; i < 3; i++) newsroom.tell(new News.Posted(1, 2, i));
    newsroom.tell(new News.AgendaChanged(1));
    newsroom.tell(new News.AgendaChanged(1));
    assertEquals(6, heard.size());
  }

  @Test
  void the_last_of_a_crowd_is_told_by_itself() {
    Newsroom own = new Newsroom();
    own.listen(heard::add);
    own.tell(HERE);
    own.tell(HERE);
    Eventually.until(() -> heard.size() == 2, heard::toString);
  }
}
