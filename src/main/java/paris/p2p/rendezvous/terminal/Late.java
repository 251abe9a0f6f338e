package paris.p2p.rendezvous.terminal;

/**
 * The rest of a sequence whose ESC came so long before it that it was taken for the key: on a slow
 * line it would be read as letters. For a moment after an Escape, what looks like such a rest is
 * known by its first two bytes, which nobody types within a few hundredths of a second.
 */
final class Late {
  private static final String OPENERS = "[O]P_";
  private static final String ARROWS = "ABCDFHPQRS";

  private long until;
  private boolean awaited;
  private boolean swallows;
  private int opener;

  /** An Escape was taken for the key; its rest may come until then. */
  void await(long nanos) {
    until = nanos;
    awaited = true;
  }

  /** Whether this byte, which came then, may begin the rest of a sequence. */
  boolean opens(int b, long came) {
    boolean opens = awaited && came - until < 0 && OPENERS.indexOf(b) >= 0;
    awaited = false;
    if (opens) opener = b;
    return opens;
  }

  int opener() {
    return opener;
  }

  /** Whether this byte after the opener goes on as a terminal does. */
  boolean goesOn(int b) {
    return switch (opener) {
      case '[' -> b >= '0' && b <= '?' || ARROWS.indexOf(b) >= 0 || b == 'Z' || b == 'I';
      case 'O' -> ARROWS.indexOf(b) >= 0;
      case ']' -> b >= '0' && b <= '9';
      case 'P' -> b >= '0' && b <= '9' || "$+>!|".indexOf(b) >= 0;
      default -> b == 'G';
    };
  }

  /** What is under way now means nothing when it ends. */
  void swallows(boolean now) {
    swallows = now;
  }

  /** Whether what has ended means nothing; asked once. */
  boolean swallowed() {
    boolean was = swallows;
    swallows = false;
    return was;
  }
}
