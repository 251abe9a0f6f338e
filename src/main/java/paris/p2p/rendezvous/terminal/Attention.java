package paris.p2p.rendezvous.terminal;

import java.nio.charset.StandardCharsets;
import paris.p2p.rendezvous.terminal.Capabilities.Feature;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Width;

/**
 * What a terminal is told besides what its window shows: to ring, and what to write above it. Never
 * the words of a visitor; whatever is given is cleaned.
 */
public final class Attention {
  private static final int TITLE_CELLS = 60;

  private Attention() {}

  /** Rings the bell (BEL). */
  public static byte[] bell() {
    return bytes("\u0007");
  }

  /**
   * These words above the window (OSC 2), in one line of at most {@value #TITLE_CELLS} cells, in
   * the letters that the terminal takes. Nothing where it may not know what that means.
   */
  public static byte[] title(String words, Capabilities capabilities) {
    if (!capabilities.has(Feature.TITLE)) return new byte[0];
    String line = Width.cut(Cleaner.line(words), TITLE_CELLS);
    return capabilities.letters().bytes("\u001b]2;" + line + "\u001b\\");
  }

  /** The terminal is to remember the title that it has (XTWINOPS 22). */
  public static byte[] keepTitle(Capabilities capabilities) {
    return bytes(capabilities.has(Feature.TITLE) ? "\u001b[22;2t" : "");
  }

  /** The title is again what it was when it was to be remembered (XTWINOPS 23). */
  public static byte[] titleAsBefore(Capabilities capabilities) {
    return bytes(capabilities.has(Feature.TITLE) ? "\u001b[23;2t" : "");
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
