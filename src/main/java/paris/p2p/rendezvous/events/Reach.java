package paris.p2p.rendezvous.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which dates of a series a change is for. */
public enum Reach {
  /** This one by itself. */
  THIS,
  /** This one and those after it. */
  FOLLOWING,
  /** All that have not begun. */
  ALL;

  /** Its name in forms and commands. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The reach of that name, in any case, or none. */
  public static Optional<Reach> tagged(String tag) {
    return Arrays.stream(values()).filter(it -> it.tag().equalsIgnoreCase(tag)).findFirst();
  }
}
