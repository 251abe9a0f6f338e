package paris.p2p.rendezvous.board;

import java.util.Map;
import java.util.TreeMap;
import paris.p2p.rendezvous.people.Rulings;
import paris.p2p.rendezvous.people.Typed;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Cleaner;
import paris.p2p.rendezvous.text.Slug;

/**
 * What somebody says of the space that they ask for.
 *
 * @param title at most {@link #TITLE_MOST} signs
 * @param about what everybody will read under it, at most {@link #ABOUT_MOST} signs; may be empty
 * @param why what it is for, for organisers
 */
public record WishFields(String title, String about, String why) {
  /** How many signs (graphemes) the title of a space may have. */
  public static final int TITLE_MOST = 60;

  /** How many signs the description of a space may have. */
  public static final int ABOUT_MOST = 300;

  private static final int SLUG_MOST = 32;

  /** The same, as it would be kept. */
  WishFields cleaned() {
    return new WishFields(Cleaner.line(title), Cleaner.line(about), Cleaner.line(why));
  }

  /** What is wrong with it, by field; of what is cleaned. */
  Map<Refusal.Field, Refusal> faults() {
    Map<Refusal.Field, Refusal> faults = new TreeMap<>();
    Typed.needed(Refusal.Field.TITLE, slug().isEmpty() ? "" : title, TITLE_MOST)
        .ifPresent(why -> faults.put(Refusal.Field.TITLE, why));
    Typed.fitting(Refusal.Field.TEXT, about, ABOUT_MOST)
        .ifPresent(why -> faults.put(Refusal.Field.TEXT, why));
    Typed.needed(Refusal.Field.REASON, why, Rulings.REASON_MOST)
        .ifPresent(why -> faults.put(Refusal.Field.REASON, why));
    return faults;
  }

  /** Its name in commands. */
  String slug() {
    String slug = Slug.of(title);
    if (slug.length() <= SLUG_MOST) return slug;
    int end =
        slug.offsetByCodePoints(0, Math.min(SLUG_MOST / 2, slug.codePointCount(0, slug.length())));
    int dash = slug.lastIndexOf('-', SLUG_MOST);
    return dash > 0 ? slug.substring(0, dash) : slug.substring(0, end);
  }
}
