package paris.p2p.rendezvous.terminal;

/** The way out to a visitor's terminal. */
public interface Line {
  /**
   * Sends these bytes as they are, and calls {@code sent} once they have left, on any thread. At
   * most one sending is under way at a time. After a failure {@code sent} is called as well.
   */
  void send(byte[] bytes, Runnable sent);

  /** Ends it at once: nobody reads at its other end. Nothing more is sent. */
  void cut();

  /** Ends the channel after what was sent; calling it again does nothing. */
  void hangUp(int exitStatus);
}
