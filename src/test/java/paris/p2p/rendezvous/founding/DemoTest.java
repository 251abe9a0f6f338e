package paris.p2p.rendezvous.founding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.board.Board;
import paris.p2p.rendezvous.board.Topic;
import paris.p2p.rendezvous.community.Community;
import paris.p2p.rendezvous.desk.HubInMemory;
import paris.p2p.rendezvous.events.Agenda;
import paris.p2p.rendezvous.events.Event;
import paris.p2p.rendezvous.events.EventQuery;
import paris.p2p.rendezvous.events.Hours;
import paris.p2p.rendezvous.events.Item;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.events.Stage;
import paris.p2p.rendezvous.proposals.Seen;
import paris.p2p.rendezvous.proposals.State;
import paris.p2p.rendezvous.rules.Caller;

/** The made-up people of a demo. */
class DemoTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(true));
  private final Community community = hub.desk.community();
  private final Board board = hub.desk.board();
  private final Agenda agenda = hub.desk.agenda();

  @BeforeEach
  void found() {
    new Founding(hub.database, community, board, agenda, hub.desk.programmes()).fill();
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private void demo() {
    new Demo(hub.desk).fill();
  }

  @Test
  void a_demo_says_of_all_that_it_adds_that_it_is_made_up() {
    demo();
    List<Topic> topics = board.latest(100);
    assertEquals(6, topics.size());
    for (Topic topic : topics) {
      assertTrue(topic.title().startsWith("[démo] "), topic.title());
      board
          .postsAfter(topic.id(), 0, 100)
          .forEach(post -> assertTrue(post.body().contains("inventé pour la démonstration")));
      assertTrue(topic.lastAt().isBefore(HubInMemory.CLOCK.instant()), topic.title());
    }
    List<Event> added =
        agenda.events(EventQuery.upcoming(100)).stream()
            .filter(event -> !event.title().startsWith("Pair à Bière"))
            .toList();
    assertEquals(5, added.size());
    for (Event event : added) {
      assertTrue(event.title().startsWith("[démo] "));
      assertTrue(event.fields().text().fr().contains("inventée pour la démonstration"));
      assertTrue(event.fields().text().en().contains("made up for the demo"));
    }
    assertTrue(agenda.next().orElseThrow().going() > 0);
  }

  @Test
  void the_demo_s_proposals_say_so_too_and_one_is_discussed() {
    demo();
    List<Seen> all = hub.desk.proposals().all(Caller.guest());
    assertEquals(2, all.size());
    for (Seen seen : all) {
      assertTrue(seen.proposal().title().startsWith("[démo] "));
      assertTrue(seen.proposal().fields().text().contains("inventée pour la démonstration"));
    }
    assertEquals(State.DISCUSSED, all.getLast().proposal().state());
    assertEquals(State.RECEIVED, all.getFirst().proposal().state());
  }

  @Test
  void a_demo_has_talks_and_a_festival_of_two_days_and_three_rooms() {
    demo();
    assertEquals(1, hub.desk.talks().about("ipfs maison", 10).size());
    Event festival =
        agenda.events(EventQuery.upcoming(100)).stream()
            .filter(event -> event.title().startsWith("[démo] Festival"))
            .findFirst()
            .orElseThrow();
    List<Item> items = hub.desk.programmes().of(new Occasion.Date(festival.id()));
    assertEquals(3, Stage.among(items).size());
    assertEquals(
        List.of(0, 1), items.stream().map(item -> item.time().evening()).distinct().toList());
    Hours hours = Hours.of(festival.fields());
    for (Item item : items) {
      item.time()
          .until(hours.first())
          .ifPresent(ends -> assertFalse(ends.isAfter(hours.end()), item::toString));
    }
  }

  @Test
  void a_demo_leaves_the_first_organisers_place_free() {
    demo();
    assertFalse(hub.desk.people().hasOrganiser());
  }

  @Test
  void a_demo_is_filled_once_and_never_over_what_people_wrote() {
    demo();
    demo();
    assertEquals(6, board.latest(100).size());
  }
}
