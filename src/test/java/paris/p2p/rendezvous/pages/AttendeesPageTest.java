package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.events.Rsvp.Answer;
import paris.p2p.rendezvous.rules.Caller;

/** Who comes, as organisers see it. */
class AttendeesPageTest {
  private final Founded founded = new Founded();
  private final OpenHub hub = founded.hub;
  private final Caller ada = founded.organiser("ada");
  private final long next = hub.desk.agenda().next().orElseThrow().id();

  @AfterEach
  void close() {
    founded.close();
  }

  @Test
  void organisers_open_it_with_one_key_from_the_event_and_the_agenda() {
    for (var page : List.of(EventPage.of(next), AgendaPage.start())) {
      Stroll walk = hub.visit(ada, page).press('P');
      assertEquals(next, assertInstanceOf(AttendeesPage.class, walk.page()).id());
      assertTrue(walk.sees().contains("Personne n’a encore répondu"), walk.sees());
    }
  }

  @Test
  void nobody_else_has_the_key_and_the_page_itself_refuses_them() {
    for (Caller other : List.of(Caller.guest(), OpenHub.key("n"), hub.member("lea"))) {
      Stroll walk = hub.visit(other, EventPage.of(next)).press('P');
      assertInstanceOf(EventPage.class, walk.page());
      hub.desk.answers().answer(ada, next, Answer.YES);
      Stroll page = hub.visit(other, AttendeesPage.of(next));
      assertFalse(page.sees().contains("vient"), page.sees());
    }
    assertTrue(hub.visit(hub.member("lea"), AttendeesPage.of(next)).sees().contains("réservé"));
    assertTrue(hub.visit(ada, AttendeesPage.of(4096)).sees().contains("4096"));
  }

  @Test
  void answers_arrive_by_themselves() {
    Stroll walk = hub.visit(ada, AttendeesPage.of(next));
    Caller lea = hub.member("lea");
    OpenHub.done(
        hub.desk.answers().answer(lea, next, Answer.YES, Optional.of(2), Optional.of(true)));
    walk.news();
    assertTrue(walk.sees().contains("lea"), walk.sees());
    assertTrue(walk.sees().contains("vient à 3"), walk.sees());
    assertFalse(walk.sees().contains("sans son nom"), walk.sees());
    OpenHub.done(hub.desk.answers().name(lea, next, false));
    assertTrue(walk.news().sees().contains("sans son nom"), walk.sees());
  }

  @Test
  void bars_are_as_long_as_people_came_to_the_half_cell() {
    assertEquals("", Turnout.bar(0, 10, 10));
    assertEquals("▌", Turnout.bar(1, 1_000, 10));
    assertEquals("██▌", Turnout.bar(5, 20, 10));
    assertEquals("██████████", Turnout.bar(20, 20, 10));
  }
}
