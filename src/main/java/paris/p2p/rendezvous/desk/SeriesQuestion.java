package paris.p2p.rendezvous.desk;

import java.util.Locale;

/** The questions of a series' form, in their order; those of its evening are as in an event's. */
public enum SeriesQuestion {
  TITLE,
  KIND,
  WHEN,
  RHYTHM,
  RULE,
  LAST,
  NUMBER,
  PLACE,
  ADDRESS,
  PLACES,
  LANGUAGES,
  TEXT_FR,
  TEXT_EN,
  REASON;

  /** Its name in the form and in drafts. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question of that name; refuses others as a bug. */
  public static SeriesQuestion tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
