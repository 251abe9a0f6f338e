package paris.p2p.rendezvous.tui;

import java.io.ByteArrayOutputStream;
import paris.p2p.rendezvous.terminal.Screen;

/** The ways in which a visit ends. */
enum Farewell {
  LEFT,
  IDLE,
  CLOSING,
  CRASHED,
  /** By whose visit it is, from another session. */
  ENDED,
  /** The line is there, and nobody reads at its other end. */
  STALLED,
  /** The line is cut. */
  GONE;

  /** The last bytes: the terminal as it was before, and a line of goodbye. */
  byte[] bytes(FrameWords words, Entrance entrance, Signals signals) {
    String said =
        switch (this) {
          case LEFT -> words.goodbye();
          case IDLE -> words.idleGoodbye();
          case CLOSING -> words.closing();
          case ENDED -> words.endedGoodbye();
          case CRASHED -> words.sorry(entrance.id());
          case STALLED, GONE -> "";
        };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(signals.leave());
    bytes.writeBytes(Screen.closing(entrance.capabilities()));
    bytes.writeBytes(entrance.capabilities().letters().bytes(said + "\r\n"));
    return bytes.toByteArray();
  }
}
