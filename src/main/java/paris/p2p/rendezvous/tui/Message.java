package paris.p2p.rendezvous.tui;

import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.terminal.Key;

/** All that can come to a page. */
public sealed interface Message {
  /** A key that no action of the page or the frame stands for. */
  record Pressed(Key key) implements Message {}

  /** Text pasted in one go; not yet cleaned. Only pages that are being typed in get it. */
  record Pasted(String text) implements Message {}

  /** The selection moved to the item of that id (arrows, wheel, mouse). */
  record Selected(String id) implements Message {}

  /** Enter, or a click, on the item of that id. */
  record Chosen(String id) implements Message {}

  /** The room for the page, in cells, when it opens and whenever it changes. */
  record Resized(int columns, int rows) implements Message {}

  /**
   * These items, and all between them, have been painted: from the first of which any row is in
   * sight to the last whose end is. Only pages that are read get it ({@link Page#reads}); what they
   * make of it looks the same.
   */
  record InSight(String first, String last) implements Message {}

  /** Something has happened somewhere in the hub. */
  record Told(News news) implements Message {}

  /** What some work of this page found. */
  non-sealed interface Answer extends Message {}

  /** What an action of this page stands for. */
  non-sealed interface Wish extends Message {}
}
