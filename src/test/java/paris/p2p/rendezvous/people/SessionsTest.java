package paris.p2p.rendezvous.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.store.Database;

/** One's own sessions, and nobody else's. */
class SessionsTest {
  private final Database database = Database.inMemory();
  private final Folk folk = new Folk(database);
  private final Sessions sessions = new Sessions(Folk.CLOCK);
  private final List<String> ended = new ArrayList<>();
  private final Caller ada = folk.member("ada");
  private final Caller noor = folk.organiser("noor");

  @AfterEach
  void close() {
    database.close();
  }

  private Session come(Caller caller, String client) {
    return sessions.enter(caller, Optional.of("192.0.2.7"), client, () -> ended.add(client));
  }

  private Peer peer(Caller caller) {
    return folk.people.peer(caller);
  }

  @Test
  void each_sees_their_own_the_oldest_first_and_an_organiser_nobody_elses() {
    Session first = come(ada, "one");
    Session second = come(ada, "two");
    Session hers = come(noor, "three");
    assertEquals(List.of(first, second), sessions.of(peer(ada)));
    assertEquals(List.of(hers), sessions.of(peer(noor)));
    assertEquals(List.of(), sessions.of(peer(Caller.guest())));
    sessions.leave(first);
    assertEquals(List.of(second), sessions.of(peer(ada)));
  }

  @Test
  void one_of_ones_own_is_ended_once_and_is_not_there_any_more() {
    Session old = come(ada, "old");
    come(ada, "new");
    assertEquals(Outcome.done(old), sessions.end(peer(ada), old.id()));
    assertEquals(List.of("old"), ended);
    assertEquals(
        Outcome.refused(new Refusal.Unknown(Refusal.Thing.SESSION, String.valueOf(old.id()))),
        sessions.end(peer(ada), old.id()));
    assertEquals(List.of("old"), ended);
  }

  @Test
  void somebody_elses_is_not_even_there_whoever_asks() {
    Session hers = come(ada, "hers");
    Outcome<Session> no =
        Outcome.refused(new Refusal.Unknown(Refusal.Thing.SESSION, String.valueOf(hers.id())));
    assertEquals(no, sessions.end(peer(noor), hers.id()));
    assertEquals(Outcome.done(0), sessions.endOthers(peer(noor), Optional.empty()));
    assertEquals(
        Outcome.refused(new Refusal.NoKey()), sessions.end(peer(Caller.guest()), hers.id()));
    assertTrue(ended.isEmpty());
  }

  @Test
  void all_others_end_and_the_one_that_asks_goes_on() {
    come(ada, "one");
    Session mine = come(ada, "two");
    come(noor, "three");
    come(ada, "four");
    assertEquals(Outcome.done(2), sessions.endOthers(peer(ada), Optional.of(mine)));
    assertEquals(List.of("one", "four"), ended);
    assertEquals(List.of(mine), sessions.of(peer(ada)));
  }

  @Test
  void a_key_without_a_name_has_its_own_as_well() {
    Caller nameless = Folk.key("nameless");
    Session here = come(nameless, "here");
    come(ada, "there");
    assertEquals(List.of(here), sessions.of(peer(nameless)));
    assertEquals(Outcome.done(1), sessions.endOthers(peer(nameless), Optional.empty()));
    assertEquals(List.of("here"), ended);
  }

  @Test
  void all_of_a_key_end_at_once() {
    come(ada, "one");
    come(noor, "two");
    sessions.endAll(List.of(ada.fingerprint().orElseThrow()));
    assertEquals(List.of("one"), ended);
  }
}
