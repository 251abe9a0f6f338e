package paris.p2p.rendezvous.tui;

import java.util.OptionalInt;

/**
 * Who sits here, for the header and what is beside the screen.
 *
 * @param badge the name shown at its right end
 * @param waiting how much waits for them in the tab {@code 0}; none for who has no such tab
 * @param chime what their terminal is told besides
 */
public record Standing(String badge, OptionalInt waiting, Chime chime) {
  /** Of who wishes to be told on the screen only. */
  public Standing(String badge, OptionalInt waiting) {
    this(badge, waiting, Chime.silent());
  }

  /** Before it is known who sits here. */
  public static Standing unknown() {
    return named("");
  }

  /** Of who has no tab {@code 0}. */
  public static Standing named(String badge) {
    return new Standing(badge, OptionalInt.empty());
  }

  /** The same, who wishes to be told like that besides. */
  public Standing with(Chime wished) {
    return new Standing(badge, waiting, wished);
  }
}
