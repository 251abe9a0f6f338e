package paris.p2p.rendezvous.pages;

import java.util.Locale;

/** The questions of an event's form, in their order. */
enum EventQuestion {
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
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The question of that name; refuses others as a bug. */
  static EventQuestion tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
