package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.apache.sshd.client.channel.ChannelExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who has signed in, how many they may be, and how they are let go. */
@Timeout(60)
class StayingTest {
  /** So slow that nothing comes back while a test lasts. */
  private static final Duration NEVER = Duration.ofDays(1);

  private static final StayLimits USUAL = StayLimits.usual(StayLimits.PER_KEY);

  private final Lobby lobby = new Lobby();

  /** So many sessions, none of them told apart by where they come from unless {@code counted}. */
  private static StayLimits sessions(int perKey, int perSource, int most, boolean counted) {
    return new StayLimits(
        perKey,
        perSource,
        most,
        counted ? Set.of() : USUAL.shared(),
        USUAL.arrivals(),
        USUAL.commandsPerKey(),
        USUAL.commandsPerSource(),
        USUAL.packets(),
        USUAL.typed(),
        USUAL.sizes(),
        USUAL.exchanges());
  }

  private static StayLimits commands(int perKey, int perSource) {
    return new StayLimits(
        100,
        100,
        100,
        Set.of(),
        USUAL.arrivals(),
        new Rate(perKey, 1, NEVER),
        new Rate(perSource, 1, NEVER),
        USUAL.packets(),
        USUAL.typed(),
        USUAL.sizes(),
        USUAL.exchanges());
  }

  private Door open(Path folder, StayLimits stays) throws CannotOpen {
    return Doors.open(folder, lobby, DoorLimits.usual(), stays);
  }

  private static void await(BooleanSupplier what) {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (!what.getAsBoolean() && System.nanoTime() < end) LockSupport.parkNanos(1_000_000);
    assertTrue(what.getAsBoolean());
  }

  /** Whether a command is still done there. */
  private static boolean answers(Client client) {
    try {
      return client.exec("lines", "").exit() == 0;
    } catch (IOException cut) {
      return false;
    }
  }

  @Test
  void the_reception_is_told_who_came_and_that_they_went(@TempDir Path folder) throws Exception {
    KeyPair key = Client.key();
    try (Door door = open(folder, USUAL)) {
      try (Client ada = Client.with(door.port(), key)) {
        Connected came = lobby.connection();
        assertEquals(SignIn.caller((Connection) came), came.caller());
        assertEquals(Optional.of(InetAddress.ofLiteral("127.0.0.1")), came.from());
        assertTrue(came.client().startsWith("SSH-2.0-"));
        assertEquals(Set.of(came.number()), lobby.open);
        try (Shell shell = ada.shell(80, 24, Map.of())) {
          Lobby.Guest guest = lobby.guest();
          assertEquals(came.number(), guest.arrival.connection());
          await(() -> came.screens() == 1);
          assertEquals(0, came.commands());
          guest.line.hangUp(0);
          shell.ended();
        }
        await(() -> came.screens() == 0);
      }
      await(lobby.open::isEmpty);
    }
  }

  @Test
  void a_session_that_is_ended_says_so_on_its_screen_and_is_cut(@TempDir Path folder)
      throws Exception {
    try (Door door = open(folder, USUAL);
        Client ada = Client.with(door.port(), Client.key());
        Shell shell = ada.shell(80, 24, Map.of())) {
      Lobby.Guest guest = lobby.guest();
      Connected came = lobby.connection();
      await(() -> came.screens() == 1);
      came.end();
      came.end();
      assertEquals("ended", Lobby.next(guest.events));
      assertFalse(answers(ada));
      assertEquals(0, shell.ended());
      await(() -> !ada.session().isOpen());
      await(lobby.open::isEmpty);
      assertFalse(guest.events.contains("ended"), "ended twice");
    }
  }

  @Test
  void one_key_has_so_many_screens_and_beyond_them_may_only_ask_for_commands(@TempDir Path folder)
      throws Exception {
    KeyPair key = Client.key();
    List<Client> clients = new ArrayList<>();
    try (Door door = open(folder, sessions(2, 100, 100, false))) {
      for (int i = 0; i < 2; i++) {
        clients.add(Client.with(door.port(), key));
        clients.getLast().shell(80, 24, Map.of());
        lobby.guest();
      }
      try (Client third = Client.with(door.port(), key);
          Shell shell = third.shell(80, 24, Map.of())) {
        assertEquals(3, shell.ended());
        assertTrue(shell.said().contains("SESSIONS"), shell.said());
        await(() -> !third.session().isOpen());
      }
      try (Client fourth = Client.with(door.port(), key)) {
        assertEquals(0, fourth.exec("lines", "").exit());
        await(() -> !fourth.session().isOpen());
      }
      assertTrue(lobby.empty());
      try (Client other = Client.with(door.port(), Client.key());
          Shell shell = other.shell(80, 24, Map.of())) {
        lobby.guest().line.hangUp(0);
        assertEquals(0, shell.ended());
      }
      clients.removeFirst().close();
      await(() -> lobby.open.size() == 1);
      try (Client again = Client.with(door.port(), key);
          Shell shell = again.shell(80, 24, Map.of())) {
        lobby.guest().line.hangUp(0);
        assertEquals(0, shell.ended());
      }
    } finally {
      clients.forEach(Client::close);
    }
  }

  @Test
  void several_on_one_connection_are_counted_like_connections(@TempDir Path folder)
      throws Exception {
    KeyPair key = Client.key();
    try (Door door = open(folder, sessions(3, 100, 100, false));
        Client ada = Client.with(door.port(), key);
        Client elsewhere = Client.with(door.port(), key)) {
      Connected came = lobby.connection();
      ada.shell(80, 24, Map.of());
      Lobby.Guest sits = lobby.guest();
      ada.shell(80, 24, Map.of());
      lobby.guest();
      try (Shell third = ada.shell(80, 24, Map.of())) {
        assertEquals(3, third.ended());
        assertTrue(third.said().contains("SESSIONS"), third.said());
      }
      assertTrue(answers(ada), "a command has one of the spare places");
      assertTrue(answers(elsewhere), "as has the other connection");
      sits.line.hangUp(0);
      await(() -> came.screens() + came.commands() == 1);
      try (Shell again = ada.shell(80, 24, Map.of())) {
        lobby.guest().line.hangUp(0);
        assertEquals(0, again.ended());
      }
      try (Client other = Client.with(door.port(), Client.key());
          Shell shell = other.shell(80, 24, Map.of())) {
        lobby.guest().line.hangUp(0);
        assertEquals(0, shell.ended());
      }
    }
  }

  @Test
  void commands_beyond_the_spare_places_are_told_to_wait_and_a_place_given_back_is_free(
      @TempDir Path folder) throws Exception {
    try (Door door = open(folder, sessions(1, 100, 100, false));
        Client ada = Client.with(door.port(), Client.key())) {
      List<ChannelExec> waiting = new ArrayList<>();
      for (int i = 0; i <= Admitted.SPARE; i++) {
        waiting.add(ada.session().createExecChannel("cat"));
        waiting.getLast().open().verify(Client.PATIENCE);
      }
      Client.Result late = ada.exec("lines", "");
      assertEquals(3, late.exit());
      assertTrue(late.err().contains("SESSIONS"), late.err());
      waiting.forEach(channel -> channel.close(false));
      await(() -> answers(ada));
    }
  }

  @Test
  void beyond_the_few_that_may_ask_nobody_comes_in_by_that_key(@TempDir Path folder)
      throws Exception {
    KeyPair key = Client.key();
    List<Client> clients = new ArrayList<>();
    try (Door door = open(folder, sessions(1, 100, 100, false))) {
      for (int i = 0; i <= Admitted.SPARE; i++) clients.add(Client.with(door.port(), key));
      await(() -> lobby.open.size() == 1 + Admitted.SPARE);
      try (Client late = Client.with(door.port(), key)) {
        await(() -> !late.session().isOpen());
      } catch (IOException cut) {
        // Cut while it was signing in: no place either.
      }
      assertEquals(1 + Admitted.SPARE, lobby.open.size());
    } finally {
      clients.forEach(Client::close);
    }
  }

  @Test
  void one_source_has_so_many_sessions_but_for_addresses_that_many_share(@TempDir Path folder)
      throws Exception {
    for (boolean counted : new boolean[] {true, false}) {
      List<Client> clients = new ArrayList<>();
      try (Door door = open(folder, sessions(100, 1, 100, counted))) {
        for (int i = 0; i < 2; i++) clients.add(Client.with(door.port(), Client.key()));
        try (Shell shell = clients.getLast().shell(80, 24, Map.of())) {
          if (!counted) lobby.guest().line.hangUp(0);
          assertEquals(counted ? 3 : 0, shell.ended());
        }
      } finally {
        clients.forEach(Client::close);
      }
      await(lobby.open::isEmpty);
    }
  }

  @Test
  void all_from_shared_addresses_together_have_half_of_the_room(@TempDir Path folder)
      throws Exception {
    List<Client> clients = new ArrayList<>();
    try (Door door = open(folder, sessions(100, 100, 4, false))) {
      for (int i = 0; i < 3; i++) clients.add(Client.with(door.port(), Client.key()));
      try (Shell shell = clients.getLast().shell(80, 24, Map.of())) {
        assertEquals(3, shell.ended());
      }
      try (Shell shell = clients.getFirst().shell(80, 24, Map.of())) {
        lobby.guest().line.hangUp(0);
        assertEquals(0, shell.ended());
      }
    } finally {
      clients.forEach(Client::close);
    }
  }

  @Test
  void in_all_there_are_so_many_sessions_and_the_next_is_told_so(@TempDir Path folder)
      throws Exception {
    try (Door door = open(folder, sessions(100, 100, 1, false));
        Client first = Client.keyless(door.port())) {
      try (Client second = Client.keyless(door.port())) {
        await(() -> !second.session().isOpen());
      } catch (IOException cut) {
        // Cut while it was signing in: no place either.
      }
      assertEquals(0, first.exec("lines", "").exit());
      assertEquals(1, lobby.open.size());
    }
  }

  @Test
  void one_key_asks_for_so_many_commands_and_is_then_told_to_wait(@TempDir Path folder)
      throws Exception {
    KeyPair key = Client.key();
    try (Door door = open(folder, commands(3, 100));
        Client ada = Client.with(door.port(), key)) {
      for (int i = 0; i < 3; i++) assertEquals(0, ada.exec("lines", "").exit());
      Client.Result late = ada.exec("lines", "");
      assertEquals(3, late.exit());
      assertEquals("", late.out());
      assertTrue(late.err().contains("COMMANDS"), late.err());
      try (Client again = Client.with(door.port(), key)) {
        assertEquals(3, again.exec("lines", "").exit());
      }
      try (Client other = Client.with(door.port(), Client.key())) {
        assertEquals(0, other.exec("lines", "").exit());
      }
    }
  }

  @Test
  void one_source_asks_for_so_many_commands_whatever_keys_it_brings(@TempDir Path folder)
      throws Exception {
    try (Door door = open(folder, commands(100, 3))) {
      int[] exits = new int[4];
      for (int i = 0; i < exits.length; i++) {
        try (Client somebody = Client.with(door.port(), Client.key())) {
          exits[i] = somebody.exec("lines", "").exit();
        }
      }
      assertEquals(List.of(0, 0, 0, 3), List.of(exits[0], exits[1], exits[2], exits[3]));
    }
  }

  @Test
  void a_source_that_comes_too_often_is_not_heard_for_a_while(@TempDir Path folder)
      throws Exception {
    StayLimits few =
        new StayLimits(
            100,
            100,
            100,
            Set.of(),
            new Rate(3, 1, NEVER),
            USUAL.commandsPerKey(),
            USUAL.commandsPerSource(),
            USUAL.packets(),
            USUAL.typed(),
            USUAL.sizes(),
            USUAL.exchanges());
    try (Door door = open(folder, few)) {
      for (int i = 0; i < 3; i++) Client.keyless(door.port()).close();
      assertThrows(IOException.class, () -> Client.keyless(door.port()));
    }
  }

  @Test
  void a_million_keys_cost_the_memory_of_ten_thousand() {
    Rates rates = new Rates(USUAL.commandsPerKey(), () -> 0);
    for (int i = 0; i < 1_000_000; i++) rates.take("k" + i);
    assertEquals(10_000, rates.size());
  }
}
