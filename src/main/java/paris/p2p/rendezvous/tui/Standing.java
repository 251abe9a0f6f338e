package paris.p2p.rendezvous.tui;

import java.util.OptionalInt;

/**
 * Who sits here, for the header.
 *
 * @param badge the name shown at its right end
 * @param waiting how much waits for them in the tab {@code 0}; none for who has no such tab
 */
public record Standing(String badge, OptionalInt waiting) {
  /** Before it is known who sits here. */
  public static Standing unknown() {
    return named("");
  }

  /** Of who has no tab {@code 0}. */
  public static Standing named(String badge) {
    return new Standing(badge, OptionalInt.empty());
  }
}
