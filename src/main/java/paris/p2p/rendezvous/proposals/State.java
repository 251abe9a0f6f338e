package paris.p2p.rendezvous.proposals;

import java.util.Locale;

/** How far a proposal is. */
public enum State {
  RECEIVED,
  /** An organiser said so, or somebody else than its author wrote about it. */
  DISCUSSED,
  /** It stands in a programme. */
  ACCEPTED,
  /** With a reason. */
  DECLINED,
  /** By its author. */
  WITHDRAWN;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it waits for organisers. */
  public boolean waits() {
    return this == RECEIVED || this == DISCUSSED;
  }

  /** Whether nothing is to come of it, unless it is taken up again. */
  public boolean closed() {
    return this == DECLINED || this == WITHDRAWN;
  }

  /** The state of that name; refuses others as a bug. */
  static State tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
