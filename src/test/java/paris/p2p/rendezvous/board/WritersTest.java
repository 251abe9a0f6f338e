package paris.p2p.rendezvous.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.store.Fresh;

/** Who is writing in a thread is seen if they agree, and for as long as they write. */
final class WritersTest {
  private static final List<News> CHANGED = List.of(new News.WritingChanged(3));

  @RegisterExtension final Fresh fresh = new Fresh();
  private final Queue<Runnable> pauses = new ArrayDeque<>();
  private Folk folk;
  private Settings settings;
  private Presence presence;
  private Writers writers;
  private Caller ada;
  private Presence.Stay screen;

  @BeforeEach
  void atWork() {
    folk = new Folk(fresh.database());
    settings = new Settings(fresh.database());
    presence = new Presence(folk.people, folk.newsroom);
    writers = new Writers(settings, folk.newsroom, pauses::add);
    ada = agreeing("ada");
    screen = presence.enter(ada);
    folk.heard();
  }

  private Caller agreeing(String name) {
    Caller caller = folk.member(name);
    settings.choose(caller, Settings.WRITING, Settings.AGREED);
    return caller;
  }

  private void aPausePasses() {
    pauses.remove().run();
  }

  @Test
  void who_agrees_is_seen_where_they_write_and_nowhere_else() {
    writers.writes(screen, ada, 3);
    assertEquals(List.of("ada"), writers.in(3));
    assertEquals(List.of(), writers.in(4));
    assertEquals(CHANGED, folk.heard());
  }

  @Test
  void who_says_nothing_of_it_is_not_seen_and_nobody_is_told() {
    Caller bob = folk.member("bob");
    Presence.Stay other = presence.enter(bob);
    folk.heard();
    writers.writes(other, bob, 3);
    writers.writes(other, bob, 3);
    writers.stops(other);
    assertEquals(List.of(), writers.in(3));
    assertEquals(List.of(), folk.heard());
  }

  @Test
  void typing_on_is_no_news() {
    writers.writes(screen, ada, 3);
    folk.heard();
    for (int i = 0; i < 10; i++) writers.writes(screen, ada, 3);
    assertEquals(List.of(), folk.heard());
    assertEquals(1, pauses.size());
  }

  @Test
  void who_stops_is_not_seen_any_more() {
    writers.writes(screen, ada, 3);
    folk.heard();
    writers.stops(screen);
    writers.stops(screen);
    assertEquals(List.of(), writers.in(3));
    assertEquals(CHANGED, folk.heard());
  }

  @Test
  void who_types_nothing_for_a_while_has_stopped_and_who_goes_on_has_not() {
    writers.writes(screen, ada, 3);
    writers.writes(screen, ada, 3);
    folk.heard();
    aPausePasses();
    assertEquals(List.of("ada"), writers.in(3));
    assertEquals(List.of(), folk.heard());
    aPausePasses();
    assertEquals(List.of(), writers.in(3));
    assertEquals(CHANGED, folk.heard());
    assertEquals(0, pauses.size());
  }

  @Test
  void who_stopped_and_began_again_is_looked_after_from_then_on() {
    writers.writes(screen, ada, 3);
    writers.stops(screen);
    writers.writes(screen, ada, 3);
    aPausePasses();
    assertEquals(List.of("ada"), writers.in(3));
    aPausePasses();
    assertEquals(List.of(), writers.in(3));
  }

  @Test
  void who_writes_in_another_thread_has_left_the_first() {
    writers.writes(screen, ada, 3);
    writers.writes(screen, ada, 4);
    assertEquals(List.of(), writers.in(3));
    assertEquals(List.of("ada"), writers.in(4));
  }

  @Test
  void somebody_at_two_screens_is_one() {
    Presence.Stay second = presence.enter(ada);
    writers.writes(screen, ada, 3);
    writers.writes(second, ada, 3);
    Caller lea = agreeing("lea");
    writers.writes(presence.enter(lea), lea, 3);
    assertEquals(List.of("ada", "lea"), writers.in(3));
    writers.stops(second);
    assertEquals(List.of("ada", "lea"), writers.in(3));
  }

  @Test
  void who_has_another_name_writes_under_it_at_once() {
    writers.writes(screen, ada, 3);
    Person now = folk.people.peer(ada).person().orElseThrow();
    presence.renamed(new Person(now.id(), "Lovelace", now.role(), now.joinedAt()));
    assertEquals(List.of("Lovelace"), writers.in(3));
  }

  @Test
  void who_wishes_not_to_be_seen_is_not_seen_writing_either() {
    presence = new Presence(folk.people, settings::unseen, folk.newsroom);
    screen = presence.enter(ada);
    writers.writes(screen, ada, 3);
    assertEquals(List.of("ada"), writers.in(3));
    settings.choose(ada, Settings.UNSEEN, Settings.AGREED);
    screen.renamed();
    assertEquals(List.of(), writers.in(3), "at once, in the middle of a sentence");
    writers.stops(screen);
    folk.heard();
    writers.writes(screen, ada, 3);
    assertEquals(List.of(), writers.in(3));
    assertEquals(List.of(), folk.heard());
  }
}
