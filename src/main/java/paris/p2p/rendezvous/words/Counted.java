package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.board.Unread;

/** Counts that end somewhere. */
final class Counted {
  private Counted() {}

  /** {@code 12}, and {@code 99+} for whatever is counted no further. */
  static String upTo(int count) {
    return count < Unread.MOST ? String.valueOf(count) : (Unread.MOST - 1) + "+";
  }
}
