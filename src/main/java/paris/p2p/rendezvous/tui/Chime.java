package paris.p2p.rendezvous.tui;

import java.util.OptionalInt;

/**
 * How a visitor’s terminal is used beside the screen: as little as they wish.
 *
 * @param title what stands above the window, words of the hub's own; empty: that is left alone
 * @param unread how much they have not read: the terminal rings when it grows; none: it never does
 * @param clicks whether the terminal tells of clicks; else the mouse selects text, as it does
 *     outside
 */
public record Chime(String title, OptionalInt unread, boolean clicks) {
  /** Of who uses the mouse. */
  public Chime(String title, OptionalInt unread) {
    this(title, unread, true);
  }

  /** Of who wishes nothing. */
  public static Chime silent() {
    return new Chime("", OptionalInt.empty());
  }
}
