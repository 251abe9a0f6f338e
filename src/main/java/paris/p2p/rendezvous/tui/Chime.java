package paris.p2p.rendezvous.tui;

import java.util.OptionalInt;

/**
 * How a visitor is told of things beside the screen: not at all, unless they wish it.
 *
 * @param title what stands above the window, words of the hub's own; empty: that is left alone
 * @param unread how much they have not read: the terminal rings when it grows; none: it never does
 */
public record Chime(String title, OptionalInt unread) {
  /** Of who wishes nothing. */
  public static Chime silent() {
    return new Chime("", OptionalInt.empty());
  }
}
