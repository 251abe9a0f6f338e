package paris.p2p.rendezvous.pages;

import static org.junit.jupiter.api.Assertions.fail;

import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.tui.Turn;

/** A turn taken apart; fails where it is of another kind. */
final class Turns {
  private Turns() {}

  static Turn.Stay<Seat> stay(Turn<Seat> turn) {
    return turn instanceof Turn.Stay<Seat> stay ? stay : fail(turn.toString());
  }

  static Turn.Later<Seat> later(Turn<Seat> turn) {
    return turn instanceof Turn.Later<Seat> later ? later : fail(turn.toString());
  }
}
