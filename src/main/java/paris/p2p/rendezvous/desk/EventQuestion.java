package paris.p2p.rendezvous.desk;

import java.util.Locale;

/** The questions of an event's form, in their order. */
public enum EventQuestion {
  TITLE,
  KIND,
  WHEN,
  PLACE,
  ADDRESS,
  PLACES,
  LANGUAGES,
  TEXT_FR,
  TEXT_EN;

  /** Its name in the form and in drafts. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question of that name; refuses others as a bug. */
  public static EventQuestion tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
