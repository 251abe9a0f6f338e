package paris.p2p.rendezvous.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the bytes that a terminal sends into keys, pastes and clicks, one byte after the other, so
 * that it does not matter how they were cut into packets (ECMA-48 sequences, UTF-8, xterm's mouse
 * 1006 and bracketed paste). Reports that nobody asked for are swallowed. Never throws, and keeps
 * at most {@value PasteGatherer#MOST} bytes.
 */
public final class Decoder {
  private static final int ESC = 0x1b;

  /** Old mouse reports, {@code CSI M}, are followed by three bytes that are no keys. */
  private static final int OLD_MOUSE_BYTES = 3;

  private enum State {
    GROUND,
    ESCAPE,
    CSI,
    SS3,
    /** An OSC, DCS, APC, PM or SOS string, up to its end. */
    STRING,
    STRING_ESCAPE,
    LINUX_FUNCTION,
    OLD_MOUSE,
    PASTE
  }

  private final Sequence sequence = new Sequence();
  private final Utf8 utf8 = new Utf8();
  private final PasteGatherer paste = new PasteGatherer();
  private State state = State.GROUND;
  private boolean afterReturn;
  private boolean alt;
  private int toSkip;

  /** What these bytes finish; what they only begin is kept for the next ones. */
  public List<Input> decode(byte[] bytes) {
    List<Input> out = new ArrayList<>();
    for (byte each : bytes) take(each & 0xff, out);
    return out;
  }

  /** Whether a sequence is begun that more bytes may end, a lone Escape among them. */
  public boolean waiting() {
    return state != State.GROUND && state != State.PASTE;
  }

  /**
   * To be called when nothing more came for a while (about 30 ms): an Escape alone was the key, and
   * an unfinished sequence is dropped. A paste goes on.
   */
  public List<Input> settle() {
    if (!waiting()) return List.of();
    boolean lone = state == State.ESCAPE;
    state = State.GROUND;
    return lone ? List.of(new Input.Pressed(Key.of(Key.Name.ESCAPE))) : List.of();
  }

  private void take(int b, List<Input> out) {
    switch (state) {
      case GROUND -> ground(b, out);
      case ESCAPE -> escape(b, out);
      case CSI -> csi(b, out);
      case SS3 -> ss3(b, out);
      case STRING -> string(b);
      case STRING_ESCAPE -> stringEscape(b, out);
      case LINUX_FUNCTION -> {
        state = State.GROUND;
        if (b >= 'A' && b <= 'E') press(Keys.function(b - 'A' + 1), out);
      }
      case OLD_MOUSE -> {
        if (--toSkip == 0) state = State.GROUND;
      }
      case PASTE -> {
        if (paste.take(b)) {
          state = State.GROUND;
          out.add(new Input.Pasted(paste.gathered()));
        }
      }
    }
  }

  private void ground(int b, List<Input> out) {
    boolean lineFeed = b == '\n' && afterReturn;
    afterReturn = b == '\r' && !alt;
    if (lineFeed) return;
    if (b == ESC) {
      utf8.forget();
      state = State.ESCAPE;
      alt = false;
      return;
    }
    int character = utf8.take(b);
    Key key = character < 0 ? null : Keys.typed(character);
    if (key != null) press(alt ? Keys.withAlt(key) : key, out);
    alt = alt && utf8.begun();
  }

  private void escape(int b, List<Input> out) {
    switch (b) {
      case ESC -> press(Key.of(Key.Name.ESCAPE), out);
      case '[' -> {
        sequence.clear();
        state = State.CSI;
      }
      case 'O' -> {
        sequence.clear();
        state = State.SS3;
      }
      case ']', 'P', 'X', '^', '_' -> state = State.STRING;
      default -> {
        state = State.GROUND;
        alt = true;
        ground(b, out);
      }
    }
  }

  private void csi(int b, List<Input> out) {
    if (b < 0x20 || b > 0x7e) {
      state = State.GROUND;
      ground(b, out);
    } else if (b == '[' && sequence.isEmpty()) {
      state = State.LINUX_FUNCTION;
    } else if (b < 0x40) {
      sequence.add(b);
    } else {
      state = State.GROUND;
      end(b, out);
    }
  }

  private void end(int last, List<Input> out) {
    if (last == 'M' && sequence.isEmpty()) {
      toSkip = OLD_MOUSE_BYTES;
      state = State.OLD_MOUSE;
    } else if (last == '~' && sequence.number(0, 0) == 200) {
      paste.begin();
      state = State.PASTE;
    } else {
      Input input = sequence.ended(last);
      if (input != null) out.add(input);
    }
  }

  private void ss3(int b, List<Input> out) {
    if (b >= '0' && b <= '9' || b == ';') {
      sequence.add(b);
      return;
    }
    state = State.GROUND;
    if (b < 0x20 || b > 0x7e) {
      ground(b, out);
      return;
    }
    Key key = sequence.keypad(b);
    if (key != null) press(key, out);
  }

  private void string(int b) {
    if (b == 0x07 || b == 0x18 || b == 0x1a) state = State.GROUND;
    else if (b == ESC) state = State.STRING_ESCAPE;
  }

  private void stringEscape(int b, List<Input> out) {
    state = State.GROUND;
    if (b == '\\') return;
    state = State.ESCAPE;
    escape(b, out);
  }

  private static void press(Key key, List<Input> out) {
    out.add(new Input.Pressed(key));
  }
}
