package paris.p2p.rendezvous.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much somebody who listens should know. */
public enum Level {
  NONE,
  BEGINNER,
  ADVANCED,
  EXPERT;

  /** Its name in the database, in JSON and in forms. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that name, in any case, or none. */
  public static Optional<Level> tagged(String tag) {
    return Arrays.stream(values())
        .filter(one -> one.tag().equalsIgnoreCase(tag.strip()))
        .findFirst();
  }
}
