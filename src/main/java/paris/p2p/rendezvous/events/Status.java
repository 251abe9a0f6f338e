package paris.p2p.rendezvous.events;

import java.util.Locale;

/** How sure it is (RFC 5545, 3.8.1.11). */
public enum Status {
  CONFIRMED,
  TENTATIVE,
  CANCELLED;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The status of that name; refuses others as a bug. */
  public static Status tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
