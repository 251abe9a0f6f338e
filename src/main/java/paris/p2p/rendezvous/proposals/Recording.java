package paris.p2p.rendezvous.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether it may be recorded. */
public enum Recording {
  /** It must be. */
  MUST,
  /** If somebody has what it takes. */
  POSSIBLE,
  NO;

  /** Its name in the database, in JSON and in forms. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that name, in any case, or none. */
  public static Optional<Recording> tagged(String tag) {
    return Arrays.stream(values())
        .filter(one -> one.tag().equalsIgnoreCase(tag.strip()))
        .findFirst();
  }
}
