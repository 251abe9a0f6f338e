package paris.p2p.rendezvous.words;

/** What somebody typed, said back to them inside a sentence. */
final class Echo {
  private static final int MOST = 40;

  private Echo() {}

  /** The first 40 signs (code points) of it; an ellipsis stands for the rest. */
  static String of(String typed) {
    if (typed.codePointCount(0, typed.length()) <= MOST) return typed;
    return typed.substring(0, typed.offsetByCodePoints(0, MOST - 1)) + "…";
  }
}
