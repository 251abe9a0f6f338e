package paris.p2p.rendezvous.terminal;

/** The way in from a visitor's terminal. Never blocks; may be called on any thread. */
public interface Ear {
  /**
   * Bytes came; {@code consumed} is called once they have been looked at, so that more may come.
   */
  void typed(byte[] bytes, Runnable consumed);

  /** Whether what is typed now is being pasted, so that it costs next to nothing. */
  default boolean pasting() {
    return false;
  }

  /** The window has this size now, in cells, already within bounds. */
  void resized(int columns, int rows);

  /** The line is gone. */
  void gone();

  /** The server stops: say goodbye and hang up. */
  void closing();

  /** Who it is ended it from elsewhere: say so and hang up. */
  void ended();
}
