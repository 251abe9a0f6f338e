package paris.p2p.rendezvous.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.desk.House;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.news.Newsroom;
import paris.p2p.rendezvous.people.Drafts;
import paris.p2p.rendezvous.people.FirstCode;
import paris.p2p.rendezvous.people.People;
import paris.p2p.rendezvous.people.Presence;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.store.Database;
import paris.p2p.rendezvous.text.Language;

/** The made-up people of a demo. */
class DemoTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory();
  private final Newsroom newsroom = new Newsroom();
  private final People people =
      new People(database, newsroom, NOW, new FirstCode(new SecureRandom()));
  private final Community community = new Community(database, people, newsroom, NOW);
  private final Board board = board(NOW);
  private final Agenda agenda = new Agenda(database, people, newsroom, NOW, PARIS);

  private Board board(Clock clock) {
    return new Board(database, people, newsroom, clock);
  }

  @BeforeEach
  void found() {
    new Founding(database, community, board, agenda).fill();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void demo() {
    House house =
        new House(
            "Paris P2P", "Paris", PARIS, Language.FR, true, "1", "SHA256:host", "ssh p2p.paris");
    Desk desk =
        new Desk(
            house,
            NOW,
            people,
            new Drafts(database, NOW),
            new Settings(database),
            new Presence(people, newsroom),
            board,
            agenda,
            community);
    new Demo(desk).fill();
  }

  @Test
  void a_demo_says_of_all_that_it_adds_that_it_is_made_up() {
    demo();
    List<Topic> topics = board.latest(100);
    assertEquals(5, topics.size());
    for (Topic topic : topics) {
      assertTrue(topic.title().startsWith("[démo] "), topic.title());
      board
          .postsAfter(topic.id(), 0, 100)
          .forEach(post -> assertTrue(post.body().contains("inventé pour la démonstration")));
      assertTrue(topic.lastAt().isBefore(NOW.instant()), topic.title());
    }
    List<Event> added =
        agenda.events(EventQuery.upcoming(100)).stream()
            .filter(event -> !event.title().startsWith("Pair à Bière"))
            .toList();
    assertEquals(2, added.size());
    for (Event event : added) {
      assertTrue(event.title().startsWith("[démo] "));
      assertTrue(event.fields().text().fr().contains("inventée pour la démonstration"));
      assertTrue(event.fields().text().en().contains("made up for the demo"));
    }
    assertTrue(agenda.next().orElseThrow().going() > 0);
  }

  @Test
  void a_demo_leaves_the_first_organisers_place_free() {
    demo();
    assertFalse(people.hasOrganiser());
  }

  @Test
  void a_demo_is_filled_once_and_never_over_what_people_wrote() {
    demo();
    demo();
    assertEquals(5, board.latest(100).size());
  }
}
