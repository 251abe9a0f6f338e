package paris.p2p.rendezvous.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paris.p2p.rendezvous.people.Folk.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paris.p2p.rendezvous.OpenHub;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.desk.Desk;
import paris.p2p.rendezvous.people.Folk;
import paris.p2p.rendezvous.rules.Caller;
import paris.p2p.rendezvous.search.Asked;
import paris.p2p.rendezvous.search.Order;

/** Who is erased is in no byte of the hub's files once those were written anew. */
final class ForgottenTest {
  private static final String NAME = "zibeline";
  private static final String SAID = "pangolinesque";

  @TempDir Path folder;

  /** The files in which somebody finds that. */
  private List<Path> saying(String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> says(file, words)).toList();
    }
  }

  private static boolean says(Path file, String words) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT)
          .contains(words);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Caller writes(Desk desk) {
    Caller caller = Folk.key(NAME);
    done(desk.people().join(caller, NAME));
    Post post = done(desk.board().write(caller, "idees", "Salut", "Tout est " + SAID));
    done(desk.board().editing().edit(caller, post.id(), Optional.empty(), SAID + " toujours"));
    desk.people().promise(List.of("SHA256:orga"));
    assertEquals(1, found(desk));
    return caller;
  }

  private static int found(Desk desk) {
    return done(desk.search().posts(Asked.of(SAID), Order.BEST, 9)).hits().size();
  }

  @Test
  void by_night_while_the_hub_is_open() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(OpenHub.CLOCK.instant());
    InstantSource passing = now::get;
    try (OpenHub hub = OpenHub.asServed(folder, passing.withZone(ZoneOffset.UTC))) {
      Caller caller = writes(hub.desk());
      done(hub.desk().leaving().erase(caller, Optional.of(NAME), true));
      assertFalse(saying(SAID).isEmpty(), "or there is nothing to show here");
      hub.upkeep();
      assertFalse(saying(SAID).isEmpty(), "by day nobody waits for it");
      now.set(Instant.parse("2026-11-24T02:30:00Z"));
      hub.upkeep();
      assertEquals(List.of(), saying(SAID));
      assertEquals(List.of(), saying(NAME));
      assertFalse(hub.desk().erasures().waiting());
      assertEquals(0, found(hub.desk()));
      done(hub.desk().people().join(Folk.key("new"), "nouvelle"));
    }
  }

  @Test
  void when_the_hub_stops() throws Exception {
    try (OpenHub hub = OpenHub.in(folder)) {
      Caller caller = writes(hub.desk());
      done(hub.desk().leaving().erase(caller, Optional.of(NAME), true));
    }
    assertEquals(List.of(), saying(SAID));
    assertEquals(List.of(), saying(NAME));
    try (OpenHub hub = OpenHub.in(folder)) {
      assertTrue(hub.desk().people().named(NAME).isEmpty());
      assertEquals(0, found(hub.desk()));
    }
  }

  @Test
  void a_stop_at_which_nobody_was_erased_writes_nothing_anew() throws Exception {
    try (OpenHub hub = OpenHub.in(folder)) {
      Caller caller = writes(hub.desk());
      Post post = done(hub.desk().board().write(caller, "idees", "Encore", "marmotte"));
      done(hub.desk().board().editing().takeBack(caller, post.id()));
    }
    assertFalse(saying("marmotte").isEmpty());
  }
}
