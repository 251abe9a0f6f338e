package paris.p2p.rendezvous.people;

import java.util.Optional;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Blank;
import paris.p2p.rendezvous.text.Cleaner;

/** Whether words that a person typed, once cleaned, fit the field they are for. */
public final class Typed {
  /**
   * A sign (grapheme) has no bound of its own, a column has: longer ones count as several, one for
   * each four chars.
   */
  private static final int CHARS_A_SIGN = 4;

  private Typed() {}

  /** What is wrong with words that must be there: none, or more than {@code most} signs. */
  public static Optional<Refusal> needed(Refusal.Field field, String cleaned, int most) {
    return Blank.is(cleaned)
        ? Optional.of(new Refusal.Empty(field))
        : fitting(field, cleaned, most);
  }

  /** The same of words in Markdown, of which something must be there once they are drawn. */
  public static Optional<Refusal> shown(Refusal.Field field, String cleaned, int most) {
    return needed(field, cleaned, most)
        .or(() -> Shown.in(cleaned) ? Optional.empty() : Optional.of(new Refusal.Empty(field)));
  }

  /** What is wrong with words that may be missing: more than {@code most} signs. */
  public static Optional<Refusal> fitting(Refusal.Field field, String cleaned, int most) {
    int signs =
        Math.max(Cleaner.length(cleaned), (cleaned.length() + CHARS_A_SIGN - 1) / CHARS_A_SIGN);
    return signs > most ? Optional.of(new Refusal.TooLong(field, most, signs)) : Optional.empty();
  }
}
