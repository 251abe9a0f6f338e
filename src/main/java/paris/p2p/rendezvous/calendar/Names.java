package paris.p2p.rendezvous.calendar;

/** What RFC 5545 has no property for. */
final class Names {
  private static final String OURS = "X-RENDEZVOUS-";

  /** The number that the first date of a series carries; without it the dates have none. */
  static final String NUMBER = OURS + "NUMBER";

  static final String PLACE = OURS + "PLACE";
  static final String ADDRESS = OURS + "ADDRESS";

  /** What is spoken, {@code fr,en}. */
  static final String LANGUAGES = OURS + "LANGUAGES";

  /** How many may come. */
  static final String CAPACITY = OURS + "CAPACITY";

  /** The text, one for each LANGUAGE. */
  static final String TEXT = OURS + "TEXT";

  /** When it began before it was moved, by the same wall clock. */
  static final String MOVED_FROM = OURS + "MOVED-FROM";

  private Names() {}
}
