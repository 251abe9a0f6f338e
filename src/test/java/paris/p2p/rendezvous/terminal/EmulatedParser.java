package paris.p2p.rendezvous.terminal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Cuts what the hub sends into signs and controls, for {@link Emulated}. */
final class EmulatedParser {
  private enum State {
    GROUND,
    ESCAPE,
    CSI,
    OSC,
    OSC_ESCAPE
  }

  private final Emulated terminal;
  private final ByteArrayOutputStream sign = new ByteArrayOutputStream();
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private State state = State.GROUND;
  private int missing;

  EmulatedParser(Emulated terminal) {
    this.terminal = terminal;
  }

  void take(int b) {
    switch (state) {
      case GROUND -> ground(b);
      case ESCAPE -> escape(b);
      case CSI -> csi(b);
      case OSC -> osc(b);
      case OSC_ESCAPE -> {
        state = State.GROUND;
        if (b == '\\') terminal.string(text.toString(StandardCharsets.UTF_8));
        else terminal.strange("string ended by ESC " + b);
      }
    }
  }

  private void ground(int b) {
    if (b == 0x1b) state = State.ESCAPE;
    else if (b < 0x20 || b == 0x7f) terminal.control(b);
    else if (b < 0x80) terminal.print(b);
    else many(b);
  }

  private void many(int b) {
    if (b >= 0xc0) {
      sign.reset();
      missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    } else {
      missing--;
    }
    sign.write(b);
    if (missing > 0) return;
    int c = sign.toString(StandardCharsets.UTF_8).codePointAt(0);
    if (c < 0xa0 || c == 0xfffd) terminal.strange("sign " + c);
    else terminal.print(c);
  }

  private void escape(int b) {
    text.reset();
    state = b == '[' ? State.CSI : b == ']' ? State.OSC : State.GROUND;
    if (state == State.GROUND) terminal.strange("ESC " + (char) b);
  }

  private void csi(int b) {
    if (b < 0x40) {
      text.write(b);
      return;
    }
    state = State.GROUND;
    terminal.sequence(text.toString(StandardCharsets.US_ASCII), (char) b);
  }

  private void osc(int b) {
    if (b == 0x1b) state = State.OSC_ESCAPE;
    else text.write(b);
  }
}
