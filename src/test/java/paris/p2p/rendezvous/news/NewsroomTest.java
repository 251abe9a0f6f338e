package paris.p2p.rendezvous.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class NewsroomTest {
  private static final News NEWS = new News.Posted(1, 2, 3);

  private final Newsroom newsroom = new Newsroom();
  private final List<News> heard = new ArrayList<>();

  @Test
  void who_listens_hears_until_they_stop() {
    Newsroom.Subscription subscription = newsroom.listen(heard::add);
    newsroom.tell(NEWS);
    subscription.close();
    newsroom.tell(NEWS);
    assertEquals(List.of(NEWS), heard);
  }

  @Test
  void the_same_listener_may_listen_twice() {
    Consumer<News> listener = heard::add;
    newsroom.listen(listener).close();
    newsroom.listen(listener);
    newsroom.listen(listener);
    newsroom.tell(NEWS);
    assertEquals(List.of(NEWS, NEWS), heard);
  }

  @Test
  void a_listener_that_fails_keeps_nobody_else_from_hearing() {
    for (int i = 0; i < 5; i++) {
      newsroom.listen(news -> {
        throw new IllegalStateException("on purpose");
      });
      newsroom.listen(heard::add);
    }
    newsroom.tell(NEWS);
    assertEquals(5, heard.size());
  }
}
