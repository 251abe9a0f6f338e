package paris.p2p.rendezvous.board;

import java.util.Arrays;
import java.util.Locale;

/** What a person wants of a thread or a space, beyond finding it on the board. */
public enum Stance {
  /** To be told of what is new in it. */
  FOLLOW,
  /** Not to see it among what is unread. */
  MUTE;

  /** As it is stored, {@code follow}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one of that tag; refuses others as a bug. */
  static Stance tagged(String tag) {
    return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst().orElseThrow();
  }
}
