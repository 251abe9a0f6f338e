package paris.p2p.rendezvous.oneshot;

import java.nio.charset.StandardCharsets;
import paris.p2p.rendezvous.desk.HubInMemory;

/**
 * For Jazzer ({@code scripts/fuzz --text}): any line with any input, by somebody without a name and
 * by an organiser, comes to an end and breaks nothing. The line ends at the first newline.
 */
public final class LineFuzz {
  private static final World WORLD = world();

  private LineFuzz() {}

  private static World world() {
    HubInMemory hub = new HubInMemory(HubInMemory.house(false));
    World.found(hub.desk);
    return new World(hub.desk, hub.code.code(), EveryCommandTest::caller);
  }

  /** Jazzer calls it; what throws is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String[] halves = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
    for (Walker walker : new Walker[] {Walker.NAMELESS, Walker.ORGANISER}) {
      var heard = WORLD.says(walker, halves[0], halves.length > 1 ? halves[1] : "");
      if (heard.err().contains("pardon\u00a0:")) throw new AssertionError(heard.toString());
    }
  }
}
