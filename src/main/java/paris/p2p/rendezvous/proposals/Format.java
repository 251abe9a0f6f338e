package paris.p2p.rendezvous.proposals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import paris.p2p.rendezvous.events.Kind;

/** What is proposed: a talk, or a workshop of some form. */
public enum Format {
  TALK,
  DEBATE,
  HANDS_ON,
  POSTER,
  COURSE;

  /** Its name in forms and drafts. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@link Kind#TALK} or {@link Kind#WORKSHOP}. */
  public Kind kind() {
    return this == TALK ? Kind.TALK : Kind.WORKSHOP;
  }

  /** The form of a workshop, as the database and JSON have it; empty for a talk. */
  public String form() {
    return this == TALK ? "" : tag();
  }

  /** The format of that name, in any case, {@code hands-on} too; or none. */
  public static Optional<Format> tagged(String tag) {
    String asked = tag.strip().replace('-', '_');
    return Arrays.stream(values()).filter(one -> one.tag().equalsIgnoreCase(asked)).findFirst();
  }

  /** The format of a kind and a form as they are stored; refuses others as a bug. */
  static Format stored(String kind, String form) {
    return tagged(form.isEmpty() ? kind : form).orElseThrow();
  }
}
