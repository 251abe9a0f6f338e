package paris.p2p.rendezvous.text;

/** Words as a search compares them. */
public final class Folded {
  private Folded() {}

  /** Lower case, without marks, {@code œ} as {@code oe}, one blank between words. */
  public static String of(String text) {
    return Slug.folded(text).strip().replaceAll("\\s+", " ");
  }
}
