package paris.p2p.rendezvous.people;

import java.util.Locale;

/** What the journal tells of. */
public enum Deed {
  BECAME_ORGANISER,
  ADDED_EVENT,
  EDITED_EVENT,
  CANCELLED_EVENT,
  RESTORED_EVENT,
  IMPORTED_EVENTS,
  REPLACED_TEXT,
  ADDED_STEP,
  EDITED_STEP,
  MOVED_STEP;

  /** Its name in the database and in JSON. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
