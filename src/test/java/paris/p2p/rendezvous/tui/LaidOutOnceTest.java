package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.text.Language;

/** A page is laid out for each painting, and otherwise only when it is not what was painted. */
class LaidOutOnceTest {
  private final AtomicInteger views = new AtomicInteger();
  private final AtomicInteger heard = new AtomicInteger();
  private final AtomicReference<Instant> now = new AtomicReference<>(TestVisit.NOW);

  /** Lines one below the other and the hour, which counts how often it is looked at. */
  private record Watched(LaidOutOnceTest test, int selected) implements Page<TestDesk> {
    @Override
    public Turn<TestDesk> on(Message message) {
      return switch (message) {
        case Message.Selected(var id) -> Turn.to(new Watched(test, Integer.parseInt(id)));
        case Message.Told _ -> {
          test.heard.incrementAndGet();
          yield Turn.ignored();
        }
        case Message _ -> Turn.ignored();
      };
    }

    @Override
    public View view(Look look) {
      test.views.incrementAndGet();
      return View.stack(
          new View.Heading("Heure", look.clock().toLocalTime().toString()),
          View.block(line(0), line(1), line(2), new View.Gap(40)));
    }

    private View line(int i) {
      return new View.Item(String.valueOf(i), View.paragraph("ligne " + i), i == selected);
    }

    @Override
    public List<Action> actions(Look look) {
      return List.of();
    }
  }

  private TestVisit visit() {
    TestVisit visit =
        new TestVisit(TestDesk.of(0), new Watched(this, 0), 80, 24, TestVisit.LIMITS).begin();
    visit.sees("▸ ligne 0");
    visit.sees("ada");
    return visit;
  }

  private Walk<TestDesk> walk() {
    InstantSource source = now::get;
    Clock clock = source.withZone(ZoneOffset.UTC);
    Premises<TestDesk> premises =
        new Premises<>(
            new TestFrame(), new Watched(this, 0), new Newsroom(), clock, TestVisit.LIMITS);
    Works<TestDesk> works = new Works<>("v1", TestDesk.of(0), new Inbox(), Duration.ZERO);
    return new Walk<>(
        new Walk.Start<>("v1", premises, Language.FR, new Room(80, 24)),
        works,
        new Hold(Duration.ZERO));
  }

  @Test
  void a_move_lays_out_the_page_that_it_makes_and_no_other() {
    TestVisit visit = visit();
    int before = views.get();
    visit.types("j");
    visit.sees("▸ ligne 1");
    visit.types("j");
    visit.sees("▸ ligne 2");
    assertEquals(before + 2, views.get());
  }

  @Test
  void scrolling_lays_out_once() {
    TestVisit visit = visit();
    int before = views.get();
    visit.types(" ");
    visit.seesNo("HEURE");
    assertEquals(before + 1, views.get());
  }

  @Test
  void news_that_mean_nothing_to_a_page_lay_nothing_out() {
    TestVisit visit = visit();
    int before = views.get();
    visit.newsroom.tell(new News.RoadmapChanged());
    Eventually.until(() -> heard.get() == 1, () -> "not heard");
    visit.types("j");
    visit.sees("▸ ligne 1");
    assertEquals(before + 1, views.get());
  }

  @Test
  void another_page_language_or_window_is_laid_out_before_it_is_asked() {
    Walk<TestDesk> walk = walk();
    walk.sight();
    walk.sight();
    assertEquals(1, views.get());
    walk.send(new Message.Selected("1"));
    assertEquals("1", walk.sight().outline().selected().orElseThrow().id());
    assertEquals(2, views.get());
    walk.switchLanguage();
    walk.sight();
    assertEquals(3, views.get());
    walk.resize(new Room(60, 18));
    assertEquals(14, walk.sight().height());
    assertEquals(4, views.get());
  }

  @Test
  void what_is_painted_is_of_this_moment() {
    Walk<TestDesk> walk = walk();
    assertEquals("11:00", hour(walk));
    now.set(TestVisit.NOW.plusSeconds(240));
    Sight sight = walk.sight();
    assertEquals("11:04", hour(walk));
    assertSame(sight, walk.sight());
  }

  private static String hour(Walk<TestDesk> walk) {
    return walk.lay().strips().getFirst().patches().getLast().piece().text();
  }
}
