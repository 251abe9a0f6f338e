package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.people.Activity;
import paris.p2p.rendezvous.people.Session;
import paris.p2p.rendezvous.people.Sessions;
import paris.p2p.rendezvous.rules.Caller;

/** Where one is signed in, and how a session is ended from another. */
class SessionsPageTest {
  private final OpenHub hub = new OpenHub();
  private final Caller ada = hub.member("ada");
  private final List<String> ended = new ArrayList<>();
  private final Session old = come("OpenSSH_9.2", 1, 0, Duration.ofMinutes(12));
  private final Session here = come("OpenSSH_10.0", 1, 1, Duration.ZERO);

  @AfterEach
  void close() {
    hub.close();
  }

  private Session come(String client, int screens, int commands, Duration idle) {
    Sessions.Wire wire =
        new Sessions.Wire() {
          @Override
          public Activity activity() {
            return new Activity(screens, commands, idle);
          }

          @Override
          public void end() {
            ended.add(client);
          }
        };
    return hub.desk.sessions().enter(ada, Optional.of("192.0.2.7"), client, wire);
  }

  private Stroll visit() {
    Seat seat = new Seat(hub.desk, ada, hub.desk.presence().enter(ada), Optional.of(here));
    return new Stroll(hub, seat, MinePage.start());
  }

  @Test
  void the_way_there_says_how_many_there_are_and_the_page_what_each_is() {
    Stroll stroll = visit();
    assertTrue(stroll.sees().contains("2 ouvertes, dont celle-ci"), stroll.sees());
    String seen = stroll.choose("sessions").sees();
    assertInstanceOf(SessionsPage.class, stroll.page());
    assertTrue(seen.contains("1 écran, 1 commande"), seen);
    assertTrue(seen.contains("cette session"), seen);
    assertTrue(seen.contains("sans un geste depuis 12 min"), seen);
    assertTrue(seen.contains("depuis 192.0.2.7 · OpenSSH_9.2"), seen);
    assertFalse(seen.contains("SHA256"), "with one key there is nothing to tell apart");
  }

  @Test
  void a_session_is_ended_by_enter_twice() {
    Stroll stroll = visit().choose("sessions").choose(old.id());
    assertTrue(stroll.sees().contains("Entrée encore une fois"), stroll.sees());
    assertEquals(List.of(), ended);
    stroll.choose(old.id());
    assertEquals(List.of("OpenSSH_9.2"), ended);
    assertTrue(stroll.sees().contains("Une session fermée."), stroll.sees());
    assertFalse(stroll.sees().contains("OpenSSH_9.2"), stroll.sees());
  }

  @Test
  void another_selection_asks_anew() {
    Stroll stroll = visit().choose("sessions").choose(old.id()).select(here.id()).choose(old.id());
    assertEquals(List.of(), ended);
    assertTrue(stroll.sees().contains("Entrée encore une fois"), stroll.sees());
  }

  @Test
  void the_session_that_one_is_in_is_left_by_its_own_key() {
    Stroll stroll = visit().choose("sessions").choose(here.id()).choose(here.id());
    assertEquals(List.of(), ended);
    assertTrue(stroll.sees().contains("elle se ferme quand vous partez"), stroll.sees());
  }

  @Test
  void all_others_end_at_once() {
    come("dbclient", 0, 0, Duration.ZERO);
    Stroll stroll = visit().choose("sessions");
    assertTrue(stroll.sees().contains("Fermer les 2 autres"), stroll.sees());
    stroll.choose("others").choose("others");
    assertEquals(List.of("OpenSSH_9.2", "dbclient"), ended);
    assertTrue(stroll.sees().contains("2 sessions fermées."), stroll.sees());
    assertFalse(stroll.sees().contains("Fermer l"), stroll.sees());
  }

  @Test
  void one_that_has_closed_meanwhile_is_said_not_to_be_there() {
    Stroll stroll = visit().choose("sessions").choose(old.id());
    hub.desk.sessions().leave(old);
    stroll.choose(old.id());
    assertEquals(List.of(), ended);
    assertTrue(stroll.sees().contains("Vous n’avez pas de session"), stroll.sees());
  }

  @Test
  void a_guest_is_told_that_there_is_nothing() {
    Stroll stroll = hub.visit(Caller.guest(), SessionsPage.start());
    assertTrue(stroll.sees().contains("Sans clé SSH"), stroll.sees());
  }
}
