package paris.p2p.rendezvous.tui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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
    String closing = new String(Screen.closing(entrance.capabilities()), StandardCharsets.US_ASCII);
    String line = entrance.capabilities().utf8() ? said : ascii(said);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(signals.leave());
    bytes.writeBytes((closing + line + "\r\n").getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static String ascii(String words) {
    String apart = Normalizer.normalize(words.replace('’', '\''), Normalizer.Form.NFKD);
    return apart.replaceAll("[^\\x20-\\x7e]", "");
  }
}
