package paris.p2p.rendezvous.text;

import java.util.Locale;

/** A language that the hub speaks in full. */
public enum Language {
  FR,
  EN;

  /** Its two letters, {@code fr} or {@code en} (ISO 639-1). */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The locale that dates and weeks are worded by. */
  public Locale locale() {
    return this == FR ? Locale.FRANCE : Locale.UK;
  }

  /** The one that is not this one. */
  public Language other() {
    return this == FR ? EN : FR;
  }

  /**
   * What a client's locale (POSIX, {@code fr_FR.UTF-8}) asks for: French for any French, the hub's
   * own for none, {@code C} and {@code POSIX}, and English for every other tongue.
   */
  public static Language of(String locale, Language hubs) {
    String asked = locale == null ? "" : locale.toLowerCase(Locale.ROOT);
    if (asked.isBlank() || asked.equals("posix") || asked.equals("c") || asked.startsWith("c.")) {
      return hubs;
    }
    return asked.startsWith("fr") ? FR : EN;
  }
}
