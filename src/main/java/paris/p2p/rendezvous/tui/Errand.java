package paris.p2p.rendezvous.tui;

/**
 * Some work under way.
 *
 * @param id a number that no other errand of the visit has
 * @param stop the serial number of the stop that asked
 */
record Errand(long id, long stop, Cause cause) {
  /** Why the work is done. */
  enum Cause {
    /** Asked for by a page, after a key or when it opened. */
    PAGE,
    /** Asked for by a page after news. */
    NEWS,
    /** Asked for by the frame; no page hears the answer. */
    FRAME,
    /** Work that could wait; no page hears the answer. */
    LATER
  }
}
