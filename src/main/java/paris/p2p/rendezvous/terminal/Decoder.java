package paris.p2p.rendezvous.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import paris.p2p.rendezvous.text.Letters;

/**
 * Turns the bytes that a terminal sends into keys, pastes and clicks, one byte after the other, so
 * that it does not matter how they were cut into packets (ECMA-48 sequences, UTF-8 or the letters
 * of a locale, xterm's mouse 1006, bracketed paste, kitty's keyboard protocol). Reports that nobody
 * asked for are swallowed, strings up to their end, and what is broken never becomes keys. Never
 * throws, and keeps at most {@value PasteGatherer#MOST} bytes.
 */
public final class Decoder {
  private static final int ESC = 0x1b;
  private static final int CSI_IN_ONE_BYTE = 0x9b;

  /** Old mouse reports, {@code CSI M}, are followed by three bytes that are no keys. */
  private static final int OLD_MOUSE_BYTES = 3;

  /** What follows an Escape after that long is another key, and not one with Alt held. */
  private static final long ALT = Duration.ofMillis(50).toNanos();

  /** How long the rest of a begun sequence is waited for, and a string while it goes on. */
  private static final long SEQUENCE = Duration.ofSeconds(1).toNanos();

  /** A string that is longer than this, in time or in bytes, ends at the first short pause. */
  private static final long STRING_LONGEST = Duration.ofSeconds(4).toNanos();

  private static final int STRING_MOST = 64 * 1024;
  private static final long STRING_PAUSE = Duration.ofMillis(100).toNanos();

  /** A paste of which nothing came for so long has lost its end. */
  private static final long PASTE = Duration.ofSeconds(5).toNanos();

  private enum State {
    GROUND,
    ESCAPE,
    /** What may begin the rest of a sequence whose ESC came long ago. */
    LATE,
    CSI,
    SS3,
    /** An OSC, DCS, APC, PM or SOS string, up to its end. */
    STRING,
    STRING_ESCAPE,
    LINUX_FUNCTION,
    OLD_MOUSE,
    PASTE
  }

  private final LongSupplier nanos;
  private final Typed typed;
  private final Sequence sequence = new Sequence();
  private final PasteGatherer paste;
  private final Late late = new Late();
  private State state = State.GROUND;
  private boolean afterReturn;
  private boolean alt;
  private int toSkip;
  private long came;
  private long escaped;
  private long stringBegan;
  private int stringBytes;

  /** Of a terminal that sends UTF-8. */
  public Decoder() {
    this(Letters.UTF_8, System::nanoTime);
  }

  /**
   * @param letters that the terminal sends
   * @param nanos a clock, in nanoseconds from any beginning
   */
  public Decoder(Letters letters, LongSupplier nanos) {
    this.nanos = nanos;
    this.typed = Typed.in(letters);
    this.paste = new PasteGatherer(letters);
  }

  /** What these bytes finish; what they only begin is kept for the next ones. */
  public List<Input> decode(byte[] bytes) {
    came = nanos.getAsLong();
    List<Input> out = new ArrayList<>();
    for (byte each : bytes) take(each & 0xff, out);
    return out;
  }

  /** Whether a sequence is begun that more bytes may end, a lone Escape among them. */
  public boolean waiting() {
    return state != State.GROUND && state != State.PASTE;
  }

  /** How many bytes of a paste have come so far; none when nothing is being pasted. */
  public OptionalLong pasting() {
    return state == State.PASTE ? OptionalLong.of(paste.came()) : OptionalLong.empty();
  }

  /**
   * When {@link #settle} is to be called if nothing more comes, by the clock; none when nothing is
   * begun.
   *
   * @param lone how long an Escape with nothing after it waits until it is the key
   */
  public OptionalLong due(Duration lone) {
    return switch (state) {
      case GROUND -> OptionalLong.empty();
      case ESCAPE, LATE -> OptionalLong.of(came + lone.toNanos());
      case PASTE -> OptionalLong.of(came + PASTE);
      case STRING, STRING_ESCAPE -> OptionalLong.of(came + (spoiled() ? STRING_PAUSE : SEQUENCE));
      case CSI, SS3, LINUX_FUNCTION, OLD_MOUSE -> OptionalLong.of(came + SEQUENCE);
    };
  }

  private boolean spoiled() {
    return stringBytes > STRING_MOST || came - stringBegan > STRING_LONGEST;
  }

  /**
   * To be called when nothing more came until it was {@link #due}: an Escape alone was the key, an
   * unfinished sequence is dropped, and a paste without an end is over.
   */
  public List<Input> settle() {
    List<Input> out = new ArrayList<>();
    State before = state;
    if (before == State.PASTE && nanos.getAsLong() - came < PASTE) return out;
    state = State.GROUND;
    late.swallows(false);
    if (before == State.PASTE) {
      out.add(paste.gathered(false));
    } else if (before == State.ESCAPE) {
      escapes(out);
    } else if (before == State.LATE) {
      press(Key.of(late.opener()), out);
    }
    return out;
  }

  /** The Escape that is begun is the key. */
  private void escapes(List<Input> out) {
    state = State.GROUND;
    press(Key.of(Key.Name.ESCAPE), out);
    late.await(nanos.getAsLong() + SEQUENCE);
  }

  private void take(int b, List<Input> out) {
    switch (state) {
      case GROUND -> ground(b, out);
      case ESCAPE -> escape(b, out);
      case LATE -> late(b, out);
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
          out.add(paste.gathered(true));
        }
      }
    }
  }

  private void ground(int b, List<Input> out) {
    boolean lineFeed = b == '\n' && afterReturn;
    afterReturn = b == '\r' && !alt;
    if (lineFeed) return;
    boolean opens = !alt && late.opens(b, came);
    if (b == ESC || opens) {
      typed.forget();
      state = opens ? State.LATE : State.ESCAPE;
      escaped = came;
      alt = false;
      return;
    }
    int character = typed.take(b);
    if (character == CSI_IN_ONE_BYTE) {
      escaped = came;
      escape('[', out);
      return;
    }
    Key key = character < 0 ? null : Keys.typed(character);
    if (key != null) press(alt ? Keys.withAlt(key) : key, out);
    alt = alt && typed.begun();
  }

  private void escape(int b, List<Input> out) {
    if (b != '[' && b != 'O' && came - escaped > ALT) {
      escapes(out);
      ground(b, out);
      return;
    }
    switch (b) {
      case ESC -> press(Key.of(Key.Name.ESCAPE), out);
      case '[' -> begin(State.CSI);
      case 'O' -> begin(State.SS3);
      case ']', 'P', 'X', '^', '_' -> begin(State.STRING);
      default -> {
        state = State.GROUND;
        alt = true;
        ground(b, out);
      }
    }
  }

  private void begin(State next) {
    state = next;
    sequence.clear();
    stringBegan = came;
    stringBytes = 0;
  }

  /** The Escape has been taken for the key already: what comes of the rest means nothing more. */
  private void late(int b, List<Input> out) {
    if (late.goesOn(b)) {
      escaped = came;
      escape(late.opener(), out);
      List<Input> unheard = new ArrayList<>();
      take(b, unheard);
      late.swallows(state == State.CSI);
    } else {
      state = State.GROUND;
      press(Key.of(late.opener()), out);
      ground(b, out);
    }
  }

  private void csi(int b, List<Input> out) {
    if (b < 0x20 || b > 0x7e) {
      state = State.GROUND;
      late.swallows(false);
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
    boolean unheard = late.swallowed();
    if (last == 'M' && sequence.isEmpty()) {
      toSkip = OLD_MOUSE_BYTES;
      state = State.OLD_MOUSE;
    } else if (last == '~' && sequence.number(0, 0) == 200) {
      paste.begin();
      state = State.PASTE;
    } else {
      Input input = unheard ? null : sequence.ended(last);
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
    stringBytes++;
    if (b == 0x07 || b == 0x18 || b == 0x1a) state = State.GROUND;
    else if (b == ESC) state = State.STRING_ESCAPE;
  }

  private void stringEscape(int b, List<Input> out) {
    state = State.GROUND;
    if (b == '\\') return;
    state = State.ESCAPE;
    escaped = came;
    escape(b, out);
  }

  private static void press(Key key, List<Input> out) {
    out.add(new Input.Pressed(key));
  }
}
