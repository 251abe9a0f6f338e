package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.terminal.Emulated;
import paris.p2p.rendezvous.terminal.OtherTerminal;
import paris.p2p.rendezvous.tui.Window;

/** What the hub paints, on a terminal that it was not written with. */
class OtherTerminalTest {
  private static final int STEPS = 80;
  private static final int[][] SIZES = {
    {80, 24}, {60, 18}, {120, 40}, {40, 12}, {81, 25}, {73, 13}, {39, 11}
  };

  private static List<Golden> all;
  private static OtherTerminal other;

  @BeforeAll
  static void a_terminal_by_others() throws IOException {
    all = Golden.all();
    other = new OtherTerminal();
  }

  @AfterAll
  static void is_switched_off() {
    other.close();
  }

  @Test
  void every_drawing_looks_the_same_there() throws IOException {
    for (Golden golden : all) {
      other.start(golden.columns(), golden.rows());
      byte[] bytes = golden.shown(golden.window());
      assertEquals(
          golden.name() + "\n" + afresh(golden), golden.name() + "\n" + other.shows(bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void from_any_page_to_any_other_in_windows_that_change(long seed) throws IOException {
    Random random = new Random(seed);
    Golden first = all.get(random.nextInt(all.size()));
    Window<Seat> window = first.window();
    other.start(window.columns(), window.rows());
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(4) == 0) {
        int[] size = SIZES[random.nextInt(SIZES.length)];
        window.resize(size[0], size[1]);
        other.resize(size[0], size[1]);
      }
      Golden next = all.get(random.nextInt(all.size())).in(first, window.columns(), window.rows());
      String where = "seed " + seed + ", step " + step + ", " + next.name() + "\n";
      assertEquals(where + afresh(next), where + other.shows(next.shown(window)));
    }
  }

  /** How it looks on our own, painted at once. */
  private static String afresh(Golden golden) {
    Emulated ours = new Emulated(golden.columns(), golden.rows());
    ours.feed(golden.shown(golden.window()));
    return OtherTerminal.shown(ours, golden.columns(), golden.rows());
  }
}
