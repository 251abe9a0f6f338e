package paris.p2p.rendezvous.events;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing a line of a programme is. */
public enum ItemKind {
  TALK,
  WORKSHOP,
  MEETUP,
  PROJECTION,
  STAND,
  PARTY,
  HACKATHON,
  OTHER;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name, in any case, or none. */
  public static Optional<ItemKind> tagged(String tag) {
    for (ItemKind kind : values()) if (kind.tag().equalsIgnoreCase(tag)) return Optional.of(kind);
    return Optional.empty();
  }
}
