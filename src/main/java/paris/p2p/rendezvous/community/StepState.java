package paris.p2p.rendezvous.community;

import java.util.Locale;

/** How far a step of the roadmap is. */
public enum StepState {
  TO_DO,
  UNDER_WAY,
  DONE;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The state of that name; refuses others as a bug. */
  public static StepState tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
