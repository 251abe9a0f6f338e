package paris.p2p.rendezvous.events;

import java.util.Locale;
import java.util.Optional;

/** What sort of evening it is. */
public enum Kind {
  MEETUP,
  TALK,
  WORKSHOP,
  HACKATHON,
  PROJECTION,
  PARTY,
  FESTIVAL,
  OTHER;

  /** Its name in the database, in JSON and in {@code --kind}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that name, in any case, or none. */
  public static Optional<Kind> tagged(String tag) {
    for (Kind kind : values()) if (kind.tag().equalsIgnoreCase(tag)) return Optional.of(kind);
    return Optional.empty();
  }
}
