package paris.p2p.rendezvous.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets in before the door, and who gives up a place, by a clock of the test's own. */
class PlacesTest {
  private static final DoorLimits USUAL = DoorLimits.usual();
  private static final Duration HOUR = Duration.ofHours(1);

  private long now;

  private Places<String> places(int most, int perSource, int deciding) {
    return new Places<>(
        new DoorLimits(
            most,
            perSource,
            deciding,
            Duration.ofSeconds(20),
            Duration.ofSeconds(120),
            HOUR,
            HOUR,
            HOUR,
            4,
            HOUR),
        () -> now);
  }

  private void later(Duration time) {
    now += time.toNanos();
  }

  private static String gone(Places.Entry<String> entry) {
    assertTrue(entry.in());
    return entry.going().map(Places.Going::who).orElse("nobody");
  }

  /**
   * Each address holds a connection that says nothing and renews it, 460 connects a second in all;
   * every tenth of a second a visitor comes from an address of their own and takes half a second to
   * exchange keys. The issue asks for 95 of 100 and 80 of 100, with a hundredth of the addresses of
   * the last line.
   */
  @ParameterizedTest
  @CsvSource({"256, 2000, 100", "1000, 2000, 100", "1000, 1000, 100", "100000, 2000, 100"})
  void many_addresses_that_renew_silent_connections_keep_nobody_out(
      int addresses, int most, int percent) {
    Siege siege = new Siege(most);
    for (int i = 0; i < 460 * 10; i++) {
      siege.knock("attacker" + i % addresses, false);
      if (i % 46 == 45) siege.visit();
      siege.go();
    }
    siege.end();
    assertTrue(siege.visitors == 100);
    assertTrue(siege.came * 100 >= siege.visitors * percent, siege.came + " came");
  }

  /** The same by those who do exchange keys, and then say nothing for as long as they may. */
  @ParameterizedTest
  @CsvSource({"256", "1000", "100000"})
  void nor_do_they_when_they_half_finish_to_sign_in(int addresses) {
    Siege siege = new Siege(2_000);
    for (int i = 0; i < 460 * 10; i++) {
      siege.knock("attacker" + i % addresses, true);
      if (i % 46 == 45) siege.visit();
      siege.go();
    }
    siege.end();
    assertEquals(siege.visitors, siege.came);
  }

  private final class Siege {
    private static final Duration STEP = Duration.ofNanos(1_000_000_000 / 460);
    private static final Duration EXCHANGING = Duration.ofMillis(500);

    private final Places<String> places;
    private final Deque<Map.Entry<String, Long>> coming = new ArrayDeque<>();

    private long swept;
    private int visitors;
    private int came;

    Siege(int most) {
      places = places(most, USUAL.waitingPerSource(), USUAL.decidingPerSource());
    }

    void knock(String address, boolean exchanges) {
      String who = address + "#" + now;
      if (!exchanges) places.leave("silent " + address);
      Places.Entry<String> entry =
          places.enter(exchanges ? who : "silent " + address, address, false);
      if (entry.in() && exchanges) places.exchanged(who);
    }

    void visit() {
      String who = "visitor" + visitors++;
      Places.Entry<String> entry = places.enter(who, who, false);
      if (entry.in()) coming.add(Map.entry(who, now + EXCHANGING.toNanos()));
    }

    void go() {
      later(STEP);
      while (!coming.isEmpty() && coming.peek().getValue() <= now) {
        String who = coming.remove().getKey();
        if (places.leave(who).isPresent()) came++;
      }
      if (now / 1_000_000_000 > swept) {
        swept = now / 1_000_000_000;
        places.overdue().forEach(one -> places.leave(one.who()));
      }
    }

    /** The last visitors are still on their way. */
    void end() {
      while (!coming.isEmpty()) go();
    }
  }

  @Test
  void who_has_most_goes_first_and_of_them_the_oldest_that_has_not_exchanged_keys() {
    Places<String> places = places(5, 5, 5);
    for (String who : List.of("a1", "a2", "a3", "b1", "b2")) {
      assertEquals("nobody", gone(places.enter(who, who.substring(0, 1), false)));
      later(Duration.ofMillis(1));
    }
    places.exchanged("a1");
    assertEquals("a2", gone(places.enter("c1", "c", false)));
    assertEquals("a3", gone(places.enter("d1", "d", false)));
    assertEquals("b1", gone(places.enter("e1", "e", false)));
    assertFalse(places.enter("f1", "f", false).in(), "all have one, and have just come");
    later(Duration.ofSeconds(3));
    assertEquals("b2", gone(places.enter("f1", "f", false)));
  }

  @Test
  void a_stranger_takes_no_place_from_an_address_that_the_hub_knows_but_for_one_of_many() {
    Places<String> places = places(3, 3, 3);
    places.enter("known", "a", true);
    places.enter("stranger", "b", false);
    places.enter("other", "c", false);
    assertEquals("stranger", gone(places.enter("known too", "d", true)), "at once");
    later(Duration.ofSeconds(10));
    assertEquals("other", gone(places.enter("x", "x", false)));
    later(Duration.ofSeconds(10));
    assertEquals("x", gone(places.enter("y", "y", false)));
    assertFalse(places.enter("z", "z", false).in());
    assertEquals("y", gone(places.enter("one of many", "d", true)));
    assertEquals("known too", gone(places.enter("z", "z", false)));
  }

  @Test
  void a_source_that_has_all_it_may_gives_up_its_own_oldest_but_none_that_has_just_come() {
    Places<String> places = places(100, 2, 2);
    assertEquals("nobody", gone(places.enter("a1", "a", false)));
    assertEquals("nobody", gone(places.enter("a2", "a", false)));
    assertFalse(places.enter("a3", "a", false).in());
    later(Duration.ofSeconds(3));
    assertEquals("a1", gone(places.enter("a3", "a", false)));
    places.exchanged("a2");
    assertEquals("nobody", gone(places.enter("a4", "a", false)));
  }

  @Test
  void shared_addresses_have_half_of_the_places_and_nobody_there_answers_for_another() {
    Places<String> places = places(10, 2, 2);
    for (int i = 0; i < 5; i++) {
      assertEquals("nobody", gone(places.enter("tunnel" + i, Places.SHARED, false)));
    }
    assertFalse(places.enter("tunnel", Places.SHARED, false).in());
    for (int i = 0; i < 4; i++) places.enter("b" + i, "b" + i, false);
    places.enter("b", "b0", false);
    assertEquals("b0", gone(places.enter("c", "c", false)), "two of one address");
    later(Duration.ofSeconds(3));
    assertEquals("tunnel0", gone(places.enter("tunnel", Places.SHARED, false)));
  }

  @Test
  void time_runs_in_two_parts() {
    Places<String> places = places(10, 10, 10);
    places.enter("silent", "a", false);
    places.enter("careful", "b", false);
    later(Duration.ofSeconds(19));
    assertEquals(Optional.empty(), places.exchanged("careful"));
    later(Duration.ofSeconds(1));
    assertEquals(List.of("silent"), places.overdue().stream().map(Places.Going::who).toList());
    later(Duration.ofSeconds(118));
    places.exchanged("careful"); // once more is no more time
    assertEquals(1, places.overdue().size());
    later(Duration.ofSeconds(1));
    assertEquals(2, places.overdue().size());
  }

  /** Whatever happens, the counts are those of who is there, and no bound is passed. */
  @Test
  void the_counts_are_true_whatever_happens() {
    Random random = new Random(23);
    Places<String> places = places(40, 4, 6);
    Map<String, String> model = new HashMap<>();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      later(Duration.ofMillis(random.nextInt(400)));
      switch (random.nextInt(4)) {
        case 0, 1 -> {
          String source = random.nextInt(5) == 0 ? Places.SHARED : "s" + random.nextInt(20);
          String who = "w" + i;
          Places.Entry<String> entry = places.enter(who, source, random.nextBoolean());
          entry.going().ifPresent(one -> model.remove(one.who()));
          if (entry.in()) {
            model.put(who, source);
            all.add(who);
          }
        }
        case 2 ->
            places
                .exchanged(all.isEmpty() ? "" : all.get(random.nextInt(all.size())))
                .ifPresent(one -> model.remove(one.who()));
        default -> {
          if (all.isEmpty()) continue;
          String who = all.get(random.nextInt(all.size()));
          assertEquals(model.remove(who) != null, places.leave(who).isPresent());
        }
      }
      assertEquals(model.size(), places.count());
      assertTrue(places.count() <= 40);
    }
    assertTrue(all.size() > 1_000);
    for (String who : model.keySet()) assertTrue(places.leave(who).isPresent());
    assertEquals(0, places.count());
    for (int i = 0; i < 4; i++) assertTrue(places.enter("again" + i, "s1", false).in());
    assertFalse(places.enter("again", "s1", false).in());
  }
}
