package paris.p2p.rendezvous.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.news.News;

/** What leaves a page as it was is neither laid out nor painted. */
final class UnchangedTest {
  private record Count(int lines) implements Message.Answer {}

  /**
   * Says how many lines the desk holds.
   *
   * @param looks how often it was looked at
   */
  private record CountingPage(int lines, AtomicInteger looks) implements Page<TestDesk> {
    @Override
    public Optional<Work<TestDesk>> load() {
      return Optional.of(desk -> {
        desk.loads().incrementAndGet();
        return new Count(desk.lines().size());
      });
    }

    @Override
    public Turn<TestDesk> on(Message message) {
      return switch (message) {
        case Count(int now) -> Turn.to(new CountingPage(now, looks));
        case Message.Told(News.Posted _) -> Turn.reload(this);
        case Message _ -> Turn.ignored();
      };
    }

    @Override
    public View view(Look look) {
      looks.incrementAndGet();
      return View.paragraph(lines + " lignes");
    }

    @Override
    public List<Action> actions(Look look) {
      return List.of();
    }
  }

  private final AtomicInteger looks = new AtomicInteger();
  private final TestVisit visit =
      new TestVisit(TestDesk.of(2), new CountingPage(0, looks), 80, 24, TestVisit.LIMITS);

  @Test
  void news_that_change_nothing_here_are_not_painted() {
    visit.begin().sees("2 lignes");
    int before = looks.get();
    for (int i = 1; i <= 5; i++) {
      int loads = 1 + i;
      visit.newsroom.tell(new News.RoadmapChanged());
      visit.newsroom.tell(new News.Posted(1, 1, i));
      Eventually.until(() -> visit.desk.loads().get() == loads, visit.line::seen);
    }
    visit.desk.lines().add("fil 3");
    visit.newsroom.tell(new News.Posted(1, 1, 6));
    visit.sees("3 lignes");
    assertEquals(before + 1, looks.get());
  }
}
