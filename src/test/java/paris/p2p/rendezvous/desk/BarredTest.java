package paris.p2p.rendezvous.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;
import static paris.p2p.rendezvous.people.Folk.key;
import static paris.p2p.rendezvous.people.Folk.why;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.people.Settings;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/**
 * Who is banned or suspended while they are here does nothing more, whatever they may do otherwise:
 * each thing that the desk lets anybody do is tried, by somebody who came before.
 */
final class BarredTest {
  private final HubInMemory hub = new HubInMemory(HubInMemory.house(false));
  private final Desk desk = hub.desk;
  private final Caller orga = key("orga");
  private final Caller ada = key("ada");
  private Map<String, Function<Caller, Outcome<?>>> deeds;

  @BeforeEach
  void aHubWithAllOfIt() {
    desk.people().promise(List.of("SHA256:orga", "SHA256:ada"));
    done(desk.people().join(orga, "orga"));
    done(desk.people().join(ada, "ada"));
    deeds = new Deeds(desk, orga, ada).all();
  }

  @AfterEach
  void close() {
    hub.close();
  }

  private long ada() {
    return desk.people().peer(ada).person().map(Person::id).orElseThrow();
  }

  /** All that is stored, table by table. */
  private Map<String, List<String>> stored() {
    return hub.database.read(transaction -> {
      Map<String, List<String>> rows = new TreeMap<>();
      for (String table :
          transaction
              .sql()
              .fetch(
                  "select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                      + " and table_name = upper(table_name)")
              .getValues(0, String.class)) {
        rows.put(
            table,
            transaction.sql().fetch("select * from \"" + table + "\"").stream()
                .map(row -> Arrays.toString(row.intoArray()))
                .sorted()
                .toList());
      }
      return rows;
    });
  }

  @Test
  void everything_that_somebody_can_ask_of_the_desk_is_known_here() {
    Set<String> known = new TreeSet<>(deeds.keySet());
    known.addAll(Deeds.OWN);
    known.addAll(Deeds.READING);
    assertEquals(known, new TreeSet<>(Deeds.asked()));
  }

  @Test
  void who_may_do_it_is_not_refused_as_banned() {
    deeds.forEach((name, deed) -> {
      Outcome<?> came = deed.apply(ada);
      if (came instanceof Outcome.Refused<?>(Refusal no)) {
        // There is an organiser, and a key with a name keeps it.
        Set<String> never = Set.of("People.claim", "KeyCodes.give", "Recovery.recover");
        assertTrue(never.contains(name), name + ": " + no);
      }
    });
  }

  @Test
  void who_is_banned_in_an_open_session_changes_nothing_there_any_more() {
    done(desk.sanctions().ban(orga, ada(), "assez"));
    Map<String, List<String>> before = stored();
    assertNotEquals(Map.of(), before);
    deeds.forEach((name, deed) ->
        assertEquals(new Refusal.OfBoard.Banned("assez"), why(deed.apply(ada)), name));
    assertEquals(before, stored());
  }

  @Test
  void who_is_suspended_in_an_open_session_answers_to_events_keeps_keys_and_does_nothing_else() {
    done(desk.sanctions().suspend(orga, ada(), 3, "on se calme"));
    Map<String, List<String>> before = stored();
    deeds.forEach((name, deed) -> {
      if (name.startsWith("Answers.") && !name.equals("Answers.attendance")) return;
      if (name.startsWith("Key") || name.startsWith("Recovery.") || name.equals("People.claim"))
        return;
      assertInstanceOf(Refusal.OfBoard.Suspended.class, why(deed.apply(ada)), name);
    });
    assertEquals(before, stored());
    done(deeds.get("Answers.answer").apply(ada));
  }

  @Test
  void a_lockdown_holds_for_who_is_here_without_a_name() {
    Caller carl = key("carl");
    assertTrue(desk.people().peer(carl).person().isEmpty());
    done(desk.sanctions().lockDown(orga, "vague de spam"));
    Map<String, List<String>> before = stored();
    assertEquals(new Refusal.OfBoard.LockedDown(), why(desk.people().join(carl, "carl")));
    deeds.forEach((name, deed) -> {
      // Who organises already may still add a key, and there is nothing to claim.
      if (!Set.of("People.claim", "KeyCodes.give").contains(name)) why(deed.apply(carl));
    });
    assertEquals(before, stored());
  }

  @Test
  void who_is_banned_while_writing_is_not_seen_writing_any_more() {
    long thread = done(desk.board().write(orga, "idees", "Un fil", "Et ?")).topicId();
    desk.settings().choose(ada, Settings.WRITING, Settings.AGREED);
    Seat seat = new Seat(desk, ada, desk.presence().enter(ada));
    seat.writes(thread);
    assertEquals(List.of("ada"), desk.writers().in(thread));
    done(desk.sanctions().ban(orga, ada(), "assez"));
    seat.writes(thread);
    assertEquals(List.of(), desk.writers().in(thread));
  }
}
