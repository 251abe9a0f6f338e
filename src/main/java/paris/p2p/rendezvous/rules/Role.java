package paris.p2p.rendezvous.rules;

import java.util.Locale;

/** What somebody is to the hub; each may do all that the ones before it may. */
public enum Role {
  /** Came without a key. */
  GUEST,
  /** Came with a key that has no name yet. */
  VISITOR,
  MEMBER,
  MODERATOR,
  ORGANISER;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that name; refuses others as a bug. */
  public static Role tagged(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
